import type { JudgeConfig } from '../domain/config.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Estimate, Plan, PlannedCase, SweepCall } from '../domain/plan.ts';
import { isModel, isOwn } from '../domain/providers.ts';
import type { Request } from '../domain/request.ts';
import type { ScorerSpec } from '../domain/scorer.ts';
import type { ModelEndpoint } from '../domain/suite.ts';
import { asks, comparesSides, isJudged, traitsOf } from '../scorers/catalogue.ts';
import { unheldTools, withTools, type Tokens, type UnheldTools } from './hosted-tools.ts';
import { textCounter } from './tokens.ts';

/** What an earlier run knows of a request: how long its answer was, and whether this run gets it for nothing. */
export type EarlierAnswer = { readonly outputTokens: number | undefined; readonly isReused: boolean };

/** What an estimate is made with. */
export type EstimateTools = {
  readonly countTokens: (text: string) => number;
  /** USD of one call; undefined where no price is known. */
  readonly price: (request: Pick<Request, 'endpoint' | 'parameters'>, tokens: Tokens) => number | undefined;
  readonly judge: JudgeConfig | undefined;
  /** The embedding model; its calls cost next to nothing and are not estimated, but its price must be known. */
  readonly embeddings?: ModelEndpoint | undefined;
  /** The stored answer to a request's n-th call of round 1, where there is one. */
  readonly earlier: (call: SweepCall) => EarlierAnswer | undefined;
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
const JUDGE_OUTPUT = 150;
/** What a list takes beyond a verdict: the passages that are read, and the list that is written. */
const LISTED = { input: 1500, output: 450 };
const TOKENS_PER_IMAGE = 1000;
const EXPECTED_SHARE = 0.5;

type Money = { readonly low: number; readonly expected: number; readonly high: number };

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
  readonly unpriced: readonly string[];
};

/** What round 1 of a plan asks for and costs: every compared case on both sides, every measured one on head. */
export function estimatePlan(plan: Plan, tools: EstimateTools): PlanEstimate {
  const estimateCall = callEstimator(tools);
  const byCase = new Map<PlannedCase, readonly CallEstimate[]>();
  for (const row of plan.rows)
    for (const planned of row.cases) byCase.set(planned, roundOne(planned, tools).map(estimateCall));
  const calls = [...byCase.values()].flat();
  const fresh = calls.filter((call) => !call.isReused);
  const isPriced = fresh.every((call) => call.usd !== undefined);
  const told = fresh.filter((call) => !isOwnProgram(call.request));
  const programCalls = fresh.length - told.length;
  const estimate: Estimate = {
    calls: fresh.length,
    ...(programCalls > 0 ? { programCalls } : {}),
    judgeCalls: sum(fresh, (call) => call.judgeCalls),
    inputTokens: sum(told, (call) => call.input),
    outputTokens: { low: sum(told, (call) => call.output.low), high: sum(told, (call) => call.output.high) },
    costUsd: isPriced
      ? { low: sum(fresh, (call) => call.usd?.low ?? 0), high: sum(fresh, (call) => call.usd?.high ?? 0) }
      : undefined,
    ...(isPriced ? {} : knownPart(fresh)),
    unpriced: [...new Set(calls.flatMap((call) => call.unpriced))],
  };
  const callUsd = (planned: PlannedCase) => Math.max(0, ...(byCase.get(planned) ?? []).map((call) => call.known.high));
  const expectedUsd = sum(fresh, (call) => call.known.expected);
  const judge = calls.some((call) => call.judgeCalls > 0) ? tools.judge : undefined;
  const unheld = unheldTools(plan, { judge, price: tools.price });
  return { estimate, expectedUsd, callUsd, expectedCallUsd: expectedCallUsd(calls, tools), unheld };
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

type PlannedCall = {
  readonly request: Request;
  readonly earlier: EarlierAnswer | undefined;
  readonly outputTokens: number | undefined;
  readonly judges: number;
  /** Of them, those that are asked for a list. */
  readonly lists: number;
  /** What a judge reads beside the output: the case, and what it is judged by. */
  readonly judgedBy: string;
  readonly embeds: boolean;
};

/** The calls of a case's round 1. A critical case is tried twice on head. Where one side never answered, the other's length will do. */
function roundOne(planned: PlannedCase, tools: EstimateTools): readonly PlannedCall[] {
  const asked = requestsOf(planned).map((call) => ({ request: call.asked.request, earlier: tools.earlier(call) }));
  const known = asked.find(({ earlier }) => earlier?.outputTokens !== undefined)?.earlier?.outputTokens;
  const { expect } = planned.case;
  const scorers = planned.kind === 'measured' ? [...expect, ...(planned.oldExpect ?? [])] : expect;
  const judges = countOf(isJudged, scorers);
  const lists = countOf((spec) => isJudged(spec) && traitsOf(spec.type).lists === true, scorers);
  const judgedBy = judges === 0 ? '' : JSON.stringify([caseText(planned), ...configsOf(isJudged, scorers)]);
  const embeds = scorers.some((spec) => asks(spec, 'embeddings'));
  const pairwise = planned.kind === 'compared' ? countOf(comparesSides, expect) : 0;
  return asked.map((each, index) => {
    // The two questions about a pair are told with the two calls that make it.
    const questions = index < 2 ? judges + pairwise : judges;
    return { ...each, outputTokens: each.earlier?.outputTokens ?? known, judges: questions, lists, judgedBy, embeds };
  });
}

/** What a judge is told was asked: the variables and the case's own turns, or all that was sent where there are no variables. */
function caseText(planned: PlannedCase): unknown {
  const { vars, messages } = planned.case;
  const { request } = planned.kind === 'measured' ? planned.request : planned.requests.head;
  const sent = request.messages.filter(({ role }) => role !== 'system').map(({ text }) => text);
  return Object.keys(vars).length > 0 ? [vars, ...messages.map(({ text }) => text)] : sent;
}

function requestsOf(planned: PlannedCase): readonly SweepCall[] {
  if (planned.kind === 'measured') return [{ planned, side: 'head', asked: planned.request, number: 1 }];
  const { base, head } = planned.requests;
  const pair: readonly SweepCall[] = [
    { planned, side: 'base', asked: base, number: 1 },
    { planned, side: 'head', asked: head, number: 1 },
  ];
  return planned.case.severity === 'critical' ? [...pair, { planned, side: 'head', asked: head, number: 2 }] : pair;
}

function callEstimator(tools: EstimateTools): (call: PlannedCall) => CallEstimate {
  const count = textCounter(tools.countTokens);
  return ({ request, earlier, outputTokens, judges, lists, judgedBy, embeds }) => {
    const input = inputTokens(request, count);
    const most = Math.max(outputLimit(request.parameters) ?? UNLIMITED_OUTPUT, 1);
    const least = Math.min(SHORT_OUTPUT, most, outputTokens ?? most);
    const output = { low: least, expected: Math.min(outputTokens ?? (least + most) / 2, most), high: most };
    const reads = judges === 0 ? 0 : count(judgedBy) + JUDGE_OVERHEAD;
    const targetUsd = (tokens: number, share: number) =>
      tools.price(request, withTools({ input, output: tokens }, request, share));
    const judgeUsd = (tokens: number) => judgesUsd({ input: reads + tokens, judges, lists }, tools);
    const unpriced = [
      ...(targetUsd(least, 0) === undefined && !isOwnProgram(request) ? [modelName(request)] : []),
      ...(tools.judge !== undefined && judgeUsd(least) === undefined ? [modelName(tools.judge)] : []),
      ...(embeds ? unpricedEmbeddings(tools) : []),
    ];
    return {
      request,
      isReused: earlier?.isReused === true,
      input,
      output,
      usd: complete(at(output, (tokens, share) => add(targetUsd(tokens, share), judgeUsd(tokens)))),
      answerUsd: targetUsd(output.expected, EXPECTED_SHARE),
      known: at(output, (tokens, share) => (targetUsd(tokens, share) ?? 0) + (judgeUsd(tokens) ?? 0)),
      judgeCalls: judges,
      unpriced,
    };
  };
}

/** At the three lengths of an answer, and the share of the uses of hosted tools that goes with each. */
function at<T>({ low, expected, high }: Money, usd: (tokens: number, share: number) => T): Record<keyof Money, T> {
  return { low: usd(low, 0), expected: usd(expected, EXPECTED_SHARE), high: usd(high, 1) };
}

function complete({ low, expected, high }: Record<keyof Money, number | undefined>): Money | undefined {
  return low === undefined || expected === undefined || high === undefined ? undefined : { low, expected, high };
}

type Questions = { readonly input: number } & Pick<PlannedCall, 'judges' | 'lists'>;

function judgesUsd({ input, judges, lists }: Questions, { judge, price }: EstimateTools): number | undefined {
  if (judges === 0 || judge === undefined) return 0;
  const each = price(judge, withTools({ input, output: JUDGE_OUTPUT }, judge, 1));
  const listed = lists === 0 ? 0 : price(judge, LISTED);
  return each === undefined || listed === undefined ? undefined : each * judges + listed * lists;
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

type Wanted = (spec: ScorerSpec) => boolean;

function countOf(counts: Wanted, specs: readonly ScorerSpec[]): number {
  return sum(specs, (spec) => (counts(spec) ? 1 : 0) + countOf(counts, spec.children));
}

function configsOf(counts: Wanted, specs: readonly ScorerSpec[]): readonly JsonObject[] {
  return specs.flatMap((spec) => [...(counts(spec) ? [spec.config] : []), ...configsOf(counts, spec.children)]);
}

function unpricedEmbeddings({ embeddings, price }: EstimateTools): readonly string[] {
  if (embeddings === undefined) return [];
  const model = { endpoint: embeddings, parameters: {} };
  return price(model, { input: 1, output: 0 }) === undefined ? [modelName(model)] : [];
}

function modelName({ endpoint }: Pick<Request, 'endpoint'>): string {
  return isModel(endpoint) ? `${endpoint.provider}/${endpoint.model}` : endpoint.provider;
}

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function sum<T>(items: readonly T[], read: (item: T) => number): number {
  return items.reduce((total, item) => total + read(item), 0);
}
