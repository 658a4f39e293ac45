import type { FinishReason } from '../../domain/request.ts';
import type { CallFailure } from '../../ports.ts';
import { asCount, asObject, asText } from './body.ts';
import type { Redact } from './keys.ts';
import { parseRetryAfter } from './retry-after.ts';

/** A request that the provider turned down for what it says; that case alone has its answer. */
export type Refusal = {
  readonly kind: 'refused';
  readonly finishReason: Extract<FinishReason, 'context_length' | 'content_filter'>;
  readonly message: string;
};

/** What is known about the call that failed. */
export type FailureContext = {
  /** Provider and model, for sentences. */
  readonly label: string;
  readonly keyName: string | undefined;
  readonly redact: Redact;
  readonly nowMs: number;
};

/** An HTTP error, from whatever library. */
export type HttpError = {
  readonly status: number;
  readonly headers: Headers | undefined;
  /** The parsed error body, or its text. */
  readonly body: unknown;
};

const TRANSIENT = new Set([408, 409, 425, 429]);
const NO_MONEY = /insufficient_quota|billing_hard_limit_reached|billing_not_active|credit_balance/i;
const CONTEXT_LENGTH =
  /context_length_exceeded|exceed_context_size|context[ _]length|context window|context size|prompt is too long|input is too long|too many (input )?tokens|string_above_max_length/i;
const CONTENT_POLICY =
  /content_policy|content_filter|ResponsibleAIPolicyViolation|content (filter|management|policy|moderation)|usage polic|safety system|violat\w* our polic|"?invalid_prompt/i;
const HINTS: Readonly<Record<number, string>> = {
  401: 'Check that the key is valid and has not been revoked.',
  402: 'Check the billing of the account that the key belongs to.',
  403: 'Check that the key may use this model.',
  404: 'Check the model name, and `base_url` where one is set.',
};

/** Sorts an HTTP error: may it heal, is it fatal for the target, or is it an answer about one request. */
export function explainHttpError(error: HttpError, context: FailureContext): CallFailure | Refusal {
  const { status } = error;
  const { sentence, codes } = readErrorBody(error.body);
  const message = context.redact(`${context.label} answered ${status}: ${sentence}`);
  if (status === 429 && NO_MONEY.test(codes)) {
    return {
      kind: 'fatal',
      message,
      status,
      hint: 'The account has no credit left, or its spending limit is reached.',
    };
  }
  if (TRANSIENT.has(status) || status >= 500) {
    return { kind: 'transient', message, status, retryAfterMs: parseRetryAfter(error.headers, context.nowMs) };
  }
  const refusal = status === 400 || status === 413 ? findRefusal(status, `${codes} ${sentence}`) : undefined;
  if (refusal !== undefined) return { kind: 'refused', finishReason: refusal, message };
  return { kind: 'fatal', message, status, hint: hintFor(status, context.keyName) };
}

function findRefusal(status: number, text: string): Refusal['finishReason'] | undefined {
  if (status === 413 || CONTEXT_LENGTH.test(text)) return 'context_length';
  return CONTENT_POLICY.test(text) ? 'content_filter' : undefined;
}

function hintFor(status: number, keyName: string | undefined): string | undefined {
  if (status < 400)
    return 'Redirects are not followed, so that no key goes where nobody sent it; name the address it leads to.';
  const hint = HINTS[status];
  return status === 401 && keyName !== undefined ? `${hint} It was read from ${keyName}.` : hint;
}

function readErrorBody(body: unknown): { readonly sentence: string; readonly codes: string } {
  if (typeof body === 'string') return { sentence: withoutMarkup(body), codes: '' };
  const outer = asObject(body);
  const inner = asObject(outer?.['error']) ?? outer;
  const nested = asObject(inner?.['innererror']) ?? asObject(inner?.['details']);
  const codes = [inner?.['code'], inner?.['type'], nested?.['code'], nested?.['error_code']];
  const sentence =
    asText(inner?.['message']) ?? asText(outer?.['error']) ?? asText(outer?.['message']) ?? asText(outer?.['detail']);
  return { sentence: sentence ?? 'no explanation', codes: codes.filter((code) => typeof code === 'string').join(' ') };
}

function withoutMarkup(text: string): string {
  const plain = text
    .slice(0, 5_000)
    .replace(/<[^>]*>/g, ' ')
    .trim();
  return plain === '' ? 'no explanation' : plain;
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
