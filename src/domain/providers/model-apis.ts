import type { JsonObject } from '../json/json.ts';

/** What is known of an API by which models are asked: its path, and how it spells what prompt files ask for. */
type ApiTraits = {
  readonly path: string;
  /** The parameter that bounds an answer. */
  readonly limit: string;
  /** The parameter that asks for JSON, where it has one. */
  readonly json?: JsonObject;
};

/** The ways in which a model is asked. A new one makes the compiler name every place that has to know it. */
export const MODEL_APIS = {
  responses: {
    path: '/v1/responses',
    limit: 'max_output_tokens',
    json: { text: { format: { type: 'json_object' } } },
  },
  chat: {
    path: '/v1/chat/completions',
    limit: 'max_completion_tokens',
    json: { response_format: { type: 'json_object' } },
  },
  messages: { path: '/v1/messages', limit: 'max_tokens' },
} as const satisfies Readonly<Record<string, ApiTraits>>;

/** How a model is asked. */
export type ModelApi = keyof typeof MODEL_APIS;

/** What is known of an API. */
export function apiTraits(api: ModelApi): ApiTraits {
  return MODEL_APIS[api];
}
