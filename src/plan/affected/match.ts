import type { PolicyRules } from '../../domain/verdict/policy.ts';
import type { Case, Suite, Target } from '../../domain/suite.ts';
import { readAlike } from './answer-paths.ts';
import { changedPartials, haveSameExpectations, haveSameInputs, targetDefinition } from './definition.ts';
import { baseYardstick } from './yardstick.ts';

/** One head case on one target, next to what base has for it, before anything is rendered. */
export type Candidate = {
  readonly case: Case;
  readonly baseCase: Case | undefined;
  readonly hasSameInputs: boolean;
  readonly hasSameExpectations: boolean;
};

/** One head suite × target with what base has in its place. */
export type MatchedTarget = {
  readonly suite: Suite;
  readonly target: Target;
  readonly baseSuite: Suite | undefined;
  readonly baseTarget: Target | undefined;
  /** The rules that the row is judged by. */
  readonly policy: PolicyRules;
  /** Partials of the prompt that differ, where nothing else of the target does: empty where base's target asks the same of every case. */
  readonly changedPartials: ReadonlySet<string> | undefined;
  /** Cases that may be affected. */
  readonly candidates: readonly Candidate[];
  /** Cases whose request and expectations are the same by construction. */
  readonly same: readonly Case[];
};

/** What matching asks of the rest of the plan. */
export type MatchRules = {
  /** Whether a case of head is looked at, by its own tags. */
  readonly wants: (entry: Case) => boolean;
  readonly policyOf: (suite: Suite, baseSuite: Suite | undefined) => PolicyRules;
};

/** Pairs suites and cases by id, targets by name or as the only one. `base`: its suites by the id that head has for them. */
export function matchSuites(
  base: ReadonlyMap<string, Suite>,
  head: readonly Suite[],
  rules: MatchRules,
): readonly MatchedTarget[] {
  return head.flatMap((suite) => {
    const baseSuite = base.get(suite.id);
    return suite.targets.map((target) => matchTarget({ suite, target, baseSuite }, rules));
  });
}

/**
 * Base's target for one of head's: by name, or the only one on both sides. Recorded answers do not go on for what was asked
 * live: whoever writes them down chooses them.
 */
export function pairTarget(target: Target, head: Suite, base: Suite | undefined): Target | undefined {
  const byName = base?.targets.find((candidate) => candidate.name === target.name);
  const isOnly = base?.targets.length === 1 && head.targets.length === 1;
  const found = byName ?? (isOnly ? base.targets[0] : undefined);
  return isRecorded(target) && found !== undefined && !isRecorded(found) ? undefined : found;
}

function isRecorded({ endpoint }: Target): boolean {
  return endpoint.provider === 'replay';
}

type Pairing = Pick<MatchedTarget, 'suite' | 'target' | 'baseSuite'>;

function matchTarget({ suite, target, baseSuite }: Pairing, { wants, policyOf }: MatchRules): MatchedTarget {
  const baseTarget = readAlike(pairTarget(target, suite, baseSuite), target);
  const policy = policyOf(suite, baseSuite);
  const shared = { suite, target, baseSuite, baseTarget, policy };
  const wanted = suite.cases.filter(wants);
  if (suite === baseSuite) return { ...shared, changedPartials: new Set(), candidates: [], same: wanted };
  const isSameButForPartials = baseTarget !== undefined && targetDefinition(baseTarget) === targetDefinition(target);
  const changed = isSameButForPartials ? changedPartials(baseTarget.prompt, target.prompt) : undefined;
  const measureBy = baseYardstick(baseSuite, policy);
  const candidates: Candidate[] = [];
  const same: Case[] = [];
  for (const headCase of wanted) {
    const { entry, baseCase } = measureBy(headCase);
    const candidate = compareCase(entry, baseCase);
    if (changed?.size === 0 && candidate.hasSameInputs && candidate.hasSameExpectations) same.push(entry);
    else candidates.push(candidate);
  }
  return { ...shared, changedPartials: changed, candidates, same };
}

function compareCase(entry: Case, baseCase: Case | undefined): Candidate {
  return {
    case: entry,
    baseCase,
    hasSameInputs: baseCase !== undefined && haveSameInputs(baseCase, entry),
    hasSameExpectations: baseCase !== undefined && haveSameExpectations(baseCase, entry),
  };
}
