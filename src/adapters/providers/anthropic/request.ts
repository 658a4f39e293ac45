import type { Json, JsonObject } from '../../../domain/json/json.ts';
import type { Message, Request } from '../../../domain/request.ts';
import { asList, asObject, compact, orAbsent } from '../wire/body.ts';
import { nameParameters } from '../access/parameters.ts';

/** The API insists on a limit; this one serves where a suite gives none. */
export const DEFAULT_MAX_TOKENS = 8_192;

const NAMES = { maxOutputTokens: 'max_tokens', reasoningEffort: ['output_config', 'effort'] } as const;
const DATA_URL = /^data:(image\/[a-z+.-]+);base64,(.*)$/is;

/** The request as the Messages API wants it; parameters last, so that what a suite writes wins. */
export function messagesBody(model: string, request: Request): JsonObject {
  const { tools: builtIn, output_config: written, ...parameters } = nameParameters(request.parameters, NAMES);
  const tools = [...request.tools.map(toTool), ...asList(builtIn)];
  const format = request.output && { format: { type: 'json_schema', schema: request.output.schema } };
  const turns = request.messages.findIndex((message) => message.role !== 'system');
  const system = request.messages.slice(0, turns === -1 ? undefined : turns).map((message) => message.text);
  return compact({
    model,
    max_tokens: DEFAULT_MAX_TOKENS,
    system: system.length === 0 ? undefined : system.join('\n\n'),
    messages: turns === -1 ? [] : toTurns(request.messages.slice(turns)),
    tools: orAbsent(tools),
    output_config: format === undefined && written === undefined ? undefined : { ...format, ...asObject(written) },
    ...parameters,
  });
}

function toTool(tool: Request['tools'][number]): JsonObject {
  return compact({ name: tool.name, description: tool.description, input_schema: tool.parameters });
}

/** Results of parallel tool calls must come together, in one user turn. */
function toTurns(messages: readonly Message[]): readonly JsonObject[] {
  const turns: JsonObject[] = [];
  for (const [index, message] of messages.entries()) {
    const previous = turns.at(-1);
    if (message.role === 'tool' && messages[index - 1]?.role === 'tool' && previous !== undefined) {
      turns[turns.length - 1] = { role: 'user', content: [...asList(previous['content']), toToolResult(message)] };
    } else {
      turns.push(toTurn(message));
    }
  }
  return turns;
}

function toTurn(message: Message): JsonObject {
  if (message.role === 'tool') return { role: 'user', content: [toToolResult(message)] };
  if (message.images.length === 0 && message.toolCalls.length === 0)
    return { role: message.role, content: message.text };
  const text: readonly Json[] = message.text === '' ? [] : [{ type: 'text', text: message.text }];
  const calls = message.toolCalls.map((call) => ({
    type: 'tool_use',
    id: call.id,
    name: call.name,
    input: call.arguments,
  }));
  return { role: message.role, content: [...message.images.map(toImage), ...text, ...calls] };
}

function toToolResult(message: Message): JsonObject {
  const content =
    message.images.length === 0 ? message.text : [...message.images.map(toImage), { type: 'text', text: message.text }];
  return { type: 'tool_result', tool_use_id: message.toolCallId ?? '', content };
}

function toImage(url: string): JsonObject {
  const [, type, data] = DATA_URL.exec(url) ?? [];
  if (type === undefined || data === undefined) return { type: 'image', source: { type: 'url', url } };
  return { type: 'image', source: { type: 'base64', media_type: type, data } };
}
