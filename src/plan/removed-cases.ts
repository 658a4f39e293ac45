import { NO_CHANGE, type SpecChange } from '../domain/plan.ts';
import { exceeds } from '../domain/limit.ts';
import { DEFAULT_MAX_DROP, type PolicyRules } from '../domain/policy.ts';
import type { Case, Suite } from '../domain/suite.ts';

/** What decides how many cases may go unseen. */
export type RemovalRules = {
  readonly policy: PolicyRules;
  /** Whether people's labels decide if the judge may block. */
  readonly isJudgeCalibrated: boolean;
};

type Group = { readonly cases: readonly Case[]; readonly named: string; readonly mustCatch: number | undefined };

/**
 * Groups of base's cases of which so many are gone that a drop which must be caught could hide there: the suite's, those of
 * a tag with rules, and those that calibrate the judge. To take them away is to take the gate away.
 */
export function casesRemoved(base: Suite, head: Suite, rules: RemovalRules): readonly SpecChange[] {
  const kept = new Set(head.cases.map(({ id }) => id));
  return groupsOf(base, rules).flatMap(({ cases, named, mustCatch }): readonly SpecChange[] => {
    const removed = cases.filter(({ id }) => !kept.has(id)).length;
    if (removed === 0 || removed < (mustCatch ?? 1 / Math.sqrt(cases.length)) * cases.length) return [];
    const before = `${removed} of ${cases.length} ${cases.length === 1 ? 'case' : 'cases'}${named}`;
    return [{ ...NO_CHANGE, kind: 'cases-removed', suite: base.id, before, place: head.place, blocks: true }];
  });
}

/**
 * Tags of a row, and undefined for the row as a whole, of which so many cases are gone that they alone would be a drop beyond
 * what is tolerated, if they failed: nothing that is left can acquit it.
 */
export function rowsThatHide(
  { suite, baseSuite }: { readonly suite: Suite; readonly baseSuite: Suite | undefined },
  policy: PolicyRules,
): readonly (string | undefined)[] {
  if (baseSuite === undefined || suite === baseSuite) return [];
  const kept = new Set(suite.cases.map(({ id }) => id));
  const hides = (cases: readonly Case[], maxDrop: number) =>
    exceeds(cases.filter(({ id }) => !kept.has(id)).length / Math.max(1, cases.length), maxDrop);
  const whole = { tag: undefined, rule: policy.passRate, maxDrop: policy.passRate?.maxDrop ?? DEFAULT_MAX_DROP };
  const tags = [...policy.tags].map(([tag, { passRate: rule }]) => ({ tag, rule, maxDrop: rule?.maxDrop }));
  const ruled = [whole, ...tags].filter(({ tag, rule, maxDrop }) => {
    const cases = baseSuite.cases.filter((entry) => tag === undefined || entry.tags.includes(tag));
    return maxDrop !== undefined && rule?.level !== 'warn' && hides(cases, maxDrop);
  });
  return ruled.map(({ tag }) => tag);
}

function groupsOf({ cases }: Suite, { policy, isJudgeCalibrated }: RemovalRules): readonly Group[] {
  const tags = [...policy.tags].map(([tag, rules]) => ({
    cases: cases.filter((entry) => entry.tags.includes(tag)),
    named: ` with the tag ${tag}`,
    mustCatch: rules.passRate?.mustCatch,
  }));
  const labelled = cases.filter(({ human }) => human !== undefined);
  return [
    { cases, named: '', mustCatch: policy.passRate?.mustCatch },
    ...tags,
    ...(isJudgeCalibrated ? [{ cases: labelled, named: ' with a human label', mustCatch: undefined }] : []),
  ];
}
