import type { ModelApi } from './model-apis.ts';
import type { ModelTraits, ProviderTraits } from './provider-traits.ts';

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
    tiers: { flex: ['responses', 'chat'], '2h': ['responses'], '8h': ['responses'], batch: ['responses', 'chat'] },
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
    tiers: { batch: ['messages'] },
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
    tiers: { batch: ['responses', 'chat'] },
    thinksAloud: true,
    hidesModel: true,
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

/** Whether a name asks for whatever model its owner has put behind it, so that the price is that of the one that answers. */
export function hidesModel(provider: string): boolean {
  if (!isProviderName(provider) || !isModelProvider(provider)) return false;
  const traits: ModelTraits = PROVIDERS[provider];
  return traits.hidesModel === true;
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

/** The APIs by which a provider's models are asked; none of what has no models. */
export function apisOf(provider: string): readonly ModelApi[] {
  return isProviderName(provider) && isModelProvider(provider) ? PROVIDERS[provider].apis : [];
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
