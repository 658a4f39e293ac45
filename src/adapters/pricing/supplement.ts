import type { ModelPrice } from '@pydantic/genai-prices';

/** A model that the bundled table does not know, or knows under another one's name. */
export type SupplementedModel = {
  /** As in the bundled table. */
  readonly providerId: 'openai' | 'anthropic';
  readonly model: string;
  readonly price: ModelPrice;
};

/** Above so many tokens in, all of an OpenAI call costs twice as much, its output half as much again. */
const OPENAI_LONG = 272_000;
const HAIKU_LONG = 100_000;

/** USD per million tokens, or per thousand searches. */
export const SUPPLEMENT: readonly SupplementedModel[] = [
  // developers.openai.com/api/docs/models/gpt-6.1-terra by way of docs.litellm.ai/blog/gpt-6-1-terra and apidog.com/blog/gpt-6-1-terra-pricing, read 2026-11-30
  { providerId: 'openai', model: 'gpt-6.1-terra', price: openai({ input: 1, cached: 0.05, output: 5 }) },
  // developers.openai.com/api/docs/models/gpt-6.1-sol by way of github.com/amine123max/Codex-Manager/releases/tag/0.4.7, read 2026-11-30
  { providerId: 'openai', model: 'gpt-6.1-sol', price: openai({ input: 2, cached: 0.1, output: 10 }) },
  // github.com/BerriAI/litellm/discussions/52347 and docs.laozhang.ai/en/announcements/gpt-6-2-2026-11.md, read 2026-11-30; the cache: github.com/akiiwa-games/AgentCompass-Router/releases/tag/v0.6.8
  { providerId: 'openai', model: 'gpt-6.2-sol', price: openai({ input: 2, cached: 0.1, output: 10 }) },
  { providerId: 'openai', model: 'gpt-6.2-astra', price: openai({ input: 8, cached: 0.4, output: 40 }) },
  // platform.claude.com/docs/en/models/sonnet-5-5/overview; cache reads cost half since 2026-10-07, read 2026-11-30
  { providerId: 'anthropic', model: 'claude-sonnet-5-5', price: anthropic({ input: 2, cached: 0.1, output: 10 }) },
  // platform.claude.com/docs/en/models/haiku-5-5/overview, read 2026-11-30
  {
    providerId: 'anthropic',
    model: 'claude-haiku-5-5',
    price: tiered(
      HAIKU_LONG,
      anthropic({ input: 0.1, cached: 0.01, output: 0.5 }),
      anthropic({ input: 0.5, cached: 0.05, output: 2.5 }),
    ),
  },
];

type Rates = { readonly input: number; readonly cached: number; readonly output: number };

/** Cache writes cost 1.25 times the input for 30 minutes and 2.5 times for twelve hours, web search $10 and file search $2.50 a thousand. */
function openai({ input, cached, output }: Rates): ModelPrice {
  const rates = (factor: number): ModelPrice => ({
    input_mtok: input * factor,
    cache_read_mtok: cached * factor,
    cache_write_mtok: input * factor * 1.25,
    cache_write_1h_mtok: input * factor * 2.5,
  });
  const searches = { web_searches_kcount: 10, storage_searches_kcount: 2.5 };
  const short = { ...rates(1), output_mtok: output };
  return { ...tiered(OPENAI_LONG, short, { ...rates(2), output_mtok: output * 1.5 }), ...searches };
}

/** Cache writes cost 1.25 times the input for five minutes and twice as much for an hour, web search $10 a thousand. */
function anthropic({ input, cached, output }: Rates): ModelPrice {
  return {
    input_mtok: input,
    cache_read_mtok: cached,
    cache_write_mtok: input * 1.25,
    cache_write_1h_mtok: input * 2,
    output_mtok: output,
    web_searches_kcount: 10,
  };
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
