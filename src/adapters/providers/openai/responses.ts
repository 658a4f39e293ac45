import type OpenAI from 'openai';
import type { HostedTools, Message, Output, Request } from '../../../domain/request.ts';
import type { Json, JsonObject } from '../../../domain/json/json.ts';
import { CallError, type CallAnswer } from '../../../ports.ts';
import { asList, asObject, asObjects, asText, compact, orAbsent, readToolCall } from '../wire/body.ts';
import { readErrorBody } from '../wire/error-body.ts';
import { readErrorWords } from '../wire/error-words.ts';
import { malformed, objectsIn, requireAnswer, transient, type Exchange } from '../wire/exchange.ts';
import { readFinish } from '../wire/finish-words.ts';
import { gatewayError, isErrorBody } from '../wire/gateway.ts';
import { asksFlex, nameParameters } from '../access/parameters.ts';
import { readStated, rememberCost } from '../wire/stated-cost.ts';
import { endedBy } from '../wire/transport.ts';
import { readOpenAiUsage } from '../wire/usage.ts';

const NAMES = { maxOutputTokens: 'max_output_tokens', reasoningEffort: ['reasoning', 'effort'] } as const;

/** One call of the Responses API. */
export function responsesExchange(client: OpenAI, model: string, request: Request): Exchange {
  const body = responsesBody(model, request);
  return {
    send: async (signal) => rememberCost(await client.post('/responses', { body, ...endedBy(signal) }).withResponse()),
    read: (answer) => readResponse(answer, `${request.endpoint.provider} ${model}`),
  };
}

/** The request as the Responses API wants it; parameters last, so that what a suite writes wins. */
export function responsesBody(model: string, request: Request): JsonObject {
  const { tools: builtIn, text, ...parameters } = nameParameters(request.parameters, NAMES);
  const tools = [...request.tools.map(toTool), ...asList(builtIn)];
  const format = request.output && {
    format: { type: 'json_schema', name: request.output.name, schema: request.output.schema, strict: true },
  };
  return compact({
    model,
    input: request.messages.flatMap(toItems),
    store: false,
    tools: orAbsent(tools),
    service_tier: asksFlex(request),
    text: format === undefined && text === undefined ? undefined : { ...format, ...asObject(text) },
    ...parameters,
  });
}

function toTool(tool: Request['tools'][number]): JsonObject {
  const { name, description, parameters } = tool;
  return compact({ type: 'function', name, description, parameters, strict: false });
}

function toItems(message: Message): readonly JsonObject[] {
  if (message.role === 'tool') {
    return [{ type: 'function_call_output', call_id: message.toolCallId ?? '', output: message.text }];
  }
  const calls = message.toolCalls.map((call) => ({
    type: 'function_call',
    call_id: call.id,
    name: call.name,
    arguments: JSON.stringify(call.arguments),
  }));
  const isEmpty = message.text === '' && message.images.length === 0;
  return isEmpty && calls.length > 0 ? calls : [{ role: message.role, content: toContent(message) }, ...calls];
}

function toContent(message: Message): Json {
  if (message.images.length === 0) return message.text;
  const images = message.images.map((url) => ({ type: 'input_image', image_url: url, detail: 'auto' }));
  return [...(message.text === '' ? [] : [{ type: 'input_text', text: message.text }]), ...images];
}

function readResponse(answer: unknown, label: string): Omit<CallAnswer, 'latencyMs'> {
  const body = asObject(answer);
  if (body !== undefined && isErrorBody(body)) throw failedResponse(body, label);
  if (body === undefined || !Array.isArray(body['output'])) throw malformed(label, 'it has no output');
  const reportedCostUsd = readStated(answer);
  // An amount that the answer states has its fees inside.
  const tools = reportedCostUsd === undefined ? hostedToolsOf(body) : undefined;
  return {
    output: readOutput(body, label),
    usage: readOpenAiUsage(body['usage'], { input: 'input', output: 'output' }, tools),
    served: {
      model: asText(body['model']),
      requestId: asText((answer as { _request_id?: unknown })._request_id),
      serviceTier: asText(body['service_tier']),
    },
    reportedCostUsd,
  };
}

function readOutput(body: JsonObject, label: string): Output {
  const items = objectsIn(body['output'], 'items of output', label);
  const parts = items
    .filter((item) => item['type'] === 'message')
    .flatMap((item) => objectsIn(item['content'], 'parts of a message', label));
  const refusals = parts.filter((part) => part['type'] === 'refusal').map((part) => asText(part['refusal']) ?? '');
  const text = parts.filter((part) => part['type'] === 'output_text').map((part) => asText(part['text']) ?? '');
  const toolCalls = items
    .filter((item) => item['type'] === 'function_call')
    .map((item) => readToolCall(item['call_id'], item['name'], item['arguments']));
  requireAnswer({ isEmpty: parts.length + toolCalls.length === 0, ended: body['status'] }, label);
  const ended = readStatus(body, label);
  const finishReason =
    ended.finishReason !== 'stop'
      ? ended.finishReason
      : refusals.length > 0
        ? 'refusal'
        : toolCalls.length > 0
          ? 'tool_calls'
          : 'stop';
  return { text: [...text, ...refusals].join(''), toolCalls, finishReason, metadata: ended.metadata };
}

/** An answer that is not complete was cut off, for whatever reason. */
function readStatus(body: JsonObject, label: string): Pick<Output, 'finishReason' | 'metadata'> {
  const status = asText(body['status']) ?? 'completed';
  if (status === 'completed') return readFinish(undefined, label);
  if (status === 'failed') throw failedResponse(body, label);
  if (status !== 'incomplete') throw malformed(label, `its status is ${status}`);
  const reason = asText(asObject(body['incomplete_details'])?.['reason']) ?? 'incomplete';
  const ended = readFinish(reason, label);
  return ended.finishReason === 'other' ? { finishReason: 'length', metadata: { finish_reason: reason } } : ended;
}

/** A response that was accepted and then failed says so inside a 200. */
function failedResponse(body: JsonObject, label: string): Error {
  const code = asText(asObject(body['error'])?.['code']);
  if (code === undefined || readErrorWords(code) !== undefined) return gatewayError(body, label);
  const message = `${label} failed (${code}): ${readErrorBody(body).sentence}`;
  if (/server_error|timeout/.test(code)) return transient(message);
  const fails = /image|file|base64/.test(code);
  return new CallError({ kind: 'rejected', message, status: undefined, hint: undefined, fails });
}

/** Output items of tools that are the caller's to run, or cost nothing beside their tokens. */
const FREE_CALLS: ReadonlySet<string> = new Set([
  'function_call',
  'custom_tool_call',
  'mcp_call',
  'computer_call',
  'local_shell_call',
  'apply_patch_call',
  'tool_search_call',
]);

/** Calls of the vendor’s own tools in an answer of the Responses API. */
export function hostedToolsOf(body: JsonObject): HostedTools {
  const calls = asObjects(body['output']).flatMap((item) => asText(item['type']) ?? []);
  const count = (isMeant: (type: string) => boolean): number => calls.filter(isMeant).length;
  const priced = ['web_search_call', 'file_search_call'];
  return {
    webSearches: count((type) => type === 'web_search_call'),
    fileSearches: count((type) => type === 'file_search_call'),
    other: count((type) => type.endsWith('_call') && !priced.includes(type) && !FREE_CALLS.has(type)),
  };
}
