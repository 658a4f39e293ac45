import { compareRows, compareWithoutJudge } from '../compare/compare.ts';
import { movingTogether } from '../compare/figures/moves-together.ts';
import { measureLifts } from './lift.ts';
import type { NextTrialsOptions } from '../compare/next-trials.ts';
import { decidingOf, nextOwn } from './deciding.ts';
import { decidedOf, type Contrast } from '../domain/plan.ts';
import type { RunEvent } from '../domain/providers/service.ts';
import type { Trial } from '../domain/trial.ts';
import type { Diagnostic } from '../domain/user-error.ts';
import { asAsked, paraphrasesIn } from '../plan/perturb/as-asked.ts';
import { preflight } from '../plan/preflight.ts';
import { NO_HARNESSES } from '../harness/running.ts';
import { heldCapOf, openAccount, type Account } from './budgets.ts';
import { refuse, type Planned } from './planning.ts';
import { estimate, type Priced } from './pricing.ts';
import { cappedAt, openRunTools, runTrials } from './measuring.ts';
import type { ResultDraft } from './result-draft.ts';
import { fixWeights, type Weights } from '../run/fixed-weights.ts';
import { laterEndpoints, noteWaiting } from '../run/calls/later/waiting-runs.ts';
import { costNotes } from '../run/money/cost-notes.ts';
import type { TrialTools } from '../run/trial-job.ts';
import { weightOf } from '../verdict/weight.ts';
import { heldBack, newerHead, type RunContext } from './run-context.ts';
import { mergedShards, type MergedShards } from './sharding.ts';

/**
 * Estimates, asks whether the run may start and is still wanted, then runs the trials and compares them. Undefined where it was
 * only to collect, and nothing waits.
 */
export async function measureAffected(draft: ResultDraft, planned: Planned, context: RunContext) {
  const { plan, spec, unaffected, reword } = planned;
  const { settings, seed } = context.input;
  const priced = await estimate(draft, plan, spec, context);
  const { callUsd } = priced.estimated;
  if (settings.isCollecting && continuedRuns(priced).length === 0) return noteNothingWaits(draft, context);
  const account = openAccount(planned, priced, context);
  const maxCostUsd = account.capUsd;
  const shards = await shardsToStartFrom(draft, planned, { ...priced, account }, context);
  if (shards === undefined) return decidedOf(plan);
  account.begin();

  const { spentBefore, trials: handedOver } = shards;
  const capped = cappedAt(maxCostUsd, context);
  const paraphrases = paraphrasesIn(handedOver);
  const tools = await openRunTools(spec.rules, priced, { ...capped, spentBefore, reword, paraphrases });
  const harnesses = await runHarnesses(planned, tools, capped);
  const decided = decidedOf(plan);
  const contrast = { rows: [...decided.rows, ...harnesses.rows], changes: [...plan.changes, ...harnesses.changes] };
  const weights = await weightsOf(draft, planned, priced, context);
  const deciding = decidingOf(planned, contrast, { seed, weights });
  const execution = await runTrials({ plan, tools, next: nextOwn(plan, deciding), callUsd, handedOver }, context);
  noteWhatWaits(execution.trials, planned, priced, context);
  const trials = [...execution.trials, ...(await harnesses.runFurther(deciding))];
  const lifts = await measureLifts(plan, trials, { tools, callUsd, ...context });
  draft.trials = [...trials, ...lifts.trials];
  draft.lifts = lifts.comparisons;
  draft.plan = { ...asAsked(plan, tools.paraphrases, reword), changes: contrast.changes };
  draft.errors = [...harnesses.errors, ...execution.errors];
  draft.spend = { ...tools.budget.totals(), maxCostUsd };
  account.settle(draft.spend.totalUsd);
  const silentModels = tools.budget.silentModels();
  const notes = costNotes({ plan, trials: execution.trials, prices: priced.prices, maxCostUsd, silentModels });
  const moving = movingTogether(decided, trials, seed);
  draft.warnings = [...draft.warnings, ...notes, ...moving, ...harnesses.warnings, ...shards.warnings];
  draft.preferences = execution.preferences;
  const { readStoredTrials } = await import('../run/stored-trials.ts');
  const stored = await readStoredTrials(unaffected(), tools);
  compareAll(draft, { contrast, stored, deciding, harnesses });
  return contrast;
}

/** Where nothing was asked for, a check that lets something in is refused. */
function noteNothingWaits(draft: ResultDraft, { input }: RunContext): undefined {
  if (MERGE_EVENTS.has(input.event ?? 'local')) refuse([NOTHING_COLLECTED]);
  draft.warnings = [...draft.warnings, { kind: 'nothing-waits' }];
}

/** A check of theirs lets something in. */
const MERGE_EVENTS: ReadonlySet<RunEvent> = new Set(['pull_request', 'merge_group']);

const NOTHING_COLLECTED: Diagnostic = {
  code: 'unsupported',
  sentence:
    'Nothing was left waiting by an earlier run that asks the same, so that nothing is known of the affected cases.',
  place: undefined,
  hint: 'Run the job without `collect`: what is stored is not paid again.',
};

/** What other jobs have measured, once the run may start; undefined where a newer head has its own run. */
async function shardsToStartFrom(
  draft: ResultDraft,
  planned: Planned,
  { estimated, account }: Priced & { readonly account: Account },
  context: RunContext,
): Promise<MergedShards | undefined> {
  const { plan, spec } = planned;
  const { settings } = context.input;
  refuse(await heldBack(context.ports));
  // What shards have spent by now is of this very run.
  if (context.input.merge === undefined) refuse(account.refusals);
  const models = { models: spec.rules, configFile: settings.config };
  const refusals = preflight(plan, { estimated, maxCostUsd: heldCapOf(planned, settings), ...models });
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
  const { startHarnesses } = await import('../harness/harness.ts');
  const { maxCostUsd } = input.settings;
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
