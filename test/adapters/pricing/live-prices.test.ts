import { describe, expect, it } from 'vitest';
import { askPriceLists } from '../../../src/adapters/pricing/lists/ask.ts';
import { loadPrices } from '../../../src/adapters/pricing/prices.ts';
import { openFetch } from '../../../src/adapters/providers/wire/transport.ts';
import { startLoopback } from '../../support/loopback.ts';

const NOW = Date.parse('2026-11-30T12:00:00Z');
const LITELLM = {
  'gpt-5-mini': { litellm_provider: 'openai', input_cost_per_token: 0.5e-6, output_cost_per_token: 3e-6 },
  'gpt-7': {
    litellm_provider: 'openai',
    input_cost_per_token: 2e-6,
    input_cost_per_token_above_200k_tokens: 4e-6,
    output_cost_per_token: 10e-6,
    cache_read_input_token_cost: 0.2e-6,
  },
  'claude-opus-6': {
    litellm_provider: 'anthropic',
    input_cost_per_token: 4e-6,
    output_cost_per_token: 20e-6,
    cache_creation_input_token_cost: 5e-6,
    cache_creation_input_token_cost_above_1hr: 8e-6,
  },
  'anthropic.claude-opus-6': {
    litellm_provider: 'bedrock_converse',
    input_cost_per_token: 5e-6,
    output_cost_per_token: 25e-6,
  },
  'azure/gpt-7': { litellm_provider: 'azure', input_cost_per_token: 3e-6, output_cost_per_token: 11e-6 },
  'vertex_ai/gemini-5': {
    litellm_provider: 'vertex_ai-language-models',
    input_cost_per_token: 1e-6,
    output_cost_per_token: 2e-6,
  },
  'gemini/gemini-5': { litellm_provider: 'gemini', input_cost_per_token: 1e-6, output_cost_per_token: 3e-6 },
  'gpt-4o': { litellm_provider: 'openai', input_cost_per_token: 2.5e-9, output_cost_per_token: 10e-9 },
  'free-lunch': { litellm_provider: 'openai', input_cost_per_token: 0, output_cost_per_token: 0 },
  'half-said': { litellm_provider: 'openai', input_cost_per_token: 1e-6 },
  'below-nothing': { litellm_provider: 'openai', input_cost_per_token: -1, output_cost_per_token: 1e-6 },
  'beyond-all': { litellm_provider: 'openai', input_cost_per_token: 1e300, output_cost_per_token: 1e-6 },
  __proto__: { litellm_provider: 'openai', input_cost_per_token: 1e-6, output_cost_per_token: 1e-6 },
};
const OPENROUTER = {
  data: [
    {
      id: 'deepseek/deepseek-v5',
      pricing: { prompt: '0.0000003', completion: '0.0000009', input_cache_read: '0.00000003' },
    },
    { id: 'deepseek/deepseek-v5:free', pricing: { prompt: '0', completion: '0' } },
    { id: 'anthropic/claude-haiku-6.1', pricing: { prompt: '0.000001', completion: '0.000005' } },
    { id: 'gone', pricing: null },
    'nonsense',
  ],
};

type Lists = {
  readonly litellm?: string;
  readonly openrouter?: string;
  readonly status?: number;
  readonly hang?: boolean;
};

async function pricesOf({ litellm, openrouter, status = 200, hang = false }: Lists = {}) {
  const asked: string[] = [];
  const server = await startLoopback(({ path, headers }, response) => {
    asked.push(`${path} ${headers['authorization'] ?? ''}`.trim());
    if (hang) return;
    response
      .writeHead(status)
      .end(path === '/litellm' ? (litellm ?? JSON.stringify(LITELLM)) : (openrouter ?? JSON.stringify(OPENROUTER)));
  });
  const env = {
    EVALDELTA_LITELLM_PRICES_URL: `${server.url}/litellm`,
    EVALDELTA_OPENROUTER_PRICES_URL: `${server.url}/openrouter`,
    OPENROUTER_API_KEY: 'sk-or-never-sent',
  };
  const lists = await askPriceLists({ env, fetch: openFetch(env), nowMs: () => NOW, ...(hang ? { limitMs: 50 } : {}) });
  await server[Symbol.asyncDispose]();
  return { lists, asked, prices: await loadPrices(new Map(), new Date(NOW), lists) };
}

const EACH = { cachedInput: 0, cacheWrite: 0, input: 100_000, output: 100_000 };

describe('open lists of prices', () => {
  it('are each asked once, without a key', async () => {
    const { asked, prices } = await pricesOf();
    for (const model of ['gpt-7', 'gpt-7', 'claude-opus-6']) prices.find('openai', model);
    expect(asked.sort()).toEqual(['/litellm', '/openrouter']);
  });

  it.each([
    ['openai', 'gpt-7', 1.2],
    ['openai', 'gpt-7-2027-01-01', 1.2],
    ['openai', 'gpt-5-mini', 0.35],
    ['anthropic', 'claude-opus-6', 2.4],
    ['anthropic', 'claude-haiku-6-1', 0.6],
    ['bedrock', 'anthropic.claude-opus-6', 3],
    ['azure-openai', 'gpt-7', 1.4],
    ['vertex', 'google/gemini-5', 0.3],
    ['gemini', 'gemini-5', 0.4],
    ['openrouter', 'deepseek/deepseek-v5', 0.12],
    ['openrouter', 'deepseek/deepseek-v5:free', 0],
    ['command', 'gpt-7', 1.2],
    ['http', 'deepseek/deepseek-v5', 0.12],
  ])('say what %s asks for %s', async (provider, model, usd) => {
    const { prices } = await pricesOf();
    const quote = prices.find(provider, model);
    expect(quote).toMatchObject({ origin: 'live', isApproximate: false });
    expect(quote?.cost(EACH)).toBeCloseTo(usd, 10);
  });

  it('say what a long prompt, a cache and a tier cost', async () => {
    const { prices } = await pricesOf();
    const gpt = prices.find('openai', 'gpt-7');
    expect(gpt?.cost({ ...EACH, input: 300_000, output: 0 })).toBeCloseTo(1.2, 10);
    expect(gpt?.cost({ ...EACH, cachedInput: 100_000, output: 0 })).toBeCloseTo(0.02, 10);
    expect(prices.find('openai', 'gpt-7', 'batch')?.cost(EACH)).toBeCloseTo(0.6, 10);
    const claude = prices.find('anthropic', 'claude-opus-6');
    expect(claude?.cost({ ...EACH, cacheWrite: 100_000, longCacheWrite: 100_000, output: 0 })).toBeCloseTo(0.8, 10);
    // Fees by the use are those that are bundled.
    const usage = { ...EACH, input: 0, output: 0, hostedTools: { webSearches: 1000 } };
    expect(prices.find('openai', 'gpt-5-mini')?.cost(usage)).toBeCloseTo(10, 10);
  });

  it.each([
    ['openai', 'half-said'],
    ['openai', 'below-nothing'],
    ['openai', 'beyond-all'],
    ['openai', 'free-lunch'],
    ['openai', '__proto__'],
    ['openai', 'constructor'],
    ['openai', 'claude-opus-6'],
    ['openrouter', 'gone'],
    ['openai-compatible', 'gpt-7'],
  ])('have no price of %s %s', async (provider, model) => {
    const { prices } = await pricesOf();
    expect(prices.find(provider, model)).toBeUndefined();
  });

  it('are not believed where a price is a thousandth of the bundled one', async () => {
    const { prices } = await pricesOf();
    expect(prices.find('openai', 'gpt-4o')).toMatchObject({ origin: 'table' });
    expect(prices.find('openai', 'gpt-4o')?.cost(EACH)).toBeCloseTo(1.25, 10);
    expect(prices.live?.().distrusted).toEqual(['gpt-4o']);
  });

  it('come after a price of one’s own', async () => {
    const { lists } = await pricesOf();
    const own = new Map([['gpt-7', { input: 1, output: 1, cachedInput: undefined, cacheWrite: undefined }]]);
    expect((await loadPrices(own, new Date(NOW), lists)).find('openai', 'gpt-7')).toMatchObject({ origin: 'own' });
  });

  it('are kept as far as they counted', async () => {
    const { prices } = await pricesOf();
    prices.find('openai', 'gpt-7');
    expect(prices.live?.()).toMatchObject({
      at: '2026-11-30T12:00:00.000Z',
      lists: [{ name: 'LiteLLM' }, { name: 'OpenRouter' }],
      models: [
        { model: 'gpt-7', list: 'LiteLLM', input: 2, output: 10, cachedInput: expect.closeTo(0.2, 10) as number },
      ],
    });
  });

  it.each<readonly [string, Lists, string]>([
    ['no JSON', { litellm: '<html>' }, 'it is no JSON'],
    ['a list of nothing', { litellm: '[1]' }, 'it is no mapping'],
    ['nested without end', { litellm: '['.repeat(2_000_000) }, ''],
    ['longer than can be', { litellm: `"${'x'.repeat(17 * 1024 * 1024)}"` }, 'longer than'],
    ['an error', { status: 500 }, 'it answered 500'],
    ['a redirect', { status: 302 }, 'it answered 302'],
    ['silence', { hang: true }, 'it took longer than 0.05 s'],
  ])('are done without where they are %s', async (_, given, why) => {
    const { lists, prices } = await pricesOf(given);
    expect(lists.lists[0]?.failed).toContain(why);
    expect(prices.find('openai', 'gpt-4o')).toMatchObject({ origin: 'table' });
    expect(prices.find('openai', 'gpt-7')).toBeUndefined();
  });

  it('are done without where there is no network', async () => {
    const closed = {
      EVALDELTA_LITELLM_PRICES_URL: 'http://127.0.0.1:1',
      EVALDELTA_OPENROUTER_PRICES_URL: 'not an address',
    };
    const lists = await askPriceLists({ env: closed, fetch: openFetch({}), nowMs: () => NOW });
    expect(lists.lists.map(({ failed }) => failed)).toEqual([
      'the connection failed (ECONNREFUSED)',
      expect.stringContaining('') as string,
    ]);
    expect(lists.find('openai', 'gpt-7')).toBeUndefined();
  });
});
