import type { JsonObject } from '../../../src/domain/json/json.ts';
import type { ServedApi } from './request.ts';

/** The same answer as a stream of server-sent events, with the events that each vendor documents. */
export function renderEvents(api: ServedApi, body: object): string {
  return EVENTS[api](body as JsonObject).join('');
}

const EVENTS: Readonly<Record<ServedApi, (body: JsonObject) => readonly string[]>> = {
  messages: messageEvents,
  responses: responseEvents,
  chat: chatEvents,
  generate: generatedEvents,
};

function named(type: string, data: object): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
}

function messageEvents(body: JsonObject): readonly string[] {
  const { content, stop_reason, stop_sequence, ...message } = body;
  const usage = body['usage'] as JsonObject;
  const began = {
    ...message,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: { ...usage, output_tokens: 1 },
  };
  const blocks = (content as readonly JsonObject[]).flatMap((block, index) => [
    named('content_block_start', {
      index,
      content_block: { ...block, ...(block['type'] === 'text' ? { text: '' } : { input: {} }) },
    }),
    named('content_block_delta', {
      index,
      delta:
        block['type'] === 'text'
          ? { type: 'text_delta', text: block['text'] }
          : { type: 'input_json_delta', partial_json: JSON.stringify(block['input']) },
    }),
    named('content_block_stop', { index }),
  ]);
  const { output_tokens } = usage;
  return [
    named('message_start', { message: began }),
    named('ping', {}),
    ...blocks,
    named('message_delta', { delta: { stop_reason, stop_sequence }, usage: { output_tokens } }),
    named('message_stop', {}),
  ];
}

function responseEvents(body: JsonObject): readonly string[] {
  const items = body['output'] as readonly JsonObject[];
  let sequence_number = 0;
  const event = (type: string, data: object): string => named(type, { sequence_number: sequence_number++, ...data });
  const began = { ...body, status: 'in_progress', output: [], usage: null };
  return [
    event('response.created', { response: began }),
    ...items.flatMap((item, output_index) => [
      event('response.output_item.added', { output_index, item: { ...item, status: 'in_progress' } }),
      event('response.output_item.done', { output_index, item }),
    ]),
    event(body['status'] === 'completed' ? 'response.completed' : 'response.incomplete', { response: body }),
  ];
}

function chatEvents(body: JsonObject): readonly string[] {
  const { choices, usage, ...rest } = body;
  const [choice = {}] = choices as readonly JsonObject[];
  const chunk = (data: object): string =>
    `data: ${JSON.stringify({ ...rest, object: 'chat.completion.chunk', ...data })}\n\n`;
  const { tool_calls, ...message } = choice['message'] as JsonObject;
  const calls = (tool_calls as readonly JsonObject[] | undefined)?.map((call, index) => ({ index, ...call }));
  return [
    chunk({
      choices: [{ index: 0, delta: { ...message, ...(calls ? { tool_calls: calls } : {}) }, finish_reason: null }],
    }),
    chunk({ choices: [{ index: 0, delta: {}, finish_reason: choice['finish_reason'] }] }),
    chunk({ choices: [], usage }),
    'data: [DONE]\n\n',
  ];
}

/** Each event is an answer of its own, whose counts are those of all until then; the last says how it ended. */
function generatedEvents(body: JsonObject): readonly string[] {
  const { candidates, usageMetadata, ...rest } = body;
  const [{ content, finishReason, index } = {}] = candidates as readonly JsonObject[];
  const { promptTokenCount, totalTokenCount } = usageMetadata as JsonObject;
  const parts = (content as JsonObject)['parts'] as readonly JsonObject[];
  const event = (candidate: object, usage: object): string =>
    `data: ${JSON.stringify({ candidates: [{ ...candidate, index }], usageMetadata: usage, ...rest })}\n\n`;
  return [
    ...parts.map((part) =>
      event({ content: { role: 'model', parts: [part] } }, { promptTokenCount, totalTokenCount: promptTokenCount }),
    ),
    event(
      { content: { role: 'model', parts: [{ text: '' }] }, finishReason },
      { ...(usageMetadata as JsonObject), totalTokenCount },
    ),
  ];
}
