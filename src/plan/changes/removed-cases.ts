import { canonicalJson } from '../../domain/json/canonical-json.ts';
import { exceeds } from '../../domain/comparison/limit.ts';
import { DEFAULT_MAX_DROP, type PolicyRules } from '../../domain/verdict/policy.ts';
import { NO_CHANGE, type SpecChange } from '../../domain/spec-change.ts';
import type { Case, Suite } from '../../domain/suite.ts';
import { isDeepEqual } from '../affected/deep-equal.ts';
import { haveSameInputs, inputText } from '../affected/definition.ts';

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

/** A row's suite on both sides, and whether its target asks base's cases something else than base's does. */
export type RowSides = {
  readonly suite: Suite;
  readonly baseSuite: Suite | undefined;
  readonly isTargetChanged: boolean;
};

/**
 * Tags of a row, and undefined for the row as a whole, of which so many cases are gone that they alone would be a drop beyond
 * what is tolerated, if they failed: nothing that is left can acquit it. Beside a changed target, a case that keeps its id
 * and asks something else is gone as well.
 */
export function rowsThatHide(sides: RowSides, policy: PolicyRules): readonly (string | undefined)[] {
  const { suite, baseSuite } = sides;
  if (baseSuite === undefined || suite === baseSuite) return [];
  const isGone = goneFrom(sides);
  const hides = (cases: readonly Case[], maxDrop: number) =>
    exceeds(cases.filter(isGone).length / Math.max(1, cases.length), maxDrop);
  const whole = { tag: undefined, rule: policy.passRate, maxDrop: policy.passRate?.maxDrop ?? DEFAULT_MAX_DROP };
  const tags = [...policy.tags].map(([tag, { passRate: rule }]) => ({ tag, rule, maxDrop: rule?.maxDrop }));
  const ruled = [whole, ...tags].filter(({ tag, rule, maxDrop }) => {
    const cases = baseSuite.cases.filter((entry) => tag === undefined || entry.tags.includes(tag));
    return maxDrop !== undefined && rule?.level !== 'warn' && hides(cases, maxDrop);
  });
  const hiding = ruled.map(({ tag }) => tag);
  const { level = 'block', maxBroken = 0 } = policy.critical ?? {};
  const critical = baseSuite.cases.filter(({ severity }) => severity === 'critical').filter(isGone).length;
  return level === 'block' && critical > maxBroken && !hiding.includes(undefined) ? [undefined, ...hiding] : hiding;
}

function goneFrom({ suite, isTargetChanged }: RowSides): (entry: Case) => boolean {
  const kept = new Map(suite.cases.map((entry) => [entry.id, entry]));
  return (entry) => {
    const now = kept.get(entry.id);
    return now === undefined || (isTargetChanged && asksAnother(entry, now));
  };
}

/** Whether a case came to ask something else under its id; variables may be renamed, and others may come to them. */
function asksAnother(base: Case, head: Case): boolean {
  if (haveSameInputs(base, head)) return false;
  if (inputText({ ...base, vars: {} }) !== inputText({ ...head, vars: {} })) return true;
  const valuesOf = ({ vars }: Case, names: readonly string[]) => names.map((name) => canonicalJson(vars[name] ?? null));
  const [before, after] = [Object.keys(base.vars), Object.keys(head.vars)];
  const shared = before.filter((name) => Object.hasOwn(head.vars, name));
  if (!isDeepEqual(valuesOf(base, shared), valuesOf(head, shared))) return true;
  const lost = before.filter((name) => !shared.includes(name));
  const found = after.filter((name) => !shared.includes(name));
  return lost.length > 0 && !isDeepEqual(valuesOf(base, lost).sort(), valuesOf(head, found).sort());
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
