import type { AgentEndpoint } from '../../domain/agents/agent.ts';
import { answeringModel } from '../../domain/providers/answering-model.ts';
import type { RecordedCall } from '../../domain/forecast.ts';
import type { JudgeConfig } from '../../domain/config.ts';
import type { JsonObject } from '../../domain/json/json.ts';
import { isOwn } from '../../domain/providers/providers.ts';
import type { Request } from '../../domain/request.ts';
import type { ModelEndpoint } from '../../domain/suite.ts';
import { agentOf, SHOWN_WORK, stepsOf, trialTokens } from './agent-cost.ts';
import { withTools, type Tokens } from './hosted-tools.ts';
import { conversed, judgesUsd, paraphraseUsd, turnsOf, userUsd, type Money } from './judging-cost.ts';
import type { Earlier, IsKept, PlannedCall } from './round-one.ts';
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
  /** What a call of a row took and cost in earlier runs; default: nobody knows. */
  readonly recorded?: (row: { readonly suite: string; readonly target: string }) => RecordedCall | undefined;
  /** Whether a paraphrase is kept from earlier; default: none is. */
  readonly isKept?: IsKept;
};

/** Answers are rarely shorter than this, and taken to be no longer than `UNLIMITED_OUTPUT` where nothing limits them. */
const SHORT_OUTPUT = 20;
const UNLIMITED_OUTPUT = 1000;
const JUDGE_OVERHEAD = 350;
const TOKENS_PER_IMAGE = 1000;
/** Of the uses of hosted tools that a call may make, those that it is taken to make. */
export const EXPECTED_SHARE = 0.5;

/** One call of round 1. `usd` is undefined where no price is known; `isReused` calls cost nothing now. */
export type CallEstimate = {
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

/** How one call of round 1 is estimated. */
export function callEstimator(tools: EstimateTools): (call: PlannedCall) => CallEstimate {
  const count = textCounter(tools.countTokens);
  return ({ request, earlier, outputTokens, judges, lists, judgedBy, embeds, paraphrases }) => {
    const agent = agentOf(request);
    if (agent !== undefined) return estimateTrial(agent, { request, earlier, judges, lists, judgedBy }, tools);
    const input = inputTokens(request, count);
    const output = outputLengths(request, outputTokens);
    const reads = judges === 0 ? 0 : count(judgedBy) + JUDGE_OVERHEAD;
    const turns = turnsOf(request);
    const targetUsd = (tokens: number, share: number, times: number) =>
      tools.price(request, withTools(conversed({ input, output: tokens }, times), request, share));
    const wordsUsd = paraphrases ? paraphraseUsd(request, { count, price: tools.price }) : 0;
    const judgeUsd = (tokens: number, times = 1) =>
      [
        judgesUsd({ input: reads + tokens * times, judges, lists }, tools),
        userUsd(request, { tokens, times }, { count, price: tools.price }),
        wordsUsd,
      ].reduce(add);
    const unpriced = [
      ...(targetUsd(output.low, 0, 1) === undefined && !isOwnProgram(request) ? [modelName(request)] : []),
      ...unpricedJudge({ input: reads, judges, lists }, tools),
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
      judgeCalls: judges + (request.user === undefined ? 0 : turns.expected) + (paraphrases ? 1 : 0),
      turns: turns.expected,
      unpriced,
    };
  };
}

/** How long an answer may be: as long as an earlier one, or anything up to what it may take. */
function outputLengths({ parameters }: Request, earlier: number | undefined): Money {
  const most = Math.max(outputLimit(parameters) ?? UNLIMITED_OUTPUT, 1);
  const least = Math.min(SHORT_OUTPUT, most, earlier ?? most);
  return { low: least, expected: Math.min(earlier ?? (least + most) / 2, most), high: most };
}

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
      ...unpricedJudge({ input: reads, judges, lists }, tools),
    ],
  };
}

function byLevel<T>(of: (level: keyof Money) => T): Record<keyof Money, T> {
  return { low: of('low'), expected: of('expected'), high: of('high') };
}

/** At the three lengths of an answer and of a conversation, and the share of the uses of hosted tools that goes with each. */
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

function unpricedJudge(reads: Parameters<typeof judgesUsd>[0], tools: EstimateTools): readonly string[] {
  return tools.judge !== undefined && judgesUsd(reads, tools) === undefined ? [modelName(tools.judge)] : [];
}

function unpricedUser({ user, paraphrase }: Request, { price }: EstimateTools): readonly string[] {
  return [user?.model, paraphrase?.model].flatMap((model) =>
    model === undefined || price(model, { input: 1, output: 1 }) !== undefined ? [] : [modelName(model)],
  );
}

function complete({ low, expected, high }: Record<keyof Money, number | undefined>): Money | undefined {
  return low === undefined || expected === undefined || high === undefined ? undefined : { low, expected, high };
}

/** Tokens that a request has as it is sent. */
export function inputTokens(request: Request, count: (text: string) => number): number {
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
export function isOwnProgram({ endpoint }: Request): boolean {
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
