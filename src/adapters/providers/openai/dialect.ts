import type { JsonObject } from '../../../domain/json/json.ts';
import type { Request } from '../../../domain/request.ts';

/** What a provider of Chat Completions adds to the API. */
export type Dialect = {
  readonly headers?: Readonly<Record<string, string>>;
  /** The request's body in its own way. */
  readonly ask?: (body: JsonObject) => JsonObject;
  /** Who answered behind it, where the answer or the request says so. */
  readonly upstreamOf?: (answer: JsonObject, request: Request) => string | undefined;
};
