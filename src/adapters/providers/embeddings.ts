import type { ModelEndpoint } from '../../domain/suite.ts';
import type { Embedding } from '../../ports.ts';
import { asList, asObject, asObjects } from './wire/body.ts';
import { fetchOnce, malformed } from './wire/exchange.ts';
import { createOpenAIClient } from './openai/client.ts';
import { clientOptions, modelContext, type ProvidersOptions } from './access/options.ts';
import { endedBy } from './wire/transport.ts';

/** One vector per text, in order; one attempt. Rejects with CallError. */
export type Embed = (texts: readonly string[], signal: AbortSignal) => Promise<Embedding>;

/** Category → likelihood in [0, 1]; one attempt. Rejects with CallError. */
export type Moderate = (text: string, signal: AbortSignal) => Promise<Readonly<Record<string, number>>>;

/** Opens an embedding model of OpenAI, Azure or a compatible server. Throws UserError as `Providers.open` does. */
export async function openEmbeddings(endpoint: ModelEndpoint, options: ProvidersOptions): Promise<Embed> {
  const client = await createOpenAIClient(clientOptions(endpoint, options));
  const context = modelContext(endpoint, options);
  return (texts, signal) =>
    fetchOnce(
      {
        send: (deadline) =>
          client.embeddings.create(
            { model: endpoint.model, input: [...texts], encoding_format: 'float' },
            endedBy(deadline),
          ),
        read: (body) => ({ vectors: readVectors(body, texts.length, context.label), inputTokens: readTokens(body) }),
      },
      context,
      signal,
    );
}

/** Opens a moderation model of OpenAI. Throws UserError as `Providers.open` does. */
export async function openModeration(endpoint: ModelEndpoint, options: ProvidersOptions): Promise<Moderate> {
  const client = await createOpenAIClient(clientOptions(endpoint, options));
  const context = modelContext(endpoint, options);
  return (text, signal) =>
    fetchOnce(
      {
        send: (deadline) => client.moderations.create({ model: endpoint.model, input: text }, endedBy(deadline)),
        read: (body) => readCategories(body, context.label),
      },
      context,
      signal,
    );
}

/** Servers may answer out of order; `index` says which text a vector is of. */
function readVectors(body: unknown, count: number, label: string): readonly (readonly number[])[] {
  const rows = asObjects(asObject(body)?.['data']);
  const vectors = Array.from({ length: count }, (_, index) => {
    const row = rows.find((each, position) => (each['index'] ?? position) === index);
    return asList(row?.['embedding']).filter((value) => typeof value === 'number');
  });
  if (vectors.some((vector) => vector.length === 0))
    throw malformed(label, `it has no vector for each of ${count} texts`);
  return vectors;
}

function readTokens(body: unknown): number | undefined {
  const tokens = asObject(asObject(body)?.['usage'])?.['prompt_tokens'];
  return typeof tokens === 'number' && tokens >= 0 ? tokens : undefined;
}

function readCategories(body: unknown, label: string): Readonly<Record<string, number>> {
  const scores = asObject(asObjects(asObject(body)?.['results'])[0]?.['category_scores']);
  const categories = Object.entries(scores ?? {}).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  if (categories.length === 0) throw malformed(label, 'it has no category scores');
  return Object.fromEntries(categories);
}
