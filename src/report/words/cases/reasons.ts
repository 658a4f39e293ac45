import type { Reason } from '../../../domain/plan.ts';
import { name, phrase, type Phrase } from '../../text/phrase.ts';

/** Why a case ran, in words. */
export function describeReason({ kind, file }: Reason): Phrase {
  const words = kind === 'perturbed' ? 'noise' : kind;
  return file === undefined ? [words] : phrase`${words} ${name(file)}`;
}

type WithReasons = { readonly cases: readonly { readonly reasons: readonly Reason[] }[] };

/** Each reason with the number of cases it made run, the largest first. */
export function countReasons({ cases }: WithReasons): readonly { readonly reason: Reason; readonly cases: number }[] {
  const counts = new Map<string, { readonly reason: Reason; cases: number }>();
  for (const { reasons } of cases) {
    for (const [key, reason] of new Map(reasons.map((entry) => [JSON.stringify([entry.kind, entry.file]), entry]))) {
      const found = counts.get(key) ?? { reason, cases: 0 };
      found.cases += 1;
      counts.set(key, found);
    }
  }
  return [...counts.values()].sort((a, b) => b.cases - a.cases);
}
