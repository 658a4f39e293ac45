import type { AgentEndpoint } from '../../domain/agent.ts';
import { answeringModel } from '../../domain/answering-model.ts';
import type { JudgeConfig } from '../../domain/config.ts';
import type { JsonObject } from '../../domain/json/json.ts';
import { caseKey } from '../../domain/keys.ts';
import type { Estimate, Plan, PlannedCase, PlanRow } from '../../domain/plan.ts';
import { isOwn } from '../../domain/providers.ts';
import type { Request } from '../../domain/request.ts';
import type { ModelEndpoint } from '../../domain/suite.ts';
import { unheldTools, withTools, type Tokens, type UnheldTools } from './hosted-tools.ts';
import { agentOf, SHOWN_WORK, stepsOf, trialSeconds, trialTokens } from './agent-cost.ts';
import { conversed, judgesUsd, JUDGE_OUTPUT, turnsOf, userUsd, type Money } from './judging-cost.ts';
import { roundOne, type Earlier, type PlannedCall } from './round-one.ts';
import { textCounter } from './tokens.ts';

/** What an estimate is made with. */
export type EstimateTools = {
  readonly countTokens: (text: string) => number;
  /** USD of one call; undefined where no price is known. */
  readonly price: (request: Pick<Request, 'endpoint' | 'parameters'>, tokens: Tokens) => number | undefined;
  readonly judge: JudgeConfig | undefined;
  /** The embedding model; its calls cost next to nothing and are not estimated, but its price must be known. */
  readonly embeddings?: ModelEndpoint | undefined;
  /** The stored answer to a request's n-th call of round 1, where there is one. */
  readonly earlier: Earlier;
};

/** An estimate for the report, and what holds a run under its cap. */
export type PlanEstimate = {
  readonly estimate: Estimate;
  /** Round 1 in USD; calls without a known price count as nothing. */
  readonly expectedUsd: number;
  /** The most that one call of a case can cost in USD, judge included; 0 where no price is known. */
  readonly callUsd: (planned: PlannedCase) => number;
  /** What one call may be expected to cost in USD, without a judge; a request that is not planned is a judge's. Undefined where no price is known. */
  readonly expectedCallUsd: (request: Request) => number | undefined;
  /** Tools of providers whose cost neither the estimate nor a cap can tell. */
  readonly unheld: readonly UnheldTools[];
};

/** Answers are rarely shorter than this, and taken to be no longer than `UNLIMITED_OUTPUT` where nothing limits them. */
const SHORT_OUTPUT = 20;
const UNLIMITED_OUTPUT = 1000;
const JUDGE_OVERHEAD = 350;
const TOKENS_PER_IMAGE = 1000;
const EXPECTED_SHARE = 0.5;

/** One call of round 1. `usd` is undefined where no price is known; `isReused` calls cost nothing now. */
type CallEstimate = {
  readonly request: Request;
  readonly isReused: boolean;
  readonly input: number;
  readonly output: Money;
  readonly usd: Money | undefined;
  /** The answer alone at its expected length. */
  readonly answerUsd: number | undefined;
  /** What of it has a known price: what the cap holds on to. */
  readonly known: Money;
  readonly judgeCalls: number;
  /** Answers of the target: several in a conversation. */
  readonly turns: number;
  readonly unpriced: readonly string[];
};

/** What round 1 of a plan asks for and costs: every compared case on both sides, every measured one on head. */
export function estimatePlan(plan: Plan, tools: EstimateTools): PlanEstimate {
  const estimateCall = callEstimator(tools);
  const byCase = new Map<PlannedCase, readonly CallEstimate[]>();
  const calls: CallEstimate[] = [];
  const paid = new Set<string>();
  for (const row of plan.rows)
    for (const planned of row.cases) {
      const found = roundOne(planned, tools.earlier).map(estimateCall);
      byCase.set(planned, found);
      calls.push(...(isPaid(row, planned, paid) ? found.slice(1) : found));
    }
  const fresh = calls.filter((call) => !call.isReused);
  const isPriced = fresh.every((call) => call.usd !== undefined);
  const told = fresh.filter((call) => !isOwnProgram(call.request));
  const programCalls = sum(fresh, callsOf) - sum(told, callsOf);
  const estimate: Estimate = {
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
    unpriced: [...new Set(calls.flatMap((call) => call.unpriced))],
  };
  const callUsd = (planned: PlannedCase) => Math.max(0, ...(byCase.get(planned) ?? []).map((call) => call.known.high));
  const expectedUsd = sum(fresh, (call) => call.known.expected);
  const judge = calls.some((call) => call.judgeCalls > 0) ? tools.judge : undefined;
  const unheld = unheldTools(plan, { judge, price: tools.price });
  return { estimate, expectedUsd, callUsd, expectedCallUsd: expectedCallUsd(calls, tools), unheld };
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

function callEstimator(tools: EstimateTools): (call: PlannedCall) => CallEstimate {
  const count = textCounter(tools.countTokens);
  return ({ request, earlier, outputTokens, judges, lists, judgedBy, embeds }) => {
    const agent = agentOf(request);
    if (agent !== undefined) return estimateTrial(agent, { request, earlier, judges, lists, judgedBy }, tools);
    const input = inputTokens(request, count);
    const most = Math.max(outputLimit(request.parameters) ?? UNLIMITED_OUTPUT, 1);
    const least = Math.min(SHORT_OUTPUT, most, outputTokens ?? most);
    const output = { low: least, expected: Math.min(outputTokens ?? (least + most) / 2, most), high: most };
    const reads = judges === 0 ? 0 : count(judgedBy) + JUDGE_OVERHEAD;
    const turns = turnsOf(request);
    const targetUsd = (tokens: number, share: number, times: number) =>
      tools.price(request, withTools(conversed({ input, output: tokens }, times), request, share));
    const judgeUsd = (tokens: number, times = 1) =>
      add(
        judgesUsd({ input: reads + tokens * times, judges, lists }, tools),
        userUsd(request, { tokens, times }, { count, price: tools.price }),
      );
    const unpriced = [
      ...(targetUsd(least, 0, 1) === undefined && !isOwnProgram(request) ? [modelName(request)] : []),
      ...(tools.judge !== undefined && judgesUsd({ input: reads, judges, lists }, tools) === undefined
        ? [modelName(tools.judge)]
        : []),
      ...unpricedUser(request, tools),
      ...(embeds ? unpricedEmbeddings(tools) : []),
    ];
    const each = <T>(usd: (tokens: number, share: number, times: number) => T) => at(output, turns, usd);
    return {
      request,
      isReused: earlier?.isReused === true,
      input: conversed({ input, output: output.expected }, turns.expected).input,
      output: { low: output.low, expected: output.expected * turns.expected, high: output.high * turns.high },
      usd: complete(each((tokens, share, times) => add(targetUsd(tokens, share, times), judgeUsd(tokens, times)))),
      answerUsd: targetUsd(output.expected, EXPECTED_SHARE, 1),
      known: each((tokens, share, times) => (targetUsd(tokens, share, times) ?? 0) + (judgeUsd(tokens, times) ?? 0)),
      judgeCalls: judges + (request.user === undefined ? 0 : turns.expected),
      turns: turns.expected,
      unpriced,
    };
  };
}

/** At the three lengths of an answer and of a conversation, and the share of the uses of hosted tools that goes with each. */
type AgentCall = Pick<PlannedCall, 'request' | 'earlier' | 'judges' | 'lists' | 'judgedBy'>;

/** A trial of an agent: many requests of its model, which its own limit ends at a cost that is known. */
function estimateTrial(
  agent: AgentEndpoint,
  { request, earlier, judges, lists, judgedBy }: AgentCall,
  tools: EstimateTools,
): CallEstimate {
  const count = textCounter(tools.countTokens);
  const prompt = inputTokens(request, count);
  const steps = stepsOf(agent, request);
  const reads = judges === 0 ? 0 : count(judgedBy) + JUDGE_OVERHEAD + SHOWN_WORK;
  const judged = judgesUsd({ input: reads, judges, lists }, tools);
  const tokens = byLevel((level) => trialTokens(agent, prompt, [steps[level], level]));
  const own = byLevel((level) => {
    const usd = tools.price(request, tokens[level]);
    return usd === undefined ? undefined : Math.min(usd, agent.limits.costUsd);
  });
  const isJudgeUnpriced = tools.judge !== undefined && judged === undefined;
  return {
    request,
    isReused: earlier?.isReused === true,
    input: tokens.expected.input,
    output: byLevel((level) => tokens[level].output),
    usd: complete(byLevel((level) => add(own[level], judged))),
    answerUsd: own.expected,
    known: byLevel((level) => (own[level] ?? 0) + (judged ?? 0)),
    judgeCalls: judges,
    turns: 1,
    unpriced: [
      ...(own.expected === undefined ? [modelName(request)] : []),
      ...(isJudgeUnpriced && tools.judge !== undefined ? [modelName(tools.judge)] : []),
    ],
  };
}

function byLevel<T>(of: (level: keyof Money) => T): Record<keyof Money, T> {
  return { low: of('low'), expected: of('expected'), high: of('high') };
}

function at<T>(
  { low, expected, high }: Money,
  turns: Money,
  usd: (tokens: number, share: number, times: number) => T,
): Record<keyof Money, T> {
  return {
    low: usd(low, 0, turns.low),
    expected: usd(expected, EXPECTED_SHARE, turns.expected),
    high: usd(high, 1, turns.high),
  };
}

function unpricedUser({ user }: Request, { price }: EstimateTools): readonly string[] {
  const model = user?.model;
  return model === undefined || price(model, { input: 1, output: 1 }) !== undefined ? [] : [modelName(model)];
}

function complete({ low, expected, high }: Record<keyof Money, number | undefined>): Money | undefined {
  return low === undefined || expected === undefined || high === undefined ? undefined : { low, expected, high };
}

function inputTokens(request: Request, count: (text: string) => number): number {
  const texts = sum(request.messages, ({ text, images }) => count(text) + images.length * TOKENS_PER_IMAGE);
  const tools = request.tools.length === 0 ? 0 : count(JSON.stringify(request.tools));
  const schema = request.output === undefined ? 0 : count(JSON.stringify(request.output.schema));
  return texts + tools + schema;
}

/** The most tokens that a target's parameters let a model write. */
export function outputLimit(parameters: JsonObject): number | undefined {
  const limits = ['max_output_tokens', 'max_completion_tokens', 'max_tokens'].map((name) => parameters[name]);
  return limits.find((limit): limit is number => typeof limit === 'number');
}

/** What it asks a model, and whether it asks one at all, is its own affair. */
function isOwnProgram({ endpoint }: Request): boolean {
  return isOwn(endpoint);
}

function unpricedEmbeddings({ embeddings, price }: EstimateTools): readonly string[] {
  if (embeddings === undefined) return [];
  const model = { endpoint: embeddings, parameters: {} };
  return price(model, { input: 1, output: 0 }) === undefined ? [modelName(model)] : [];
}

function modelName({ endpoint }: Pick<Request, 'endpoint'>): string {
  const model = answeringModel(endpoint);
  return model === undefined ? endpoint.provider : `${model.provider}/${model.model}`;
}

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function sum<T>(items: readonly T[], read: (item: T) => number): number {
  return items.reduce((total, item) => total + read(item), 0);
}
