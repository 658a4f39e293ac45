import { askedServiceTier, type Request, type Usage } from '../domain/request.ts';
import type { CallAnswer, Prices, PriceQuote } from '../ports.ts';

/** What one answer cost. */
export type CallCost = {
  /** As if no cache had been hit: what is compared between sides. */
  readonly listUsd: number | undefined;
  /** As billed: what is spent. */
  readonly billedUsd: number | undefined;
};

/** Prices an answer; undefined where nothing says what it costs. A target's own statement wins over the table. */
export function costOf(prices: Prices, request: Request, answer: CallAnswer): CallCost {
  if (answer.reportedCostUsd !== undefined)
    return { listUsd: answer.reportedCostUsd, billedUsd: answer.reportedCostUsd };
  const quote = quoteFor(prices, request, answer);
  if (quote === undefined || answer.usage === undefined) return { listUsd: undefined, billedUsd: undefined };
  const billedUsd = quote.cost(answer.usage);
  const isCached = answer.usage.cachedInput + answer.usage.cacheWrite > 0;
  return { listUsd: isCached ? quote.cost(withoutCache(answer.usage)) : billedUsd, billedUsd };
}

/** The tier that served decides; where its price is unknown the one asked for stands in, so that the cap still counts. */
function quoteFor(prices: Prices, request: Request, { served }: CallAnswer): PriceQuote | undefined {
  const { endpoint } = request;
  if (!('model' in endpoint)) return undefined;
  const { provider, model } = endpoint;
  const asked = askedServiceTier(request);
  return prices.find(provider, model, served.serviceTier ?? asked) ?? prices.find(provider, model, asked);
}

function withoutCache(usage: Usage): Usage {
  return { ...usage, cachedInput: 0, cacheWrite: 0 };
}
