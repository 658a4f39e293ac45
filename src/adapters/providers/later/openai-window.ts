import type OpenAI from 'openai';
import type { JsonObject } from '../../../domain/json/json.ts';
import type { LaterAnswer, LaterAsk, LaterWork } from '../../../ports/later.ts';
import { responsesBody } from '../openai/responses.ts';
import { asObject, asText } from '../wire/body.ts';
import { fetchOnce, type CallContext } from '../wire/exchange.ts';
import { endedBy } from '../wire/transport.ts';
import { toLaterAnswer } from './line-answer.ts';
import type { LaterModel, ReaderOf } from './openai-batch.ts';

/** Each question is a piece of work of its own. */
const BOUNDS = { asks: 1, bytes: Infinity, pieces: Infinity, least: 1 } as const;
const UNDER_WAY: ReadonlySet<string> = new Set(['queued', 'in_progress']);

/** OpenAI's background responses with a window in which they have to be there. */
export function openAIWindow(client: OpenAI, { endpoint, context, reader }: LaterModel): LaterWork {
  const tier = endpoint.service?.tier ?? '';
  const once = (send: (signal: AbortSignal) => PromiseLike<unknown>, signal: AbortSignal): Promise<JsonObject> =>
    fetchOnce({ send: async (end) => await send(end), read: (body) => asObject(body) ?? {} }, context, signal);
  const retrieve = (id: string, signal: AbortSignal) => once((end) => client.get(path(id), endedBy(end)), signal);
  return {
    bounds: BOUNDS,
    bytesOf: () => 0,
    create: async (_name, asks, signal) => {
      const [ask] = asks;
      if (ask === undefined) throw new Error('A window was opened for no question.');
      const body = bodyOf(ask, endpoint.model, tier);
      const opened = await once((end) => client.post('/responses', { body, ...endedBy(end) }), signal);
      return asText(opened['id']) ?? '';
    },
    // Responses cannot be listed: one that was asked for and whose id nobody kept is lost.
    find: () => Promise.resolve(undefined),
    look: async (id, signal) => {
      const isEnded = !UNDER_WAY.has(asText((await retrieve(id, signal))['status']) ?? '');
      return { isEnded, done: isEnded ? 1 : 0 };
    },
    answers: (id, requestOf, signal) =>
      windowAnswer(() => retrieve(id, signal), { requestOf, reader, tier, context, signal }),
    cancel: async (id, signal) => {
      await once((end) => client.post(`${path(id)}/cancel`, endedBy(end)), signal);
    },
    forget: async (id, signal) => {
      await once((end) => client.delete(path(id), endedBy(end)), signal);
    },
  };
}

function path(id: string): string {
  return `/responses/${encodeURIComponent(id)}`;
}

function bodyOf({ id, request }: LaterAsk, model: string, tier: string): JsonObject {
  return {
    ...responsesBody(model, request),
    background: true,
    background_options: { completion_window: tier },
    // What nobody keeps cannot be fetched hours later; it is deleted once it was.
    store: true,
    metadata: { ...asObject(request.parameters['metadata']), evaldelta: id },
  };
}

type Reading = {
  readonly requestOf: Parameters<LaterWork['answers']>[1];
  readonly reader: ReaderOf;
  readonly tier: string;
  readonly context: CallContext;
  readonly signal: AbortSignal;
};

async function* windowAnswer(retrieve: () => Promise<JsonObject>, reading: Reading): AsyncGenerator<LaterAnswer> {
  const body = await retrieve();
  const id = asText(asObject(body['metadata'])?.['evaldelta']) ?? '';
  const request = reading.requestOf(id);
  if (request === undefined) return;
  if (body['status'] === 'cancelled') yield { id, kind: 'lost', why: 'it was cancelled before its turn came' };
  else
    yield await toLaterAnswer(
      { id, status: 200, body, requestId: undefined },
      { ...reading, read: reading.reader(request) },
    );
}
