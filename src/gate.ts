import { compareRows } from './compare/compare.ts';
import { nextStep } from './compare/next.ts';
import type { Price } from './domain/config.ts';
import type { Trust } from './domain/event.ts';
import type { Plan } from './domain/plan.ts';
import type { Request } from './domain/request.ts';
import type { Result } from './domain/result.ts';
import { UserError, type UserErrorDetails } from './domain/user-error.ts';
import type { Waiver } from './domain/verdict.ts';
import { estimatePlan } from './plan/estimate.ts';
import { fingerprint } from './plan/fingerprint.ts';
import { affectedCount, draftPlan, finishPlan, type Filters } from './plan/plan.ts';
import { preflight } from './plan/preflight.ts';
import { guardSecrets, guardTrust } from './plan/trust.ts';
import type {
  Clock,
  Deadline,
  Log,
  Prices,
  Progress,
  Providers,
  PullRequest,
  Repository,
  TrialStore,
} from './ports.ts';
import { startRecord, toResult, type RunRecord } from './record.ts';
import type { Settings } from './settings.ts';
import { loadSpec, type Spec } from './suite/spec.ts';
import { decide } from './verdict/decide.ts';
import { designRows } from './verdict/design.ts';

/** What one run is about. */
export type GateInput = {
  readonly settings: Settings;
  readonly filters: Filters;
  readonly trust: Trust;
  /** Names this run in the store; the same for a re-run, so that it replays what it paid for. */
  readonly run: string;
  readonly runUrl: string | undefined;
  readonly seed: number;
  readonly version: string;
  /** Decide what would run and what it costs, and call no model. */
  readonly isPlanOnly: boolean;
};

/** The world, as the gate needs it. */
export type GatePorts = {
  readonly repository: Repository;
  readonly providers: Providers;
  /** Opened when something runs; the shell closes it. */
  readonly openStore: () => Promise<TrialStore>;
  readonly loadPrices: (overrides: ReadonlyMap<string, Price>) => Promise<Prices>;
  readonly loadTokenizer: () => Promise<(text: string) => number>;
  readonly clock: Clock;
  readonly log: Log;
  readonly progress: Progress;
  readonly startDeadline: (limitMs: number) => Deadline;
  /** Undefined where no pull request is concerned. */
  readonly pullRequest: Pick<PullRequest, 'number' | 'headSha' | 'currentHeadSha'> | undefined;
  readonly findWaiver: () => Promise<Waiver | undefined>;
};

type World = { readonly input: GateInput; readonly ports: GatePorts };

/** The whole product: what changed, what it affects, both sides measured, compared and judged. Rejects only for bugs. */
export async function gate(input: GateInput, ports: GatePorts): Promise<Result> {
  const record = startRecord(input.settings.maxCostUsd);
  const createdAt = new Date(ports.clock.nowMs()).toISOString();
  try {
    record.revisions = await ports.repository.revisions();
    const spec = await loadSpec(record.revisions, input.settings);
    record.warnings = spec.warnings;
    refuse([...spec.errors, ...guardTrust(spec.suites, input.trust)]);
    const plan = await planRun(spec, input);
    record.plan = plan;
    refuse(guardSecrets(plan, input.trust));
    if (affectedCount(plan) > 0) await measure(record, plan, spec, { input, ports });
    if (!input.isPlanOnly && record.supersededBy === undefined) await judge(record, plan, spec, { input, ports });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    record.errors = [...record.errors, ...error.all];
  }
  return toResult(record, { ...input, createdAt, mode: input.settings.mode, pullRequest: ports.pullRequest });
}

/** Which cases are affected and why; the template engine is loaded only where something has to be rendered. */
async function planRun(spec: Spec, { settings, filters }: GateInput): Promise<Plan> {
  const isEverythingRequested = settings.run === 'all' || spec.isHeadAlone;
  const draft = draftPlan({ suites: spec.suites, config: spec.config, filters, isEverythingRequested });
  if (!draft.needsRendering) return finishPlan(draft, spec.changes, () => neverRender());
  const { createRenderer } = await import('./suite/render.ts');
  const renderer = await createRenderer();
  return finishPlan(draft, spec.changes, (target, evalCase) => renderer.render(target, evalCase));
}

/** Estimates, asks whether the run may start and is still wanted, then runs the trials and compares them. */
async function measure(record: RunRecord, plan: Plan, spec: Spec, world: World): Promise<void> {
  const { input, ports } = world;
  const { maxCostUsd, config, concurrency } = input.settings;
  const { judge: judgeConfig, limits } = spec.rules;
  const prices = await ports.loadPrices(spec.rules.prices);
  const estimated = estimatePlan(plan, {
    countTokens: await ports.loadTokenizer(),
    price: priceWith(prices),
    judge: judgeConfig,
  });
  record.prices = prices;
  record.estimated = estimated;
  if (input.isPlanOnly) return;
  refuse(preflight(plan, { estimated, maxCostUsd, hasJudge: judgeConfig !== undefined, configFile: config }));
  record.supersededBy = await newerHead(ports);
  if (record.supersededBy !== undefined) return;

  const [{ executePlan }, { openTools }] = await Promise.all([import('./run/execute.ts'), import('./run/tools.ts')]);
  const designs = designRows(plan, limits);
  const deadline = ports.startDeadline(limits.runTimeoutMs);
  const tools = openTools({
    ...ports,
    ...input,
    store: await ports.openStore(),
    prices,
    judge: judgeConfig,
    limits,
    deadline,
    concurrency,
    maxCostUsd,
    fingerprint: fingerprintOf,
  });
  const next = (trials: Result['trials']) => nextStep(designs, trials, input.seed);
  const execution = await executePlan({
    plan,
    next,
    tools,
    progress: ports.progress,
    concurrency,
    callUsd: estimated.callUsd,
  });
  record.trials = execution.trials;
  record.errors = execution.errors;
  record.spend = { ...tools.meter.totals(), maxCostUsd };
  record.comparisons = compareRows(plan, execution.trials, { seed: input.seed, designs });
}

/** Applies the rules; a failing verdict is looked at once more with the waiver that somebody may have given. */
async function judge(record: RunRecord, plan: Plan, spec: Spec, { input, ports }: World): Promise<void> {
  const rules = { limits: spec.rules.limits, inconclusive: input.settings.inconclusive };
  const verdict = decide(plan, record.comparisons, { ...rules, waiver: undefined });
  const waiver = verdict.kind === 'fail' ? await ports.findWaiver() : undefined;
  record.verdict = waiver === undefined ? verdict : decide(plan, record.comparisons, { ...rules, waiver });
}

/** The pull request's head where it is no longer the one under test. */
async function newerHead({ pullRequest }: GatePorts): Promise<string | undefined> {
  const sha = await pullRequest?.currentHeadSha();
  return sha === pullRequest?.headSha ? undefined : sha;
}

function priceWith(prices: Prices) {
  return (
    endpoint: Request['endpoint'],
    tokens: { readonly input: number; readonly output: number },
  ): number | undefined =>
    'model' in endpoint
      ? prices.find(endpoint.provider, endpoint.model)?.cost({ ...tokens, cachedInput: 0, cacheWrite: 0 })
      : undefined;
}

function fingerprintOf(request: Request): string {
  return fingerprint(request).fingerprint;
}

function refuse(errors: readonly UserErrorDetails[]): void {
  if (errors.length > 0) throw new UserError(errors);
}

function neverRender(): never {
  throw new Error('a case was to be rendered after nothing had to be');
}
