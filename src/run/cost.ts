import type { Request, Usage } from '../domain/request.ts';
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
  const quote = quoteFor(prices, request);
  if (quote === undefined || answer.usage === undefined) return { listUsd: undefined, billedUsd: undefined };
  return { listUsd: quote.cost(withoutCache(answer.usage)), billedUsd: quote.cost(answer.usage) };
}

/** The price of a request's model; undefined for targets that are not models. */
export function quoteFor(prices: Prices, request: Request): PriceQuote | undefined {
  return 'model' in request.endpoint ? prices.find(request.endpoint.provider, request.endpoint.model) : undefined;
}

function withoutCache(usage: Usage): Usage {
  return { ...usage, cachedInput: 0, cacheWrite: 0 };
}
