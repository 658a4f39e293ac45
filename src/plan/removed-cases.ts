import { NO_CHANGE, type SpecChange } from '../domain/plan.ts';
import type { PolicyRules } from '../domain/policy.ts';
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
