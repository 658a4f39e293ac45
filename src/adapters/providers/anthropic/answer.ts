import type { JsonObject } from '../../../domain/json/json.ts';
import { FAST, tierIn, type HostedTools, type Usage } from '../../../domain/request.ts';
import type { CallAnswer } from '../../../ports.ts';
import { asCount, asObject, asText, readToolCall } from '../wire/body.ts';
import { malformed, objectsIn, requireAnswer } from '../wire/exchange.ts';
import { readFinish } from '../wire/finish-words.ts';
import { gatewayError, isErrorBody } from '../wire/gateway.ts';
import { readStated } from '../wire/stated-cost.ts';
import { withTools } from '../wire/usage.ts';

/** An answer of the Messages API. Throws CallError `malformed`, and the error that a gateway passed on. */
export function readMessage(answer: unknown, label: string): Omit<CallAnswer, 'latencyMs'> {
  const body = asObject(answer);
  if (body !== undefined && isErrorBody(body)) throw gatewayError(body, label);
  if (body === undefined || !Array.isArray(body['content'])) throw malformed(label, 'it has no content');
  const blocks = objectsIn(body['content'], 'blocks', label);
  const text = blocks.filter((block) => block['type'] === 'text').map((block) => asText(block['text']) ?? '');
  const toolCalls = blocks
    .filter((block) => block['type'] === 'tool_use')
    .map((block) => readToolCall(block['id'], block['name'], block['input']));
  requireAnswer({ isEmpty: blocks.length === 0, ended: body['stop_reason'] }, label);
  return {
    output: { text: text.join(''), toolCalls, ...readFinish(body['stop_reason'], label) },
    usage: readMessageUsage(body['usage']),
    served: {
      model: asText(body['model']),
      requestId: asText((answer as { _request_id?: unknown })._request_id) ?? asText(body['id']),
      serviceTier: tierOf(asObject(body['usage'])),
    },
    reportedCostUsd: readStated(answer),
  };
}

/** Who was served fast paid for that, whatever the tier. */
export function tierOf(usage: JsonObject = {}): string | undefined {
  const tier = usage['speed'] === FAST ? FAST : asText(usage['service_tier']);
  return tierIn(tier, usage['inference_geo']);
}

/** The API counts input without what went through the cache; our total includes it. */
export function readMessageUsage(value: unknown): Usage | undefined {
  const usage = asObject(value);
  const fresh = asCount(usage?.['input_tokens']);
  const output = asCount(usage?.['output_tokens']);
  if (fresh === undefined || output === undefined) return undefined;
  const cachedInput = asCount(usage?.['cache_read_input_tokens']) ?? 0;
  const cacheWrite = asCount(usage?.['cache_creation_input_tokens']) ?? 0;
  const longCacheWrite = asCount(asObject(usage?.['cache_creation'])?.['ephemeral_1h_input_tokens']) ?? 0;
  return {
    input: fresh + cachedInput + cacheWrite,
    cachedInput,
    cacheWrite,
    ...(longCacheWrite > 0 ? { longCacheWrite } : {}),
    output,
    reasoning: asCount(asObject(usage?.['output_tokens_details'])?.['thinking_tokens']) ?? 0,
    ...withTools(hostedToolsOf(asObject(usage?.['server_tool_use']))),
  };
}

/** Fetching a page costs its tokens alone. */
function hostedToolsOf(calls: JsonObject = {}): HostedTools {
  const countOf = (name: string) => asCount(calls[name]) ?? 0;
  const others = Object.keys(calls).filter((name) => name !== 'web_search_requests' && name !== 'web_fetch_requests');
  const other = others.reduce((sum, name) => sum + countOf(name), 0);
  return { webSearches: countOf('web_search_requests'), other };
}
