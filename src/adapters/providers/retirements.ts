import { modelTraits } from '../../domain/providers/providers.ts';
import type { ModelEndpoint } from '../../domain/suite.ts';
import type { AnnouncedEnds, VendorProvider } from '../../ports.ts';
import { createAnthropicClient } from './anthropic/anthropic.ts';
import { clientOptions, type ProvidersOptions } from './access/options.ts';
import { createOpenAIClient } from './openai/client.ts';
import { asObject, asObjects, asText } from './wire/body.ts';

/** A run does not wait longer than this for what it can do without. */
const LIMIT_MS = 5_000;
const SILENT = { info: () => undefined, warn: () => undefined };

/**
 * The days on which these vendors say in their lists of models that one is switched off, one request each. Never rejects: a
 * vendor without a key here, or without an answer, says nothing.
 */
export async function askEnds(vendors: readonly VendorProvider[], options: ProvidersOptions): Promise<AnnouncedEnds> {
  const asked = await Promise.all(vendors.map(async (vendor) => [vendor, await endsOf(vendor, options)] as const));
  return new Map(asked);
}

async function endsOf(vendor: VendorProvider, options: ProvidersOptions): Promise<ReadonlyMap<string, string>> {
  try {
    const body = await LISTS[vendor](options, AbortSignal.timeout(LIMIT_MS));
    return new Map(asObjects(asObject(body)?.['data']).flatMap((row) => endIn(asText(row['id']), row)));
  } catch (error) {
    if (error instanceof Error) return new Map();
    throw error;
  }
}

function endIn(id: string | undefined, row: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  const said = asText(row['shutdown_date']) ?? asText(row['retires_at']);
  const day = said === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(said)?.[0];
  return id === undefined || day === undefined || Number.isNaN(Date.parse(day)) ? [] : [[id.toLowerCase(), day]];
}

const LISTS: Readonly<Record<VendorProvider, (options: ProvidersOptions, signal: AbortSignal) => Promise<unknown>>> = {
  openai: async (options, signal) => {
    const client = await createOpenAIClient(clientOptions(endpointOf('openai'), options));
    return await client.get('/models', { signal });
  },
  anthropic: async (options, signal) => {
    const world = clientOptions(endpointOf('anthropic'), options);
    const client = await createAnthropicClient({ ...world, log: options.log ?? SILENT });
    return await client.get('/v1/models?limit=1000', { signal });
  },
};

function endpointOf(provider: VendorProvider): ModelEndpoint {
  const [api] = modelTraits(provider).apis;
  return { provider, model: 'all', api, baseUrl: undefined, apiKeyEnv: undefined, auth: 'key' };
}
