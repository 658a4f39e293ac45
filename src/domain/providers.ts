import type { JsonObject } from './json/json.ts';

/** What is known of an API by which models are asked: its path, and how it spells what prompt files ask for. */
type ApiTraits = {
  readonly path: string;
  /** The parameter that bounds an answer. */
  readonly limit: string;
  /** The parameter that asks for JSON, where it has one. */
  readonly json?: JsonObject;
};

/** The ways in which a model is asked. A new one makes the compiler name every place that has to know it. */
export const MODEL_APIS = {
  responses: {
    path: '/v1/responses',
    limit: 'max_output_tokens',
    json: { text: { format: { type: 'json_object' } } },
  },
  chat: {
    path: '/v1/chat/completions',
    limit: 'max_completion_tokens',
    json: { response_format: { type: 'json_object' } },
  },
  messages: { path: '/v1/messages', limit: 'max_tokens' },
} as const satisfies Readonly<Record<string, ApiTraits>>;

/** How a model is asked. */
export type ModelApi = keyof typeof MODEL_APIS;

/** What is known of an API. */
export function apiTraits(api: ModelApi): ApiTraits {
  return MODEL_APIS[api];
}

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

/** Every value of a target's `provider:`, in the order of the documentation. */
export const PROVIDERS = {
  openai: {
    kind: 'model',
    apis: ['responses', 'chat'],
    address: { own: 'https://api.openai.com', variable: 'OPENAI_BASE_URL' },
    keyName: 'OPENAI_API_KEY',
    identity: ['OPENAI_ORG_ID', 'OPENAI_PROJECT_ID'],
    keyless: ['OPENAI_IDENTITY_PROVIDER_ID', 'OPENAI_SERVICE_ACCOUNT_ID'],
    serves: { embeddings: 'priced', moderation: 'free' },
    firstModel: 'gpt-6-luna',
    isHosted: true,
    priceTable: 'openai',
    toolBound: 'max_tool_calls',
  },
  anthropic: {
    kind: 'model',
    apis: ['messages'],
    address: { own: 'https://api.anthropic.com', variable: 'ANTHROPIC_BASE_URL' },
    keyName: 'ANTHROPIC_API_KEY',
    keyless: ['ANTHROPIC_ORGANIZATION_ID', 'ANTHROPIC_FEDERATION_RULE_ID'],
    firstModel: 'claude-haiku-4-5',
    isHosted: true,
    priceTable: 'anthropic',
    toolBound: 'max_uses',
  },
  'openai-compatible': {
    kind: 'model',
    apis: ['chat', 'responses'],
    address: {},
    serves: { embeddings: 'priced', moderation: 'priced' },
    chatLimit: 'max_tokens',
    thinksAloud: true,
    isHosted: false,
  },
  'azure-openai': {
    kind: 'model',
    apis: ['responses', 'chat'],
    address: { variable: 'AZURE_OPENAI_ENDPOINT' },
    keyName: 'AZURE_OPENAI_API_KEY',
    identity: ['OPENAI_API_VERSION'],
    serves: { embeddings: 'priced' },
    thinksAloud: true,
    isHosted: true,
    priceTable: 'azure',
    toolBound: 'max_tool_calls',
  },
  bedrock: {
    kind: 'model',
    apis: ['messages', 'chat', 'responses'],
    address: { variable: 'AWS_BEDROCK_BASE_URL' },
    identity: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
    keyless: ['AWS_ROLE_ARN', 'AWS_REGION'],
    thinksAloud: true,
    isHosted: true,
    priceTable: 'aws',
    toolBound: 'max_uses',
  },
  vertex: {
    kind: 'model',
    apis: ['chat', 'messages', 'responses'],
    address: { own: 'https://aiplatform.googleapis.com' },
    identity: ['GOOGLE_CLOUD_PROJECT', 'GOOGLE_CLOUD_LOCATION', 'CLOUD_ML_REGION'],
    keyless: ['GOOGLE_WORKLOAD_IDENTITY_PROVIDER', 'GOOGLE_CLOUD_PROJECT', 'GOOGLE_CLOUD_LOCATION'],
    chatLimit: 'max_tokens',
    thinksAloud: true,
    isHosted: true,
    priceTable: 'google',
    toolBound: 'max_uses',
  },
  gemini: {
    kind: 'model',
    apis: ['chat'],
    address: { own: 'https://generativelanguage.googleapis.com/v1beta/openai' },
    keyName: 'GEMINI_API_KEY',
    chatLimit: 'max_tokens',
    thinksAloud: true,
    isHosted: true,
    priceTable: 'google',
    toolBound: 'max_tool_calls',
  },
  openrouter: {
    kind: 'model',
    apis: ['chat'],
    address: { own: 'https://openrouter.ai/api/v1', variable: 'OPENROUTER_BASE_URL' },
    keyName: 'OPENROUTER_API_KEY',
    chatLimit: 'max_tokens',
    thinksAloud: true,
    isPool: true,
    isHosted: true,
    priceTable: 'openrouter',
    toolBound: 'max_tool_calls',
  },
  command: { kind: 'program' },
  http: { kind: 'endpoint' },
  agent: { kind: 'agent' },
  replay: { kind: 'recording' },
} as const satisfies Readonly<Record<string, ProviderTraits>>;

/** Every value of a target's `provider:`. */
export type ProviderName = keyof typeof PROVIDERS;

type NamesWith<T> = { [N in ProviderName]: (typeof PROVIDERS)[N] extends T ? N : never }[ProviderName];

/** Providers of language models. */
export type ModelProvider = NamesWith<{ readonly kind: 'model' }>;

/** Programs and endpoints of one's own. */
export type OwnProvider = NamesWith<{ readonly kind: 'program' | 'endpoint' }>;

/** Providers for whose models scorers can ask for this. */
export type ServingProvider<W extends 'embeddings' | 'moderation'> = NamesWith<{
  readonly serves: { readonly [K in W]: string };
}>;

/** Providers of which `init` can write a first suite. */
export type FirstProvider = NamesWith<{ readonly firstModel: string }>;

/** Every provider's name. */
export const PROVIDER_NAMES = Object.keys(PROVIDERS) as ProviderName[];

/** The names of all providers of models. */
export const MODEL_PROVIDERS = PROVIDER_NAMES.filter(isModelProvider);

/** The names of the providers of which `init` can write a first suite, the one that it takes unasked first. */
export const FIRST_PROVIDERS = PROVIDER_NAMES.filter((name): name is FirstProvider => 'firstModel' in PROVIDERS[name]);

/** The names of the providers that do this for scorers. */
export function servingProviders<W extends 'embeddings' | 'moderation'>(what: W): readonly ServingProvider<W>[] {
  return MODEL_PROVIDERS.filter((name): name is ModelProvider & ServingProvider<W> => {
    const { serves }: ModelTraits = PROVIDERS[name];
    return serves?.[what] !== undefined;
  });
}

/** What is known of a provider of models. */
export function modelTraits(provider: ModelProvider): ModelTraits {
  return PROVIDERS[provider];
}

/** Whether somebody sends a bill for this provider's models, so that a cap needs their price. One that nobody knows does. */
export function isHosted(provider: string): boolean {
  if (!isProviderName(provider)) return true;
  const traits: ProviderTraits = PROVIDERS[provider];
  return traits.kind === 'model' && traits.isHosted;
}

/** How the price table calls a provider; undefined where it does not know it. */
export function priceTableOf(provider: string): string | undefined {
  const traits: ProviderTraits | undefined = isProviderName(provider) ? PROVIDERS[provider] : undefined;
  return traits?.kind === 'model' && traits.isHosted ? traits.priceTable : undefined;
}

/** Whether the only way to a model of this provider is a `base_url`. */
export function needsBaseUrl(provider: string): boolean {
  if (!isProviderName(provider) || !isModelProvider(provider)) return false;
  const { own, variable }: ModelTraits['address'] = PROVIDERS[provider].address;
  return own === undefined && variable === undefined;
}

/** Whether a provider's models are asked by one API alone. */
export function hasOneApi(provider: string): boolean {
  return isProviderName(provider) && isModelProvider(provider) && PROVIDERS[provider].apis.length === 1;
}

/** A text that is a provider's name. */
export function isProviderName(provider: string): provider is ProviderName {
  return Object.hasOwn(PROVIDERS, provider);
}

/** A provider of models. */
export function isModelProvider(provider: ProviderName): provider is ModelProvider {
  return PROVIDERS[provider].kind === 'model';
}

/** A program or an endpoint of one's own. */
export function isOwnProvider(provider: string): provider is OwnProvider {
  return isProviderName(provider) && ['program', 'endpoint'].includes(PROVIDERS[provider].kind);
}

type Provided = { readonly provider: ProviderName };

/** An endpoint that is a language model. */
export function isModel<E extends Provided>(endpoint: E): endpoint is Extract<E, { readonly provider: ModelProvider }> {
  return isModelProvider(endpoint.provider);
}

/** An endpoint that is a program or a server of one's own. */
export function isOwn<E extends Provided>(endpoint: E): endpoint is Extract<E, { readonly provider: OwnProvider }> {
  return isOwnProvider(endpoint.provider);
}

/** The variable that holds a model's key; undefined where none is asked for. */
export function keyName(endpoint: {
  readonly provider: ModelProvider;
  readonly apiKeyEnv: string | undefined;
}): string | undefined {
  return endpoint.apiKeyEnv ?? modelTraits(endpoint.provider).keyName;
}
