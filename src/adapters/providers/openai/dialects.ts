import type { ModelEndpoint } from '../../../domain/providers/model-endpoint.ts';
import { asksPool } from '../../../domain/providers/routing.ts';
import type { Dialect } from './dialect.ts';
import { GEMINI } from './gemini.ts';
import { OPENROUTER } from './openrouter.ts';

/** How an endpoint's Chat Completions differ from OpenAI's. */
export function dialectOf(endpoint: ModelEndpoint): Dialect {
  if (endpoint.provider === 'gemini' || endpoint.provider === 'vertex') return GEMINI;
  return asksPool({ endpoint }) ? OPENROUTER : {};
}
