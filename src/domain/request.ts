import type { AgentTask, AgentTrace } from './agents/agent.ts';
import type { AnswerParts } from './answers/answer-parts.ts';
import type { JsonObject } from './json/json.ts';
import type {
  Endpoint,
  InputFile,
  ModelConfig,
  OutputSchema,
  Role,
  ToolCallTemplate,
  ToolDefinition,
} from './suite.ts';

/** One message as it is sent. */
export type Message = {
  readonly role: Role;
  readonly text: string;
  readonly images: readonly string[];
  readonly toolCalls: readonly ToolCallTemplate[];
  readonly toolCallId: string | undefined;
};

/** Everything that decides what a provider is asked; two equal requests are the same experiment. */
export type Request = {
  readonly endpoint: Endpoint;
  readonly messages: readonly Message[];
  readonly parameters: JsonObject;
  readonly tools: readonly ToolDefinition[];
  readonly output: OutputSchema | undefined;
  /** The case's variables, for `command` and `http` targets only; empty otherwise. */
  readonly vars: JsonObject;
  readonly inputs: readonly InputFile[];
  /** The version of what a program retrieves from, where a program tells it. */
  readonly corpus?: string;
  /** Who goes on with the conversation, so that this request is its first; absent where one answer is all. */
  readonly user?: RequestedUser;
  /** What a model has yet to put into other words, before anybody is asked; absent where it is asked as it stands. */
  readonly paraphrase?: RequestedParaphrase;
  /** What an agent finds and what judges its workspace; absent where no agent is asked. */
  readonly agent?: AgentTask;
};

/** A simulated user as it is asked; without a model nobody plays it. */
export type RequestedUser = {
  readonly goal: string;
  readonly maxTurns: number;
  readonly model: ModelConfig | undefined;
};

/** What users wrote, and who says it otherwise; without a model nobody does. */
export type RequestedParaphrase = { readonly texts: readonly UserText[]; readonly model: ModelConfig | undefined };

/** A text of a user, and what of it stands for something exact and stays letter by letter. */
export type UserText = { readonly text: string; readonly keep: readonly string[] };

/** A request, and the paths of the partials that its prompt went through for this case: others cannot have changed it. */
export type Rendered = { readonly request: Request; readonly partials: ReadonlySet<string> };

/**
 * Why a model stopped. `invalid_output`: the provider threw away what the model wrote, as no valid tool call or JSON;
 * `rejected`: the provider would not take this request; `other`: a word that is none of these.
 */
export const FINISH_REASONS = [
  'stop',
  'length',
  'tool_calls',
  'content_filter',
  'refusal',
  'context_length',
  'invalid_output',
  'rejected',
  'other',
] as const;

/** One of `FINISH_REASONS`. */
export type FinishReason = (typeof FINISH_REASONS)[number];

/** A tool call in an output. */
export type ToolCall = { readonly id: string; readonly name: string; readonly arguments: JsonObject | string };

/** What was said in a conversation, by whom. */
export type Turn = {
  readonly role: 'user' | 'assistant';
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
};

/** What came back. Parts beside the answer are of a `command` or `http` target. */
export type Output = AnswerParts & {
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
  readonly finishReason: FinishReason;
  /** What a `command` or `http` target said besides. */
  readonly metadata: JsonObject;
  /** The whole of a conversation with a simulated user, from its first turn; its last answer is the text. */
  readonly conversation?: readonly Turn[];
  /** What an agent did; absent where none was asked. */
  readonly agent?: AgentTrace;
};

/** Tokens by class; `input` is the total, of which `cachedInput` were read from and `cacheWrite` written to a cache; `output` includes `reasoning`. */
export type Usage = {
  readonly input: number;
  readonly cachedInput: number;
  readonly cacheWrite: number;
  /** Of `cacheWrite`, what is kept for an hour or longer, where there is any. */
  readonly longCacheWrite?: number;
  readonly output: number;
  readonly reasoning: number;
  /** Calls of tools that the provider runs and asks a fee for, where there are any. */
  readonly hostedTools?: HostedTools;
};

/** Calls of a provider's own tools; `other` are those whose fee nobody publishes in one number. */
export type HostedTools = { readonly webSearches?: number; readonly fileSearches?: number; readonly other?: number };

/** Who really answered. */
export type Served = {
  readonly model: string | undefined;
  readonly requestId: string | undefined;
  readonly serviceTier: string | undefined;
  /** Who stands behind a gateway, with its quantisation, where the answer says so. */
  readonly upstream?: string;
};

/** One answered call. */
export type Response = {
  readonly output: Output;
  /** Undefined when the provider did not say. */
  readonly usage: Usage | undefined;
  readonly served: Served;
  /** What the answer itself says it cost. */
  readonly reportedCostUsd: number | undefined;
  /** The last attempt alone; what the target itself says, where it does. */
  readonly latencyMs: number;
  /** The time holds the start of a program, so that it says nothing of how fast it answers. */
  readonly countsStart?: boolean;
  readonly attempts: number;
};

/** What Anthropic calls a tier's speed, in requests and in answers. */
export const FAST = 'fast';

/** What Anthropic charges more for: answers that are made in the United States alone, whatever the tier. */
const IN_US = '+us';
const US_FACTOR = 1.1;

/** A tier with where it is served, where that has a price. */
export function tierIn(tier: string | undefined, geo: unknown): string | undefined {
  return geo === 'us' ? `${tier ?? 'standard'}${IN_US}` : tier;
}

/** The tier alone, and how many times its price where it is served costs. */
export function splitTier(tier: string): { readonly tier: string; readonly factor: number } {
  return tier.endsWith(IN_US) ? { tier: tier.slice(0, -IN_US.length), factor: US_FACTOR } : { tier, factor: 1 };
}

/** The service tier that a request's parameters ask for, as Anthropic's `speed: fast` is one, and where; undefined: the vendor's default. */
export function askedServiceTier({ parameters }: Pick<Request, 'parameters'>): string | undefined {
  const { speed, service_tier: tier, inference_geo: geo } = parameters;
  return tierIn(speed === FAST ? FAST : typeof tier === 'string' ? tier : undefined, geo);
}

/** The same of a call as it is made: the tier that a target's `service` comes to goes first. */
export function tierOfCall(request: Pick<Request, 'endpoint' | 'parameters'>): string | undefined {
  const { endpoint } = request;
  return ('service' in endpoint ? endpoint.service?.tier : undefined) ?? askedServiceTier(request);
}
