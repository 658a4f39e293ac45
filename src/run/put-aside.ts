import { holding, partsIn } from '../domain/held-trial.ts';
import { hasInexact } from '../domain/json/lossless.ts';
import type { Output } from '../domain/request.ts';
import type { Trial } from '../domain/trial.ts';
import type { Spool } from '../ports/spool.ts';

/** Characters of an answer below which it takes less room than the place where it would be found again. */
const SHORT = 100;

/** The trial with its output put aside: once it is scored, nothing that decides looks at it. */
export function putAside(trial: Trial, spool: Spool | undefined): Trial {
  if (spool === undefined || trial.status !== 'scored') return trial;
  const { output, ...fields } = trial;
  return isSmall(output) || isExactOnly(output) ? trial : holding(fields, spool.keep(output), partsIn(output));
}

function isSmall({ text, toolCalls, finishReason: _, metadata, ...more }: Output): boolean {
  const isAlone = toolCalls.length === 0 && Object.keys(metadata).length === 0 && Object.keys(more).length === 0;
  return isAlone && text.length <= SHORT;
}

/** Numbers that JavaScript cannot hold are no plain data. */
function isExactOnly({ toolCalls, metadata }: Output): boolean {
  return hasInexact(metadata) || toolCalls.some((call) => hasInexact(call.arguments));
}
