import { compareRows, compareWithoutJudge } from './compare/compare.ts';
import { keptLabels } from './compare/metrics/human-labels.ts';
import { movingTogether } from './compare/moves-together.ts';
import { nextTrials, type NextTrialsOptions } from './compare/next-trials.ts';
import type { Plan } from './domain/plan.ts';
import type { Request } from './domain/request.ts';
import type { Result } from './domain/result.ts';
import type { Warning } from './domain/verdict/warning.ts';
import { fingerprint } from './plan/affected/fingerprint.ts';
import { affectedCount } from './plan/plan.ts';
import { preflight } from './plan/preflight.ts';
import { guardServers } from './plan/affected/shared-server.ts';
import { guardSecrets, guardTrust } from './plan/trust/trust.ts';
import { collectErrors, estimate, planChange, readChanges, refuse, type Planned, type Priced } from './planning.ts';
import { newResultDraft, toResult, type ResultDraft } from './result-draft.ts';
import { costNotes } from './run/money/cost-notes.ts';
import type { Execution } from './run/execute.ts';
import type { TrialTools } from './run/trial-job.ts';
import type { Spec } from './suite/spec.ts';
import { decide } from './verdict/decide.ts';
import { designRows } from './verdict/design.ts';
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
    if (affectedCount(plan) > 0) await measure(draft, planned, { input, ports });
    if (draft.supersededBy === undefined) await judge(draft, plan, spec, { input, ports });
  });
  return toResult(draft, { ...input, createdAt, mode: input.settings.mode, pullRequest: ports.pullRequest });
}

/** Estimates, asks whether the run may start and is still wanted, then runs the trials and compares them. */
async function measure(draft: ResultDraft, planned: Planned, context: RunContext): Promise<void> {
  const { plan, spec, unaffected } = planned;
  const { settings, seed } = context.input;
  const priced = await estimate(draft, plan, spec, context);
  const { estimated, prices } = priced;
  const { maxCostUsd } = settings;
  refuse(preflight(plan, { estimated, maxCostUsd, models: spec.rules, configFile: settings.config }));
  draft.supersededBy = await newerHead(context.ports);
  if (draft.supersededBy !== undefined) return;

  const deciding = decidingOf(planned, seed);
  const { execution, tools } = await runTrials(planned, priced, { ...context, deciding });
  const { trials, preferences } = execution;
  draft.trials = trials;
  draft.errors = execution.errors;
  draft.spend = { ...tools.budget.totals(), maxCostUsd };
  const notes = costNotes({ plan, trials, prices, maxCostUsd });
  draft.warnings = [...draft.warnings, ...notes, ...movingTogether(plan, trials, seed)];
  draft.preferences = preferences;
  const { readStoredTrials } = await import('./run/stored-trials.ts');
  const all = [...trials, ...(await readStoredTrials(unaffected(), tools))];
  const comparisons = compareRows(plan, all, { ...deciding, preferences });
  draft.comparisons = comparisons;
  draft.withoutJudge = compareWithoutJudge(plan, all, { ...deciding, preferences, comparisons });
}

function decidingOf({ plan, spec }: Planned, seed: number): NextTrialsOptions {
  const { judge: config, limits } = spec.rules;
  const kept = keptLabels(config, spec.suites.head);
  return { seed, designs: designRows(plan, limits), minAgreement: config?.minAgreement, kept };
}

/** Runs what is asked for until everything is decided; what it is run with is handed on. */
async function runTrials(
  { plan, spec }: Planned,
  { prices, estimated, memory }: Priced,
  { input, ports, deciding }: RunContext & { readonly deciding: NextTrialsOptions },
): Promise<{ readonly execution: Execution; readonly tools: TrialTools }> {
  const [{ executePlan }, { openTools }] = await Promise.all([import('./run/execute.ts'), import('./run/tools.ts')]);
  const { maxCostUsd, concurrency } = input.settings;
  const { judge: config, embeddings, moderation, limits } = spec.rules;
  const tools = openTools({
    ...ports,
    ...input,
    ...memory,
    prices,
    judge: config,
    scorers: { services: ports.services, embeddings, moderation, mayRunHead: input.trust !== 'fork-with-secrets' },
    limits,
    deadline: ports.startDeadline(limits.runTimeoutMs),
    concurrency,
    maxCostUsd,
    fingerprint: fingerprintOf,
    expectedUsd: estimated.expectedCallUsd,
  });
  const next = (trials: Result['trials']) => nextTrials(plan, trials, deciding);
  const { callUsd } = estimated;
  ports.providers.countWith?.(prices);
  const execution = await executePlan({ plan, next, tools, progress: ports.progress, concurrency, callUsd });
  return { execution, tools };
}

/** Applies the rules; a failing verdict is looked at once more with the waiver that somebody may have given. */
async function judge(draft: ResultDraft, plan: Plan, spec: Spec, { input, ports }: RunContext): Promise<void> {
  const { withoutJudge } = draft;
  const rules = { limits: spec.rules.limits, inconclusive: input.settings.inconclusive, withoutJudge };
  const verdict = decide(plan, draft.comparisons, { ...rules, waiver: undefined });
  draft.verdict = verdict;
  const waiver = verdict.kind === 'fail' ? await ports.findWaiver(spec.rules.waiver) : undefined;
  if (waiver === undefined) return;
  if ('refused' in waiver) return warn(draft, { kind: 'waiver-refused', reason: waiver.refused });
  const { by, at, headSha, accepts } = waiver;
  draft.verdict = decide(plan, draft.comparisons, { ...rules, waiver: { by, at, headSha }, accepts });
  const isOther = draft.verdict.kind === 'fail';
  if (isOther) warn(draft, { kind: 'waiver-of-others', by });
}

function warn(draft: ResultDraft, warning: Warning): void {
  draft.warnings = [...draft.warnings, warning];
}

/** The pull request's head where it is no longer the one under test. */
async function newerHead({ pullRequest }: GatePorts): Promise<string | undefined> {
  const sha = await pullRequest?.currentHeadSha();
  return sha === pullRequest?.headSha ? undefined : sha;
}

function fingerprintOf(request: Request): string {
  return fingerprint(request).fingerprint;
}
