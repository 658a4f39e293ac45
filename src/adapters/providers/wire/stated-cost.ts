import type { JsonObject } from '../../../domain/json/json.ts';
import { asCount, asObject, asText } from './body.ts';

/** xAI counts in these, so that small amounts keep their digits. */
const TICKS_PER_USD = 1e10;

/**
 * What an answer's own `usage` says it cost, in USD; undefined where it does not: OpenRouter and gateways like it, Perplexity,
 * DeepInfra and xAI say so, with all discounts and fees inside.
 */
export function readStatedCost(value: unknown): number | undefined {
  const usage = asObject(value) ?? {};
  return gatewayCost(usage) ?? costInParts(usage) ?? asCount(usage['estimated_cost']) ?? costInTicks(usage);
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
