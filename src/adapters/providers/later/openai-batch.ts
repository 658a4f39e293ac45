import { setTimeout as sleep } from 'node:timers/promises';
import type OpenAI from 'openai';
import { apiTraits } from '../../../domain/providers/model-apis.ts';
import type { JsonObject } from '../../../domain/json/json.ts';
import type { ModelEndpoint } from '../../../domain/suite.ts';
import { CallError } from '../../../ports.ts';
import type { HandedOver, LaterAnswer, LaterAsk, LaterState, LaterWork } from '../../../ports/later.ts';
import { chatBody } from '../openai/chat.ts';
import { responsesBody } from '../openai/responses.ts';
import { asCount, asObject, asText } from '../wire/body.ts';
import { fetchOnce, type CallContext, type Exchange } from '../wire/exchange.ts';
import { endedBy, endedInPieces } from '../wire/transport.ts';
import { toLaterAnswer } from './line-answer.ts';
import { objectLines } from './lines.ts';

/** How an answer to a request is read, wherever it came from. */
export type ReaderOf = (request: LaterAsk['request']) => Exchange['read'];

/** A model that is asked later. */
export type LaterModel = {
  readonly endpoint: ModelEndpoint;
  readonly context: CallContext;
  readonly reader: ReaderOf;
};

const NAME = 'evaldelta';
const BOUNDS = { asks: 50_000, bytes: 190_000_000, pieces: 1, least: 50_000 } as const;
const ENDED: ReadonlySet<string> = new Set(['completed', 'expired', 'cancelled', 'failed']);
/** Of OpenAI's words for a question that nobody worked at. */
const LOST = /^batch_(expired|cancelled)$/;
/** A clock of ours may be behind theirs. */
const CLOCKS_APART_S = 600;
/** What fails a whole batch and is gone a little later. */
const HEALS = /limit|quota|capacity|server_error/;

/** Azure looks through a file before a batch may name it. */
const BETWEEN_LOOKS_MS = 1_000;
const UNREAD: ReadonlySet<string> = new Set(['pending', 'running', 'uploaded']);

/** The Batch API of OpenAI and of Azure: a file of questions to one model or deployment, in one batch. */
export function openAIBatches(client: OpenAI, { endpoint, context, reader }: LaterModel): LaterWork {
  const once = <T>(send: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> =>
    fetchOnce({ send, read: (value) => value as T }, context, signal);
  const isAzure = endpoint.provider === 'azure-openai';
  const url = urlOf(endpoint, isAzure);
  return {
    bounds: BOUNDS,
    bytesOf: (ask) => Buffer.byteLength(lineOf(ask, endpoint, url)),
    create: async (name, asks, signal) => {
      const lines = asks.map((ask) => lineOf(ask, endpoint, url));
      const file = new File(lines, `${name}.jsonl`, { type: 'application/jsonl' });
      const { id } = await once((end) => client.files.create({ file, purpose: 'batch' }, endedBy(end)), signal);
      if (isAzure) await untilRead(() => once((end) => client.files.retrieve(id, endedBy(end)), signal), signal);
      const body = { input_file_id: id, endpoint: url, completion_window: '24h', metadata: { [NAME]: name } } as const;
      return (await once((end) => client.batches.create(body, endedBy(end)), signal)).id;
    },
    find: (made, _others, signal) => once((end) => findNamed(client, made, end), signal),
    look: async (id, signal) =>
      stateOf(await once((end) => client.batches.retrieve(id, endedBy(end)), signal), context.label),
    answers: (id, requestOf, signal) => {
      const readFile = async (file: string, end: AbortSignal) =>
        await once(() => client.files.content(file, endedInPieces(end)), end);
      const read = (asked: string): Exchange['read'] | undefined => {
        const request = requestOf(asked);
        return request && reader(request);
      };
      return answersOf(
        { batch: () => once((end) => client.batches.retrieve(id, endedBy(end)), signal), readFile, read },
        context,
        signal,
      );
    },
    cancel: async (id, signal) => {
      await once((end) => client.batches.cancel(id, endedBy(end)), signal);
    },
  };
}

type BatchUrl = OpenAI.BatchCreateParams['endpoint'];

/** Azure names Chat without the version. */
function urlOf({ api }: ModelEndpoint, isAzure: boolean): BatchUrl {
  return isAzure && api === 'chat' ? ('/chat/completions' as BatchUrl) : (apiTraits(api).path as BatchUrl);
}

async function untilRead(look: () => Promise<OpenAI.FileObject>, signal: AbortSignal): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- OpenAI's is out of use, Azure's is how a file says that it is read
  while (UNREAD.has((await look()).status)) await sleep(BETWEEN_LOOKS_MS, undefined, { signal });
}

/** A question as a line of the file. */
function lineOf({ id, request }: LaterAsk, endpoint: ModelEndpoint, url: string): string {
  const body = endpoint.api === 'chat' ? chatBody(endpoint, request) : responsesBody(endpoint.model, request);
  return `${JSON.stringify({ custom_id: id, method: 'POST', url, body })}\n`;
}

/** The newest batch that was given this name. */
async function findNamed(client: OpenAI, made: HandedOver, end: AbortSignal): Promise<string | undefined> {
  for await (const batch of client.batches.list({ limit: 100 }, endedBy(end))) {
    if (batch.metadata?.[NAME] === made.name) return batch.id;
    if (batch.created_at < made.sinceMs / 1000 - CLOCKS_APART_S) break;
  }
  return undefined;
}

function stateOf({ status, request_counts: counts, errors }: OpenAI.Batch, label: string): LaterState {
  const done = (counts?.completed ?? 0) + (counts?.failed ?? 0);
  if (status !== 'failed') return { isEnded: ENDED.has(status), done };
  const [first] = errors?.data ?? [];
  const where = typeof first?.line === 'number' ? ` (line ${first.line})` : '';
  const message = `${label} did not take the batch: ${first?.message ?? 'it does not say why'}${where}`;
  const mayHeal = HEALS.test(first?.code ?? '');
  return {
    isEnded: true,
    done,
    failure: new CallError(
      mayHeal
        ? { kind: 'transient', message, status: undefined, retryAfterMs: undefined }
        : { kind: 'fatal', message, status: undefined, hint: 'Nothing of it was asked, and nothing is charged.' },
    ),
  };
}

type Files = {
  readonly batch: () => Promise<OpenAI.Batch>;
  readonly readFile: (file: string, signal: AbortSignal) => Promise<Response>;
  readonly read: (asked: string) => Exchange['read'] | undefined;
};

/** The finished ones are in one file, the others in a second. */
async function* answersOf(files: Files, context: CallContext, signal: AbortSignal): AsyncGenerator<LaterAnswer> {
  const batch = await files.batch();
  for (const file of [batch.output_file_id, batch.error_file_id]) {
    if (typeof file !== 'string' || file === '') continue;
    const response = await files.readFile(file, signal);
    for await (const line of objectLines(response, context.label)) {
      const answer = await answerIn(line, files, { context, signal });
      if (answer !== undefined) yield answer;
    }
  }
}

async function answerIn(
  line: JsonObject,
  { read }: Files,
  how: { readonly context: CallContext; readonly signal: AbortSignal },
): Promise<LaterAnswer | undefined> {
  const id = asText(line['custom_id']) ?? '';
  const reading = read(id);
  if (reading === undefined) return undefined;
  const response = asObject(line['response']);
  const error = asObject(line['error']);
  if (response !== undefined) {
    const said = {
      id,
      status: asCount(response['status_code']) ?? 200,
      body: asObject(response['body']) ?? {},
      requestId: asText(response['request_id']),
    };
    return await toLaterAnswer(said, { read: reading, tier: 'batch', ...how });
  }
  const why = asText(error?.['message']) ?? 'it does not say why';
  if (LOST.test(asText(error?.['code']) ?? '')) return { id, kind: 'lost', why };
  const message = how.context.redact(`${how.context.label} gave no answer in its batch: ${why}`);
  return {
    id,
    kind: 'failed',
    error: new CallError({ kind: 'transient', message, status: undefined, retryAfterMs: undefined }),
  };
}
