import fc from 'fast-check';
import { findProvider } from '@pydantic/genai-prices';
import { describe, expect, it } from 'vitest';
import { loadPrices } from '../../../src/adapters/pricing/prices.ts';

const NOW = new Date('2026-11-30');
/** Below every length from which a model costs more. */
const A_HUNDREDTH_EACH = { input: 10_000, cachedInput: 0, cacheWrite: 0, output: 10_000 };
const millionEach = (quote: { readonly cost: (usage: typeof A_HUNDREDTH_EACH) => number }): number =>
  Math.round(100 * 100 * quote.cost(A_HUNDREDTH_EACH)) / 100;
const prices = await loadPrices(new Map(), NOW);

/** What a million tokens in and out cost; with a tilde in front where another one's price stands in. */
function costOf(provider: string, model: string): number | string | undefined {
  const quote = prices.find(provider, model);
  if (quote === undefined) return undefined;
  const usd = millionEach(quote);
  return quote.isApproximate ? `~${usd}` : usd;
}

describe('a model, as users write it, costs what it costs or is not known', () => {
  it.each([
    ['openai', 'gpt-4o-2024-08-06', 12.5],
    ['openai', 'gpt-4o-2024-05-13', 20],
    ['openai', 'gpt-4o-mini-2024-07-18', 0.75],
    ['openai', 'chatgpt-4o-latest', 20],
    ['openai', 'gpt-5-2025-08-07', 11.25],
    ['openai', 'gpt-5-codex', '~11.25'],
    ['openai', 'o3-deep-research', 50],
    ['openai', 'gpt-6.1-terra-2026-10-26', 6],
    ['openai', 'gpt-6.1', undefined],
    ['openai', 'gpt-6', undefined],
    ['openai', 'gpt-7', undefined],
    ['openai', 'gpt-6.1-terra-mini', undefined],
    ['openai', 'openai/gpt-4o', undefined],
    ['openai', 'ft:gpt-4o-mini-2024-07-18:acme::abc123', '~1.5'],
    ['openai', 'ft:gpt-4.1-mini-2025-04-14:acme:support:AbC', undefined],
    ['openai', 'text-embedding-3-small', 0.02],
    ['anthropic', 'claude-sonnet-4-5', 18],
    ['anthropic', 'claude-sonnet-4-5-20250929', 18],
    ['anthropic', 'claude-3-5-haiku-latest', 4.8],
    ['anthropic', 'claude-sonnet-5-5', 12],
    ['anthropic', 'claude-sonnet-5-7', '~12'],
    ['anthropic', 'claude-opus-9', undefined],
    ['anthropic', 'anthropic/claude-opus-4.5', undefined],
    ['azure-openai', 'gpt-4o', 12.5],
    ['azure-openai', 'gpt-35-turbo', '~2'],
    ['azure-openai', 'azure/gpt-4o', undefined],
    ['azure-openai', 'gpt-4o-prod', undefined],
    ['azure-openai', 'gpt4o', undefined],
    ['azure-openai', 'my-deployment', undefined],
    ['bedrock', 'us.anthropic.claude-sonnet-4-5-20250929-v1:0', 19.8],
    ['bedrock', 'eu.anthropic.claude-sonnet-4-5-20250929-v1:0', 19.8],
    ['bedrock', 'anthropic.claude-3-haiku-20240307-v1:0', 1.5],
    ['bedrock', 'global.anthropic.claude-opus-4-5-20251101-v1:0', 30],
    ['bedrock', 'us-gov.anthropic.claude-3-haiku-20240307-v1:0', '~1.5'],
    [
      'bedrock',
      'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      19.8,
    ],
    ['bedrock', 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0', 1.5],
    ['bedrock', 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123def456', undefined],
    ['bedrock', 'arn:aws:bedrock:us-east-1:123456789012:provisioned-model/abc', undefined],
    ['bedrock', 'amazon.nova-pro-v1:0', 4],
    ['bedrock', 'us.amazon.nova-lite-v1:0', 0.3],
    ['bedrock', 'us.meta.llama3-3-70b-instruct-v1:0', 1.44],
    ['bedrock', 'openai.gpt-oss-120b-1:0', 0.75],
    ['bedrock', 'mistral.mistral-large-2407-v1:0', undefined],
    ['vertex', 'gemini-2.5-pro', 11.25],
    ['vertex', 'google/gemini-2.5-flash', 2.8],
    ['vertex', 'publishers/google/models/gemini-2.5-flash-lite', 0.5],
    ['vertex', 'projects/p/locations/us-central1/publishers/google/models/gemini-2.5-pro', 11.25],
    ['vertex', 'claude-opus-4-5@20251101', 30],
    ['vertex', 'anthropic/claude-sonnet-4-5@20250929', 18],
    ['vertex', 'projects/p/locations/l/endpoints/123', undefined],
    ['vertex', 'meta/llama-3.3-70b-instruct-maas', undefined],
    ['gemini', 'models/gemini-2.5-flash', 2.8],
    ['gemini', 'gemini-2.5', undefined],
    ['gemini', 'gemini-flash-latest', undefined],
    ['gemini', 'tunedModels/abc', undefined],
    ['openrouter', 'openai/gpt-4o', 12.5],
    ['openrouter', 'anthropic/claude-opus-4.5', 30],
    ['openrouter', 'anthropic/claude-sonnet-5.5', 12],
    ['openrouter', 'x-ai/grok-4.7', 8],
    // The name without `-latest` is an older model, at twice the price.
    ['openrouter', 'mistralai/mistral-large', 8],
    ['openrouter', 'deepseek/deepseek-r1:free', 0],
    ['openrouter', 'meta-llama/llama-3.3-70b-instruct:free', 0],
    ['openrouter', 'openai/gpt-4o:online', undefined],
    ['openrouter', 'openai/gpt-4o:nitro', undefined],
    ['openrouter', 'openrouter/auto', undefined],
    ['openrouter', '@preset/foo', undefined],
    ['openrouter', 'gpt-4o', undefined],
    ['openai', 'gpt-4o:free', undefined],
    ['openai-compatible', 'gpt-4o', undefined],
    ['command', 'gpt-4o', 12.5],
    ['http', 'anthropic/claude-sonnet-4-5-20250929', 18],
    ['command', 'gpt-4o-ish', undefined],
  ] as const)('%s %s: %s', (provider, model, usd) => {
    expect(costOf(provider, model)).toBe(usd);
  });

  it('is priced as another one only where that is said, whatever is added to a name that is known', () => {
    const providers = [
      ['openai', 'openai'],
      ['anthropic', 'anthropic'],
      ['azure-openai', 'azure'],
      ['bedrock', 'aws'],
      ['vertex', 'google'],
      ['openrouter', 'openrouter'],
    ] as const;
    const models = providers.map(
      ([provider, id]) => [provider, (findProvider({ providerId: id })?.models ?? []).map((row) => row.id)] as const,
    );
    const named = fc
      .constantFrom(...models)
      .chain(([provider, ids]) => fc.tuple(fc.constant(provider), fc.constantFrom(...ids)));
    const added = fc.oneof(
      fc.constantFrom('-x', '-turbo2', '-next', '.9', 'b', '-mini-2', '/x'),
      fc.stringMatching(/^-[a-z]{3,8}$/),
    );
    fc.assert(
      fc.property(named, added, ([provider, id], end) => {
        const known = new Set(models.flatMap(([, ids]) => ids));
        fc.pre(!known.has(id + end) && end !== '-latest');
        const quote = prices.find(provider, id + end);
        expect(quote === undefined || quote.isApproximate || quote.pricedAs !== id).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('throws at no name', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', 'toString', 'constructor', '/', ':', 'ft:', '@', '.'.repeat(10_000)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('openai', 'bedrock', 'vertex', 'openrouter', 'command', 'azure-openai', 'nobody'),
        names,
        (provider, name) => {
          const usd = prices.find(provider, name)?.cost(A_HUNDREDTH_EACH);
          expect(usd === undefined || usd >= 0).toBe(true);
        },
      ),
    );
  });
});

describe('a price that is another model’s', () => {
  it.each([
    ['azure-openai', 'prod', 'gpt-4o', 12.5],
    ['azure-openai', 'gpt-4o', 'gpt-5', 11.25],
    ['openai-compatible', 'gateway-alias', 'anthropic/claude-sonnet-4-5', 18],
    [
      'bedrock',
      'arn:aws:bedrock:us-east-1:1:application-inference-profile/abc',
      'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      19.8,
    ],
    ['vertex', 'projects/p/locations/l/endpoints/123', 'gemini-2.5-pro', 11.25],
    ['openai', 'ft:gpt-4.1-mini:acme', 'gpt-4.1-mini', 2],
    ['azure-openai', 'prod', 'my-other-deployment', undefined],
  ] as const)('of %s %s is that of %s', async (provider, model, as, usd) => {
    const quote = (await loadPrices(new Map([[model, { as }]]), NOW)).find(provider, model);
    expect(quote && millionEach(quote)).toBe(usd);
    expect(quote?.isApproximate ?? false).toBe(false);
  });
});
