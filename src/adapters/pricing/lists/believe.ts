import type { ListedPrice, LivePrices, PriceSource } from '../../../domain/providers/live-prices.ts';
import type { ListedRates, PriceLists } from '../../../ports.ts';

/** A price that is bundled with us, by the rates of its table. */
type Bundled = { readonly model: string; readonly price: ListedRates };
type Asked = { readonly provider: string; readonly model: string };

/** Lists, as far as they can be believed, and what of them has counted. */
export type BelievedLists = {
  /** `known`: what is bundled of just this model. */
  readonly find: (
    asked: Asked,
    known: Bundled | undefined,
  ) => (Bundled & { readonly origin: 'live'; readonly source: PriceSource }) | undefined;
  readonly said: () => LivePrices;
};

/** No vendor changes a price so much at once; a list that says so is wrong, or not what it should be. */
const MOST_APART = 10;

/** Remembers what lists said of the models that were asked for; a price that is out of all proportion to the bundled one does not count. */
export function believeLists(lists: PriceLists): BelievedLists {
  const counted = new Map<string, ListedPrice>();
  const distrusted = new Set<string>();
  return {
    find: ({ provider, model }, known) => {
      const found = lists.find(provider, model);
      if (found === undefined) return undefined;
      const { list, price } = found;
      const isFree = rate(price, 'input_mtok') + rate(price, 'output_mtok') === 0;
      if (known === undefined ? isFree && !model.endsWith(':free') : !isNear(price, known.price)) {
        distrusted.add(model);
        return undefined;
      }
      counted.set(JSON.stringify([provider, model]), toListed(model, list, price));
      const source = { source: list, on: lists.at };
      return { model, price: { ...feesOf(known), ...price }, origin: 'live', source };
    },
    said: () => ({
      at: lists.at,
      lists: lists.lists,
      models: [...counted.values()],
      distrusted: [...distrusted].sort(),
    }),
  };
}

/** The lists' prices are for tokens: fees by the use stay those that are bundled. */
function feesOf(known: Bundled | undefined): ListedRates {
  const fees = Object.entries(known?.price ?? {}).filter(([name]) => name.endsWith('_kcount'));
  return Object.fromEntries(fees);
}

function isNear(price: ListedRates, known: ListedRates): boolean {
  return ['input_mtok', 'output_mtok'].every((name) => {
    const [listed, bundled] = [rate(price, name), rate(known, name)];
    return listed <= bundled * MOST_APART && bundled <= listed * MOST_APART;
  });
}

function rate(price: ListedRates, name: string): number {
  const found = price[name] ?? 0;
  return typeof found === 'number' ? found : found.base;
}

function toListed(model: string, list: string, price: ListedRates): ListedPrice {
  const cache = {
    ...(price['cache_read_mtok'] === undefined ? {} : { cachedInput: rate(price, 'cache_read_mtok') }),
    ...(price['cache_write_mtok'] === undefined ? {} : { cacheWrite: rate(price, 'cache_write_mtok') }),
  };
  return { model, list, input: rate(price, 'input_mtok'), output: rate(price, 'output_mtok'), ...cache };
}
