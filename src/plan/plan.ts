import { userModel, type Config } from '../domain/config.ts';
import { decidedRows, type Plan, type PlannedCase, type PlanRow } from '../domain/plan.ts';
import { mergeLayers, mergeRules, NO_RULES, type PolicyLayer, type PolicyRules } from '../domain/verdict/policy.ts';
import { isAskedLater } from '../domain/providers/service.ts';
import type { PerSide } from '../domain/side.ts';
import type { SpecChange } from '../domain/spec-change.ts';
import type { Case, Suite } from '../domain/suite.ts';
import { tighten } from '../domain/verdict/tighten.ts';
import { UserError } from '../domain/user-error.ts';
import type { Quarantine } from '../domain/quarantine.ts';
import { compareUnaffected, measureUnaffected, planCase, type RenderRequest } from './affected/affected.ts';
import { collectFailures, type Failures } from './affected/failures.ts';
import { filtersCases, wantsCase, wantsChange, wantsTarget, type Filters } from './affected/filters.ts';
import { followCases } from './affected/follow.ts';
import { matchSuites, type MatchedTarget } from './affected/match.ts';
import type { FileIds } from './affected/references.ts';
import { divideByQuarantine, quarantinesFor } from './affected/quarantine.ts';
import { quarantinesOver } from './changes/quarantine-changes.ts';
import { rowsThatHide } from './changes/removed-cases.ts';
import { isNoiseNew, perturbedRows } from './perturb/rows.ts';
import { planHarnesses } from './affected/harnesses.ts';
import { pingedOwners } from './affected/owners.ts';
import { numberReplicas } from './affected/replicas.ts';
import { withNeededScores } from './every-score.ts';
import { liftOf } from './lift.ts';
import { asksOnePool } from './affected/pool.ts';
import { drawSample, type SampleSize } from './affected/sample.ts';
import { findSharedServer } from './affected/shared-server.ts';
import { countPaired, countVanished, idsByTag } from './row-counts.ts';
import { specChanges } from './changes/spec-changes.ts';

export type { RenderRequest } from './affected/affected.ts';
export type { Filters } from './affected/filters.ts';

/** Both sides of the suites and of the repository's configuration. */
export type PlanInput = {
  readonly suites: PerSide<readonly Suite[]>;
  /** `base` is undefined where base has no configuration file. */
  readonly config: { readonly base: Config | undefined; readonly head: Config };
  /** What the newest commit of the base branch says: the rules are read from there. */
  readonly tip: {
    readonly config: Config | undefined;
    readonly policies: ReadonlyMap<string, PolicyLayer>;
    readonly quarantines: ReadonlyMap<string, readonly Quarantine[]>;
  };
  /** The configuration that the run goes by. */
  readonly rules: Config;
  readonly filters: Filters;
  /** What becomes of the cases that no change affects: `compared` asks both sides the same. */
  readonly unaffected: 'left-out' | 'measured' | 'compared';
  /** There is no base: head is measured against the absolute bars, and nothing counts as new. */
  readonly isHeadAlone: boolean;
  /** Every file of both sides; none on a side that is not there. */
  readonly files: PerSide<FileIds>;
  /** ISO 8601 date: quarantines end by it. */
  readonly today: string;
  /** Of larger suites so many affected cases run; undefined: all. */
  readonly sample?: SampleSize | undefined;
};

/** A plan that still lacks its rendered requests. */
export type Draft = {
  readonly input: PlanInput;
  readonly matched: readonly MatchedTarget[];
  readonly needsRendering: boolean;
};

/** Pairs what both sides have. `needsRendering` tells whether a template engine is needed at all. */
export function draftPlan(input: PlanInput): Draft {
  const { filters, suites } = input;
  const wants = (entry: Case) => wantsCase(filters, entry);
  const policyOf = (suite: Suite, baseSuite: Suite | undefined) => rowPolicy(input, suite, baseSuite);
  const matched = matchSuites(followCases(suites.base, suites.head), suites.head, { wants, policyOf })
    .filter(({ suite, target }) => wantsTarget(filters, suite, target))
    .map((entry) => (input.isHeadAlone ? withoutBase(entry, wants) : entry))
    .filter(({ candidates, same }) => !filtersCases(filters) || candidates.length + same.length > 0);
  const isAnyCandidate = matched.some((entry) => entry.candidates.length > 0);
  const isAnyCase = matched.some((entry) => entry.same.length > 0);
  const isAnyAsked = input.unaffected !== 'left-out' || matched.some((entry) => isNoiseNew(entry));
  return { input, matched, needsRendering: isAnyCandidate || (isAnyAsked && isAnyCase) };
}

/** Decides every candidate; `changes` were found while reading. Throws UserError with all the cases that a prompt cannot take. */
export function finishPlan(draft: Draft, changes: readonly SpecChange[], render: RenderRequest): Plan {
  const { input } = draft;
  const failures = collectFailures();
  const { attempt } = failures;
  const own = draft.matched.map((matched) => planRow(input, matched, { render, attempt }));
  // One revision against itself tells noise of another kind.
  const paired =
    input.unaffected === 'compared' ? [] : draft.matched.map((matched, index) => [matched, own[index]] as const);
  const noisy = paired.flatMap(([matched, row]) => {
    if (row === undefined) return [];
    // What decides nothing as it is written decides nothing with noise.
    const { decided } = divided(input, matched);
    const [ofRow = row] = decidedRows([row]);
    return perturbedRows(decided, { row: ofRow, render, attempt, paraphraser: userModel(input.rules) });
  });
  const rows = [...own, ...noisy];
  const errors = failures.errors();
  if (errors.length > 0) throw new UserError(errors);
  const policyOf = (head: Suite, base: Suite | undefined) => rowPolicy(input, head, base);
  const found = input.isHeadAlone ? [] : specChanges({ ...input, policyOf });
  const running = new Set(rows.filter(({ cases }) => cases.length > 0).map(({ suite }) => suite));
  const over = quarantinesOver(input.suites.head, running, input.today);
  const harnesses = planHarnesses(input, policyOf);
  const lifts = rows.flatMap((row, index) => liftOf(draft.matched[index]?.target ?? { name: '' }, row));
  return {
    rows,
    ...(lifts.length === 0 ? {} : { lifts }),
    changes: [...changes, ...over, ...found].filter((change) => wantsChange(input.filters, change)),
    ...(harnesses.length === 0 ? {} : { harnesses }),
  };
}

/** What runs of each suite, as a suite of its own: the targets and cases of head that must work from end to end. */
export function affectedParts(suites: readonly Suite[], plan: Plan): readonly Suite[] {
  const parts = new Map(suites.map((suite) => [suite.id, suite]));
  return plan.rows.flatMap((row) => {
    const suite = parts.get(row.suite);
    if (suite === undefined || row.cases.length === 0) return [];
    const targets = suite.targets.filter((target) => target.name === row.target);
    return [{ ...suite, targets, cases: row.cases.map((planned) => planned.case) }];
  });
}

/** Whether anything runs. */
export function isAnyAffected(plan: Plan): boolean {
  return affectedCount(plan) > 0 || plan.harnesses !== undefined;
}

/** Cases that run, over all rows; how many a harness has is not known before it ran. */
export function affectedCount(plan: Plan): number {
  return plan.rows.reduce((sum, row) => sum + row.cases.length, 0);
}

/** Nothing of head is new where there is no base to be new against. */
function withoutBase(matched: MatchedTarget, wants: (entry: Case) => boolean): MatchedTarget {
  return { ...matched, candidates: [], same: matched.suite.cases.filter(wants) };
}

type PlanRest = (matched: MatchedTarget, evalCase: Case, render: RenderRequest) => PlannedCase;
type TryPlan = { readonly render: RenderRequest; readonly attempt: Failures['attempt'] };

function planRow(input: PlanInput, entry: MatchedTarget, tools: TryPlan): PlanRow {
  const { inForce, decided: matched, held } = divided(input, entry);
  const { affected: all, requested, unaffected: unchanged } = planCases(input, matched, tools);
  const { cases: affected, sampled } = drawSample(all, matched.suite.id, input.sample);
  // A bar is about them as well.
  const unaffected = [...unchanged, ...(sampled?.leftOut ?? [])];
  const aside = planCases(input, held, tools);
  const quarantined = [...aside.affected, ...aside.requested];
  const cases = [
    ...[...affected, ...requested],
    ...quarantined.map((one) => ({ ...one, quarantine: inForce.get(one.case.id) })),
  ]
    .map(numberReplicas())
    .map(withNeededScores({ ...matched, judge: input.rules.judge }));
  const { policy } = matched;
  return {
    suite: matched.suite.id,
    target: matched.target.name,
    file: matched.suite.file,
    description: matched.suite.description,
    owner: matched.suite.owner,
    ownerOfTag: matched.suite.ownerOfTag,
    pings: pingedOwners(matched.baseSuite),
    // A sample stands for all of them: its share of the suite is theirs.
    pairedCases: Math.round(countPaired(matched, all) * (sampled?.share ?? 1)),
    vanishedCases: input.isHeadAlone ? 0 : countVanished(matched),
    hidingTags: input.isHeadAlone ? [] : tagsThatHide(matched),
    totalCases: matched.candidates.length + matched.same.length,
    cases,
    unaffected,
    unaffectedByTag: idsByTag(matched, new Set(unaffected), policy),
    policy,
    isNew: matched.baseTarget === undefined && !input.isHeadAlone,
    targetPlace: matched.target.place,
    ...(matched.target.endpoint.provider === 'agent' ? { isAgent: true } : {}),
    ...(isAskedLater(matched.target.endpoint) ? { isAskedLater: true } : {}),
    sharedServer: findSharedServer(matched, cases, input.files),
    ...(sampled === undefined ? {} : { sampled }),
    isOnePool: cases.some(asksOnePool),
  };
}

function tagsThatHide(matched: MatchedTarget): PlanRow['hidingTags'] {
  return rowsThatHide({ ...matched, isTargetChanged: matched.changedPartials?.size !== 0 }, matched.policy);
}

/** A target's cases without those in quarantine, and with them alone. */
function divided(input: PlanInput, all: MatchedTarget) {
  const inForce = quarantinesFor(all, { ...input, tip: input.tip.quarantines });
  return { inForce, ...divideByQuarantine(all, inForce) };
}

function planCases(input: PlanInput, matched: MatchedTarget, tools: TryPlan) {
  const decided = matched.candidates.map((candidate) => ({
    id: candidate.case.id,
    planned: tools.attempt(candidate.case, () => planCase(matched, candidate, tools.render)),
  }));
  const affected = decided.flatMap(({ planned }) => (planned === undefined ? [] : [planned]));
  const unchangedIds = decided.filter(({ planned }) => planned === undefined).map(({ id }) => id);
  const isLeftOut = input.unaffected === 'left-out';
  const planRest = input.unaffected === 'compared' ? compareUnaffected : measureUnaffected;
  const requested = isLeftOut ? [] : requestedCases(matched, unchangedIds, { ...tools, planRest });
  const unaffected = !isLeftOut ? [] : [...matched.same.map((entry) => entry.id), ...unchangedIds];
  return { affected, requested, unaffected };
}

function requestedCases(
  matched: MatchedTarget,
  unchangedIds: readonly string[],
  tools: TryPlan & { readonly planRest: PlanRest },
): readonly PlannedCase[] {
  const ids = new Set(unchangedIds);
  const rest = matched.candidates.map((candidate) => candidate.case).filter((entry) => ids.has(entry.id));
  return [...matched.same, ...rest].flatMap((entry) => {
    const planned = tools.attempt(entry, () => tools.planRest(matched, entry, tools.render));
    return planned === undefined ? [] : [planned];
  });
}

/**
 * The rules are those of the base branch, so that a pull request cannot loosen its own gate. Where it has none, the defaults
 * are; what head brings for the first time may tighten them.
 */
function rowPolicy({ config, tip, isHeadAlone }: PlanInput, suite: Suite, baseSuite: Suite | undefined): PolicyRules {
  if (isHeadAlone) return mergeRules(suite.policy, config.head.policy);
  const own = tip.policies.get(baseSuite?.id ?? suite.id) ?? baseSuite?.policy;
  const first = mergeLayers(
    own === undefined ? suite.policy : NO_RULES,
    tip.config === undefined ? config.head.policy : NO_RULES,
  );
  return tighten(mergeRules(own ?? NO_RULES, tip.config?.policy ?? NO_RULES), first);
}
