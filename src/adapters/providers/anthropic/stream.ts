import type { Json, JsonObject } from '../../../domain/json/json.ts';
import { asObject, asText } from '../wire/body.ts';

/** A block of an answer as it came so far: how it began, and what was added to it. */
type Block = { readonly began: JsonObject; readonly text: string; readonly json: string };

/**
 * Joins the events of the Messages API into the body that the same answer has in one piece, but that a tool's input stays
 * the JSON text that it came in, with all its digits and levels. Rejects where the stream ends before the answer does.
 */
export async function joinEvents(events: AsyncIterable<unknown>): Promise<JsonObject> {
  const blocks = new Map<Json | undefined, Block>();
  let message: JsonObject | undefined;
  for await (const each of events) {
    const event = asObject(each) ?? {};
    const block = blocks.get(event['index']);
    if (event['type'] === 'message_start') message = asObject(event['message']);
    if (event['type'] === 'content_block_start')
      blocks.set(event['index'], { began: asObject(event['content_block']) ?? {}, text: '', json: '' });
    if (event['type'] === 'content_block_delta' && block !== undefined)
      blocks.set(event['index'], added(block, asObject(event['delta'])));
    if (event['type'] === 'message_delta') message = message && ended(message, event);
    if (event['type'] === 'message_stop' && message !== undefined)
      return { ...message, content: [...blocks.values()].map(wholeBlock) };
  }
  throw new Error('its stream ended before it did');
}

function added(block: Block, delta: JsonObject = {}): Block {
  return {
    ...block,
    text: block.text + (asText(delta['text']) ?? ''),
    json: block.json + (asText(delta['partial_json']) ?? ''),
  };
}

function wholeBlock({ began, text, json }: Block): JsonObject {
  const whole = text === '' ? began : { ...began, text: (asText(began['text']) ?? '') + text };
  return json === '' ? whole : { ...whole, input: json };
}

/** Usage is counted over the whole answer each time; what an event leaves out stays as it was. */
function ended(message: JsonObject, event: JsonObject): JsonObject {
  const told = Object.entries(asObject(event['usage']) ?? {}).filter(([, count]) => count !== null);
  const usage = { ...asObject(message['usage']), ...Object.fromEntries(told) };
  return { ...message, ...asObject(event['delta']), usage };
}
