import { compareRows } from './compare/compare.ts';
import { detectableDropOf } from './compare/detection.ts';
import { expectedCalls } from './compare/expected-calls.ts';
import { nextStep } from './compare/next.ts';
import type { Price } from './domain/config.ts';
import type { Trust } from './domain/event.ts';
import type { RowDesign } from './domain/decision.ts';
import type { Estimate, Plan, RowForecast } from './domain/plan.ts';
import { askedServiceTier, type Request } from './domain/request.ts';
import type { Result } from './domain/result.ts';
import { UserError, type UserErrorDetails } from './domain/user-error.ts';
import type { Waiver } from './domain/verdict.ts';
import { estimatePlan, type EstimateTools, type PlanEstimate } from './plan/estimate.ts';
import { guardFilters } from './plan/filters.ts';
import { fingerprint } from './plan/fingerprint.ts';
import { affectedCount, affectedParts, draftPlan, finishPlan, type Filters } from './plan/plan.ts';
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
  ScorerServices,
  TrialStore,
} from './ports.ts';
import { startRecord, toResult, type RunRecord } from './record.ts';
import { recallSweep, type Memory } from './run/reuse.ts';
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
};

/** The world, as the gate needs it. */
export type GatePorts = {
  readonly repository: Repository;
  readonly providers: Providers;
  readonly services: ScorerServices;
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

/** What a plan says before anything is called; undefined as far as it did not get there. */
export type Forecast = {
  readonly plan: Plan | undefined;
  readonly estimate: Estimate | undefined;
  readonly forecasts: readonly RowForecast[];
  readonly errors: readonly UserErrorDetails[];
  readonly warnings: readonly string[];
};

type World = { readonly input: GateInput; readonly ports: GatePorts };

/** The whole product: what changed, what it affects, both sides measured, compared and judged. Rejects only for bugs. */
export async function gate(input: GateInput, ports: GatePorts): Promise<Result> {
  const record = startRecord(input.settings.maxCostUsd);
  const createdAt = new Date(ports.clock.nowMs()).toISOString();
  await collectErrors(record, async () => {
    const { spec, plan } = await planChange(record, input, ports);
    refuse([...guardSecrets(plan, input.trust), ...guardTrust(plan, spec, input.trust)]);
    if (affectedCount(plan) > 0) await measure(record, plan, spec, { input, ports });
    if (record.supersededBy === undefined) await judge(record, plan, spec, { input, ports });
  });
  return toResult(record, { ...input, createdAt, mode: input.settings.mode, pullRequest: ports.pullRequest });
}

/** What would run, why and for how much, and what its numbers could tell; calls no model. Rejects only for bugs. */
export async function forecast(input: GateInput, ports: GatePorts): Promise<Forecast> {
  const record = startRecord(input.settings.maxCostUsd);
  const forecasts: RowForecast[] = [];
  await collectErrors(record, async () => {
    const { spec, plan } = await planChange(record, input, ports);
    if (affectedCount(plan) > 0) await estimate(record, plan, spec, { input, ports });
    const designs = designRows(plan, spec.rules.limits).filter((design) => design.compared.length > 0);
    forecasts.push(...designs.map((design) => forecastRow(design, input.seed)));
  });
  const { plan, estimated, errors, warnings } = record;
  return { plan, estimate: estimated?.estimate, forecasts, errors, warnings };
}

type Planned = { readonly spec: Spec; readonly plan: Plan };

async function planChange(record: RunRecord, input: GateInput, ports: GatePorts): Promise<Planned> {
  record.revisions = await ports.repository.revisions();
  const spec = await loadSpec(record.revisions, input.settings);
  record.warnings = spec.warnings;
  refuse([...spec.errors, ...guardFilters(spec.suites.head, input.filters)]);
  const plan = await planRun(spec, input);
  record.plan = plan;
  return { spec, plan };
}

/** Which cases are affected and why; the template engine is loaded only where something has to be rendered. */
async function planRun(spec: Spec, { settings, filters }: GateInput): Promise<Plan> {
  const isEverythingRequested = settings.run === 'all' || spec.isHeadAlone;
  const { suites, config, isHeadAlone } = spec;
  const draft = draftPlan({ suites, config, filters, isEverythingRequested, isHeadAlone });
  if (!draft.needsRendering) return finishPlan(draft, spec.changes, () => neverRender());
  const [{ createRenderer }, { validateSuite }] = await Promise.all([
    import('./suite/render.ts'),
    import('./suite/validate.ts'),
  ]);
  const renderer = await createRenderer();
  const plan = finishPlan(draft, spec.changes, (target, evalCase) => renderer.render(target, evalCase));
  const found = await Promise.all(affectedParts(suites.head, plan).map((part) => validateSuite(part, renderer)));
  refuse(found.flat());
  return plan;
}

/** Estimates, asks whether the run may start and is still wanted, then runs the trials and compares them. */
async function measure(record: RunRecord, plan: Plan, spec: Spec, world: World): Promise<void> {
  const { input, ports } = world;
  const { maxCostUsd, config, concurrency } = input.settings;
  const { judge: judgeConfig, embeddings, moderation, limits } = spec.rules;
  const { prices, estimated, memory } = await estimate(record, plan, spec, world);
  refuse(preflight(plan, { estimated, maxCostUsd, models: spec.rules, configFile: config }));
  record.supersededBy = await newerHead(ports);
  if (record.supersededBy !== undefined) return;

  const [{ executePlan }, { openTools }] = await Promise.all([import('./run/execute.ts'), import('./run/tools.ts')]);
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

/** What the plan costs, told by the prices, by a tokenizer, and by what earlier runs have stored. */
async function estimate(record: RunRecord, plan: Plan, { rules }: Spec, { input, ports }: World): Promise<Priced> {
  const [prices, countTokens, store] = await Promise.all([
    ports.loadPrices(rules.prices),
    ports.loadTokenizer(),
    ports.openStore(),
  ]);
  const reuse = { run: input.run, nowMs: ports.clock.nowMs(), reuseDays: rules.limits.reuseDays };
  const memory: Memory = { store, reuse, identity: (request) => ports.providers.identity(request) };
  const earlier: EstimateTools['earlier'] = (asked, number) => recallSweep(memory, asked, number);
  const estimated = estimatePlan(plan, { countTokens, price: priceWith(prices), judge: rules.judge, earlier });
  record.prices = prices;
  record.estimated = estimated;
  return { prices, estimated, memory };
}

type Priced = { readonly prices: Prices; readonly estimated: PlanEstimate; readonly memory: Memory };

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

function priceWith(prices: Prices): EstimateTools['price'] {
  return ({ endpoint, parameters }, tokens) => {
    if (!('model' in endpoint)) return undefined;
    const quote = prices.find(endpoint.provider, endpoint.model, askedServiceTier({ parameters }));
    return quote?.cost({ ...tokens, cachedInput: 0, cacheWrite: 0 });
  };
}

function fingerprintOf(request: Request): string {
  return fingerprint(request).fingerprint;
}

async function collectErrors(record: RunRecord, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    record.errors = [...record.errors, ...error.all];
  }
}

function forecastRow(design: RowDesign, seed: number): RowForecast {
  const { suite, target, tag, compared, pairedCases, mustCatch } = design;
  const detectableDrop = detectableDropOf(design);
  const calls = expectedCalls(design, seed);
  return { suite, target, tag, comparedCases: compared.length, pairedCases, detectableDrop, mustCatch, calls };
}

function refuse(errors: readonly UserErrorDetails[]): void {
  if (errors.length > 0) throw new UserError(errors);
}

function neverRender(): never {
  throw new Error('a case was to be rendered after nothing had to be');
}
