import { answeringModel } from '../../domain/providers/answering-model.ts';
import { hidesModel, isModel } from '../../domain/providers/providers.ts';
import { tierOfCall, type Request, type Usage } from '../../domain/request.ts';
import type { CallAnswer, Prices, PriceQuote } from '../../ports.ts';
import type { Budget } from './budget.ts';

/** What one answer cost. */
export type CallCost = {
  /** As if no cache had been hit: what is compared between sides. */
  readonly listUsd: number | undefined;
  /** As billed: what is spent. */
  readonly billedUsd: number | undefined;
};

/**
 * Prices an answer; undefined where nothing says what it costs. What the answer states goes before the table, and only a
 * model's price in the configuration before that.
 */
export function costOf(prices: Prices, request: Request, answer: CallAnswer): CallCost {
  const { reportedCostUsd: stated, usage } = answer;
  const quote = quoteFor(prices, request, answer);
  if (stated !== undefined && !(isModel(request.endpoint) && usage !== undefined && quote?.origin === 'own'))
    // What a program states is for all that it did, of which the cache of one model is a part nobody knows.
    return { listUsd: stated * (isModel(request.endpoint) ? cacheFactor(quote, usage) : 1), billedUsd: stated };
  if (quote === undefined || usage === undefined) return { listUsd: undefined, billedUsd: undefined };
  const billedUsd = quote.cost(usage);
  // Within a trial an agent reads its own beginning from the cache at every step: without one nobody would run it.
  const factor = isModel(request.endpoint) ? cacheFactor(quote, usage) : 1;
  const listUsd = ownPrice(prices, request, answer)?.cost(usage) ?? billedUsd;
  return { listUsd: listUsd * factor, billedUsd };
}

/** Sides, runs and limits are compared by what the target costs where it is used, however late it is asked for the run. */
function ownPrice(prices: Prices, request: Request, answer: CallAnswer): PriceQuote | undefined {
  const { endpoint } = request;
  if (!isModel(endpoint) || endpoint.service === undefined) return undefined;
  const { service: _, ...atOnce } = endpoint;
  const served = { ...answer.served, serviceTier: undefined };
  return quoteFor(prices, { ...request, endpoint: atOnce }, { ...answer, served });
}

/** How much dearer a call had been without a cache; 1 where nobody can tell. */
function cacheFactor(quote: PriceQuote | undefined, usage: Usage | undefined): number {
  if (quote === undefined || usage === undefined || usage.cachedInput + usage.cacheWrite === 0) return 1;
  const billedUsd = quote.cost(usage);
  return billedUsd === 0 ? 1 : quote.cost(withoutCache(usage)) / billedUsd;
}

/** A call that was answered, and what it was billed, where that is known. */
type Billed = { readonly request: Request; readonly billedUsd: number | undefined; readonly isJudge: boolean };

type Payer = { readonly budget: Budget; readonly expectedUsd: (request: Request) => number | undefined };

/** Counts an answer's cost and returns it; one that does not say what it used counts as it was estimated, so that the cap holds. */
export function payFor(answer: CallAnswer, { request, billedUsd, isJudge }: Billed, payer: Payer): number | undefined {
  const isEstimated = billedUsd === undefined && answer.usage === undefined;
  const costUsd = isEstimated ? payer.expectedUsd(request) : billedUsd;
  // What targets leave out is told from their trials.
  const silentModel = isJudge && isEstimated && isModel(request.endpoint) ? request.endpoint.model : undefined;
  payer.budget.paid({ costUsd, isJudge, isEstimated, silentModel });
  return costUsd;
}

/** The tier that served decides; where its price is unknown the one asked for stands in, so that the cap still counts. */
function quoteFor(prices: Prices, request: Request, { served }: CallAnswer): PriceQuote | undefined {
  const { endpoint } = request;
  const asks = answeringModel(endpoint);
  // A program or an endpoint says which model it asked; without a name nothing says what that costs.
  if (asks === undefined) return served.model === undefined ? undefined : prices.find(endpoint.provider, served.model);
  const { provider, model } = asks;
  const asked = tierOfCall(request);
  const find = (name: string): PriceQuote | undefined =>
    prices.find(provider, name, served.serviceTier ?? asked) ?? prices.find(provider, name, asked);
  const byName = find(model);
  if (!hidesModel(provider) || byName?.origin === 'own' || served.model === undefined) return byName;
  // Behind a deployment the answer alone says which model it is.
  const byAnswer = find(served.model);
  return byAnswer === undefined || byAnswer.isApproximate ? (byName ?? byAnswer) : byAnswer;
}

function withoutCache(usage: Usage): Usage {
  return { ...usage, cachedInput: 0, cacheWrite: 0, longCacheWrite: 0 };
}
