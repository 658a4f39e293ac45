import { isJsonObject, type JsonObject } from '../../../domain/json/json.ts';
import type { ListedRates } from '../../../ports.ts';
import { MOST_MODELS, namesOf, perMillion, type PriceList } from './price-list.ts';

/** How OpenRouter calls the vendor that each provider asks. */
const VENDORS: Readonly<Record<string, string>> = { openai: 'openai', anthropic: 'anthropic', gemini: 'google' };

/** OpenRouter's list: models with prices for one token, as text. Throws Error where it is none. */
export function readOpenRouter(body: unknown): PriceList {
  const rows = isJsonObject(body) && Array.isArray(body['data']) ? body['data'].slice(0, MOST_MODELS) : undefined;
  if (rows === undefined) throw new Error('it has no `data`');
  const models = new Map(rows.filter(isJsonObject).flatMap((row) => entryOf(row)));
  return {
    name: 'OpenRouter',
    find: (provider, model) => {
      const vendor = Object.hasOwn(VENDORS, provider) ? VENDORS[provider] : undefined;
      if (vendor !== undefined)
        return first(
          models,
          namesOf(model).map((name) => `${vendor}/${dashed(name)}`),
        );
      const isOwn = provider === 'command' || provider === 'http';
      return provider === 'openrouter' || isOwn ? models.get(dashed(model)) : undefined;
    },
  };
}

function first(models: ReadonlyMap<string, ListedRates>, names: readonly string[]): ListedRates | undefined {
  return names.map((name) => models.get(name)).find((price) => price !== undefined);
}

/** It writes Claude's versions with a dot. */
function dashed(name: string): string {
  return name.includes('claude') ? name.replaceAll('.', '-') : name;
}

function entryOf({ id, pricing }: JsonObject): readonly (readonly [string, ListedRates])[] {
  if (typeof id !== 'string' || !isJsonObject(pricing)) return [];
  const [input, output] = [perMillion(pricing['prompt']), perMillion(pricing['completion'])];
  if (input === undefined || output === undefined) return [];
  const [read, write] = [perMillion(pricing['input_cache_read']), perMillion(pricing['input_cache_write'])];
  const cache = {
    ...(read === undefined ? {} : { cache_read_mtok: read }),
    ...(write === undefined ? {} : { cache_write_mtok: write }),
  };
  return [[dashed(id), { input_mtok: input, output_mtok: output, ...cache }]];
}
