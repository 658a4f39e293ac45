import type OpenAI from 'openai';
import type { HostedTools, Message, Output, Request, ToolCall } from '../../../domain/request.ts';
import type { Json, JsonObject } from '../../../domain/json/json.ts';
import type { ModelEndpoint } from '../../../domain/providers/model-endpoint.ts';
import { modelTraits } from '../../../domain/providers/providers.ts';
import type { CallAnswer } from '../../../ports.ts';
import { asCount, asList, asObject, asObjects, asText, compact, orAbsent, readToolCall } from '../wire/body.ts';
import { malformed, objectsIn, requireAnswer, type Exchange } from '../wire/exchange.ts';
import { readFinish } from '../wire/finish-words.ts';
import { gatewayError, isErrorBody } from '../wire/gateway.ts';
import { dialectOf } from './dialects.ts';
import { asksFlex, nameParameters } from '../access/parameters.ts';
import { withoutThinking } from '../wire/thinking.ts';
import { readStated, rememberCost } from '../wire/stated-cost.ts';
import { endedBy } from '../wire/transport.ts';
import { readOpenAiUsage } from '../wire/usage.ts';

/** One call of the Chat Completions API. */
export function chatExchange(client: OpenAI, endpoint: ModelEndpoint, request: Request): Exchange {
  const { headers, ask = (body: JsonObject) => body, upstreamOf } = dialectOf(endpoint);
  const body = ask(chatBody(endpoint, request));
  const asked = { label: `${endpoint.provider} ${endpoint.model}`, endpoint, request };
  const options = headers === undefined ? {} : { headers };
  return {
    send: async (signal) =>
      rememberCost(await client.post('/chat/completions', { body, ...options, ...endedBy(signal) }).withResponse()),
    read: (answer) => {
      const said = readCompletion(answer, asked);
      const upstream = upstreamOf?.(asObject(answer) ?? {}, request);
      return upstream === undefined ? said : { ...said, served: { ...said.served, upstream } };
    },
  };
}

/** The request as the Chat Completions API wants it; parameters last, so that what a suite writes wins. */
export function chatBody({ provider, model }: ModelEndpoint, request: Request): JsonObject {
  const limitName = modelTraits(provider).chatLimit ?? 'max_completion_tokens';
  const names = { maxOutputTokens: limitName, reasoningEffort: ['reasoning_effort'] } as const;
  const { tools: more, ...parameters } = nameParameters(request.parameters, names);
  const tools = [...request.tools.map(toTool), ...asList(more)];
  const schema = request.output && { name: request.output.name, schema: request.output.schema, strict: true };
  return compact({
    model,
    messages: request.messages.map(toMessage),
    tools: orAbsent(tools),
    service_tier: asksFlex(request),
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

type Asked = { readonly label: string; readonly endpoint: ModelEndpoint; readonly request: Request };

function readCompletion(answer: unknown, asked: Asked): Omit<CallAnswer, 'latencyMs'> {
  const { label } = asked;
  const body = asObject(answer);
  const choice = asObjects(body?.['choices'])[0];
  const failed = [body, choice].find((each) => each !== undefined && isErrorBody(each));
  if (failed !== undefined) throw gatewayError(failed, label);
  const message = asObject(choice?.['message']);
  if (body === undefined || choice === undefined || message === undefined) throw malformed(label, 'it has no message');
  const reportedCostUsd = readStated(answer);
  // An amount that the answer states has its fees inside.
  const searches = reportedCostUsd === undefined ? searchesOf(body) : undefined;
  return {
    output: readOutput(choice, message, asked),
    usage: readOpenAiUsage(body['usage'], { input: 'prompt', output: 'completion' }, searches),
    served: {
      model: asText(body['model']),
      requestId: asText((answer as { _request_id?: unknown })._request_id) ?? asText(body['id']),
      serviceTier: asText(body['service_tier']),
    },
    reportedCostUsd,
  };
}

function readOutput(choice: JsonObject, message: JsonObject, { label, endpoint, request }: Asked): Output {
  const refusal = asText(message['refusal']);
  const toolCalls = readCalls(message, label);
  const content = readContent(message['content'], label) ?? '';
  const isEmpty = content === '' && refusal === undefined && toolCalls.length === 0;
  requireAnswer({ isEmpty, ended: choice['finish_reason'] }, label);
  const thinksAloud = modelTraits(endpoint.provider).thinksAloud === true;
  const text = thinksAloud ? withoutThinking(content, wordsOf(request)) : content;
  const finished = readFinish(choice['finish_reason'], label);
  // Some servers end a tool call with `stop`; a refusal ends with it everywhere.
  const finishReason =
    finished.finishReason !== 'stop'
      ? finished.finishReason
      : refusal !== undefined
        ? 'refusal'
        : toolCalls.length > 0
          ? 'tool_calls'
          : 'stop';
  return { text: text === '' ? (refusal ?? '') : text, toolCalls, finishReason, metadata: finished.metadata };
}

function wordsOf(request: Request): string {
  return request.messages.map(({ text }) => text).join('\n');
}

function readCalls(message: JsonObject, label: string): readonly ToolCall[] {
  const calls = objectsIn(message['tool_calls'], 'tool calls', label).map((call) => {
    const called = asObject(call['function']);
    return readToolCall(call['id'], called?.['name'], called?.['arguments']);
  });
  const legacy = asObject(message['function_call']);
  if (legacy === undefined || calls.length > 0) return calls;
  return [readToolCall(undefined, legacy['name'], legacy['arguments'])];
}

/** The second is the word of Responses, which some servers use here as well. */
const TEXT_PARTS: ReadonlySet<unknown> = new Set(['text', 'output_text']);

/** Text, or parts of which some are text; servers that show their thinking answer so. Throws CallError `malformed`. */
function readContent(content: unknown, label: string): string | undefined {
  if (typeof content === 'string') return content;
  if (content !== null && content !== undefined && !Array.isArray(content))
    throw malformed(label, 'its content is neither text nor a list of parts');
  const parts = objectsIn(content, 'parts', label).filter((part) => TEXT_PARTS.has(part['type']));
  return asText(parts.map((part) => asText(part['text']) ?? '').join(''));
}

/** xAI says how many sources it searched; its fee depends on them. */
function searchesOf(body: JsonObject): HostedTools {
  return { other: asCount(asObject(body['usage'])?.['num_sources_used']) ?? 0 };
}
