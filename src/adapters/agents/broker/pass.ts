import type { IncomingMessage, ServerResponse } from 'node:http';
import { isHosted } from '../../../domain/providers/providers.ts';
import type { Prices } from '../../../ports.ts';
import { CallError } from '../../../ports.ts';
import { asText, parseObject } from '../../providers/wire/body.ts';
import { readErrorBody } from '../../providers/wire/error-body.ts';
import { explainConnectionError } from '../../providers/wire/connection.ts';
import { asHttpError, explainHttpError } from '../../providers/wire/failure.ts';
import { parseDuration, parseRetryAfter } from '../../providers/wire/retry-after.ts';
import { gatewayError } from '../../providers/wire/gateway.ts';
import type { BrokerFailure, Counted, TrialAccount } from './account.ts';
import { watchBody, watchEvents, type AnswerWatch, type SeenAnswer } from './answer.ts';
import type { Route } from './apis.ts';
import { answeredHeaders, sentHeaders } from './headers.ts';
import type { Upstream } from './upstream.ts';

/** What requests are passed on with. */
export type PassWorld = {
  readonly upstream: Upstream;
  /** Known once the run is planned. */
  readonly prices: () => Prices | undefined;
  readonly fetch: typeof fetch;
  /** Waits, unless the signal aborts. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
};

/** One request on its way. */
export type Passing = {
  readonly route: Route;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly response: ServerResponse;
  readonly account: TrialAccount;
  /** The agent hung up, or its trial is over. */
  readonly signal: AbortSignal;
};

const BYTES_PER_TOKEN = 4;

/** Passes a request on that was admitted, its answer back byte by byte, and counts it. Never rejects. */
export async function passOn(passing: Passing, world: PassWorld): Promise<void> {
  const { account, response, signal, body, route } = passing;
  const asked = route.model ?? asText(parseObject(body)?.['model']);
  if (asked === undefined || !isPriced(asked, world)) {
    const message = asked === undefined ? 'The request names no model.' : `No price is known of the model ${asked}.`;
    account.failed({ kind: 'rejected', message, status: 400, hint: undefined, fails: false });
    return sendError(response, 400, message);
  }
  try {
    const answer = await send(passing, world);
    if (answer.ok) await passAnswer(answer, { ...passing, asked }, world);
    else await passError(answer, passing, world);
  } catch (error) {
    // What an agent asked and did not wait for has to be paid for all the same.
    if (signal.aborted) return account.abandoned(count({ ...UNSEEN, model: asked }, { asked, body, sent: 0 }, world));
    account.failed(explainBroken(error, world));
    sendError(response, 502, 'The model could not be reached.');
  }
}

const WAITS_MS = [500, 1_000, 2_000];
const LONGEST_WAIT_MS = 20_000;

/** Who is busy or away for a moment is asked again here: some agents give up at once, and what they did was paid for. */
async function send({ route, headers, body, signal }: Passing, world: PassWorld): Promise<Response> {
  const own = world.upstream.headersFor(route.api);
  const init = { method: 'POST', headers: { ...sentHeaders(headers), ...own }, body, signal };
  const url = world.upstream.urlOf(route);
  for (const waitMs of WAITS_MS) {
    const answer = await world.fetch(url, init).catch((error: unknown) => {
      const mayHeal = !signal.aborted && explainBroken(error, world).kind === 'transient';
      if (!mayHeal) throw error;
    });
    if (answer !== undefined && !MAY_HEAL.has(answer.status)) return answer;
    const wishMs = answer === undefined ? 0 : await wishIn(answer);
    if (answer !== undefined && wishMs > LONGEST_WAIT_MS) return answer;
    await world.pause(Math.max(waitMs, wishMs), signal);
  }
  return await world.fetch(url, init);
}

/** How long a server asks to wait: in a header, or in its words, as Google does. */
async function wishIn(answer: Response): Promise<number> {
  const named = parseRetryAfter(answer.headers, Date.now());
  if (named !== undefined) return named;
  const text = await answer
    .clone()
    .text()
    .catch(() => '');
  return parseDuration(readErrorBody(text).retryDelay) ?? 0;
}

const MAY_HEAL: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504, 529]);

/** What a trial may ask besides its own model must have a price, or its cost cannot be bounded. */
function isPriced(model: string, { prices, upstream }: PassWorld): boolean {
  const { provider, model: own } = upstream.endpoint;
  return model === own || !isHosted(provider) || prices()?.find(provider, model) !== undefined;
}

async function passError(answer: Response, { account, response }: Passing, { upstream }: PassWorld): Promise<void> {
  const text = upstream.withoutKey(await answer.text());
  const { status, headers } = answer;
  const failure = { status, headers, body: parseObject(text) ?? text };
  account.failed(explainHttpError(failure, { ...upstream.context, nowMs: Date.now() }));
  // A redirect would lead the agent away from us.
  if (status < 400) return sendError(response, 502, 'The model’s server redirects.');
  response.writeHead(status, answeredHeaders(headers)).end(text);
}

type Asked = Passing & { readonly asked: string };

async function passAnswer(answer: Response, passing: Asked, world: PassWorld): Promise<void> {
  const { response, route, account, body, asked } = passing;
  const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const watch = isStream ? watchEvents(route.api) : watchBody(route.api);
  response.writeHead(answer.status, answeredHeaders(answer.headers));
  let sent = 0;
  let broken: unknown;
  try {
    sent = await pipe(answer, response, watch);
  } catch (error) {
    broken = error;
  }
  const seen = watch.end();
  const counted = count(seen, { asked, body, sent }, world);
  const failure = failureIn(seen, broken, world);
  if (passing.signal.aborted && !seen.isWhole) account.abandoned(counted);
  else if (failure !== undefined) account.failed(failure, seen.usage === undefined ? undefined : counted);
  else account.answered(counted);
  if (broken === undefined) response.end();
  else response.destroy();
}

async function pipe(answer: Response, response: ServerResponse, watch: AnswerWatch): Promise<number> {
  const decoder = new TextDecoder();
  let sent = 0;
  const chunks = (answer.body ?? []) as AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  for await (const chunk of chunks) {
    sent += chunk.length;
    watch.push(decoder.decode(chunk, { stream: true }));
    if (!response.write(chunk) && !response.destroyed)
      await new Promise<void>((resolve) => void response.once('drain', resolve).once('close', resolve));
  }
  watch.push(decoder.decode());
  return sent;
}

function failureIn(seen: SeenAnswer, broken: unknown, world: PassWorld): BrokerFailure | undefined {
  const { label } = world.upstream.context;
  if (seen.error !== undefined) return explainBroken(gatewayError(seen.error, label), world);
  if (seen.isWhole) return undefined;
  if (broken !== undefined) return explainBroken(broken, world);
  return transientFailure(`${label} broke off its answer, or sent none that can be read.`);
}

function explainBroken(error: unknown, { upstream }: PassWorld): BrokerFailure {
  const context = { ...upstream.context, nowMs: Date.now() };
  if (error instanceof CallError) return error.failure;
  const http = asHttpError(error);
  if (http !== undefined) return explainHttpError(http, context);
  const words = context.redact(`${context.label}: ${error instanceof Error ? error.message : String(error)}`);
  return explainConnectionError(error, context) ?? transientFailure(words);
}

function transientFailure(message: string): BrokerFailure {
  return { kind: 'transient', message, status: undefined, retryAfterMs: undefined };
}

const UNSEEN: SeenAnswer = {
  model: undefined,
  serviceTier: undefined,
  usage: undefined,
  statedUsd: undefined,
  isWhole: false,
  error: undefined,
  heldBack: undefined,
};

type Sizes = { readonly asked: string; readonly body: string; readonly sent: number };

/** What does not say what it used is taken for what its bytes come to. */
function count(seen: SeenAnswer, { asked, body, sent }: Sizes, { prices, upstream }: PassWorld): Counted {
  const tokensOf = (bytes: number): number => Math.ceil(bytes / BYTES_PER_TOKEN);
  const estimated = { cachedInput: 0, cacheWrite: 0, reasoning: 0 };
  const usage = seen.usage ?? { ...estimated, input: tokensOf(Buffer.byteLength(body)), output: tokensOf(sent) };
  const { provider } = upstream.endpoint;
  const model = seen.model ?? asked;
  const quote =
    prices()?.find(provider, model, seen.serviceTier) ??
    prices()?.find(provider, asked) ??
    prices()?.find(provider, model);
  const costUsd = quote?.origin === 'own' ? quote.cost(usage) : (seen.statedUsd ?? quote?.cost(usage));
  return { usage, costUsd, model: seen.model, isEstimated: seen.usage === undefined, heldBack: seen.heldBack };
}

/** Answers in the words that every vendor's client reads. */
export function sendError(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  const error = { type: status === 401 ? 'authentication_error' : 'invalid_request_error', message };
  response.writeHead(status, { 'content-type': 'application/json', 'x-should-retry': 'false' });
  response.end(JSON.stringify({ type: 'error', error }));
}
