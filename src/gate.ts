import { compareRows, compareWithoutJudge } from './compare/compare.ts';
import { movingTogether } from './compare/figures/moves-together.ts';
import { measureLifts } from './lift.ts';
import type { NextTrialsOptions } from './compare/next-trials.ts';
import { decidedOf, decidingOf, nextOwn } from './deciding.ts';
import type { Contrast } from './domain/plan.ts';
import type { Result } from './domain/result.ts';
import type { Trial } from './domain/trial.ts';
import type { Warning } from './domain/verdict/warning.ts';
import { isAnyAffected } from './plan/plan.ts';
import { preflight } from './plan/preflight.ts';
import { NO_HARNESSES } from './harness/running.ts';
import { capOf, collectErrors, guardPlan, planChange, readChanges, refuse, type Planned } from './planning.ts';
import { estimate, type Priced } from './pricing.ts';
import { cappedAt, openRunTools, runTrials } from './measuring.ts';
import { newResultDraft, toResult, type ResultDraft } from './result-draft.ts';
import { fixWeights, type Weights } from './run/fixed-weights.ts';
import { laterEndpoints, noteWaiting } from './run/calls/later/waiting-runs.ts';
import { costNotes } from './run/money/cost-notes.ts';
import type { TrialTools } from './run/trial-job.ts';
import type { Spec } from './suite/spec.ts';
import { decide } from './verdict/decide.ts';
import { weightOf } from './verdict/weight.ts';
import { heldBack, newerHead, type GateInput, type GatePorts, type RunContext } from './run-context.ts';
import { guardShards, mergedShards, type MergedShards } from './sharding.ts';

/** The whole product: what changed, what it affects, both sides measured, compared and judged. Rejects only for bugs. */
export async function gate(input: GateInput, ports: GatePorts): Promise<Result> {
  const draft = newResultDraft(input.settings.maxCostUsd);
  const createdAt = new Date(ports.clock.nowMs()).toISOString();
  await collectErrors(draft, async () => {
    const planned = await planChange(draft, input, ports);
    const { spec, plan } = planned;
    await readChanges(draft, planned);
    guardPlan(planned, input.trust);
    if (input.merge !== undefined) guardShards(planned, input);
    const contrast = isAnyAffected(plan) ? await measure(draft, planned, { input, ports }) : decidedOf(plan);
    if (contrast !== undefined && draft.supersededBy === undefined)
      await judge(draft, contrast, spec, { input, ports });
  });
  return toResult(draft, { ...input, createdAt, mode: input.settings.mode, pullRequest: ports.forge.change });
}

/**
 * Estimates, asks whether the run may start and is still wanted, then runs the trials and compares them. Undefined where it was
 * only to collect, and nothing waits.
 */
async function measure(draft: ResultDraft, planned: Planned, context: RunContext): Promise<Contrast | undefined> {
  const { plan, spec, unaffected } = planned;
  const { settings, seed } = context.input;
  const priced = await estimate(draft, plan, spec, context);
  const { callUsd } = priced.estimated;
  if (settings.isCollecting && continuedRuns(priced).length === 0) {
    warn(draft, { kind: 'nothing-waits' });
    return undefined;
  }
  const maxCostUsd = capOf(plan, settings);
  const shards = await shardsToStartFrom(draft, planned, priced, context);
  if (shards === undefined) return decidedOf(plan);

  const { spentBefore } = shards;
  const tools = await openRunTools(spec.rules, priced, { ...cappedAt(maxCostUsd, context), spentBefore });
  const harnesses = await runHarnesses(planned, tools, context);
  const decided = decidedOf(plan);
  const contrast = { rows: [...decided.rows, ...harnesses.rows], changes: [...plan.changes, ...harnesses.changes] };
  const weights = await weightsOf(draft, planned, priced, context);
  const deciding = decidingOf(planned, contrast, { seed, weights });
  const next = nextOwn(plan, deciding);
  const execution = await runTrials({ plan, tools, next, callUsd, handedOver: shards.trials }, context);
  noteWhatWaits(execution.trials, planned, priced, context);
  const trials = [...execution.trials, ...(await harnesses.runFurther(deciding))];
  const lifts = await measureLifts(plan, trials, { tools, callUsd, ...context });
  draft.trials = [...trials, ...lifts.trials];
  draft.lifts = lifts.comparisons;
  draft.plan = { ...plan, changes: contrast.changes };
  draft.errors = [...harnesses.errors, ...execution.errors];
  draft.spend = { ...tools.budget.totals(), maxCostUsd };
  const silentModels = tools.budget.silentModels();
  const notes = costNotes({ plan, trials: execution.trials, prices: priced.prices, maxCostUsd, silentModels });
  const moving = movingTogether(decided, trials, seed);
  draft.warnings = [...draft.warnings, ...notes, ...moving, ...harnesses.warnings, ...shards.warnings];
  draft.preferences = execution.preferences;
  const { readStoredTrials } = await import('./run/stored-trials.ts');
  const stored = await readStoredTrials(unaffected(), tools);
  compareAll(draft, { contrast, stored, deciding, harnesses });
  return contrast;
}

/** What other jobs have measured, once the run may start; undefined where a newer head has its own run. */
async function shardsToStartFrom(
  draft: ResultDraft,
  planned: Planned,
  { estimated }: Priced,
  context: RunContext,
): Promise<MergedShards | undefined> {
  const { plan, spec } = planned;
  const { settings } = context.input;
  refuse(await heldBack(context.ports));
  const models = { models: spec.rules, configFile: settings.config };
  const refusals = preflight(plan, { estimated, maxCostUsd: capOf(plan, settings), ...models });
  const shards = await mergedShards(draft, planned, context);
  refuse(shards.refusing(refusals));
  draft.supersededBy = await newerHead(context.ports);
  return draft.supersededBy === undefined ? shards : undefined;
}

/** The runs that left answers waiting and that this one goes on with, oldest first. */
function continuedRuns({ memory }: Pick<Priced, 'memory'>): readonly string[] {
  return [...(memory.reuse.continues ?? [])];
}

/** Notes for a later run what of this one waits, or that nothing does. */
function noteWhatWaits(
  trials: readonly Trial[],
  { plan, spec }: Planned,
  { memory }: Priced,
  { input }: RunContext,
): void {
  const isWaiting = trials.some((trial) => trial.status === 'skipped' && trial.why === 'waiting');
  const later = laterEndpoints(plan, spec.rules.judge?.endpoint);
  noteWaiting(memory.store, later, isWaiting ? [...continuedRuns({ memory }), input.run] : []);
}

type Measured = {
  readonly contrast: Contrast;
  /** What earlier runs know of cases that did not run. */
  readonly stored: readonly Trial[];
  readonly deciding: NextTrialsOptions;
  readonly harnesses: Awaited<ReturnType<typeof runHarnesses>>;
};

function compareAll(draft: ResultDraft, { contrast, stored, deciding, harnesses }: Measured): void {
  const { trials, preferences } = draft;
  const all = [...trials, ...stored];
  const comparisons = compareRows(contrast, all, { ...deciding, preferences });
  draft.comparisons = comparisons;
  draft.harnesses = harnesses.result(comparisons, trials);
  draft.withoutJudge = compareWithoutJudge(contrast, all, { ...deciding, preferences, comparisons });
}

/** How much the pairs of each case weigh: by what is known of it from earlier runs, before anything is asked in this one. */
async function weightsOf(
  draft: ResultDraft,
  { plan }: Planned,
  { memory }: Priced,
  { input, ports }: RunContext,
): Promise<Weights | undefined> {
  if (ports.recallPast === undefined) return undefined;
  const past = await ports.recallPast(draft.revisions?.head.sha);
  return fixWeights(plan.rows, {
    weigh: (place) => (past === undefined ? 1 : weightOf(past(place))),
    store: memory.store,
    // A run that goes on with another one decides as that would have.
    run: continuedRuns({ memory })[0] ?? input.run,
  });
}

/** Teams' own harnesses, run once: their rows are known then. */
async function runHarnesses({ plan, spec }: Planned, tools: TrialTools, { input, ports }: RunContext) {
  if (plan.harnesses === undefined) return NO_HARNESSES;
  const { startHarnesses } = await import('./harness/harness.ts');
  const maxCostUsd = capOf(plan, input.settings);
  const { limits } = spec.rules;
  return await startHarnesses(plan.harnesses, {
    ...tools,
    harnesses: ports.harnesses,
    progress: ports.progress,
    run: input.run,
    maxCostUsd,
    maxErrorShare: limits.maxErrorShare,
    timeoutMs: limits.runTimeoutMs,
  });
}

/** Applies the rules; a failing verdict is looked at once more with the waiver that somebody may have given. */
async function judge(draft: ResultDraft, contrast: Contrast, spec: Spec, { input, ports }: RunContext): Promise<void> {
  const { withoutJudge } = draft;
  const rules = { limits: spec.rules.limits, inconclusive: input.settings.inconclusive, withoutJudge };
  const verdict = decide(contrast, draft.comparisons, { ...rules, waiver: undefined });
  draft.verdict = verdict;
  const waiver = verdict.kind === 'fail' ? await ports.forge.findWaiver(spec.rules.waiver) : undefined;
  if (waiver === undefined) return;
  if ('refused' in waiver) return warn(draft, { kind: 'waiver-refused', reason: waiver.refused });
  const { by, at, headSha, accepts } = waiver;
  draft.verdict = decide(contrast, draft.comparisons, { ...rules, waiver: { by, at, headSha }, accepts });
  const isOther = draft.verdict.kind === 'fail';
  if (isOther) warn(draft, { kind: 'waiver-of-others', by });
}

function warn(draft: ResultDraft, warning: Warning): void {
  draft.warnings = [...draft.warnings, warning];
}
