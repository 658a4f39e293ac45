import type Anthropic from '@anthropic-ai/sdk';
import type { JsonObject } from '../../../domain/json/json.ts';
import type { ModelEndpoint } from '../../../domain/suite.ts';
import { messagesBody } from '../anthropic/request.ts';
import { readMessage } from '../anthropic/answer.ts';
import type { LaterAnswer, LaterAsk, LaterWork } from '../../../ports/later.ts';
import { asObject, asText } from '../wire/body.ts';
import { fetchOnce, type CallContext } from '../wire/exchange.ts';
import { endedBy, endedInPieces } from '../wire/transport.ts';
import { toLaterAnswer } from './line-answer.ts';
import { objectLines } from './lines.ts';

/** No result is read before a batch has ended as a whole: several small ones are there sooner than a large one. */
const BOUNDS = { asks: 10_000, bytes: 200_000_000, pieces: 8, least: 100 } as const;
/** A clock of ours may be behind theirs, and a batch is there soon after it was handed over. */
const CLOCKS_APART_MS = 600_000;

/** What an error of one question is called, as the status that a single call of its kind has. */
const STATUS: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  authentication_error: 401,
  billing_error: 402,
  permission_error: 403,
  not_found_error: 404,
  request_too_large: 413,
  rate_limit_error: 429,
  api_error: 500,
  timeout_error: 504,
  overloaded_error: 529,
};

/** Anthropic's Message Batches. */
export function anthropicBatches(client: Anthropic, { model }: ModelEndpoint, context: CallContext): LaterWork {
  const once = <T>(send: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> =>
    fetchOnce({ send, read: (value) => value as T }, context, signal);
  const { batches } = client.messages;
  const toRequest = ({ id, request }: LaterAsk) =>
    ({
      custom_id: id,
      params: messagesBody(model, request),
    }) as unknown as Anthropic.Messages.BatchCreateParams.Request;
  return {
    bounds: BOUNDS,
    bytesOf: (ask) => Buffer.byteLength(JSON.stringify(toRequest(ask))) + 1,
    create: async (_name, asks, signal) =>
      (await once((end) => batches.create({ requests: asks.map(toRequest) }, endedBy(end)), signal)).id,
    find: (made, others, signal) =>
      once(async (end) => {
        const found: string[] = [];
        for await (const batch of batches.list({ limit: 100 }, endedBy(end))) {
          const createdMs = Date.parse(batch.created_at);
          if (createdMs < made.sinceMs - CLOCKS_APART_MS) break;
          const isLike = createdMs < made.sinceMs + CLOCKS_APART_MS && totalOf(batch) === made.asks;
          if (isLike && !others.has(batch.id)) found.push(batch.id);
        }
        return found.at(-1);
      }, signal),
    look: async (id, signal) => {
      const batch = await once((end) => batches.retrieve(id, {}, endedBy(end)), signal);
      return { isEnded: batch.processing_status === 'ended', done: totalOf(batch) - batch.request_counts.processing };
    },
    answers: (id, requestOf, signal) =>
      answersOf(
        () => once((end) => client.get(`/v1/messages/batches/${id}/results`, endedInPieces(end)).asResponse(), signal),
        { requestOf, context, signal },
      ),
    cancel: async (id, signal) => {
      await once((end) => batches.cancel(id, {}, endedBy(end)), signal);
    },
  };
}

function totalOf({ request_counts: counts }: Anthropic.Messages.MessageBatch): number {
  return counts.processing + counts.succeeded + counts.errored + counts.canceled + counts.expired;
}

type Reading = {
  readonly requestOf: Parameters<LaterWork['answers']>[1];
  readonly context: CallContext;
  readonly signal: AbortSignal;
};

async function* answersOf(open: () => Promise<Response>, reading: Reading): AsyncGenerator<LaterAnswer> {
  for await (const line of objectLines(await open(), reading.context.label)) {
    const answer = await answerIn(line, reading);
    if (answer !== undefined) yield answer;
  }
}

async function answerIn(line: JsonObject, { requestOf, context, signal }: Reading): Promise<LaterAnswer | undefined> {
  const id = asText(line['custom_id']) ?? '';
  const result = asObject(line['result']) ?? {};
  if (requestOf(id) === undefined) return undefined;
  const how = { read: (body: unknown) => readMessage(body, context.label), tier: 'batch', context, signal };
  switch (asText(result['type']) ?? '') {
    case 'succeeded':
      return await toLaterAnswer(
        { id, status: 200, body: asObject(result['message']) ?? {}, requestId: undefined },
        how,
      );
    case 'errored': {
      const body = asObject(result['error']) ?? {};
      const name = asText((asObject(body['error']) ?? body)['type']) ?? '';
      return await toLaterAnswer({ id, status: STATUS[name] ?? 500, body, requestId: undefined }, how);
    }
    case 'canceled':
      return { id, kind: 'lost', why: 'its batch was cancelled before its turn came' };
    default:
      return { id, kind: 'lost', why: 'its batch expired before its turn came' };
  }
}
