import type { ModelApi } from './model-apis.ts';
import type { Service } from './service.ts';

/** What all models' providers have. */
type AnyModelTraits = {
  readonly kind: 'model';
  /** Those it speaks, the default first; where there is one, `api:` has nothing to choose. */
  readonly apis: readonly [ModelApi, ...ModelApi[]];
  /** Where its server is: its own address, or the variable that may hold another. Neither: `base_url` must be given. */
  readonly address: { readonly own?: string; readonly variable?: string };
  /** The variable of its key; none: a hosted vendor's key is never sent to somebody else's server by default. */
  readonly keyName?: string;
  /** Other variables, none of them secret, that decide who answers. */
  readonly identity?: readonly string[];
  /** The variables that `auth: oidc` needs; absent where it does not work. */
  readonly keyless?: readonly string[];
  /** What else than chat it does for scorers, and whether that costs money. */
  readonly serves?: { readonly embeddings?: 'priced'; readonly moderation?: 'priced' | 'free' };
  /** How its Chat Completions call the limit of an answer, where not as OpenAI's own. */
  readonly chatLimit?: 'max_tokens';
  /** Some of its models leave their thinking in the text. */
  readonly thinksAloud?: true;
  /** A model's name is a pool of servers, any of which may answer. */
  readonly isPool?: true;
  /** What is asked for is a name that its owner has chosen: which model answers is told by answers alone. */
  readonly hidesModel?: true;
  /** Which tiers it has besides its standard one, and the APIs that each is asked by. */
  readonly tiers?: Readonly<Partial<Record<Service['tier'], readonly ModelApi[]>>>;
  /** A cheap current model with a known price, for the first suite that `init` writes. */
  readonly firstModel?: string;
};

/** Who sends a bill: how the price table calls it (`unlisted`: only prices of one's own), and what bounds its own tools. */
type HostedTraits = AnyModelTraits & {
  readonly isHosted: true;
  readonly priceTable: string;
  readonly toolBound: 'max_tool_calls' | 'max_uses';
};

/** A server of one's own: its price may stay unknown. */
type SelfHostedTraits = AnyModelTraits & { readonly isHosted: false };

/** What is known of a provider of models. */
export type ModelTraits = HostedTraits | SelfHostedTraits;

/** What is known of a provider: a model; a program or an endpoint of one's own; an agent program; recorded answers. */
export type ProviderTraits = ModelTraits | { readonly kind: 'program' | 'endpoint' | 'agent' | 'recording' };
