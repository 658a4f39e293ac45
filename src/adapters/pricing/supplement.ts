import type { ModelPrice } from '@pydantic/genai-prices';

/** Where a line is from, and the day it was read there. */
export type PriceSource = { readonly source: string; readonly read: string };

/** A model that the bundled table does not know, knows under another one's name, or knows at an old price. */
export type SupplementedModel = PriceSource & {
  /** As in the bundled table. */
  readonly providerId: 'openai' | 'anthropic' | 'google' | 'x-ai' | 'mistral';
  readonly model: string;
  readonly price: ModelPrice;
};

/** A service tier with a price of its own: so many times the standard one. */
export type SupplementedTier = PriceSource & {
  readonly providerId: SupplementedModel['providerId'];
  readonly models: readonly string[];
  readonly tiers: readonly string[];
  readonly factor: number;
};

/** Above so many tokens in, all of an OpenAI call costs twice as much, its output half as much again. */
const OPENAI_LONG = 272_000;
const HAIKU_LONG = 100_000;
const GROK_LONG = 200_000;

const READ = '2026-11-30';
/** Kept up daily by its readers; here as of 2026-11-20, in the npm package @earendil-works/pi-ai 1.6.0. */
const MODELS_DEV = 'models.dev';

/** USD per million tokens, or per thousand searches. */
export const SUPPLEMENT: readonly SupplementedModel[] = [
  {
    ...openai('gpt-6.1-terra', { input: 1, cached: 0.05, output: 5 }),
    source: 'developers.openai.com/api/docs/models/gpt-6.1-terra by way of docs.litellm.ai/blog/gpt-6-1-terra',
  },
  {
    ...openai('gpt-6.1-sol', { input: 2, cached: 0.1, output: 10 }),
    source: 'developers.openai.com/api/docs/models/gpt-6.1-sol by way of github.com/amine123max/Codex-Manager',
  },
  {
    ...openai('gpt-6.2-sol', { input: 2, cached: 0.1, output: 10 }),
    source: 'github.com/BerriAI/litellm/discussions/52347, models.dev',
  },
  {
    ...openai('gpt-6.2-astra', { input: 8, cached: 0.4, output: 40 }),
    source: 'github.com/BerriAI/litellm/discussions/52347, models.dev',
  },
  {
    ...anthropic('claude-sonnet-5-5', { input: 2, cached: 0.1, output: 10 }),
    source: 'platform.claude.com/docs/en/models/sonnet-5-5/overview',
  },
  {
    ...anthropic('claude-haiku-5-5', { input: 0.1, cached: 0.01, output: 0.5 }),
    price: tiered(
      HAIKU_LONG,
      anthropicPrice({ input: 0.1, cached: 0.01, output: 0.5 }),
      anthropicPrice({ input: 0.5, cached: 0.05, output: 2.5 }),
    ),
    source: 'platform.claude.com/docs/en/models/haiku-5-5/overview',
  },
  { ...anthropic('claude-fable-5-2', { input: 8, cached: 0.2, output: 40 }), source: MODELS_DEV },
  {
    ...plain('x-ai', 'grok-4.7', { input: 2, cached: 0.5, output: 6 }),
    price: tiered(
      GROK_LONG,
      plainPrice({ input: 2, cached: 0.5, output: 6 }),
      plainPrice({ input: 4, cached: 1, output: 12 }),
    ),
    source: 'docs.x.ai/developers/grok-4-7, apidog.com/blog/how-to-use-grok-4-7-api',
  },
  { ...plain('google', 'gemini-4-argon', { input: 2, cached: 0.1, output: 10 }), source: MODELS_DEV },
  { ...plain('google', 'gemini-4-carbon', { input: 2, cached: 0.1, output: 10 }), source: MODELS_DEV },
  { ...plain('google', 'gemini-4-hydrogen', { input: 1.5, cached: 0.075, output: 7.5 }), source: MODELS_DEV },
  { ...plain('google', 'gemini-4-neon', { input: 3, cached: 0.15, output: 15 }), source: MODELS_DEV },
  { ...plain('mistral', 'mistral-large-4', { input: 0.7, cached: 0.07, output: 2.1 }), source: MODELS_DEV },
  // The bundled table prices these aliases as what they named a generation ago.
  { ...plain('mistral', 'mistral-large-latest', { input: 0.7, cached: 0.07, output: 2.1 }), source: MODELS_DEV },
  {
    ...plain('mistral', 'mistral-medium-latest', { input: 1.5, cached: 0.15, output: 7.5 }),
    source: 'docs.mistral.ai/models/model-cards/mistral-medium-3-5-26-04, models.dev',
  },
  { ...plain('mistral', 'mistral-small-latest', { input: 0.15, cached: 0.015, output: 0.6 }), source: MODELS_DEV },
];

/** Tiers that cost half with every model need no line. */
export const SUPPLEMENTED_TIERS: readonly SupplementedTier[] = [
  {
    providerId: 'openai',
    models: ['gpt-6.1-terra', 'gpt-6.1-sol', 'gpt-5.6-terra', 'gpt-5.6-luna', 'gpt-5.4', 'gpt-5.4-mini'],
    tiers: ['priority', 'fast'],
    factor: 2,
    source: 'openai.com/api-fast-mode, apidog.com/blog/gpt-6-1-terra-pricing, github.com/amine123max/Codex-Manager',
    read: READ,
  },
  {
    providerId: 'openai',
    models: ['gpt-5.5'],
    tiers: ['priority', 'fast'],
    factor: 2.5,
    source: 'openai.com/api-fast-mode',
    read: READ,
  },
  {
    providerId: 'anthropic',
    models: ['claude-opus-5'],
    tiers: ['fast'],
    factor: 2,
    source: 'openrouter.ai/anthropic/claude-opus-5-fast, vercel.com/ai-gateway/models/claude-opus-5-fast',
    read: READ,
  },
];

type Rates = { readonly input: number; readonly cached: number; readonly output: number };

/** Cache writes cost 1.25 times the input for 30 minutes and 2.5 times for twelve hours, web search $10 and file search $2.50 a thousand. */
function openai(model: string, { input, cached, output }: Rates): Omit<SupplementedModel, 'source'> {
  const rates = (factor: number): ModelPrice => ({
    input_mtok: input * factor,
    cache_read_mtok: cached * factor,
    cache_write_mtok: input * factor * 1.25,
    cache_write_1h_mtok: input * factor * 2.5,
  });
  const searches = { web_searches_kcount: 10, storage_searches_kcount: 2.5 };
  const short = { ...rates(1), output_mtok: output };
  const price = { ...tiered(OPENAI_LONG, short, { ...rates(2), output_mtok: output * 1.5 }), ...searches };
  return { providerId: 'openai', model, price, read: READ };
}

/** Cache writes cost 1.25 times the input for five minutes and twice as much for an hour, web search $10 a thousand. */
function anthropicPrice({ input, cached, output }: Rates): ModelPrice {
  return {
    input_mtok: input,
    cache_read_mtok: cached,
    cache_write_mtok: input * 1.25,
    cache_write_1h_mtok: input * 2,
    output_mtok: output,
    web_searches_kcount: 10,
  };
}

function anthropic(model: string, rates: Rates): Omit<SupplementedModel, 'source'> {
  return { providerId: 'anthropic', model, price: anthropicPrice(rates), read: READ };
}

/** Tokens alone: searches and other fees of these vendors are not known to the bundled table either. */
function plainPrice({ input, cached, output }: Rates): ModelPrice {
  return { input_mtok: input, cache_read_mtok: cached, output_mtok: output };
}

function plain(
  providerId: SupplementedModel['providerId'],
  model: string,
  rates: Rates,
): Omit<SupplementedModel, 'source'> {
  return { providerId, model, price: plainPrice(rates), read: READ };
}

/** Above `start` tokens in, every price of `long` counts for the whole call. */
function tiered(start: number, short: ModelPrice, long: ModelPrice): ModelPrice {
  const tiers = Object.entries(long).map(([key, price]) => {
    const base = short[key];
    if (typeof base !== 'number' || typeof price !== 'number' || base === price) return [key, base];
    return [key, { base, tiers: [{ start, price }] }];
  });
  return Object.fromEntries(tiers) as ModelPrice;
}
