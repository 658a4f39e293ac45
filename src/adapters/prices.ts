import type * as genaiPrices from '@pydantic/genai-prices';
import type { Price } from '../domain/config.ts';
import type { PriceQuote, Prices } from '../ports.ts';

/** When the table that comes with this release was made; a test ties it to the installed version. */
export const PRICE_TABLE = { version: '0.1.8', date: '2026-09-23' } as const;

type Usage = Parameters<PriceQuote['cost']>[0];
type PriceTable = Pick<typeof genaiPrices, 'calcPrice'>;
type ModelPrice = genaiPrices.ModelPrice;

const MILLION = 1_000_000;
const TABLE_PROVIDERS: ReadonlyMap<string, string> = new Map([
  ['openai', 'openai'],
  ['anthropic', 'anthropic'],
  ['azure-openai', 'azure'],
]);
/** Against the standard price. A tier that is not here has no known price. */
const TIER_FACTORS: ReadonlyMap<string, number> = new Map([
  ['auto', 1],
  ['default', 1],
  ['standard', 1],
  ['standard_only', 1],
  ['batch', 0.5],
  ['flex', 0.5],
]);

/**
 * Loads the price table once for a run: both sides and every round are priced by the same table at the same moment,
 * `overrides` (by `provider/model` or `model`, taken as they are whatever the service tier) going first.
 */
export async function loadPrices(overrides: ReadonlyMap<string, Price>, now = new Date()): Promise<Prices> {
  const table = await import('@pydantic/genai-prices');
  const known = new Map<string, PriceQuote | undefined>();
  return {
    date: PRICE_TABLE.date,
    find: (provider, model, serviceTier) => {
      const own = overrides.get(`${provider}/${model}`) ?? overrides.get(model);
      if (own !== undefined) return { pricedAs: model, isApproximate: false, cost: (usage) => costAt(own, usage) };
      const factor = TIER_FACTORS.get(serviceTier ?? 'default');
      if (factor === undefined) return undefined;
      const key = JSON.stringify([provider, model, factor]);
      if (!known.has(key)) known.set(key, findInTable(table, { provider, model, factor, now }));
      return known.get(key);
    },
  };
}

type Wanted = { readonly provider: string; readonly model: string; readonly factor: number; readonly now: Date };

function findInTable(table: PriceTable, { provider, model, factor, now: timestamp }: Wanted): PriceQuote | undefined {
  const providerId = TABLE_PROVIDERS.get(provider);
  if (providerId === undefined) return undefined;
  const found = table.calcPrice({ input_tokens: 1, output_tokens: 1 }, model, { providerId, timestamp });
  if (found === null || found.total_price <= 0) return undefined;
  const { model_price: prices } = found;
  return {
    pricedAs: found.model.id,
    isApproximate: !isSameModel(found.model.id, model),
    cost: (usage) => costAt(priceOf(prices, inputOf(usage)), usage) * factor,
  };
}

/** What the table asks of a prompt of so many tokens: some models cost more above a limit, and then for the whole call. */
function priceOf(prices: ModelPrice, inputTokens: number): Price {
  const at = (key: string): number | undefined => {
    const price = prices[key];
    if (typeof price !== 'object') return price;
    const reached = price.tiers.filter(({ start }) => inputTokens > start);
    return reached.sort((a, b) => a.start - b.start).at(-1)?.price ?? price.base;
  };
  return {
    input: at('input_mtok') ?? 0,
    cachedInput: at('cache_read_mtok'),
    cacheWrite: at('cache_write_mtok'),
    output: at('output_mtok') ?? 0,
  };
}

/** All of a prompt's tokens, with the cache's share inside, which a provider's counts need not add up to. */
function inputOf({ input, cachedInput, cacheWrite }: Usage): number {
  return Math.max(input, cachedInput + cacheWrite);
}

/** In USD, by a price in USD per million tokens of each class; a class without its own price costs what input costs. */
function costAt(price: Price, usage: Usage): number {
  const fresh = inputOf(usage) - usage.cachedInput - usage.cacheWrite;
  const input = fresh * price.input;
  const cached = usage.cachedInput * (price.cachedInput ?? price.input);
  const written = usage.cacheWrite * (price.cacheWrite ?? price.input);
  return (input + cached + written + usage.output * price.output) / MILLION;
}

/** The table matches by prefix without saying so; only a date or `-latest` may be added to a name that it knows. */
function isSameModel(known: string, asked: string): boolean {
  return known === asked || withoutDate(known) === withoutDate(asked);
}

function withoutDate(model: string): string {
  return model.replace(/-latest$/, '').replace(/[-@](\d{4}-\d{2}-\d{2}|\d{8})$/, '');
}
