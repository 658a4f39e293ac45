import type { Anthropic } from '@anthropic-ai/sdk';
import type { OpenAI } from 'openai';
import type { JsonObject } from '../../../src/domain/json/json.ts';
import type { FinishReason, Usage } from '../../../src/domain/request.ts';
import type { ServedApi } from './request.ts';

/** A complete answer, ready to be put into any API's words. */
export type ModelAnswer = {
  readonly id: string;
  /** Who really answered. */
  readonly model: string;
  readonly text: string;
  readonly toolCalls: readonly { readonly name: string; readonly arguments: JsonObject | string }[];
  readonly finishReason: Exclude<FinishReason, 'invalid_output' | 'rejected' | 'other'>;
  readonly usage: Usage;
  readonly serviceTier: 'default' | 'flex' | 'priority';
};

const CREATED = 1_793_000_000;

/** The body of a successful response, with every field that the vendor documents as always present. */
export function renderAnswer(api: ServedApi, answer: ModelAnswer): object {
  return RENDERERS[api](answer);
}

/** The body of a failed response, in the vendor's shape. */
export function renderError(
  api: ServedApi,
  error: {
    readonly message: string;
    readonly type: string;
    readonly code: string | undefined;
    readonly id: string;
    readonly status: number;
  },
): object {
  const { message, type, code, id, status } = error;
  if (api === 'generate') return { error: { code: status, message, status: code ?? type.toUpperCase() } };
  if (api === 'messages') return { type: 'error', error: { type, message }, request_id: id };
  return { error: { message, type, param: null, code: code ?? null } };
}

const RENDERERS: Readonly<Record<ServedApi, (answer: ModelAnswer) => object>> = {
  responses: renderResponse,
  chat: renderChat,
  messages: renderMessage,
  generate: renderGenerated,
};

/** `output_text` is added by the SDK, not sent by the service. */
function renderResponse(answer: ModelAnswer): Omit<OpenAI.Responses.Response, 'output_text'> {
  const incomplete = { length: 'max_output_tokens', content_filter: 'content_filter' } as const;
  const reason =
    answer.finishReason in incomplete ? incomplete[answer.finishReason as keyof typeof incomplete] : undefined;
  return {
    id: `resp_${answer.id}`,
    object: 'response',
    access_programs: null,
    created_at: CREATED,
    status: reason === undefined ? 'completed' : 'incomplete',
    error: null,
    incomplete_details: reason === undefined ? null : { reason },
    instructions: null,
    metadata: {},
    model: answer.model,
    output: responseItems(answer),
    parallel_tool_calls: true,
    temperature: null,
    tool_choice: 'auto',
    tools: [],
    top_p: null,
    service_tier: answer.serviceTier,
    usage: {
      input_tokens: answer.usage.input,
      input_tokens_details: { cached_tokens: answer.usage.cachedInput, cache_write_tokens: answer.usage.cacheWrite },
      output_tokens: answer.usage.output,
      output_tokens_details: { reasoning_tokens: answer.usage.reasoning },
      total_tokens: answer.usage.input + answer.usage.output,
    },
  } satisfies Omit<OpenAI.Responses.Response, 'output_text'>;
}

function responseItems(answer: ModelAnswer): OpenAI.Responses.ResponseOutputItem[] {
  const content: OpenAI.Responses.ResponseOutputMessage['content'] =
    answer.finishReason === 'refusal'
      ? [{ type: 'refusal', refusal: answer.text }]
      : [{ type: 'output_text', text: answer.text, annotations: [], logprobs: [] }];
  const message = { id: `msg_${answer.id}`, type: 'message', role: 'assistant', status: 'completed', content } as const;
  const calls = answer.toolCalls.map((call, index) => ({
    id: `fc_${answer.id}_${index}`,
    call_id: `call_${answer.id}_${index}`,
    type: 'function_call' as const,
    name: call.name,
    arguments: argumentsText(call.arguments),
    status: 'completed' as const,
  }));
  const reasoning = { id: `rs_${answer.id}`, type: 'reasoning' as const, summary: [] };
  return [
    ...(answer.usage.reasoning > 0 ? [reasoning] : []),
    ...(answer.text === '' && calls.length > 0 ? [] : [message]),
    ...calls,
  ];
}

function renderChat(answer: ModelAnswer): OpenAI.Chat.ChatCompletion {
  const isRefusal = answer.finishReason === 'refusal';
  const reasons = { stop: 'stop', refusal: 'stop', context_length: 'length' } as const;
  const finish =
    answer.finishReason in reasons ? reasons[answer.finishReason as keyof typeof reasons] : answer.finishReason;
  const calls = answer.toolCalls.map((call, index) => ({
    id: `call_${answer.id}_${index}`,
    type: 'function' as const,
    function: { name: call.name, arguments: argumentsText(call.arguments) },
  }));
  return {
    id: `chatcmpl-${answer.id}`,
    object: 'chat.completion',
    created: CREATED,
    model: answer.model,
    service_tier: answer.serviceTier,
    choices: [
      {
        index: 0,
        finish_reason: finish as 'stop' | 'length' | 'tool_calls' | 'content_filter',
        logprobs: null,
        message: {
          role: 'assistant',
          content: isRefusal || (answer.text === '' && calls.length > 0) ? null : answer.text,
          refusal: isRefusal ? answer.text : null,
          annotations: [],
          ...(calls.length > 0 ? { tool_calls: calls } : {}),
        },
      },
    ],
    usage: {
      prompt_tokens: answer.usage.input,
      prompt_tokens_details: {
        cached_tokens: answer.usage.cachedInput,
        cache_write_tokens: answer.usage.cacheWrite,
        audio_tokens: 0,
      },
      completion_tokens: answer.usage.output,
      completion_tokens_details: {
        reasoning_tokens: answer.usage.reasoning,
        audio_tokens: 0,
        accepted_prediction_tokens: 0,
        rejected_prediction_tokens: 0,
      },
      total_tokens: answer.usage.input + answer.usage.output,
    },
  } satisfies OpenAI.Chat.ChatCompletion;
}

const STOP_REASONS: Readonly<Record<ModelAnswer['finishReason'], Anthropic.StopReason>> = {
  stop: 'end_turn',
  length: 'max_tokens',
  tool_calls: 'tool_use',
  refusal: 'refusal',
  content_filter: 'refusal',
  context_length: 'model_context_window_exceeded',
};

function renderMessage(answer: ModelAnswer): Anthropic.Message {
  const calls = answer.toolCalls.map((call, index) => ({
    type: 'tool_use' as const,
    id: `toolu_${answer.id}_${index}`,
    name: call.name,
    input: call.arguments,
    caller: { type: 'direct' as const },
  }));
  const isRefusal = STOP_REASONS[answer.finishReason] === 'refusal';
  const text = { type: 'text' as const, text: answer.text, citations: null };
  return {
    id: `msg_${answer.id}`,
    type: 'message',
    role: 'assistant',
    model: answer.model,
    container: null,
    diagnostics: null,
    content: [...(answer.text === '' ? [] : [text]), ...calls],
    stop_reason: STOP_REASONS[answer.finishReason],
    stop_sequence: null,
    stop_details: isRefusal ? { type: 'refusal', category: null, explanation: null } : null,
    usage: messageUsage(answer),
  } satisfies Anthropic.Message;
}

/** Anthropic's `input_tokens` leaves cache reads and writes out. */
function messageUsage({ usage, serviceTier }: ModelAnswer): Anthropic.Usage {
  return {
    input_tokens: usage.input - usage.cachedInput - usage.cacheWrite,
    cache_read_input_tokens: usage.cachedInput,
    cache_creation_input_tokens: usage.cacheWrite,
    cache_creation: { ephemeral_5m_input_tokens: usage.cacheWrite, ephemeral_1h_input_tokens: 0 },
    output_tokens: usage.output,
    output_tokens_details: { thinking_tokens: usage.reasoning },
    server_tool_use: null,
    service_tier: serviceTier === 'priority' ? 'priority' : 'standard',
    inference_geo: null,
    speed: 'standard',
  } satisfies Anthropic.Usage;
}

/** Google's own API: thinking is counted beside the answer. */
function renderGenerated({ id, model, text, toolCalls, finishReason, usage }: ModelAnswer): object {
  const reasons: Partial<Record<ModelAnswer['finishReason'], string>> = {
    length: 'MAX_TOKENS',
    context_length: 'MAX_TOKENS',
    content_filter: 'SAFETY',
    refusal: 'PROHIBITED_CONTENT',
  };
  const calls = toolCalls.map((call) => ({ functionCall: { name: call.name, args: call.arguments } }));
  return {
    candidates: [
      {
        content: { role: 'model', parts: [...(text === '' ? [] : [{ text }]), ...calls] },
        finishReason: reasons[finishReason] ?? 'STOP',
        index: 0,
      },
    ],
    usageMetadata: {
      promptTokenCount: usage.input,
      ...(usage.cachedInput > 0 ? { cachedContentTokenCount: usage.cachedInput } : {}),
      candidatesTokenCount: usage.output - usage.reasoning,
      ...(usage.reasoning > 0 ? { thoughtsTokenCount: usage.reasoning } : {}),
      totalTokenCount: usage.input + usage.output,
    },
    modelVersion: model,
    responseId: id,
  };
}

function argumentsText(value: JsonObject | string): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
