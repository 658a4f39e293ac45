import type { ModelEndpoint } from './model-endpoint.ts';
import { modelTraits } from './providers.ts';
import { hasLostFlex, TIERS, type Service, type Tier } from './service.ts';

/** Why a model cannot be asked in a tier: its provider has none such here, another API asks for it, or the model has lost it. */
export type NoOffer =
  | { readonly why: 'provider'; readonly offered: readonly Tier[] }
  | { readonly why: 'api'; readonly apis: readonly string[] }
  | { readonly why: 'model' };

/** Undefined: it can. */
export function whyNotOffered(
  { provider, api, model }: Pick<ModelEndpoint, 'provider' | 'api' | 'model'>,
  tier: Service['tier'],
): NoOffer | undefined {
  const { tiers = {} } = modelTraits(provider);
  const apis = tiers[tier];
  if (apis === undefined)
    return { why: 'provider', offered: TIERS.filter((each) => each === 'standard' || tiers[each] !== undefined) };
  if (!apis.includes(api)) return { why: 'api', apis };
  return tier === 'flex' && provider === 'openai' && hasLostFlex(model) ? { why: 'model' } : undefined;
}
