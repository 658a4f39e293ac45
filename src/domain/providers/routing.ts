import { isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { isModel, modelTraits } from './providers.ts';
import type { Request } from '../request.ts';

type Asked = Pick<Request, 'endpoint' | 'parameters'>;

/** Whether who answers is for a gateway to choose each time: a pool of servers stands behind a model's name. */
export function asksPool({ endpoint }: Pick<Request, 'endpoint'>): boolean {
  if (!isModel(endpoint)) return false;
  const { provider, baseUrl = '' } = endpoint;
  // Many a suite reaches it as a server that speaks OpenAI's language.
  return modelTraits(provider).isPool === true || (URL.canParse(baseUrl) && POOL.test(new URL(baseUrl).hostname));
}

const POOL = /(^|\.)openrouter\.ai$/;

/** What the request says of who may answer, in OpenRouter's words. */
export function routingOf({ parameters }: Pick<Request, 'parameters'>): JsonObject {
  const routing = parameters['provider'];
  return isJsonObject(routing) ? routing : {};
}

/** Whether one server of the pool alone may answer. */
export function isPinned(asked: Asked): boolean {
  const { only, order, allow_fallbacks: fallsBack } = routingOf(asked);
  return countOf(only) === 1 || (countOf(order) === 1 && fallsBack !== true);
}

function countOf(list: Json | undefined): number {
  return Array.isArray(list) ? list.length : 0;
}
