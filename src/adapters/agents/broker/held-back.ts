import type { JsonObject } from '../../../domain/json/json.ts';
import { readFinishWord } from '../../providers/wire/finish-words.ts';
import { asObject, asObjects, asText } from '../../providers/wire/body.ts';
import type { AgentApi } from './apis.ts';

/** Why a vendor's filter held an answer back, in its own word; undefined where none did. `body`: an answer, or an event of one. */
export function heldBackIn(api: AgentApi, body: JsonObject): string | undefined {
  const blocked = asText(asObject(body['promptFeedback'])?.['blockReason']);
  return blocked ?? WORDS[api](body).find((word) => word !== undefined && readFinishWord(word) === 'content_filter');
}

const WORDS: Readonly<Record<AgentApi, (body: JsonObject) => readonly (string | undefined)[]>> = {
  // It declines in a message of its own, which its agent tells.
  messages: () => [],
  responses: (body) => {
    const response = asObject(body['response']) ?? body;
    return [asText(asObject(response['incomplete_details'])?.['reason'])];
  },
  chat: (body) => asObjects(body['choices']).map((choice) => asText(choice['finish_reason'])),
  generate: (body) => asObjects(body['candidates']).map((candidate) => asText(candidate['finishReason'])),
};
