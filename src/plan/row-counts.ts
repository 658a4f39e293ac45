import type { PlannedCase, PlanRow } from '../domain/plan.ts';
import type { MatchedTarget } from './affected/match.ts';

/** The ids of a row's cases that are not affected, by the tags that its policy speaks of. */
export function idsByTag(
  matched: MatchedTarget,
  ids: ReadonlySet<string>,
  policy: PlanRow['policy'],
): PlanRow['unaffectedByTag'] {
  if (policy.tags.size === 0) return new Map();
  const all = [...matched.same, ...matched.candidates.map((candidate) => candidate.case)];
  const unaffected = all.filter((entry) => ids.has(entry.id));
  const withTag = (tag: string) => unaffected.filter((entry) => entry.tags.includes(tag)).map((entry) => entry.id);
  return new Map([...policy.tags.keys()].map((tag) => [tag, withTag(tag)]));
}

/** Measured cases have no base to be paired with; the others are the fixed set that a delta is over. */
export function countPaired(matched: MatchedTarget, affected: readonly PlannedCase[]): number {
  if (matched.baseTarget === undefined) return 0;
  const measured = affected.filter((planned) => planned.kind === 'measured').length;
  return matched.candidates.length + matched.same.length - measured;
}

/** How many of base's cases head no longer has. */
export function countVanished({ suite, baseSuite }: MatchedTarget): number {
  if (suite === baseSuite) return 0;
  const kept = new Set(suite.cases.map(({ id }) => id));
  return baseSuite?.cases.filter(({ id }) => !kept.has(id)).length ?? 0;
}
