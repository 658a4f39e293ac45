import { compareRows, compareWithoutJudge } from './compare/compare.ts';
import { keptLabels } from './compare/metrics/human-labels.ts';
import { movingTogether } from './compare/moves-together.ts';
import { nextTrials } from './compare/next-trials.ts';
import type { Plan } from './domain/plan.ts';
import type { Request } from './domain/request.ts';
import type { Result } from './domain/result.ts';
import type { Warning } from './domain/warning.ts';
import { fingerprint } from './plan/fingerprint.ts';
import { affectedCount } from './plan/plan.ts';
import { preflight } from './plan/preflight.ts';
import { guardServers } from './plan/shared-server.ts';
import { guardSecrets, guardTrust } from './plan/trust.ts';
import { collectErrors, estimate, planChange, readChanges, refuse, type Planned } from './planning.ts';
import { newResultDraft, toResult, type ResultDraft } from './result-draft.ts';
import { costNotes } from './run/cost-notes.ts';
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
async function measure(draft: ResultDraft, { plan, spec, unaffected }: Planned, context: RunContext): Promise<void> {
  const { input, ports } = context;
  const { maxCostUsd, config, concurrency } = input.settings;
  const { judge: judgeConfig, embeddings, moderation, limits } = spec.rules;
  const { prices, estimated, memory } = await estimate(draft, plan, spec, context);
  refuse(preflight(plan, { estimated, maxCostUsd, models: spec.rules, configFile: config }));
  draft.supersededBy = await newerHead(ports);
  if (draft.supersededBy !== undefined) return;

  const [{ executePlan }, { openTools }, { readStoredTrials }] = await Promise.all([
    import('./run/execute.ts'),
    import('./run/tools.ts'),
    import('./run/stored-trials.ts'),
  ]);
  const designs = designRows(plan, limits);
  const deadline = ports.startDeadline(limits.runTimeoutMs);
  const tools = openTools({
    ...ports,
    ...input,
    ...memory,
    prices,
    judge: judgeConfig,
    scorers: { services: ports.services, embeddings, moderation, mayRunHead: input.trust !== 'fork-with-secrets' },
    limits,
    deadline,
    concurrency,
    maxCostUsd,
    fingerprint: fingerprintOf,
    expectedUsd: estimated.expectedCallUsd,
  });
  const kept = keptLabels(judgeConfig, spec.suites.head);
  const deciding = { seed: input.seed, designs, minAgreement: judgeConfig?.minAgreement, kept };
  const next = (trials: Result['trials']) => nextTrials(plan, trials, deciding);
  const execution = await executePlan({
    plan,
    next,
    tools,
    progress: ports.progress,
    concurrency,
    callUsd: estimated.callUsd,
  });
  draft.trials = execution.trials;
  draft.errors = execution.errors;
  draft.spend = { ...tools.budget.totals(), maxCostUsd };
  const notes = costNotes({ plan, trials: execution.trials, prices, maxCostUsd });
  const together = movingTogether(plan, execution.trials, input.seed);
  draft.warnings = [...draft.warnings, ...notes, ...together];
  draft.preferences = execution.preferences;
  const { preferences } = execution;
  const comparing = { ...deciding, preferences };
  const trials = [...execution.trials, ...(await readStoredTrials(unaffected(), tools))];
  draft.comparisons = compareRows(plan, trials, comparing);
  const { comparisons } = draft;
  draft.withoutJudge = compareWithoutJudge(plan, trials, { ...comparing, comparisons });
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
