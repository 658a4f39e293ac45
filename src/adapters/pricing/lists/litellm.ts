import { isJsonObject, type Json, type JsonObject } from '../../../domain/json/json.ts';
import type { ListedRates } from '../../../ports.ts';
import { MOST_MODELS, namesOf, perMillion, type PriceList } from './price-list.ts';

/** What stands before a model's name for each provider, and how the list calls who serves it. */
const SERVED: Readonly<Record<string, { readonly prefixes: readonly string[]; readonly by: RegExp }>> = {
  openai: { prefixes: ['', 'openai/'], by: /^openai$/ },
  anthropic: { prefixes: ['', 'anthropic/'], by: /^anthropic$/ },
  'azure-openai': { prefixes: ['azure/'], by: /^azure$/ },
  gemini: { prefixes: ['gemini/'], by: /^gemini$/ },
  vertex: { prefixes: ['vertex_ai/', ''], by: /^vertex_ai/ },
  bedrock: { prefixes: ['', 'bedrock/'], by: /^bedrock/ },
  openrouter: { prefixes: ['openrouter/'], by: /^openrouter$/ },
};

/** What a program or a service of one's own may have asked: any vendor itself. */
const ANY = {
  prefixes: ['', 'openai/', 'anthropic/', 'gemini/', 'mistral/', 'xai/'],
  by: /^(openai|anthropic|gemini|mistral|xai)$/,
};

/** LiteLLM's list: a mapping from names to prices for one token. Throws Error where it is none. */
export function readLiteLlm(body: unknown): PriceList {
  if (!isJsonObject(body)) throw new Error('it is no mapping');
  const models = new Map(Object.entries(body).slice(0, MOST_MODELS));
  return {
    name: 'LiteLLM',
    find: (provider, model) => {
      const { prefixes, by } = Object.hasOwn(SERVED, provider) ? (SERVED[provider] ?? ANY) : ANY;
      if (provider === 'openai-compatible') return undefined;
      const keys = namesOf(model).flatMap((name) => prefixes.map((prefix) => `${prefix}${name}`));
      for (const key of keys) {
        const entry = models.get(key);
        if (!isJsonObject(entry)) continue;
        const server = entry['litellm_provider'];
        if (typeof server === 'string' && by.test(server)) return priceOf(entry);
      }
      return undefined;
    },
  };
}

function priceOf(entry: JsonObject): ListedRates | undefined {
  const input = tiered(entry, 'input_cost_per_token');
  const output = tiered(entry, 'output_cost_per_token');
  if (input === undefined || output === undefined) return undefined;
  return {
    input_mtok: input,
    output_mtok: output,
    ...named('cache_read_mtok', tiered(entry, 'cache_read_input_token_cost')),
    ...named('cache_write_mtok', tiered(entry, 'cache_creation_input_token_cost')),
    ...named('cache_write_1h_mtok', perMillion(entry['cache_creation_input_token_cost_above_1hr'])),
  };
}

type Rate = ListedRates[string];

function named(name: string, rate: Rate | undefined): ListedRates {
  return rate === undefined ? {} : { [name]: rate };
}

/** Some prices rise with the length of the prompt: `input_cost_per_token_above_200k_tokens`. */
function tiered(entry: JsonObject, name: string): Rate | undefined {
  const base = perMillion(entry[name]);
  if (base === undefined) return undefined;
  const tiers = Object.entries(entry).flatMap(([key, value]: [string, Json]) => {
    const thousands = key.startsWith(name) ? /^_above_(\d{1,5})k_tokens$/.exec(key.slice(name.length))?.[1] : undefined;
    const price = perMillion(value);
    return thousands === undefined || price === undefined ? [] : [{ start: Number(thousands) * 1000, price }];
  });
  return tiers.length === 0 ? base : { base, tiers };
}
