import type { ModelEndpoint } from '../../../domain/model-endpoint.ts';
import type { Request } from '../../../domain/request.ts';
import type { JsonObject } from '../../../domain/json/json.ts';
import { asksPool } from '../../../domain/routing.ts';
import { OPENROUTER } from './openrouter.ts';

/** What a provider of Chat Completions adds to the API. */
export type Dialect = {
  readonly headers?: Readonly<Record<string, string>>;
  /** The request's body in its own way. */
  readonly ask?: (body: JsonObject) => JsonObject;
  /** Who answered behind it, where the answer or the request says so. */
  readonly upstreamOf?: (answer: JsonObject, request: Request) => string | undefined;
};

/** How an endpoint's Chat Completions differ from OpenAI's. */
export function dialectOf(endpoint: ModelEndpoint): Dialect {
  return asksPool({ endpoint }) ? OPENROUTER : {};
}
