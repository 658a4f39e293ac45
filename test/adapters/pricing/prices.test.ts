import { calcPrice, findProvider } from '@pydantic/genai-prices';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPrices, PRICE_TABLE } from '../../../src/adapters/pricing/prices.ts';

const NOW = new Date('2026-10-01');
const MILLION_EACH = { input: 1_000_000, cachedInput: 0, cacheWrite: 0, output: 1_000_000 };

async function find(provider: string, model: string, serviceTier?: string) {
  return (await loadPrices(new Map(), NOW)).find(provider, model, serviceTier);
}

/** A prompt of so many ten thousand tokens, partly from the cache, and its answer. */
function usageOf(tens: number) {
  return { input: tens * 10_000, cachedInput: tens * 4_000, cacheWrite: tens * 2_000, output: tens * 300 };
}

function theirPrice(providerId: string, model: string, usage: ReturnType<typeof usageOf>) {
  const counted = {
    input_tokens: usage.input,
    cache_read_tokens: usage.cachedInput,
    cache_write_tokens: usage.cacheWrite,
    output_tokens: usage.output,
  };
  return calcPrice(counted, model, { providerId, timestamp: NOW })?.total_price;
}

describe('the price table', () => {
  it.each([
    ['openai', 'gpt-4o', 12.5],
    ['openai', 'gpt-4o-2024-08-06', 12.5],
    ['azure-openai', 'gpt-4o', 12.5],
    ['anthropic', 'claude-opus-5-5', 24],
    ['anthropic', 'claude-haiku-4-5-20251001', 6],
  ])('knows what a million tokens in and out cost on %s %s', async (provider, model, usd) => {
    const quote = await find(provider, model);
    expect(quote?.isApproximate).toBe(false);
    expect(quote?.cost(MILLION_EACH)).toBeCloseTo(usd, 10);
  });

  it.each([
    ['openai', 'openai'],
    ['anthropic', 'anthropic'],
    ['azure-openai', 'azure'],
  ])('asks what the library asks for every model of %s that it knows, whatever the length', async (provider, id) => {
    const models = findProvider({ providerId: id })?.models ?? [];
    expect(models.length).toBeGreaterThan(10);
    const asked = models.flatMap(({ id: model }) => [3, 30].map((tens) => ({ model, usage: usageOf(tens) })));
    const theirs = asked.map(({ model, usage }) => theirPrice(id, model, usage));
    const ours = await Promise.all(asked.map(async ({ model, usage }) => (await find(provider, model))?.cost(usage)));
    ours.forEach((usd, i) => expect(usd ?? 0, asked[i]?.model).toBeCloseTo(theirs[i] ?? 0, 10));
  });

  it('knows the limit above which all of a call costs more', async () => {
    const quote = await find('anthropic', 'claude-sonnet-4-5');
    const usage = { cachedInput: 0, cacheWrite: 0, output: 10_000 };
    expect(quote?.cost({ ...usage, input: 200_000 })).toBeCloseTo(0.6 + 0.15, 10);
    expect(quote?.cost({ ...usage, input: 200_001 })).toBeCloseTo(1.2 + 0.225, 4);
  });

  it('prices what went through the cache by its own classes, within the total', async () => {
    const quote = await find('anthropic', 'claude-opus-5-5');
    // 400,000 fresh at $4, 500,000 read at $0.20, 100,000 written at $5.
    expect(quote?.cost({ input: 1_000_000, cachedInput: 500_000, cacheWrite: 100_000, output: 0 })).toBeCloseTo(
      1.6 + 0.1 + 0.5,
      10,
    );
  });

  it('bears a provider that counts more cached tokens than tokens', async () => {
    const quote = await find('openai', 'gpt-4o');
    expect(quote?.cost({ input: 10, cachedInput: 1_000_000, cacheWrite: 0, output: 0 })).toBeCloseTo(1.25, 10);
  });

  it('says so when it priced a similar name', async () => {
    expect(await find('anthropic', 'claude-sonnet-5-7')).toMatchObject({
      pricedAs: 'claude-sonnet-5',
      isApproximate: true,
    });
  });

  it.each([
    ['openai', 'gpt-6.1-terra', { short: 6, long: 9.5, cached: 0.1 }],
    ['openai', 'gpt-6.1-sol', { short: 12, long: 19, cached: 0.2 }],
    ['openai', 'gpt-6.2-sol', { short: 12, long: 19, cached: 0.2 }],
    ['openai', 'gpt-6.2-astra', { short: 48, long: 76, cached: 0.8 }],
    ['anthropic', 'claude-sonnet-5-5', { short: 12, long: 12, cached: 0.1 }],
    ['anthropic', 'claude-haiku-5-5', { short: 0.6, long: 3, cached: 0.05 }],
  ])('knows %s %s by its own name, short, long and from a cache', async (provider, model, { short, long, cached }) => {
    const quote = await find(provider, model);
    expect(quote).toMatchObject({ pricedAs: model, isApproximate: false });
    const each = { cachedInput: 0, cacheWrite: 0 };
    expect((quote?.cost({ ...each, input: 10_000, output: 10_000 }) ?? 0) * 100).toBeCloseTo(short, 8);
    expect(quote?.cost({ ...each, ...MILLION_EACH })).toBeCloseTo(long, 8);
    expect(quote?.cost({ ...each, input: 1_000_000, cachedInput: 1_000_000, output: 0 })).toBeCloseTo(cached, 8);
  });

  it('asks more for what a cache keeps for an hour', async () => {
    const quote = await find('anthropic', 'claude-sonnet-4-5');
    const usage = { input: 100_010, cachedInput: 0, cacheWrite: 100_000, output: 10 };
    expect(quote?.cost(usage)).toBeCloseTo(0.37518, 8);
    expect(quote?.cost({ ...usage, longCacheWrite: 100_000 })).toBeCloseTo(0.60018, 8);
  });

  it('asks the fees of searches, which no tier makes cheaper', async () => {
    const usage = { input: 1000, cachedInput: 0, cacheWrite: 0, output: 1000, hostedTools: { webSearches: 2 } };
    expect((await find('openai', 'gpt-5-mini'))?.cost(usage)).toBeCloseTo(0.02225, 8);
    expect((await find('openai', 'gpt-5-mini', 'flex'))?.cost(usage)).toBeCloseTo(0.021125, 8);
    const files = { ...usage, hostedTools: { fileSearches: 2, other: 9 } };
    expect((await find('openai', 'gpt-5-mini'))?.cost(files)).toBeCloseTo(0.00725, 8);
  });

  it.each([
    ['command', 'gpt-4o', 12.5],
    ['http', 'openai/gpt-4o-2024-08-06', 12.5],
    ['http', 'gemini-2.5-flash', 2.8],
    ['command', 'gpt-6.1-sol', 19],
    ['http', 'grok-4.7', 16],
    ['http', 'mistral-large-latest', 2.8],
    ['command', 'gemini-4-neon', 18],
    ['openrouter', 'openai/gpt-6.1-sol', 19],
    ['openrouter', 'mistralai/mistral-large-4', 2.8],
    ['openrouter', 'x-ai/grok-4.7', 16],
  ])('prices what a %s target says it asked: %s', async (provider, model, usd) => {
    const quote = await find(provider, model);
    expect(quote?.isApproximate).toBe(false);
    expect(quote?.cost(MILLION_EACH)).toBeCloseTo(usd, 8);
  });

  it.each([
    ['azure-openai', 'gpt-6.1-terra'],
    ['openai', 'no-such-model'],
    ['openrouter', 'somebody/gpt-6.1-sol'],
    ['openrouter', 'gpt-6.1-sol'],
    ['openai', 'claude-opus-5-5'],
    ['openai-compatible', 'gpt-4o'],
    ['command', 'gpt-4o-by-us'],
    ['replay', 'gpt-4o'],
    ['toString', 'gpt-4o'],
  ])('has no price for %s %s, rather than $0', async (provider, model) => {
    expect(await find(provider, model)).toBeUndefined();
  });

  it('asks a tenth more for tokens that are made in the United States alone, in every tier', async () => {
    const usage = { ...MILLION_EACH, cachedInput: 0, cacheWrite: 0, hostedTools: { webSearches: 1000 } };
    for (const [tier, usd] of [
      ['standard+us', 1.1 * 24 + 10],
      ['batch+us', 0.55 * 24 + 10],
      ['standard', 24 + 10],
    ] as const)
      expect((await find('anthropic', 'claude-opus-5-5', tier))?.cost(usage)).toBeCloseTo(usd, 8);
    expect(await find('anthropic', 'claude-opus-5-5', 'tomorrow+us')).toBeUndefined();
  });

  it('halves the price of the tiers that cost half', async () => {
    expect((await find('openai', 'gpt-4o', 'flex'))?.cost(MILLION_EACH)).toBeCloseTo(6.25, 10);
    expect((await find('anthropic', 'claude-opus-5-5', 'batch'))?.cost(MILLION_EACH)).toBeCloseTo(12, 10);
    expect((await find('openai', 'gpt-4o', 'default'))?.cost(MILLION_EACH)).toBeCloseTo(12.5, 10);
  });

  it.each([
    ['openai', 'gpt-6.1-terra', 'priority', 12],
    ['openai', 'gpt-6.1-sol', 'fast', 24],
    ['openai', 'gpt-5.5', 'priority', 87.5],
    ['anthropic', 'claude-opus-5', 'fast', 60],
  ])('asks of %s %s in the tier %s what that vendor asks there', async (provider, model, tier, usd) => {
    const short = { ...MILLION_EACH, input: 100_000, output: 100_000 };
    expect(((await find(provider, model, tier))?.cost(short) ?? 0) * 10).toBeCloseTo(usd, 8);
  });

  it.each(['priority', 'ultrafast', 'toString'])('has no price for the tier %s', async (tier) => {
    expect(await find('openai', 'gpt-4o', tier)).toBeUndefined();
  });

  it('has the date of the version that is installed', async () => {
    const manifest = readFileSync('node_modules/@pydantic/genai-prices/package.json', 'utf8');
    expect((JSON.parse(manifest) as { version: string }).version).toBe(PRICE_TABLE.version);
    expect((await loadPrices(new Map())).date).toBe(PRICE_TABLE.date);
  });
});

describe('an own price', () => {
  const own = { input: 1, output: 4, cachedInput: 0.1, cacheWrite: undefined };

  it('goes before the table and is taken as it is, whatever the tier', async () => {
    const prices = await loadPrices(new Map([['gpt-4o', own]]), NOW);
    const cost = prices
      .find('openai', 'gpt-4o', 'priority')
      ?.cost({ input: 1_000_000, cachedInput: 500_000, cacheWrite: 100_000, output: 1_000_000 });
    expect(cost).toBeCloseTo(0.4 + 0.05 + 0.1 + 4, 10);
  });

  it('serves servers of one’s own', async () => {
    const prices = await loadPrices(new Map([['llama', own]]), NOW);
    expect(prices.find('openai-compatible', 'llama')).toMatchObject({ pricedAs: 'llama', isApproximate: false });
  });

  it('may be meant for one provider only', async () => {
    const prices = await loadPrices(new Map([['azure-openai/prod', own]]), NOW);
    expect(prices.find('azure-openai', 'prod')).toBeDefined();
    expect(prices.find('openai', 'prod')).toBeUndefined();
  });

  it('may ask more for what a cache keeps for an hour, which else costs what a write does', async () => {
    const usage = { input: 1_000_000, cachedInput: 0, cacheWrite: 1_000_000, longCacheWrite: 1_000_000, output: 0 };
    const costOf = async (price: object) =>
      (await loadPrices(new Map([['m', { ...own, ...price }]]), NOW)).find('openai', 'm')?.cost(usage);
    expect(await costOf({ cacheWrite: 3 })).toBeCloseTo(3, 10);
    expect(await costOf({ cacheWrite: 3, longCacheWrite: 5 })).toBeCloseTo(5, 10);
  });
});
