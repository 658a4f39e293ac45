import { calcPrice, findProvider } from '@pydantic/genai-prices';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPrices, PRICE_TABLE } from '../../src/adapters/prices.ts';

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
    expect(await find('anthropic', 'claude-sonnet-5-5')).toMatchObject({
      pricedAs: 'claude-sonnet-5',
      isApproximate: true,
    });
  });

  it.each([
    ['openai', 'gpt-6.1-terra'],
    ['openai', 'no-such-model'],
    ['openai', 'claude-opus-5-5'],
    ['openai-compatible', 'gpt-4o'],
    ['command', 'gpt-4o'],
    ['toString', 'gpt-4o'],
  ])('has no price for %s %s, rather than $0', async (provider, model) => {
    expect(await find(provider, model)).toBeUndefined();
  });

  it('halves the price of the tiers that cost half', async () => {
    expect((await find('openai', 'gpt-4o', 'flex'))?.cost(MILLION_EACH)).toBeCloseTo(6.25, 10);
    expect((await find('anthropic', 'claude-opus-5-5', 'batch'))?.cost(MILLION_EACH)).toBeCloseTo(12, 10);
    expect((await find('openai', 'gpt-4o', 'default'))?.cost(MILLION_EACH)).toBeCloseTo(12.5, 10);
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
});
