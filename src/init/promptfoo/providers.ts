import { jsonText, type JsonObject } from '../../domain/json/json.ts';
import type { Losses } from '../../suite/diagnostics/losses.ts';
import { isHttp, readHttp } from './http-provider.ts';

/** A model that is asked, and how its users call it. */
export type ReadProvider = { readonly label: string | undefined; readonly target: JsonObject };

type Written = string | Readonly<Record<string, unknown>>;

const OWN = /^(openai|anthropic):(?:(?:chat|responses|messages):)?([\w.:-]+)$/;
const VENDOR = /^([\w-]+):(?:chat:)?(.+)$/;

/** Vendors that speak OpenAI's language, by the name that promptfoo gives them. */
const VENDORS: Readonly<Record<string, { readonly url: string; readonly key: string | undefined }>> = {
  deepseek: { url: 'https://api.deepseek.com/v1', key: 'DEEPSEEK_API_KEY' },
  groq: { url: 'https://api.groq.com/openai/v1', key: 'GROQ_API_KEY' },
  mistral: { url: 'https://api.mistral.ai/v1', key: 'MISTRAL_API_KEY' },
  ollama: { url: 'http://localhost:11434/v1', key: undefined },
  perplexity: { url: 'https://api.perplexity.ai', key: 'PERPLEXITY_API_KEY' },
  togetherai: { url: 'https://api.together.xyz/v1', key: 'TOGETHER_API_KEY' },
  xai: { url: 'https://api.x.ai/v1', key: 'XAI_API_KEY' },
};

/** Vendors that are providers here under a name of their own. */
const OURS: Readonly<Record<string, string>> = { openrouter: 'openrouter' };

/** Vendors that are reached here too, but whose defaults promptfoo sets in ways of its own. */
const BY_HAND: readonly (readonly [RegExp, string])[] = [
  [/^(?:bedrock|bedrock-converse):/, '`provider: bedrock`'],
  [/^vertex:/, '`provider: vertex`'],
  [/^azure(?:openai)?:/, '`provider: azure-openai`'],
];

/** Settings that say how a call is made, not what is asked. */
const HARMLESS = [
  'apiKey',
  'organization',
  'timeout',
  'maxRetries',
  'cost',
  'inputCost',
  'outputCost',
  'showThinking',
  'apiKeyRequired',
];
const TAKEN = ['temperature', 'max_tokens', 'max_completion_tokens', 'top_p', 'apiBaseUrl', 'apiKeyEnvar'];

function takenBy({ provider }: JsonObject): readonly string[] {
  return provider === 'gemini' ? ['temperature', 'maxOutputTokens', 'topP', 'apiKeyEnvar'] : TAKEN;
}

/** They refuse a temperature, and promptfoo sends them none. */
const REASONING = /^(?:o\d|gpt-(?:[5-9]|\d\d))/;
const TEMPERED_CLAUDE = /claude-(?:[123]|instant|(?:opus|sonnet|haiku)-4-?(?:$|[0-5]\b|\d{8}))/;

/** A provider that has a counterpart here, whole; what changes what is asked and has none takes the target with it. */
export function readProvider(written: Written, losses: Losses): readonly ReadProvider[] {
  const entry = asEntry(written);
  if (entry === undefined) return lose(losses, 'a provider without an id is not taken over');
  const { id, label, config, ...others } = entry;
  if (isHttp(id)) return endpointOf(entry, losses);
  const target = modelOf(id, config);
  if (target === undefined) {
    const [, instead] = BY_HAND.find(([pattern]) => pattern.test(id)) ?? [];
    const why =
      instead === undefined
        ? 'providers that have no counterpart here: `provider: command` or `http` can call your own code'
        : `providers whose settings are others here, so that their targets are left out: write them by hand as ${instead}`;
    return lose(losses, why, id);
  }
  const unknown = [
    ...Object.keys(others).filter((key) => !['delay', 'prompts', 'env'].includes(key)),
    ...(others['prompts'] === undefined ? [] : ['prompts']),
    ...Object.keys(config)
      .filter((key) => ![...HARMLESS, ...takenBy(target)].includes(key))
      .map((key) => `config.${key}`),
  ];
  if (unknown.length === 0) return [{ label: typeof label === 'string' ? label : undefined, target }];
  const settings = unknown.map((key) => `\`${key}\``).join(', ');
  return lose(
    losses,
    `a provider’s ${settings} changes what is asked, so that the target is left out: write it by hand`,
    id,
  );
}

function endpointOf({ id, label, config, ...others }: Entry, losses: Losses): readonly ReadProvider[] {
  const target = readHttp(id, config);
  const other = Object.keys(others).find((key) => !['delay', 'env'].includes(key));
  if (other !== undefined || 'unsaid' in target) {
    const unsaid = other ?? jsonText(target['unsaid']);
    const why = 'endpoints that this cannot say are left out: write them by hand as `provider: http`';
    return lose(losses, why, `${id}: \`${unsaid}\``);
  }
  losses.add('what stands at an address answers both sides: `start:` lets each side start its own', id);
  return [
    { label: typeof label === 'string' ? label : new URL(jsonText(target['url']).replace(/[{$].*/s, '')).host, target },
  ];
}

type Entry = {
  readonly id: string;
  readonly label?: unknown;
  readonly config: Readonly<Record<string, unknown>>;
} & Readonly<Record<string, unknown>>;

/** `openai:gpt-4o`, `{ id, config }` and `{ openai:gpt-4o: { config } }` alike. */
function asEntry(written: Written): Entry | undefined {
  if (typeof written === 'string') return { id: written, config: {} };
  if (typeof written['id'] === 'string') return { ...written, id: written['id'], config: mapping(written['config']) };
  const [[id, about] = [], ...rest] = Object.entries(written);
  if (id === undefined || rest.length > 0 || !id.includes(':')) return undefined;
  const own = mapping(about);
  return { ...own, id: typeof own['id'] === 'string' ? own['id'] : id, config: mapping(own['config']) };
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function modelOf(id: string, config: Readonly<Record<string, unknown>>): JsonObject | undefined {
  const [, vendor = '', model = ''] = OWN.exec(id) ?? [];
  const { apiBaseUrl: url, apiKeyEnvar: key } = config;
  const named: { readonly api_key_env?: string } = typeof key === 'string' ? { api_key_env: key } : {};
  if (vendor === 'openai' && typeof url === 'string') {
    const env = named.api_key_env ?? 'OPENAI_API_KEY';
    return plain({
      provider: 'openai-compatible',
      model,
      base_url: url,
      api_key_env: env,
      ...parametersOf(model, config),
    });
  }
  if (vendor !== '' && url === undefined) {
    const api = vendor === 'openai' && !id.startsWith('openai:responses:') ? { api: 'chat' } : {};
    return plain({ provider: vendor, model, ...api, ...named, ...parametersOf(model, config, vendor === 'anthropic') });
  }
  if (/^google:(?:gemini|gemma)-/.test(id) && url === undefined)
    return geminiOf(id.slice('google:'.length), config, named);
  const [, other = '', name = ''] = VENDOR.exec(id) ?? [];
  const ours = Object.hasOwn(OURS, other) ? OURS[other] : undefined;
  if (ours !== undefined) {
    const address = typeof url === 'string' ? { base_url: url } : {};
    return plain({ provider: ours, model: name, ...address, ...named, ...parametersOf(name, config) });
  }
  const known = Object.hasOwn(VENDORS, other) ? VENDORS[other] : undefined;
  if (known === undefined || name.startsWith('completion:') || name.startsWith('embeddings:')) return undefined;
  const env = named.api_key_env ?? known.key;
  const base = typeof url === 'string' ? url : known.url;
  return plain({
    provider: 'openai-compatible',
    model: name,
    base_url: base,
    ...(env === undefined ? {} : { api_key_env: env }),
    ...parametersOf(name, config),
  });
}

/** promptfoo sets nothing for Gemini that nobody says. */
function geminiOf(
  model: string,
  { temperature, maxOutputTokens, topP }: Readonly<Record<string, unknown>>,
  named: { readonly api_key_env?: string },
): JsonObject {
  const given = Object.entries({ temperature, max_output_tokens: maxOutputTokens, top_p: topP });
  const parameters = Object.fromEntries(given.filter(([, value]) => typeof value === 'number'));
  return plain({
    provider: 'gemini',
    model,
    ...named,
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  });
}

function plain(target: object): JsonObject {
  return target as JsonObject;
}

/** promptfoo asks for a temperature of 0 and 1,024 tokens where nobody says otherwise; models that reason get neither. */
function parametersOf(
  model: string,
  config: Readonly<Record<string, unknown>>,
  isClaude = false,
): { readonly parameters?: JsonObject } {
  const isPlain = isClaude ? TEMPERED_CLAUDE.test(model) : !REASONING.test(model);
  const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
  const temperature = number(config['temperature']) ?? (isPlain ? 0 : undefined);
  const limit =
    number(config['max_tokens']) ?? number(config['max_completion_tokens']) ?? (isPlain || isClaude ? 1024 : undefined);
  const topP = number(config['top_p']);
  const parameters = {
    ...(temperature === undefined ? {} : { temperature }),
    ...(limit === undefined ? {} : { max_output_tokens: limit }),
    ...(topP === undefined ? {} : { top_p: topP }),
  };
  return Object.keys(parameters).length === 0 ? {} : { parameters };
}

function lose(losses: Losses, what: string, of?: string): [] {
  losses.add(what, of);
  return [];
}
