import type { ModelEndpoint } from '../../../domain/model-endpoint.ts';
import { asksPool } from '../../../domain/routing.ts';
import type { Dialect } from './dialect.ts';
import { OPENROUTER } from './openrouter.ts';

/** How an endpoint's Chat Completions differ from OpenAI's. */
export function dialectOf(endpoint: ModelEndpoint): Dialect {
  return asksPool({ endpoint }) ? OPENROUTER : {};
}
