import { answeringModel } from '../domain/providers/answering-model.ts';
import { askedServiceTier } from '../domain/request.ts';
import type { Warning } from '../domain/verdict/warning.ts';
import type { Prices } from '../ports.ts';
import type { Measured } from './rank.ts';

/** What is known of arms besides their trials: where their prices are from, and which of their models go soon. */
export function aboutModels(prices: Prices, warnings: readonly Warning[]): Measured['about'] {
  const ends = warnings.filter((warning) => warning.kind === 'retiring');
  return ({ endpoint, parameters }) => {
    const asked = answeringModel(endpoint);
    if (asked === undefined) return {};
    const quote = prices.find(asked.provider, asked.model, askedServiceTier({ parameters }));
    const on = quote?.origin === 'table' ? { on: prices.date } : {};
    const end = ends.find(({ model }) => model === asked.model);
    return {
      ...(quote === undefined
        ? {}
        : { price: { origin: quote.origin, pricedAs: quote.pricedAs, ...on, ...quote.source } }),
      ...(end === undefined ? {} : { retires: { vendor: end.vendor, on: end.on, days: end.days } }),
    };
  };
}
