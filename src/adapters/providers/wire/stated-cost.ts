import type { JsonObject } from '../../../domain/json/json.ts';
import { asCount, asObject, asText } from './body.ts';

/** xAI counts in these, so that small amounts keep their digits. */
const TICKS_PER_USD = 1e10;

/**
 * What an answer's own `usage` says it cost, in USD; undefined where it does not: OpenRouter and gateways like it, Perplexity,
 * DeepInfra and xAI say so, with all discounts and fees inside.
 */
function readStatedCost(value: unknown): number | undefined {
  const usage = asObject(value) ?? {};
  return gatewayCost(usage) ?? costInParts(usage) ?? asCount(usage['estimated_cost']) ?? costInTicks(usage);
}

/** Where what a proxy's header says is kept beside the body, as the SDKs keep the request's id. */
const BESIDE = '_stated_cost';

/** A body that remembers what LiteLLM's proxy says in a header that the answer cost. Nothing at all is what it says of models whose price it lacks. */
export function rememberCost({ data, response }: { readonly data: unknown; readonly response: Response }): unknown {
  const usd = asCount(Number(response.headers.get('x-litellm-response-cost') ?? undefined));
  if (usd === undefined || usd === 0 || typeof data !== 'object' || data === null) return data;
  return Object.defineProperty(data, BESIDE, { value: usd });
}

/** What an answer says it cost: in its own `usage`, else beside it. */
export function readStated(answer: unknown): number | undefined {
  const { usage, [BESIDE]: beside } = answer as { readonly usage?: unknown; readonly [BESIDE]?: number };
  return readStatedCost(usage) ?? beside;
}

/** With a key of one's own OpenRouter charges its fee, and the vendor behind it the rest. */
function gatewayCost(usage: JsonObject): number | undefined {
  const cost = asCount(usage['cost']);
  const behind = asCount(asObject(usage['cost_details'])?.['upstream_inference_cost']) ?? 0;
  if (cost === undefined || usage['is_byok'] === false) return cost;
  return usage['is_byok'] === true ? cost + behind : Math.max(cost, behind);
}

function costInParts(usage: JsonObject): number | undefined {
  const cost = asObject(usage['cost']);
  return (asText(cost?.['currency']) ?? 'USD') === 'USD' ? asCount(cost?.['total_cost']) : undefined;
}

function costInTicks(usage: JsonObject): number | undefined {
  const ticks = usage['cost_in_usd_ticks'];
  return typeof ticks === 'number' ? asCount(ticks / TICKS_PER_USD) : undefined;
}
