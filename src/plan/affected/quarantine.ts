import { dayOf, isOver, LONGEST_QUARANTINE, type Quarantine } from '../../domain/quarantine.ts';
import type { Case, Suite } from '../../domain/suite.ts';
import type { Diagnostic } from '../../domain/user-error.ts';
import { haveSameExpectations, haveSameInputs } from './definition.ts';
import type { MatchedTarget } from './match.ts';

/** Quarantines in force, by the id of their case. */
export type InForce = ReadonlyMap<string, Quarantine>;

/** What decides which cases are in quarantine. */
export type QuarantineRules = {
  /** Each suite's own on the newest commit of the base branch, by id. */
  readonly tip: ReadonlyMap<string, readonly Quarantine[]>;
  /** ISO 8601 date. */
  readonly today: string;
  readonly isHeadAlone: boolean;
};

/**
 * The quarantines that hold for a suite: those of the base branch, so that a pull request cannot excuse its own break. Head may
 * end one or shorten it, and that counts at once.
 */
export function quarantinesFor(
  { suite, baseSuite }: Pick<MatchedTarget, 'suite' | 'baseSuite'>,
  { tip, today, isHeadAlone }: QuarantineRules,
): InForce {
  const own = suite.quarantines ?? [];
  const rules = isHeadAlone ? own : (tip.get(baseSuite?.id ?? suite.id) ?? []);
  const [head, base] = [byCase(own), byCase(baseSuite?.quarantines ?? [])];
  const held = rules.flatMap((rule): readonly Quarantine[] => {
    const ofHead = head.get(rule.caseId);
    // What head never had, the base branch got after head was made from it.
    if (ofHead === undefined) return base.has(rule.caseId) ? [] : [rule];
    const isEarlier = ofHead.until < rule.until && ofHead.until !== base.get(rule.caseId)?.until;
    return [isEarlier ? { ...rule, until: ofHead.until } : rule];
  });
  return byCase(held.filter((one) => !isOver(one, today) && one.until <= lastDay(today)));
}

/** A row without the cases that are in quarantine, and with them alone. A case that head asks or judges otherwise is none of them. */
export function divideByQuarantine(
  matched: MatchedTarget,
  inForce: InForce,
): { readonly decided: MatchedTarget; readonly held: MatchedTarget } {
  const { candidates, same, suite, baseSuite } = matched;
  const before = baseSuite === undefined ? undefined : new Map(baseSuite.cases.map((entry) => [entry.id, entry]));
  const isHeld = (entry: Case): boolean => {
    if (!inForce.has(entry.id) || entry.severity === 'critical') return false;
    if (before === undefined || suite === baseSuite) return true;
    const baseCase = before.get(entry.id);
    return baseCase !== undefined && haveSameInputs(baseCase, entry) && haveSameExpectations(baseCase, entry);
  };
  const part = (wanted: boolean): MatchedTarget => ({
    ...matched,
    candidates: candidates.filter((candidate) => isHeld(candidate.case) === wanted),
    same: same.filter((entry) => isHeld(entry) === wanted),
  });
  return inForce.size === 0
    ? { decided: matched, held: { ...matched, candidates: [], same: [] } }
    : { decided: part(false), held: part(true) };
}

/** Quarantines of head that would hold for longer than anybody remembers why. */
export function tooLongQuarantines(suites: readonly Suite[], today: string): readonly Diagnostic[] {
  return suites
    .flatMap(({ quarantines = [] }) => quarantines)
    .filter(({ until }) => until > lastDay(today))
    .map(({ caseId, until, place }) => ({
      code: 'bad-value',
      sentence: `\`${caseId}\` would be let through as flaky until ${until}, more than ${LONGEST_QUARANTINE} days ahead.`,
      place,
      hint: `Write ${lastDay(today)} or a day before it; it can be prolonged then.`,
    }));
}

/** Quarantines of head that are over, as `check` tells them. */
export function overQuarantines(suites: readonly Suite[], today: string): readonly Diagnostic[] {
  return suites
    .flatMap(({ quarantines = [] }) => quarantines)
    .filter((one) => isOver(one, today))
    .map(({ caseId, until, owner, place }) => ({
      code: 'bad-value',
      sentence: `The quarantine of \`${caseId}\` ended on ${until}, and its entry still stands (owner: ${owner}).`,
      place,
      hint: 'Take the entry out once the case is steady, or give it a later day.',
    }));
}

function lastDay(today: string): string {
  return dayOf(Date.parse(today) + LONGEST_QUARANTINE * 86_400_000);
}

function byCase(quarantines: readonly Quarantine[]): InForce {
  return new Map(quarantines.map((one) => [one.caseId, one]));
}
