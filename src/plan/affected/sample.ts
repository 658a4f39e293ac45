import { digestOf } from '../../domain/json/digest.ts';
import type { PlannedCase, Sampled } from '../../domain/plan.ts';

/** How many affected cases of a suite run; `seed`: the same over the pushes of one pull request. */
export type SampleSize = { readonly size: number; readonly seed: string };

/** What of a row's affected cases runs; `sampled` undefined: all of it. */
export type Drawn = { readonly cases: readonly PlannedCase[]; readonly sampled: Sampled | undefined };

/**
 * Draws a sample: critical cases always, and of the others those whose digests come first. A case stays in or out by its own
 * name, so that a new one changes at most one other.
 */
export function drawSample(
  affected: readonly PlannedCase[],
  suite: string,
  { size, seed }: SampleSize = { size: Infinity, seed: '' },
): Drawn {
  if (affected.length <= size) return { cases: affected, sampled: undefined };
  const ranked = affected
    .map((planned) => ({ planned, rank: rankOf(planned, [seed, suite]) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const critical = affected.filter(isCritical).length;
  const others = ranked.filter(({ planned }) => !isCritical(planned)).slice(0, Math.max(0, size - critical));
  const drawn = new Set(others.map(({ planned }) => planned));
  const cases = affected.filter((planned) => isCritical(planned) || drawn.has(planned));
  const [asked, of] = [comparedIn(cases), comparedIn(affected)];
  const leftOut = new Set(affected.map(({ case: { id } }) => id));
  for (const {
    case: { id },
  } of cases)
    leftOut.delete(id);
  return { cases, sampled: { cases: cases.length, of: affected.length, share: of === 0 ? 1 : asked / of, leftOut } };
}

function comparedIn(cases: readonly PlannedCase[]): number {
  return cases.filter(({ kind }) => kind === 'compared').length;
}

function isCritical({ case: { severity } }: PlannedCase): boolean {
  return severity === 'critical';
}

function rankOf({ case: { id } }: PlannedCase, names: readonly string[]): string {
  return digestOf([...names, id]);
}
