import type { JsonObject } from '../../../domain/json/json.ts';
import { asObject, asObjects } from '../wire/body.ts';
import type { Dialect } from './dialect.ts';

/** Google's models over Chat Completions. */
export const GEMINI: Dialect = { ask: withSignatures };

/** Google's own word for a call that none of its models has signed: a conversation that a suite wrote. */
const UNSIGNED = { google: { thought_signature: 'skip_thought_signature_validator' } };

/** Its models take back a tool call only with the signature that they gave it, on the first of those made at once. */
function withSignatures(body: JsonObject): JsonObject {
  const messages = asObjects(body['messages']).map((message) => {
    const [first, ...others] = asObjects(message['tool_calls']);
    return first === undefined || asObject(first['extra_content']) !== undefined
      ? message
      : { ...message, tool_calls: [{ ...first, extra_content: UNSIGNED }, ...others] };
  });
  return { ...body, messages };
}
