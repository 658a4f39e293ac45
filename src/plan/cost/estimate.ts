import { caseKey } from '../../domain/keys.ts';
import type { AsRecorded, Estimate } from '../../domain/forecast.ts';
import type { Plan, PlannedCase, PlanRow } from '../../domain/plan.ts';
import type { Request } from '../../domain/request.ts';
import { asRecorded, type RecordedFor } from './as-recorded.ts';
import { agentOf, trialSeconds } from './agent-cost.ts';
import {
  callEstimator,
  EXPECTED_SHARE,
  inputTokens,
  isOwnProgram,
  outputLimit,
  type CallEstimate,
  type EstimateTools,
} from './call-estimate.ts';
import { unheldTools, withTools, type UnheldTools } from './hosted-tools.ts';
import { JUDGE_OUTPUT } from './judging-cost.ts';
import { roundOne } from './round-one.ts';
import { textCounter } from './tokens.ts';

/** An estimate for the report, and what holds a run under its cap. */
export type PlanEstimate = {
  readonly estimate: Estimate;
  /** What round 1 comes to by earlier runs, agents apart; undefined where nothing is recorded. */
  readonly asRecorded: AsRecorded | undefined;
  /** Round 1 in USD, without what is tried besides; calls without a known price count as nothing. */
  readonly expectedUsd: number;
  /** The most that one call of a case can cost in USD, judge included; 0 where no price is known. */
  readonly callUsd: (planned: PlannedCase) => number;
  /** What one call may be expected to cost in USD, without a judge; a request that is not planned is a judge's. Undefined where no price is known. */
  readonly expectedCallUsd: (request: Request) => number | undefined;
  /** Tools of providers whose cost neither the estimate nor a cap can tell. */
  readonly unheld: readonly UnheldTools[];
};

/** What round 1 of a plan asks for and costs: every compared case on both sides, every measured one on head. */
export function estimatePlan(plan: Plan, tools: EstimateTools): PlanEstimate {
  const estimateCall = callEstimator(tools);
  const byCase = new Map<PlannedCase, readonly CallEstimate[]>();
  const calls: CallEstimate[] = [];
  const told: RecordedFor[] = [];
  const paid = new Set<string>();
  for (const row of plan.rows)
    for (const planned of row.cases) {
      const found = roundOne(planned, tools.earlier, tools.isKept).map(estimateCall);
      byCase.set(planned, found);
      const own = isPaid(row, planned, paid) ? found.slice(1) : found;
      calls.push(...own);
      const place = { suite: row.suite, target: row.target };
      told.push(...own.filter(isFresh).map((call) => ({ call, recorded: tools.recorded?.(place) })));
    }
  const lifts = (plan.lifts ?? []).flatMap(({ cases }) =>
    cases.flatMap((planned) => {
      // Head's trial is the one that is paid for already.
      const found = roundOne(planned, tools.earlier, tools.isKept).map(estimateCall).slice(0, 1);
      byCase.set(planned, found);
      return found;
    }),
  );
  const needed = calls.filter(isFresh);
  calls.push(...lifts);
  const fresh = calls.filter(isFresh);
  const unpriced = [...new Set(calls.flatMap((call) => call.unpriced))];
  const estimate = { ...sumsOf(fresh), unpriced };
  const callUsd = (planned: PlannedCase) => Math.max(0, ...(byCase.get(planned) ?? []).map((call) => call.known.high));
  const expectedUsd = sum(needed, (call) => call.known.expected);
  const judge = calls.some((call) => call.judgeCalls > 0) ? tools.judge : undefined;
  const unheld = unheldTools(plan, { judge, price: tools.price });
  return {
    estimate,
    asRecorded: plan.rows.some(({ isAgent }) => isAgent === true) ? undefined : asRecorded(told),
    expectedUsd,
    callUsd,
    expectedCallUsd: expectedCallUsd(calls, tools),
    unheld,
  };
}

function isFresh({ isReused }: CallEstimate): boolean {
  return !isReused;
}

/** What calls come to that are made and not reused. */
function sumsOf(fresh: readonly CallEstimate[]): Omit<Estimate, 'unpriced'> {
  const isPriced = fresh.every((call) => call.usd !== undefined);
  const told = fresh.filter((call) => !isOwnProgram(call.request));
  const programCalls = sum(fresh, callsOf) - sum(told, callsOf);
  return {
    calls: sum(fresh, callsOf),
    ...(programCalls > 0 ? { programCalls } : {}),
    judgeCalls: sum(fresh, (call) => call.judgeCalls),
    inputTokens: sum(told, (call) => call.input),
    outputTokens: { low: sum(told, (call) => call.output.low), high: sum(told, (call) => call.output.high) },
    costUsd: isPriced
      ? { low: sum(fresh, (call) => call.usd?.low ?? 0), high: sum(fresh, (call) => call.usd?.high ?? 0) }
      : undefined,
    ...(isPriced ? {} : knownPart(fresh)),
    ...trialsOf(fresh),
  };
}

/** Trials of agents, and how long they take one after the other. */
function trialsOf(fresh: readonly CallEstimate[]): Pick<Estimate, 'trials'> {
  const times = fresh.flatMap(({ request }) => {
    const agent = agentOf(request);
    return agent === undefined ? [] : [trialSeconds(agent, request)];
  });
  if (times.length === 0) return {};
  const seconds = { low: sum(times, ({ low }) => low), high: sum(times, ({ high }) => high) };
  return { trials: { count: times.length, seconds } };
}

/** Whether the base side of a case is paid for by an earlier row that has the same reference. */
function isPaid(row: PlanRow, planned: PlannedCase, paid: Set<string>): boolean {
  if (row.reference === undefined) return false;
  const key = caseKey({ suite: row.suite, target: row.reference, caseId: planned.case.id });
  const isKnown = paid.has(key);
  paid.add(key);
  return isKnown;
}

function callsOf({ turns }: CallEstimate): number {
  return turns;
}

/** What has a price, where programs of one's own are all that has none. */
function knownPart(fresh: readonly CallEstimate[]): Pick<Estimate, 'knownUsd'> {
  const isOthersKnown = fresh.every(
    ({ usd, request, unpriced }) => usd !== undefined || (isOwnProgram(request) && unpriced.length === 0),
  );
  const [low, high] = [sum(fresh, (call) => call.known.low), sum(fresh, (call) => call.known.high)];
  return isOthersKnown && high > 0 ? { knownUsd: { low, high } } : {};
}

/** A call that brought no answer is taken to have cost what the plan said; one to a judge what such a question costs. */
function expectedCallUsd(calls: readonly CallEstimate[], tools: EstimateTools): PlanEstimate['expectedCallUsd'] {
  const planned = new Map(calls.map(({ request, answerUsd }) => [request, answerUsd]));
  const count = textCounter(tools.countTokens);
  return (request) => {
    if (planned.has(request)) return planned.get(request);
    const output = Math.min(JUDGE_OUTPUT, outputLimit(request.parameters) ?? JUDGE_OUTPUT);
    return tools.price(request, withTools({ input: inputTokens(request, count), output }, request, EXPECTED_SHARE));
  };
}

function sum<T>(items: readonly T[], read: (item: T) => number): number {
  return items.reduce((total, item) => total + read(item), 0);
}
