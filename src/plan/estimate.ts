import type { Estimate, Plan, PlannedCase } from '../domain/plan.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Request } from '../domain/request.ts';
import type { ScorerSpec } from '../domain/scorer.ts';
import type { JudgeConfig } from '../domain/config.ts';

/** What an estimate is made with. */
export type EstimateTools = {
  readonly countTokens: (text: string) => number;
  /** USD of one call; undefined where no price is known. */
  readonly price: (endpoint: Request['endpoint'], tokens: { readonly input: number; readonly output: number }) => number | undefined;
  readonly judge: JudgeConfig | undefined;
};

/** Expected and extreme cost of one case's round-1 calls, in USD, judge included. */
type CaseEstimate = {
  readonly calls: number;
  readonly judgeCalls: number;
  readonly inputTokens: number;
  readonly output: { readonly low: number; readonly high: number };
  readonly costUsd: { readonly low: number; readonly expected: number; readonly high: number } | undefined;
  readonly unpriced: readonly string[];
};

/** Answers are rarely shorter than this, and taken to be no longer than `UNLIMITED_OUTPUT` where nothing limits them. */
const SHORT_OUTPUT = 20;
const UNLIMITED_OUTPUT = 1000;
const JUDGE_OVERHEAD = 350;
const JUDGE_OUTPUT = 150;
const TOKENS_PER_IMAGE = 1000;

/** An estimate for the report, and what holds a run under its cap. */
export type PlanEstimate = {
  readonly estimate: Estimate;
  /** Round 1, in USD; undefined where a price is unknown. */
  readonly expectedUsd: number | undefined;
  /** Expected USD of one call of a case, judge included; 0 where it is unknown. */
  readonly callUsd: (planned: PlannedCase) => number;
};

/** What round 1 of a plan asks for and costs: every compared case on both sides, every measured one on head. */
export function estimatePlan(plan: Plan, tools: EstimateTools): PlanEstimate {
  const byCase = new Map(plan.rows.flatMap((row) => row.cases.map((planned) => [planned, estimateCase(planned, tools)] as const)));
  const cases = [...byCase.values()];
  const sum = (read: (entry: CaseEstimate) => number) => cases.reduce((total, entry) => total + read(entry), 0);
  const isPriced = cases.every((entry) => entry.costUsd !== undefined);
  const estimate = {
    calls: sum((entry) => entry.calls),
    judgeCalls: sum((entry) => entry.judgeCalls),
    inputTokens: sum((entry) => entry.inputTokens),
    outputTokens: { low: sum((entry) => entry.output.low), high: sum((entry) => entry.output.high) },
    costUsd: isPriced ? { low: sum((entry) => entry.costUsd?.low ?? 0), high: sum((entry) => entry.costUsd?.high ?? 0) } : undefined,
    unpriced: [...new Set(cases.flatMap((entry) => entry.unpriced))],
  };
  const callUsd = (planned: PlannedCase) => perCall(byCase.get(planned));
  return { estimate, expectedUsd: isPriced ? sum((entry) => entry.costUsd?.expected ?? 0) : undefined, callUsd };
}

/** One case's share of the estimate. A critical case is tried twice on head. */
function estimateCase(planned: PlannedCase, tools: EstimateTools): CaseEstimate {
  const requests = roundOneRequests(planned);
  const judgeScorers = planned.case.expect.reduce((count, spec) => count + judgeCount(spec), 0);
  const parts = requests.map((request) => estimateCall(request, judgeScorers, tools));
  const sum = (read: (part: CallEstimate) => number) => parts.reduce((total, part) => total + read(part), 0);
  const isPriced = parts.every((part) => part.low !== undefined && part.high !== undefined);
  const low = sum((part) => part.low ?? 0);
  const high = sum((part) => part.high ?? 0);
  return {
    calls: requests.length,
    judgeCalls: requests.length * judgeScorers,
    inputTokens: sum((part) => part.input),
    output: { low: requests.length * SHORT_OUTPUT, high: sum((part) => part.maxOutput) },
    costUsd: isPriced ? { low, expected: (low + high) / 2, high } : undefined,
    unpriced: [...new Set(parts.flatMap((part) => part.unpriced))],
  };
}

function perCall(entry: CaseEstimate | undefined): number {
  return entry?.costUsd === undefined ? 0 : entry.costUsd.expected / entry.calls;
}

type CallEstimate = {
  readonly input: number;
  readonly maxOutput: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly unpriced: readonly string[];
};

function roundOneRequests(planned: PlannedCase): readonly Request[] {
  if (planned.kind === 'measured') return [planned.request.request];
  const { base, head } = planned.requests;
  return planned.case.severity === 'critical' ? [base.request, head.request, head.request] : [base.request, head.request];
}

function estimateCall(request: Request, judgeScorers: number, tools: EstimateTools): CallEstimate {
  const input = inputTokens(request, tools.countTokens);
  const maxOutput = outputLimit(request.parameters) ?? UNLIMITED_OUTPUT;
  const cost = (output: number) => add(tools.price(request.endpoint, { input, output }), judgeCost(output, judgeScorers, tools));
  const low = cost(Math.min(SHORT_OUTPUT, maxOutput));
  return { input, maxOutput, low, high: cost(maxOutput), unpriced: low === undefined ? [modelName(request)] : [] };
}

function judgeCost(output: number, judgeScorers: number, tools: EstimateTools): number | undefined {
  if (judgeScorers === 0 || tools.judge === undefined) return 0;
  const each = tools.price(tools.judge.endpoint, { input: output + JUDGE_OVERHEAD, output: JUDGE_OUTPUT });
  return each === undefined ? undefined : each * judgeScorers;
}

function inputTokens(request: Request, countTokens: (text: string) => number): number {
  const texts = request.messages.reduce((sum, message) => sum + countTokens(message.text) + message.images.length * TOKENS_PER_IMAGE, 0);
  const tools = request.tools.length === 0 ? 0 : countTokens(JSON.stringify(request.tools));
  const schema = request.output === undefined ? 0 : countTokens(JSON.stringify(request.output.schema));
  return texts + tools + schema;
}

/** The most tokens that a target's parameters let a model write. */
export function outputLimit(parameters: JsonObject): number | undefined {
  const limits = ['max_output_tokens', 'max_completion_tokens', 'max_tokens'].map((name) => parameters[name]);
  return limits.find((limit): limit is number => typeof limit === 'number');
}

function judgeCount(spec: ScorerSpec): number {
  return (spec.type === 'judge' ? 1 : 0) + spec.children.reduce((count, child) => count + judgeCount(child), 0);
}

function modelName(request: Request): string {
  return 'model' in request.endpoint ? `${request.endpoint.provider}/${request.endpoint.model}` : request.endpoint.provider;
}

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
