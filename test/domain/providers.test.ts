import { describe, expect, it } from 'vitest';
import type { ProviderTraits } from '../../src/domain/providers/provider-traits.ts';
import {
  MODEL_PROVIDERS,
  PROVIDERS,
  isHosted,
  isModel,
  isOwn,
  keyName,
  modelTraits,
  needsBaseUrl,
  priceTableOf,
  servingProviders,
} from '../../src/domain/providers/providers.ts';
import { loadPrices } from '../../src/adapters/pricing/prices.ts';

const GOOGLE = { kind: 'model', apis: ['chat'], address: { own: 'https://x.example' } } as const;

describe('the catalogue of providers', () => {
  it('takes no hosted provider that does not say how it is priced and what bounds its own tools', () => {
    const whole: ProviderTraits = { ...GOOGLE, isHosted: true, priceTable: 'google', toolBound: 'max_tool_calls' };
    // @ts-expect-error: how the price table calls it is missing.
    const unpriced: ProviderTraits = { ...GOOGLE, isHosted: true, toolBound: 'max_tool_calls' };
    // @ts-expect-error: what bounds its tools is missing.
    const unbounded: ProviderTraits = { ...GOOGLE, isHosted: true, priceTable: 'google' };
    // @ts-expect-error: whose bill it is must be said.
    const unsaid: ProviderTraits = { ...GOOGLE };
    expect([whole, unpriced, unbounded, unsaid]).toHaveLength(4);
  });

  it('takes a provider for hosted that it does not know, and none of those at home', () => {
    expect(isHosted('google')).toBe(true);
    expect(['openai-compatible', 'command', 'http', 'replay'].filter(isHosted)).toEqual([]);
  });

  it('has a key, an address and a price for the first model of each vendor that `init` proposes', async () => {
    const prices = await loadPrices(new Map());
    for (const provider of MODEL_PROVIDERS) {
      const { firstModel, keyName: key, address } = modelTraits(provider);
      if (firstModel === undefined) continue;
      expect([provider, prices.find(provider, firstModel) !== undefined, key, address.own]).toEqual([
        provider,
        true,
        expect.any(String),
        expect.any(String),
      ]);
    }
  });

  it('never sends the key of a vendor to a server of one’s own', () => {
    const endpoint = { provider: 'openai-compatible', apiKeyEnv: undefined } as const;
    expect(keyName(endpoint)).toBeUndefined();
    expect(keyName({ ...endpoint, apiKeyEnv: 'MINE' })).toBe('MINE');
    expect(Object.keys(PROVIDERS).filter(needsBaseUrl)).toEqual(['openai-compatible']);
  });

  it('tells models from what is one’s own, and names those that serve scorers', () => {
    const names = Object.keys(PROVIDERS) as (keyof typeof PROVIDERS)[];
    expect(names.filter((provider) => isOwn({ provider }))).toEqual(['command', 'http']);
    expect(names.filter((provider) => isModel({ provider }))).toEqual(MODEL_PROVIDERS);
    expect(servingProviders('embeddings')).toEqual(['openai', 'openai-compatible', 'azure-openai']);
    expect(servingProviders('moderation')).toEqual(['openai', 'openai-compatible']);
    expect(['openai', 'azure-openai', 'openai-compatible', 'google'].map(priceTableOf)).toEqual([
      'openai',
      'azure',
      undefined,
      undefined,
    ]);
  });
});
