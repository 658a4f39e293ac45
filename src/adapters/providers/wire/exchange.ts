import type { JsonObject } from '../../../domain/json/json.ts';
import { CallError, type CallAnswer, type CallFailure } from '../../../ports.ts';
import { asObjects } from './body.ts';
import { explainConnectionError } from './connection.ts';
import { describeAddress, type Address } from './address.ts';
import { asHttpError, explainHttpError, type FailureContext, type Refusal } from './failure.ts';
import type { Redact } from '../access/keys.ts';
import { BodyTooLong } from './transport.ts';

/** What every call to one endpoint has in common. */
export type CallContext = {
  /** Provider and model, for sentences. */
  readonly label: string;
  readonly keyName: string | undefined;
  readonly redact: Redact;
  /** Where calls go; undefined where the label says it. */
  readonly address?: Address | undefined;
};

/** One attempt: how to send it, and how to read what came back. */
export type Attempt<T> = {
  /** Resolves with the parsed body; must stop when the signal aborts, which carries the attempt's deadline. */
  send(signal: AbortSignal): Promise<unknown>;
  /** Turns the body into a value. Throws CallError for what is none. */
  read(body: unknown): T;
};

/** An answer as it was said: how long it took may be among what it says. */
export type SaidAnswer = Omit<CallAnswer, 'latencyMs'> & Partial<Pick<CallAnswer, 'latencyMs'>>;

/** An attempt that brings an answer. */
export type Exchange = Attempt<SaidAnswer>;

/** Makes one attempt and answers with it; a refused request is an answer too. Throws as `attemptOnce` does. */
export async function exchangeOnce(exchange: Exchange, context: CallContext, signal: AbortSignal): Promise<CallAnswer> {
  const done = await attemptOnce(exchange, context, signal);
  return done.kind === 'refused' ? refusalAnswer(done, done.latencyMs) : { latencyMs: done.latencyMs, ...done.value };
}

/** Makes one attempt for something that cannot be refused for its content alone. Throws as `attemptOnce` does. */
export async function fetchOnce<T>(attempt: Attempt<T>, context: CallContext, signal: AbortSignal): Promise<T> {
  const done = await attemptOnce(attempt, context, signal);
  if (done.kind === 'refused') throw new CallError({ kind: 'malformed', message: done.message });
  return done.value;
}

type Done<T> = ({ readonly kind: 'done'; readonly value: T } | Refusal) & { readonly latencyMs: number };

/**
 * Makes one attempt and times it. Throws CallError; rethrows the caller's own abort, and whatever is
 * no failure of the call, untouched.
 */
async function attemptOnce<T>(attempt: Attempt<T>, context: CallContext, signal: AbortSignal): Promise<Done<T>> {
  signal.throwIfAborted();
  const started = performance.now();
  let hasBody = false;
  try {
    const body = await attempt.send(signal);
    hasBody = true;
    return { kind: 'done', value: readBody(attempt, body, context), latencyMs: performance.now() - started };
  } catch (error) {
    signal.throwIfAborted();
    const explained =
      explain(error, { ...context, nowMs: Date.now() }) ?? (hasBody ? undefined : explainCrash(error, context));
    if (explained === undefined) throw error;
    if (explained.kind === 'refused') return { ...explained, latencyMs: performance.now() - started };
    throw new CallError(explained, { cause: error });
  }
}

/** A page that can be read as an answer is one: some servers answer with nothing but text. */
function readBody<T>(attempt: Attempt<T>, body: unknown, context: CallContext): T {
  try {
    return attempt.read(body);
  } catch (error) {
    if (typeof body === 'string' && PAGE.test(body)) throw webPage(context);
    throw error;
  }
}

function explain(error: unknown, context: FailureContext): CallFailure | Refusal | undefined {
  if (error instanceof CallError) return { ...error.failure, message: context.redact(error.failure.message) };
  if (error instanceof SyntaxError) {
    if (PAGE_IN_ERROR.test(error.message)) return webPage(context).failure;
    return {
      kind: 'malformed',
      message: context.redact(`${context.label} sent a body that is not JSON: ${error.message}`),
    };
  }
  const http = asHttpError(error);
  if (http !== undefined) return explainHttpError(http, context);
  return explainLength(error, context) ?? explainConnectionError(error, context) ?? explainSdkError(error, context);
}

const PAGE = /^\s*<(!doctype|html|head|body|\?xml)\b/i;
/** How reading JSON complains of a text that begins as markup does. */
const PAGE_IN_ERROR = /^Unexpected token '<', "\s*</;

/** Who answers in HTML is no API: most often the address is one of a site, or lacks its last part. */
function webPage({ label, address, redact }: CallContext): CallError {
  const where = address === undefined || label.includes(address.url) ? '' : ` at ${describeAddress(address)}`;
  const setBy = address?.setBy ?? '`base_url`';
  const message = redact(`${label}${where} answered with a web page, which is not JSON: check ${setBy}.`);
  return new CallError({ kind: 'malformed', message });
}

/** The SDKs wrap what their `fetch` rejects with. */
function explainLength(error: unknown, context: FailureContext): CallFailure | undefined {
  const own = error instanceof Error && error.cause instanceof BodyTooLong ? error.cause : error;
  return own instanceof BodyTooLong ? malformed(context.label, own.message).failure : undefined;
}

/** The SDKs trip over bodies of another shape than their vendor's, or nested too deep for them, before we can look at them. */
function explainCrash(error: unknown, context: CallContext): CallFailure | undefined {
  if (!(error instanceof TypeError || error instanceof RangeError)) return undefined;
  return malformed(context.label, context.redact(error.message)).failure;
}

/** A request that the SDK itself would not send, or a token exchange that failed. */
function explainSdkError(error: unknown, context: FailureContext): CallFailure | undefined {
  if (!(error instanceof Error) || !isSdkError(error)) return undefined;
  const isOutage = 'statusCode' in error && (error.statusCode === null || Number(error.statusCode) >= 500);
  if (isOutage)
    return {
      kind: 'transient',
      message: context.redact(`${context.label}: ${error.message}`),
      status: undefined,
      retryAfterMs: undefined,
    };
  return {
    kind: 'fatal',
    message: context.redact(`${context.label}: ${error.message}`),
    status: undefined,
    hint: undefined,
  };
}

function isSdkError(error: Error): boolean {
  const names: string[] = [];
  for (let each: unknown = error; each instanceof Error; each = Object.getPrototypeOf(each))
    names.push(each.constructor.name);
  return names.includes('OpenAIError') || names.includes('AnthropicError');
}

/** A refused request as an answer: nothing was generated and vendors charge nothing for it. */
function refusalAnswer(refusal: Refusal, latencyMs: number): CallAnswer {
  return {
    output: { text: '', toolCalls: [], finishReason: refusal.finishReason, metadata: { refused: refusal.message } },
    usage: { input: 0, cachedInput: 0, cacheWrite: 0, output: 0, reasoning: 0 },
    served: { model: undefined, requestId: undefined, serviceTier: undefined },
    reportedCostUsd: undefined,
    latencyMs,
  };
}

/** For readers: the objects of a list that may be absent. Throws CallError `malformed` where it is no list of objects. */
export function objectsIn(value: unknown, what: string, label: string): readonly JsonObject[] {
  if (value === undefined || value === null) return [];
  const objects = asObjects(value);
  if (!Array.isArray(value) || objects.length < value.length)
    throw malformed(label, `its ${what} are no list of objects`);
  return objects;
}

/** For readers: a body that holds no answer and does not say why it ended is none. Throws CallError `malformed`. */
export function requireAnswer(found: { readonly isEmpty: boolean; readonly ended: unknown }, label: string): void {
  if (found.isEmpty && typeof found.ended !== 'string') throw malformed(label, 'it says nothing, nor why it ended');
}

/** For readers: an answer that did not come, and may come the next time. */
export function transient(message: string): CallError {
  return new CallError({ kind: 'transient', message, status: undefined, retryAfterMs: undefined });
}

/** For readers: a body that cannot be understood. */
export function malformed(label: string, what: string): CallError {
  return new CallError({ kind: 'malformed', message: `${label} sent a body that could not be understood: ${what}.` });
}
