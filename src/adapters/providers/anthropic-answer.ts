import type { JsonObject } from '../../domain/json.ts';
import type { FinishReason, HostedTools, Usage } from '../../domain/request.ts';
import type { CallAnswer } from '../../ports.ts';
import { asCount, asObject, asObjects, asText } from './body.ts';
import { malformed } from './exchange.ts';
import { withTools } from './usage.ts';

const FINISH_REASONS: ReadonlyMap<string, FinishReason> = new Map([
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['max_tokens', 'length'],
  ['tool_use', 'tool_calls'],
  ['refusal', 'refusal'],
  ['model_context_window_exceeded', 'context_length'],
]);

/** An answer of the Messages API. Throws CallError `malformed`. */
export function readMessage(answer: unknown, label: string): Omit<CallAnswer, 'latencyMs'> {
  const body = asObject(answer);
  if (body === undefined || !Array.isArray(body['content'])) throw malformed(label, 'it has no content');
  const blocks = asObjects(body['content']);
  const text = blocks.filter((block) => block['type'] === 'text').map((block) => asText(block['text']) ?? '');
  const toolCalls = blocks
    .filter((block) => block['type'] === 'tool_use')
    .map((block) => ({
      id: asText(block['id']) ?? '',
      name: asText(block['name']) ?? '',
      arguments: asObject(block['input']) ?? JSON.stringify(block['input'] ?? null),
    }));
  const finishReason = FINISH_REASONS.get(asText(body['stop_reason']) ?? '') ?? 'other';
  return {
    output: { text: text.join(''), toolCalls, finishReason, metadata: {} },
    usage: readUsage(body['usage']),
    served: {
      model: asText(body['model']),
      requestId: asText((answer as { _request_id?: unknown })._request_id) ?? asText(body['id']),
      serviceTier: asText(asObject(body['usage'])?.['service_tier']),
    },
    reportedCostUsd: undefined,
  };
}

/** The API counts input without what went through the cache; our total includes it. */
function readUsage(value: unknown): Usage | undefined {
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
  const { web_search_requests: webSearches, web_fetch_requests: _, ...others } = calls;
  const other = Object.values(others).reduce<number>((sum, count) => sum + (asCount(count) ?? 0), 0);
  return { webSearches: asCount(webSearches) ?? 0, other };
}
