import type * as genaiPrices from '@pydantic/genai-prices';
import { pricedAs, type Config, type Price } from '../../domain/config.ts';
import { isOwnProvider, priceTableOf, type OwnProvider } from '../../domain/providers/providers.ts';
import { splitTier } from '../../domain/request.ts';
import type { PriceOrigin, PriceSource } from '../../domain/providers/live-prices.ts';
import type { PriceLists, PriceQuote, Prices } from '../../ports.ts';
import { believeLists, type BelievedLists } from './lists/believe.ts';
import { SUPPLEMENT, SUPPLEMENTED_TIERS, type SupplementedModel } from './supplement.ts';

/** When the table that comes with this release was made; a test ties it to the installed version. */
export const PRICE_TABLE = { version: '0.1.8', date: '2026-09-23' } as const;

type Usage = Parameters<PriceQuote['cost']>[0];
type PriceTable = Pick<typeof genaiPrices, 'calcPrice' | 'findProvider'>;
type ModelPrice = genaiPrices.ModelPrice;

/** A price, and what the provider's own tools cost a thousand calls. */
type Rates = Price & { readonly webSearches?: number; readonly fileSearches?: number };

const STANDARD = 'default';
const THOUSAND = 1_000;
const MILLION = 1_000_000;
/** Against the standard price, with every model. A tier that is neither here nor in the supplement has no known price. */
const TIER_FACTORS: ReadonlyMap<string, number> = new Map([
  ['auto', 1],
  ['default', 1],
  ['standard', 1],
  ['standard_only', 1],
  ['batch', 0.5],
  ['flex', 0.5],
  // OpenAI's windows: developers.openai.com, guide on background mode, read 2026-11-30.
  ['2h', 0.7],
  ['8h', 0.6],
]);

/**
 * Loads the price table once for a run: both sides and every round are priced by the same table at the same moment,
 * `overrides` (by `provider/model` or `model`, taken as they are whatever the service tier) going first.
 */
export async function loadPrices(overrides: Config['prices'], now = new Date(), lists?: PriceLists): Promise<Prices> {
  const table = await import('@pydantic/genai-prices');
  const listed = lists === undefined ? undefined : believeLists(lists);
  const known = new Map<string, PriceQuote | undefined>();
  const inTable = (provider: string, model: string, tier: string): PriceQuote | undefined => {
    const key = JSON.stringify([provider, model, tier]);
    if (!known.has(key)) known.set(key, findInTable(table, { provider, model, tier, now }, listed?.find));
    return known.get(key);
  };
  return {
    date: PRICE_TABLE.date,
    names: () => namesIn(table),
    ...(listed === undefined ? {} : { live: listed.said }),
    find: (provider, model, serviceTier) => {
      const given = overrides.get(`${provider}/${model}`) ?? overrides.get(model);
      const tier = serviceTier ?? STANDARD;
      if (given === undefined) return inTable(provider, model, tier) ?? freeOf(provider, model);
      const name = pricedAs(overrides, provider, model);
      const own = 'as' in given ? overrides.get(name) : given;
      if (own === undefined || 'as' in own) return namedBy(name, (of, each) => inTable(of, each, tier), provider);
      return withFees(own, model, inTable(provider, model, STANDARD));
    },
  };
}

/** The vendors' own names of what our lines and the bundled table price. */
function namesIn({ findProvider }: PriceTable): readonly string[] {
  const vendors = ['openai', 'anthropic', 'google', 'x-ai', 'mistral'];
  const inTable = vendors.flatMap((providerId) => findProvider({ providerId })?.models ?? []).map(({ id }) => id);
  return [...new Set([...SUPPLEMENT.map(({ model }) => model), ...inTable])];
}

/** The price of a model that somebody has named: its provider's where that has just this one, else any vendor's. */
function namedBy(
  name: string,
  find: (provider: string, model: string) => PriceQuote | undefined,
  provider: string,
): PriceQuote | undefined {
  const own = find(provider, name);
  return own?.isApproximate === false ? own : find(ANY_VENDORS, name);
}

/** A program may name any vendor's model, and only by its own name. */
const ANY_VENDORS: OwnProvider = 'command';

/** OpenRouter sends no bill for what it calls free, whoever's model it is. */
function freeOf(provider: string, model: string): PriceQuote | undefined {
  if (provider !== 'openrouter' || !model.endsWith(':free')) return undefined;
  return { pricedAs: model, origin: 'supplement', isApproximate: false, cost: () => 0 };
}

const NO_TOKENS = { input: 0, cachedInput: 0, cacheWrite: 0, output: 0 };

/** A price of one's own is for tokens: what the table knows of fees by the use stays. */
function withFees(own: Price, model: string, inTable: PriceQuote | undefined): PriceQuote {
  const feesOf = ({ hostedTools }: Usage): number =>
    hostedTools === undefined ? 0 : (inTable?.cost({ ...NO_TOKENS, hostedTools }) ?? 0);
  return { pricedAs: model, origin: 'own', isApproximate: false, cost: (usage) => costAt(own, usage) + feesOf(usage) };
}

type Wanted = { readonly provider: string; readonly model: string; readonly tier: string; readonly now: Date };

function findInTable(table: PriceTable, wanted: Wanted, listed?: BelievedLists['find']): PriceQuote | undefined {
  // Programs and endpoints of one's own say themselves which model they asked, whoever's it is.
  const isAnyVendors = isOwnProvider(wanted.provider);
  const bundled = isAnyVendors ? findAnywhere(table, wanted) : findOf(table, wanted);
  const isSame = bundled !== undefined && (isAnyVendors || isExact(bundled, wanted));
  const found = listed?.(wanted, isSame ? bundled : undefined) ?? bundled;
  const factor = found && tierFactor(found.model, wanted);
  if (found === undefined || factor === undefined) return undefined;
  return {
    pricedAs: found.model,
    origin: found.origin,
    ...(found.source === undefined ? {} : { source: found.source }),
    isApproximate: !isAnyVendors && !isExact(found, wanted),
    cost: (usage) => costAt(priceOf(found.price, inputOf(usage)), usage, factor),
  };
}

/** Only the bundled table prices a model as another one. */
function isExact({ origin, model }: Priced, wanted: Wanted): boolean {
  return (
    origin !== 'table' ||
    isSameModel(model, wanted.model.slice(wanted.model.lastIndexOf('/') + 1)) ||
    isSameModel(model, wanted.model) ||
    (priceTableOf(wanted.provider) === 'aws' && bedrockName(model) === bedrockName(wanted.model))
  );
}

/** A geography's profile costs as the table's regional one, and what has no version is its first. Others may cost more. */
function bedrockName(model: string): string {
  const name = model.slice(model.lastIndexOf('/') + 1);
  const place = /^(?:(?:us|eu|apac|ap|au|jp|ca|sa|regional)\.)?(.+)$/.exec(name)?.[1] ?? name;
  return place.replace(/(?:-v\d+)?(?::\d+)?$/, '').replace(/-\d{8}$/, '');
}

function tierFactor(model: string, { provider, tier: asked }: Wanted): number | undefined {
  const { tier, factor } = splitTier(asked);
  const own = SUPPLEMENTED_TIERS.find(
    (row) => row.providerId === priceTableOf(provider) && row.models.includes(model) && row.tiers.includes(tier),
  );
  const ofTier = own?.factor ?? TIER_FACTORS.get(tier);
  return ofTier && ofTier * factor;
}

type Priced = {
  readonly model: string;
  readonly price: ModelPrice;
  readonly origin: PriceOrigin;
  readonly source?: PriceSource;
};

function findOf(table: PriceTable, { provider, model, now: timestamp }: Wanted): Priced | undefined {
  const providerId = priceTableOf(provider);
  if (providerId === undefined) return undefined;
  // Vertex has the publisher before the model.
  const name = providerId === 'google' ? model.slice(model.lastIndexOf('/') + 1) : model;
  const newer = supplemented((row) => isOfVendor(row, providerId, name));
  return newer ?? pricedBy(table.calcPrice(ONE_EACH, name, { providerId, timestamp }));
}

/** Some gateways ask what the vendor asks, and put the vendor before the model. */
const RESOLD: ReadonlySet<string> = new Set(['openrouter']);
const VENDOR_NAMES: ReadonlyMap<string, string> = new Map([['mistralai', 'mistral']]);

function isOfVendor(row: SupplementedModel, providerId: string, model: string): boolean {
  if (!RESOLD.has(providerId)) return row.providerId === providerId && isRowOf(row, model);
  const [vendor = '', name = ''] = model.split('/');
  const isVendor = row.providerId === (VENDOR_NAMES.get(vendor) ?? vendor);
  return isVendor && [name, name.replaceAll('.', '-')].some((each) => isRowOf(row, each));
}

/** A row about an alias is about that name alone: without `-latest` it may be an older model. */
function isRowOf({ model: known }: SupplementedModel, asked: string): boolean {
  return known.endsWith('-latest') ? known === asked : isSameModel(known, asked);
}

/** A model named by a program, `vendor/model` or `model`: only under its own name, since any vendor's may resemble it. */
function findAnywhere(table: PriceTable, { model, now: timestamp }: Wanted): Priced | undefined {
  const name = model.slice(model.indexOf('/') + 1);
  const newer = supplemented((row) => isRowOf(row, name));
  const found = newer ?? pricedBy(table.calcPrice(ONE_EACH, name, { timestamp }));
  return found !== undefined && isSameModel(found.model, name) ? found : undefined;
}

function supplemented(isMeant: (row: SupplementedModel) => boolean): Priced | undefined {
  const row = SUPPLEMENT.find(isMeant);
  return (
    row && { model: row.model, price: row.price, origin: 'supplement', source: { source: row.source, on: row.read } }
  );
}

const ONE_EACH = { input_tokens: 1, output_tokens: 1 };

function pricedBy(found: genaiPrices.PriceCalculationResult): Priced | undefined {
  if (found === null || found.total_price <= 0) return undefined;
  return { model: found.model.id, price: found.model_price, origin: 'table' };
}

/** What the table asks of a prompt of so many tokens: some models cost more above a limit, and then for the whole call. */
function priceOf(prices: ModelPrice, inputTokens: number): Rates {
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
    longCacheWrite: at('cache_write_1h_mtok'),
    output: at('output_mtok') ?? 0,
    webSearches: at('web_searches_kcount') ?? 0,
    fileSearches: at('storage_searches_kcount') ?? 0,
  };
}

/** All of a prompt's tokens, with the cache's share inside, which a provider's counts need not add up to. */
function inputOf({ input, cachedInput, cacheWrite }: Usage): number {
  return Math.max(input, cachedInput + cacheWrite);
}

/**
 * In USD, by a price in USD per million tokens of each class; a class without its own price costs what input costs. A
 * tier's factor is for tokens: a search costs the same in every tier.
 */
function costAt(price: Rates, usage: Usage, factor = 1): number {
  const { cachedInput, cacheWrite, longCacheWrite = 0 } = usage;
  const written = price.cacheWrite ?? price.input;
  const tokens =
    (inputOf(usage) - cachedInput - cacheWrite) * price.input +
    cachedInput * (price.cachedInput ?? price.input) +
    (cacheWrite - longCacheWrite) * written +
    longCacheWrite * (price.longCacheWrite ?? written) +
    usage.output * price.output;
  return (tokens * factor) / MILLION + feesAt(price, usage);
}

function feesAt({ webSearches = 0, fileSearches = 0 }: Rates, { hostedTools }: Usage): number {
  return (webSearches * (hostedTools?.webSearches ?? 0) + fileSearches * (hostedTools?.fileSearches ?? 0)) / THOUSAND;
}

/** The table matches by prefix without saying so; only a date or `-latest` may be added to a name that it knows. */
function isSameModel(known: string, asked: string): boolean {
  return known === asked || withoutDate(known) === withoutDate(asked);
}

function withoutDate(model: string): string {
  return model.replace(/-latest$/, '').replace(/[-@](\d{4}-\d{2}-\d{2}|\d{8})$/, '');
}
