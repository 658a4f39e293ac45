import type OpenAI from 'openai';
import type { FinishReason, HostedTools, Message, Output, Request } from '../../domain/request.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import { CallError, type CallAnswer } from '../../ports.ts';
import { asCount, asList, asObject, asObjects, asText, compact, orAbsent, readToolCall } from './body.ts';
import { malformed, type Exchange } from './exchange.ts';
import { nameParameters } from './parameters.ts';
import { endedBy } from './transport.ts';
import { readOpenAiUsage } from './usage.ts';

/** The vendor's name for the limit; servers that imitate the API know the older one. */
const LIMIT_NAMES = { openai: 'max_completion_tokens', 'openai-compatible': 'max_tokens' } as const;

const FINISH_REASONS: ReadonlyMap<string, FinishReason> = new Map([
  ['stop', 'stop'],
  ['length', 'length'],
  ['tool_calls', 'tool_calls'],
  ['function_call', 'tool_calls'],
  ['content_filter', 'content_filter'],
]);

/** One call of the Chat Completions API. */
export function chatExchange(client: OpenAI, model: string, request: Request): Exchange {
  const body = chatBody(model, request);
  return {
    send: (signal) => client.post('/chat/completions', { body, ...endedBy(signal) }),
    read: (answer) => readCompletion(answer, `${request.endpoint.provider} ${model}`),
  };
}

/** The request as the Chat Completions API wants it; parameters last, so that what a suite writes wins. */
export function chatBody(model: string, request: Request): JsonObject {
  const limitName = LIMIT_NAMES[request.endpoint.provider === 'openai-compatible' ? 'openai-compatible' : 'openai'];
  const names = { maxOutputTokens: limitName, reasoningEffort: ['reasoning_effort'] } as const;
  const { tools: more, ...parameters } = nameParameters(request.parameters, names);
  const tools = [...request.tools.map(toTool), ...asList(more)];
  const schema = request.output && { name: request.output.name, schema: request.output.schema, strict: true };
  return compact({
    model,
    messages: request.messages.map(toMessage),
    tools: orAbsent(tools),
    response_format: schema && { type: 'json_schema', json_schema: schema },
    ...parameters,
  });
}

function toTool(tool: Request['tools'][number]): JsonObject {
  const { name, description, parameters } = tool;
  return { type: 'function', function: compact({ name, description, parameters }) };
}

function toMessage(message: Message): JsonObject {
  if (message.role === 'tool') return { role: 'tool', tool_call_id: message.toolCallId ?? '', content: message.text };
  if (message.toolCalls.length === 0) return { role: message.role, content: toContent(message) };
  const calls = message.toolCalls.map((call) => ({
    id: call.id,
    type: 'function',
    function: { name: call.name, arguments: JSON.stringify(call.arguments) },
  }));
  return { role: message.role, content: message.text === '' ? null : toContent(message), tool_calls: calls };
}

function toContent(message: Message): Json {
  if (message.images.length === 0) return message.text;
  const images = message.images.map((url) => ({ type: 'image_url', image_url: { url } }));
  return [...(message.text === '' ? [] : [{ type: 'text', text: message.text }]), ...images];
}

function readCompletion(answer: unknown, label: string): Omit<CallAnswer, 'latencyMs'> {
  const body = asObject(answer);
  const choice = asObjects(body?.['choices'])[0];
  const error = asObject(body?.['error']) ?? asObject(choice?.['error']);
  if (error !== undefined) throw gatewayError(error, label);
  const message = asObject(choice?.['message']);
  if (body === undefined || choice === undefined || message === undefined) throw malformed(label, 'it has no message');
  return {
    output: readOutput(choice, message, label),
    usage: readOpenAiUsage(body['usage'], { input: 'prompt', output: 'completion' }, searchesOf(body)),
    served: {
      model: asText(body['model']),
      requestId: asText((answer as { _request_id?: unknown })._request_id) ?? asText(body['id']),
      serviceTier: asText(body['service_tier']),
    },
    reportedCostUsd: undefined,
  };
}

/** Gateways wrap an upstream's error into a 200; its code is then the upstream's status, which sorts it. */
function gatewayError(error: JsonObject, label: string): Error {
  const status = asCount(error['code']);
  const message = `${label} passed on an error: ${asText(error['message']) ?? 'no explanation'}`;
  if (status !== undefined && status >= 400) return Object.assign(new Error(message), { status, error });
  return new CallError({ kind: 'transient', message, status: undefined, retryAfterMs: undefined });
}

function readOutput(choice: JsonObject, message: JsonObject, label: string): Output {
  const refusal = asText(message['refusal']);
  const toolCalls = asObjects(message['tool_calls']).map((call) => {
    const called = asObject(call['function']);
    return readToolCall(call['id'], called?.['name'], called?.['arguments']);
  });
  const finished = FINISH_REASONS.get(asText(choice['finish_reason']) ?? 'stop') ?? 'other';
  // Some servers end a tool call with `stop`; a refusal ends with it everywhere.
  const finishReason =
    finished !== 'stop' ? finished : refusal !== undefined ? 'refusal' : toolCalls.length > 0 ? 'tool_calls' : 'stop';
  return { text: readContent(message['content'], label) ?? refusal ?? '', toolCalls, finishReason, metadata: {} };
}

/** Text, or parts of which some are text; servers that show their thinking answer so. Throws CallError `malformed`. */
function readContent(content: unknown, label: string): string | undefined {
  if (!Array.isArray(content)) {
    if (content !== null && content !== undefined && typeof content !== 'string')
      throw malformed(label, 'its content is neither text nor a list of parts');
    return asText(content);
  }
  const parts = asObjects(content).filter((part) => part['type'] === 'text');
  return asText(parts.map((part) => asText(part['text']) ?? '').join(''));
}

/** xAI says how many sources it searched; its fee depends on them. */
function searchesOf(body: JsonObject): HostedTools {
  return { other: asCount(asObject(body['usage'])?.['num_sources_used']) ?? 0 };
}
