import { heldCapOf, openAccount } from './budgets.ts';
import { decidingOf, nextOwn } from './deciding.ts';
import { decidedOf } from '../domain/plan.ts';
import type { TrialOrder } from '../domain/comparison/decision.ts';
import type { Shard } from '../domain/runs/shard.ts';
import type { TrialKey, Trial } from '../domain/trial.ts';
import type { Diagnostic } from '../domain/user-error.ts';
import type { Warning } from '../domain/verdict/warning.ts';
import { cappedAt, openRunTools, runTrials } from './measuring.ts';
import { affectedCount } from '../plan/plan.ts';
import { preflight } from '../plan/preflight.ts';
import { onlyInOneJob } from '../plan/whole-run.ts';
import { collectErrors, guardPlan, planChange, refuse, type Planned } from './planning.ts';
import { estimate, type Priced } from './pricing.ts';
import { newResultDraft, type ResultDraft } from './result-draft.ts';
import type { SpentBefore } from '../run/money/budget.ts';
import type { HandOver, ShardPlan } from '../run/shards/hand-over.ts';
import { heldBack, newerHead, type GateInput, type GatePorts, type RunContext } from './run-context.ts';

/** What a merge goes on from. */
export type MergedShards = {
  readonly trials: readonly Trial[];
  readonly spentBefore: SpentBefore | undefined;
  readonly warnings: readonly Warning[];
  /** What keeps the run from going on, given what would keep a whole run from its first call. */
  readonly refusing: (refusals: readonly Diagnostic[]) => readonly Diagnostic[];
};

const NO_SHARDS: MergedShards = {
  trials: [],
  spentBefore: undefined,
  warnings: [],
  refusing: (refusals) => refusals,
};

/** What other jobs have measured of a run that this one merges, or nothing where it is the only one. */
export async function mergedShards(
  draft: ResultDraft,
  planned: Planned,
  { input, ports }: RunContext,
): Promise<MergedShards> {
  const { merge } = input;
  if (merge === undefined || affectedCount(planned.plan) === 0) return NO_SHARDS;
  const { gatherShards } = await import('../run/shards/gather.ts');
  const { openAside } = await import('../run/put-aside.ts');
  const { keysOf } = await import('../run/shards/assign.ts');
  const { trials, spend, silentModels, masked, errors } = await gatherShards((await ports.shardFiles?.()) ?? [], {
    of: merge.of,
    plan: await shardPlan(draft, planned, { run: merge.run, input }),
    round: firstRound(planned, input.seed).flatMap(keysOf),
    keep: openAside(ports.spool),
  });
  return {
    trials,
    spentBefore: { totals: spend, silentModels },
    warnings: masked.length === 0 ? [] : [{ kind: 'masked', names: masked }],
    // What the first round costs is paid by now; where parts of it lack, it may be why.
    refusing: (refusals) =>
      errors.length > 0 ? [...refusals, ...errors] : refusals.filter(({ code }) => code !== 'over-budget'),
  };
}

/** Else the merge would find that nothing waits, and be green over whatever its shards have measured. */
const NOTHING_TO_COLLECT: Diagnostic = {
  code: 'unsupported',
  sentence: '`collect` goes on with a run that waits, and a run in shards never waits.',
  place: undefined,
  hint: 'Leave `collect` out, or run it in one job.',
};

/** Ends a story whose run cannot be shared by several jobs. */
export function guardShards({ plan, spec }: Planned, { event = 'local', settings }: GateInput): void {
  if (settings.isCollecting && affectedCount(plan) > 0) refuse([NOTHING_TO_COLLECT]);
  refuse(onlyInOneJob(plan, { suites: spec.suites.head, rules: spec.rules }, event));
}

/** What came of a shard. */
export type ShardRun = {
  /** Undefined where nothing was measured: for the errors, or as a newer head has its own run. */
  readonly handOver: HandOver | undefined;
  readonly errors: readonly Diagnostic[];
  readonly supersededBy: string | undefined;
  /** Of the first round, the trials that are this shard's. */
  readonly asked: number;
  /** What kept some of them from being asked. */
  readonly troubles: readonly Diagnostic[];
};

/** Which part a job measures, of which run it is, and how often it was tried. */
export type ShardJob = { readonly shard: Shard; readonly run: string; readonly attempt: number };

/** Measures a shard's cases, both sides side by side, and judges nothing. Rejects only for bugs. */
export async function runShard(job: ShardJob, input: GateInput, ports: GatePorts): Promise<ShardRun> {
  const draft = newResultDraft(input.settings.maxCostUsd);
  let done: Measured | undefined;
  await collectErrors(draft, async () => {
    const planned = await planChange(draft, input, ports);
    guardPlan(planned, input.trust);
    guardShards(planned, input);
    done = await measureShard(draft, planned, job, { input, ports });
  });
  const { errors, supersededBy } = draft;
  const { handOver, asked = 0, troubles = [] } = done ?? {};
  return { handOver, errors, supersededBy, asked, troubles };
}

/** Trials without secrets, and whose values were masked in them. */
export type MaskTrials = (trials: HandOver['trials']) => Promise<{
  readonly trials: HandOver['trials'];
  readonly masked: readonly string[];
}>;

/** A shard's file, line by line. */
export async function shardLines({ header, ...handed }: HandOver, mask: MaskTrials): Promise<Iterable<string>> {
  const { handOverLines } = await import('../run/shards/hand-over.ts');
  const { trials, masked } = await mask(handed.trials);
  return handOverLines({ header: { ...header, masked }, trials });
}

type Measured = Pick<ShardRun, 'handOver' | 'asked' | 'troubles'>;

async function measureShard(
  draft: ResultDraft,
  planned: Planned,
  job: ShardJob,
  context: RunContext,
): Promise<Measured | undefined> {
  const { plan, spec } = planned;
  const { input } = context;
  const { number, of } = job.shard;
  const header = { shard: number, of, attempt: job.attempt };
  if (affectedCount(plan) === 0) return undefined;
  const priced = await pricedToStart(draft, planned, context);
  if (priced === undefined) return undefined;

  const { assignCases, keysOf, ordersOf } = await import('../run/shards/assign.ts');
  const orders = firstRound(planned, input.seed);
  const own = ordersOf(orders, assignCases(orders, of, await context.ports.recordedMs?.()), number);
  const share = shareOf(own.flatMap(keysOf), orders.flatMap(keysOf), { planned, priced });
  const maxCostUsd = openAccount(planned, priced, context).capUsd;
  const capped = cappedAt(maxCostUsd === undefined ? undefined : maxCostUsd * share, context);
  const tools = await openRunTools(spec.rules, priced, { ...capped, reword: planned.reword });
  const { trials, errors } = await runTrials(
    { plan, tools, next: once(own), callUsd: priced.estimated.callUsd, isPart: true },
    context,
  );
  const ended = trials.filter((trial) => trial.status !== 'skipped');
  return {
    handOver: {
      header: {
        ...header,
        plan: await shardPlan(draft, planned, { run: job.run, input }),
        spend: tools.budget.totals(),
        silentModels: tools.budget.silentModels(),
        masked: [],
      },
      trials: ended,
    },
    asked: own.flatMap(keysOf).length,
    troubles: errors,
  };
}

/** What the whole run costs, once it may start; undefined where a newer head has its own run. */
async function pricedToStart(draft: ResultDraft, planned: Planned, context: RunContext): Promise<Priced | undefined> {
  const { plan, spec } = planned;
  const { settings } = context.input;
  const priced = await estimate(draft, plan, spec, context);
  refuse(await heldBack(context.ports));
  refuse(openAccount(planned, priced, context).refusals);
  const models = { models: spec.rules, configFile: settings.config };
  refuse(preflight(plan, { estimated: priced.estimated, maxCostUsd: heldCapOf(planned, settings), ...models }));
  draft.supersededBy = await newerHead(context.ports);
  return draft.supersededBy === undefined ? priced : undefined;
}

/** The first round of a run, whoever measures which part of it. */
function firstRound(planned: Planned, seed: number): readonly TrialOrder[] {
  const step = nextOwn(planned.plan, decidingOf(planned, decidedOf(planned.plan), { seed, weights: undefined }))([]);
  return step.kind === 'done' ? [] : step.orders;
}

/** Asks for some trials and then for nothing more. */
function once(orders: readonly TrialOrder[]): Parameters<typeof runTrials>[0]['next'] {
  const steps = [{ kind: 'trials', orders } as const][Symbol.iterator]();
  return () => steps.next().value ?? { kind: 'done' };
}

/** A shard's part of what a run may spend: the same part that its trials may cost of all of them. */
function shareOf(
  own: readonly TrialKey[],
  all: readonly TrialKey[],
  { planned, priced }: { readonly planned: Planned; readonly priced: Priced },
): number {
  const most = new Map(
    planned.plan.rows.flatMap(({ suite, target, cases }) =>
      cases.map((each) => [JSON.stringify([suite, target, each.case.id]), priced.estimated.callUsd(each)] as const),
    ),
  );
  const costOf = (keys: readonly TrialKey[]): number =>
    keys.reduce((sum, { suite, target, caseId }) => sum + (most.get(JSON.stringify([suite, target, caseId])) ?? 0), 0);
  const total = costOf(all);
  return total > 0 ? costOf(own) / total : own.length / Math.max(1, all.length);
}

async function shardPlan(
  { revisions, prices }: ResultDraft,
  { spec, plan }: Planned,
  { run, input }: { readonly run: string; readonly input: GateInput },
): Promise<ShardPlan> {
  const { planDigest } = await import('../run/shards/plan-digest.ts');
  const { seed, version } = input;
  const { base, head } = { base: revisions?.base?.sha ?? '', head: revisions?.head.sha ?? '' };
  return { run, version, base, head, seed, prices: prices?.date ?? '', digest: planDigest(plan, spec.rules) };
}
