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
      if (own !== undefined)
        return { pricedAs: model, isApproximate: false, cost: (usage) => costByOverride(own, usage) };
      const factor = TIER_FACTORS.get(serviceTier ?? 'default');
      if (factor === undefined) return undefined;
      const key = JSON.stringify([provider, model, factor]);
      if (!known.has(key)) known.set(key, findInTable(table, { provider, model, factor, now }));
      return known.get(key);
    },
  };
}

type Wanted = { readonly provider: string; readonly model: string; readonly factor: number; readonly now: Date };

function findInTable(table: PriceTable, wanted: Wanted): PriceQuote | undefined {
  const providerId = TABLE_PROVIDERS.get(wanted.provider);
  if (providerId === undefined) return undefined;
  const { model, now: timestamp } = wanted;
  const found = table.calcPrice({ input_tokens: 1, output_tokens: 1 }, model, { providerId, timestamp });
  if (found === null || found.total_price <= 0) return undefined;
  // The model and its price of today are looked for once, not at every answer.
  const provider = { ...found.provider, models: [{ ...found.model, prices: ofCalls(found.model_price) }] };
  return {
    pricedAs: found.model.id,
    isApproximate: !isSameModel(found.model.id, model),
    cost: (usage) => {
      const price = table.calcPrice(toTableUsage(usage), model, { provider, timestamp });
      if (price === null) throw new Error(`The price table lost ${model}.`);
      return price.total_price * wanted.factor;
    },
  };
}

/** Prices of tokens and of requests: what no answer counts, such as searches, would be looked at for nothing. */
function ofCalls(prices: ModelPrice): ModelPrice {
  return Object.fromEntries(Object.entries(prices).filter(([key]) => /_mtok$|^requests_/.test(key)));
}

/** The table wants the total with the cache's share inside, which a provider's counts need not add up to. */
function toTableUsage(usage: Usage): Record<string, number> {
  return {
    input_tokens: Math.max(usage.input, usage.cachedInput + usage.cacheWrite),
    cache_read_tokens: usage.cachedInput,
    cache_write_tokens: usage.cacheWrite,
    output_tokens: usage.output,
  };
}

function costByOverride(price: Price, usage: Usage): number {
  const fresh = Math.max(0, usage.input - usage.cachedInput - usage.cacheWrite);
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
