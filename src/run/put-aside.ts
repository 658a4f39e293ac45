import { alikeIn, holding, partsIn } from '../domain/held-trial.ts';
import { hasInexact } from '../domain/json/lossless.ts';
import type { Output } from '../domain/request.ts';
import { openSame } from '../domain/same.ts';
import type { ScoredTrial, Trial } from '../domain/trial.ts';
import type { Spool } from '../ports/spool.ts';

/** Characters of an answer below which it takes less room than the place where it would be found again. */
const SHORT = 100;

/** Makes a finished trial small; the same trial for who reads it. */
export type PutAside = <T extends Trial>(trial: T) => T;

/**
 * Puts outputs where `spool` keeps them, since nothing that decides looks at one that is scored, and holds what many trials
 * say alike once. Without a spool trials stay as they are.
 */
export function openAside(spool: Spool | undefined): PutAside {
  if (spool === undefined) return (trial) => trial;
  const same = openSame();
  const put = (trial: ScoredTrial): ScoredTrial => {
    const { output, ...all } = trial;
    const fields = { ...all, ...alikeIn(trial, same) };
    if (isSmall(output) || isExactOnly(output)) return { ...trial, ...fields };
    return holding(fields, { source: spool, place: spool.keep(output), parts: partsIn(output) });
  };
  return <T extends Trial>(trial: T) => (trial.status === 'scored' ? (put(trial) as T) : trial);
}

function isSmall({ text, toolCalls, finishReason: _, metadata, ...more }: Output): boolean {
  const isAlone = toolCalls.length === 0 && Object.keys(metadata).length === 0 && Object.keys(more).length === 0;
  return isAlone && text.length <= SHORT;
}

/** Numbers that JavaScript cannot hold are no plain data. */
function isExactOnly({ toolCalls, metadata }: Output): boolean {
  return hasInexact(metadata) || toolCalls.some((call) => hasInexact(call.arguments));
}
