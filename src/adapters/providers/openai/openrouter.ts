import { isPinned, routingOf } from '../../../domain/providers/routing.ts';
import type { Json, JsonObject } from '../../../domain/json/json.ts';
import type { Request } from '../../../domain/request.ts';
import { asList, asObject, asObjects, asText } from '../wire/body.ts';
import type { Dialect } from './dialect.ts';

/** OpenRouter: a name is a pool of servers, and its answers say which of them it was. */
export const OPENROUTER: Dialect = {
  // The second is how the first was called before.
  headers: { 'x-openrouter-metadata': 'enabled', 'x-openrouter-experimental-metadata': 'enabled' },
  ask: withRouting,
  upstreamOf,
};

/** Who names servers means them: nobody else answers when they cannot, unless the suite says so. */
function withRouting(body: JsonObject): JsonObject {
  const routing = asObject(body['provider']);
  const named = [routing?.['only'], routing?.['order']].some((list) => asList(list).length > 0);
  return routing === undefined || !named ? body : { ...body, provider: { allow_fallbacks: false, ...routing } };
}

/** The server, with its quantisation: two that differ in it are two systems. */
function upstreamOf(answer: JsonObject, request: Request): string | undefined {
  const selected = asObjects(asObject(asObject(answer['openrouter_metadata'])?.['endpoints'])?.['available']).find(
    (each) => each['selected'] === true,
  );
  const server = asText(answer['provider']) ?? asText(selected?.['provider']);
  if (server === undefined) return undefined;
  const quantization =
    asText(selected?.['quantization']) ?? asText(answer['quantization']) ?? askedQuantization(request);
  return quantization === undefined ? server : `${server} (${quantization})`;
}

/** Known without being told where the request allows but one. */
function askedQuantization(request: Request): string | undefined {
  const { quantizations, only, order } = routingOf(request);
  const allowed = asList(quantizations);
  if (allowed.length === 1) return asText(allowed[0]);
  const servers: readonly Json[] = asList(only).length > 0 ? asList(only) : asList(order);
  // A server's name may have it behind a stroke: `deepinfra/fp8`.
  return isPinned(request) ? /\/((?:fp|int|bf)\d+\w*)$/.exec(asText(servers[0]) ?? '')?.[1] : undefined;
}
