import type { FinishReason } from '../../../domain/request.ts';
import type { CallFailure } from '../../../ports.ts';
import type { Address } from './address.ts';
import { asCount } from './body.ts';
import { readErrorBody } from './error-body.ts';
import { asksBeyondLimit, isDailyLimit, readErrorWords, type ErrorMeaning } from './error-words.ts';
import type { Redact } from '../access/keys.ts';
import { parseDuration, parseRetryAfter, readPause, readReset } from './retry-after.ts';

/** A request that the provider turned down for what it says; that case alone has its answer. */
export type Refusal = {
  readonly kind: 'refused';
  readonly finishReason: Extract<FinishReason, 'context_length' | 'content_filter' | 'invalid_output'>;
  readonly message: string;
};

/** What is known about the call that failed. */
export type FailureContext = {
  /** Provider and model, for sentences. */
  readonly label: string;
  readonly keyName: string | undefined;
  readonly redact: Redact;
  /** Where the call goes; undefined where the label says it. */
  readonly address?: Address | undefined;
  readonly nowMs: number;
};

/** An HTTP error, from whatever library. */
export type HttpError = {
  readonly status: number;
  readonly headers: Headers | undefined;
  /** The parsed error body, or its text. */
  readonly body: unknown;
};

/** 424 is Bedrock's word for a model that failed, 498 Groq's for a tier at capacity, 499 a gateway's for a caller that left. */
const TRANSIENT = new Set([408, 409, 424, 425, 429, 498, 499]);
/** Other servers mean a key by 498. */
const OF_TOKEN = /\btoken\b/i;
/** What these say of one request they say of every other: no key, no money, no such model or address. */
const FATAL = new Set([401, 402, 404, 405, 407, 410]);
/** A request in the right words that cannot be carried out: its content is at fault. */
const UNFIT = new Set([400, 422]);
const HINTS: Readonly<Record<number, string>> = {
  401: 'Check that the key is valid and has not been revoked.',
  402: 'Check the billing of the account that the key belongs to.',
  403: 'Check that the key may use this model.',
  404: 'Check the model name, and `base_url` where one is set.',
};
const NO_CREDIT = 'The account has no credit left, or its spending limit is reached.';
const DAILY_LIMIT =
  'The account’s limit for the day is used up: run it again when the day is over, or raise the limit.';
const BEYOND_LIMIT =
  'This one request is larger than the account may send in that time: shorten it, or raise the limit.';

/** Sorts an HTTP error: may it heal, is it fatal for the target, is it that request's own, or an answer to it? */
export function explainHttpError(error: HttpError, context: FailureContext): CallFailure | Refusal {
  const { status } = error;
  const { sentence, words, retryDelay } = readErrorBody(error.body);
  const meaning = readErrorWords(words);
  const explained = { status, message: context.redact(`${context.label} answered ${status}: ${sentence}`) };
  if (status >= 400 && meaning === 'account') return { kind: 'fatal', ...explained, hint: NO_CREDIT };
  if ((mayBeOwn(status) && meaning === 'key') || (status === 498 && OF_TOKEN.test(words)))
    return { kind: 'fatal', ...explained, hint: hintFor(401, context.keyName) };
  if (status === 429 && isDailyLimit(words)) return { kind: 'fatal', ...explained, hint: DAILY_LIMIT };
  if (meaning === 'limit' && asksBeyondLimit(sentence))
    return { kind: 'rejected', ...explained, hint: BEYOND_LIMIT, fails: false };
  const finishReason = refusalIn(status, meaning);
  if (finishReason !== undefined) return { kind: 'refused', finishReason, message: explained.message };
  const mayHeal = mayBeOwn(status) && (meaning === 'limit' || meaning === 'outage');
  const isOwn = UNFIT.has(status) || meaning === 'own';
  return explainStatus(error, {
    ...explained,
    mayHeal,
    isOwn,
    sentence,
    retryDelay,
    nowMs: context.nowMs,
    keyName: context.keyName,
  });
}

/** A gateway's 500 may carry what the server behind it said of the request; the words decide where they are known. */
function refusalIn(status: number, meaning: ErrorMeaning | undefined): Refusal['finishReason'] | undefined {
  if (meaning === 'context_length' || meaning === 'invalid_output')
    return status === 500 || mayBeOwn(status) ? meaning : undefined;
  if (!mayBeOwn(status) || meaning === 'limit' || meaning === 'outage') return undefined;
  if (meaning === 'content_filter') return meaning;
  return status === 413 && meaning === undefined ? 'context_length' : undefined;
}

function mayBeOwn(status: number): boolean {
  return status >= 400 && status < 500 && !FATAL.has(status) && !TRANSIENT.has(status);
}

type Status = Pick<FailureContext, 'nowMs' | 'keyName'> & {
  readonly message: string;
  /** The provider's own words, which may ask for a pause. */
  readonly sentence: string;
  /** The pause that its body names apart from them. */
  readonly retryDelay?: string | undefined;
  readonly mayHeal: boolean;
  /** The request's content is at fault where other requests are answered. */
  readonly isOwn: boolean;
};

/** Sorts an error by its status, where its words say nothing. */
export function explainStatus({ status, headers }: Omit<HttpError, 'body'>, said: Status): CallFailure {
  const { message, keyName } = said;
  if (said.mayHeal || TRANSIENT.has(status) || status >= 500)
    return {
      kind: 'transient',
      message,
      status,
      retryAfterMs: pauseOf({ status, headers }, said),
    };
  const hint = hintFor(status, keyName);
  if (!said.isOwn && (status < 400 || FATAL.has(status))) return { kind: 'fatal', message, status, hint };
  return { kind: 'rejected', message, status, hint, fails: said.isOwn };
}

/** A pause that is asked for, else how long it is until the limit that was met is lifted. */
function pauseOf({ status, headers }: Omit<HttpError, 'body'>, { nowMs, retryDelay, sentence }: Status) {
  const asked = parseRetryAfter(headers, nowMs) ?? parseDuration(retryDelay) ?? readPause(sentence);
  return asked ?? (status === 429 ? readReset(headers, nowMs) : undefined);
}

function hintFor(status: number, keyName: string | undefined): string | undefined {
  if (status < 400)
    return 'Redirects are not followed, so that no key goes where nobody sent it; name the address it leads to.';
  const hint = HINTS[status];
  return status === 401 && keyName !== undefined ? `${hint} It was read from ${keyName}.` : hint;
}

/** The HTTP error in what an SDK threw; undefined when it never had a status. */
export function asHttpError(error: unknown): HttpError | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  const status = asCount(error.status);
  if (status === undefined) return undefined;
  const headers = 'headers' in error && error.headers instanceof Headers ? error.headers : undefined;
  const body =
    'error' in error && error.error !== undefined && error.error !== null ? error.error : withoutStatus(error.message);
  return { status, headers, body };
}

function withoutStatus(message: string): string {
  return message.replace(/^\d{3}\s+/, '');
}
