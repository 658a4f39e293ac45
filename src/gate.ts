import { compareRows, compareWithoutJudge } from './compare/compare.ts';
import { keptLabels } from './compare/metrics/judges/human-labels.ts';
import { movingTogether } from './compare/figures/moves-together.ts';
import { measureLifts } from './lift.ts';
import { nextTrials, type NextTrialsOptions } from './compare/next-trials.ts';
import { withQuarantined } from './compare/quarantined.ts';
import { decidedRows, type Contrast, type Plan } from './domain/plan.ts';
import type { Result } from './domain/result.ts';
import type { Trial } from './domain/trial.ts';
import type { Warning } from './domain/verdict/warning.ts';
import { isAnyAffected } from './plan/plan.ts';
import { preflight } from './plan/preflight.ts';
import { isLater } from './domain/providers/service.ts';
import { guardServers } from './plan/affected/shared-server.ts';
import { guardSecrets, guardTrust } from './plan/trust/trust.ts';
import { NO_HARNESSES } from './harness/running.ts';
import { capOf, collectErrors, planChange, readChanges, refuse, type Planned } from './planning.ts';
import { estimate, type Priced } from './pricing.ts';
import { openRunTools, runTrials } from './measuring.ts';
import { newResultDraft, toResult, type ResultDraft } from './result-draft.ts';
import { fixWeights, type Weights } from './run/fixed-weights.ts';
import { costNotes } from './run/money/cost-notes.ts';
import type { RunInput } from './run/run-state.ts';
import type { TrialTools } from './run/trial-job.ts';
import type { Spec } from './suite/spec.ts';
import { decide } from './verdict/decide.ts';
import { designRows } from './verdict/design.ts';
import { weightOf } from './verdict/weight.ts';
import type { GateInput, GatePorts, RunContext } from './run-context.ts';

/** The whole product: what changed, what it affects, both sides measured, compared and judged. Rejects only for bugs. */
export async function gate(input: GateInput, ports: GatePorts): Promise<Result> {
  const draft = newResultDraft(input.settings.maxCostUsd);
  const createdAt = new Date(ports.clock.nowMs()).toISOString();
  await collectErrors(draft, async () => {
    const planned = await planChange(draft, input, ports);
    const { spec, plan } = planned;
    await readChanges(draft, planned);
    refuse([...guardSecrets(plan, input.trust), ...guardTrust(plan, spec, input.trust), ...guardServers(plan)]);
    const contrast = isAnyAffected(plan) ? await measure(draft, planned, { input, ports }) : decidedOf(plan);
    if (draft.supersededBy === undefined) await judge(draft, contrast, spec, { input, ports });
  });
  return toResult(draft, { ...input, createdAt, mode: input.settings.mode, pullRequest: ports.forge.change });
}

/** Estimates, asks whether the run may start and is still wanted, then runs the trials and compares them. */
async function measure(draft: ResultDraft, planned: Planned, context: RunContext): Promise<Contrast> {
  const { plan, spec, unaffected } = planned;
  const { settings, seed } = context.input;
  const priced = await estimate(draft, plan, spec, context);
  const { estimated } = priced;
  const maxCostUsd = capOf(plan, settings);
  refuse(preflight(plan, { estimated, maxCostUsd, models: spec.rules, configFile: settings.config }));
  draft.supersededBy = await newerHead(context.ports);
  if (draft.supersededBy !== undefined) return decidedOf(plan);

  const capped = { ...context, input: { ...context.input, settings: { ...settings, maxCostUsd } } };
  const tools = await openRunTools(spec.rules, priced, capped);
  const harnesses = await runHarnesses(planned, tools, context);
  const decided = decidedOf(plan);
  const contrast = { rows: [...decided.rows, ...harnesses.rows], changes: [...plan.changes, ...harnesses.changes] };
  const weights = await weightsOf(draft, planned, priced, context);
  const deciding = decidingOf(planned, contrast, { seed, weights });
  const execution = await runTrials(
    { plan, tools, next: nextOwn(plan, deciding), callUsd: estimated.callUsd },
    context,
  );
  const trials = [...execution.trials, ...(await harnesses.runFurther(deciding))];
  const lifts = await measureLifts(plan, trials, { tools, callUsd: estimated.callUsd, ...context });
  draft.trials = [...trials, ...lifts.trials];
  draft.lifts = lifts.comparisons;
  draft.plan = { ...plan, changes: contrast.changes };
  draft.errors = [...harnesses.errors, ...execution.errors];
  draft.spend = { ...tools.budget.totals(), maxCostUsd };
  const notes = costNotes({
    plan,
    trials: execution.trials,
    prices: priced.prices,
    maxCostUsd,
    silentModels: tools.budget.silentModels(),
  });
  draft.warnings = [...draft.warnings, ...notes, ...movingTogether(decided, trials, seed), ...harnesses.warnings];
  draft.preferences = execution.preferences;
  const { readStoredTrials } = await import('./run/stored-trials.ts');
  const stored = await readStoredTrials(unaffected(), tools);
  compareAll(draft, { contrast, stored, deciding, harnesses });
  return contrast;
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
    run: input.run,
  });
}

type Deciding = { readonly seed: number; readonly weights: Weights | undefined };

function decidingOf({ spec }: Planned, contrast: Contrast, { seed, weights }: Deciding): NextTrialsOptions {
  const { judge: config, limits } = spec.rules;
  const kept = keptLabels(config, spec.suites.head);
  const designs = designRows(contrast, limits, weights);
  const isJudgedLater = isLater(config?.endpoint.service);
  const timed = isJudgedLater ? designs.map((design) => ({ ...design, isAskedLater: true })) : designs;
  return { seed, designs: timed, minAgreement: config?.minAgreement, kept };
}

/** What the plan's own rows need next: those of harnesses are asked elsewhere. */
function nextOwn(plan: Plan, deciding: NextTrialsOptions): RunInput['next'] {
  const own = new Set(plan.rows.map(({ suite }) => suite));
  const designs = deciding.designs.filter(({ suite }) => own.has(suite));
  const decided = decidedOf(plan);
  return (trials) => withQuarantined(plan, trials, nextTrials(decided, trials, { ...deciding, designs }));
}

/** What a plan is compared and judged by. */
function decidedOf(plan: Plan): Plan {
  return { ...plan, rows: decidedRows(plan.rows) };
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

/** The change's head where it is no longer the one under test. */
async function newerHead({ forge: { change } }: GatePorts): Promise<string | undefined> {
  const sha = await change?.currentHeadSha();
  return sha === change?.headSha ? undefined : sha;
}
