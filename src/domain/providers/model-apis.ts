import type { JsonObject } from '../json/json.ts';

/** What is known of an API by which models are asked: its path, and how it spells what prompt files ask for. */
type ApiTraits = {
  /** Who has made it, before its name in a sentence. */
  readonly whose: string;
  readonly path: string;
  /** The parameter that bounds an answer. */
  readonly limit: string;
  /** The parameter that asks for JSON, where it has one. */
  readonly json?: JsonObject;
  /** Where it lies below the address of a cloud that has it. */
  readonly clouds?: { readonly bedrock: string; readonly vertex: string };
  /** Whether agents ask their model by it: then what stands between them reads it. */
  readonly isOfAgents?: true;
};

/** The ways in which a model is asked. A new one makes the compiler name every place that has to know it. */
export const MODEL_APIS = {
  responses: {
    whose: 'OpenAI’s',
    path: '/v1/responses',
    limit: 'max_output_tokens',
    json: { text: { format: { type: 'json_object' } } },
    clouds: { bedrock: '/openai/v1', vertex: '/publishers/openai/v1' },
    isOfAgents: true,
  },
  chat: {
    whose: 'OpenAI’s',
    path: '/v1/chat/completions',
    limit: 'max_completion_tokens',
    json: { response_format: { type: 'json_object' } },
    clouds: { bedrock: '/openai/v1', vertex: '/endpoints/openapi' },
    isOfAgents: true,
  },
  messages: {
    whose: 'Anthropic’s',
    path: '/v1/messages',
    limit: 'max_tokens',
    clouds: { bedrock: '/anthropic', vertex: '/publishers/anthropic' },
    isOfAgents: true,
  },
} as const satisfies Readonly<Record<string, ApiTraits>>;

/** How a model is asked. */
export type ModelApi = keyof typeof MODEL_APIS;

/** An API by which agents ask their models too. */
export type SharedApi = {
  [A in ModelApi]: (typeof MODEL_APIS)[A] extends { readonly isOfAgents: true } ? A : never;
}[ModelApi];

/** Their names. */
export const MODEL_API_NAMES = Object.keys(MODEL_APIS) as ModelApi[];

/** An API that agents speak too. */
export function isSharedApi(api: ModelApi): api is SharedApi {
  return 'isOfAgents' in MODEL_APIS[api];
}

/** What is known of an API. */
export function apiTraits(api: ModelApi): ApiTraits {
  return MODEL_APIS[api];
}
