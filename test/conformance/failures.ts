import type { ByApi, Situation } from './situation.ts';
import type { ModelReply } from '../support/model/server.ts';

const alike = (reply: ModelReply): ByApi<ModelReply> => ({ responses: reply, chat: reply, messages: reply });

function status(code: number, words: string, expected: Partial<Situation>): Situation {
  return { title: `${code}: ${words}`, reply: { status: code, error: { message: words, type: 'odd' } }, ...expected };
}

const heals = (code: number) => ({ failure: { kind: 'transient', status: code } });
const fatal = (code: number) => ({ failure: { kind: 'fatal', status: code } });

/** What goes wrong: what may heal, what is that request's own, and what stops the target. */
export const FAILURES: readonly Situation[] = [
  status(400, 'Unknown parameter', { failure: { kind: 'rejected', status: 400, fails: true } }),
  status(400, 'maximum context length is 8192 tokens', { answer: { output: { finishReason: 'context_length' } } }),
  status(400, 'blocked by content filtering policy', { answer: { output: { finishReason: 'content_filter' } } }),
  status(400, 'Failed to call a function', { answer: { output: { finishReason: 'invalid_output' } } }),
  status(401, 'Invalid authentication', fatal(401)),
  status(402, 'Payment required', fatal(402)),
  status(403, 'Not for you', { failure: { kind: 'rejected', status: 403, fails: false } }),
  status(404, 'No such model', fatal(404)),
  status(408, 'Too slow', heals(408)),
  status(409, 'Busy', heals(409)),
  status(413, 'Too large', { answer: { output: { finishReason: 'context_length' } } }),
  status(422, 'Unfit', { failure: { kind: 'rejected', status: 422, fails: true } }),
  {
    title: '429 with `retry-after`',
    reply: { status: 429, headers: { 'retry-after': '7' }, error: { message: 'Slow down' } },
    failure: { kind: 'transient', status: 429, retryAfterMs: 7_000 },
  },
  {
    title: '429 without',
    reply: { status: 429, error: { message: 'Slow down' } },
    failure: { kind: 'transient', status: 429, retryAfterMs: undefined },
  },
  {
    title: '429 with `retry-after-ms`',
    reply: { status: 429, headers: { 'retry-after-ms': '1500', 'retry-after': '2' }, error: { message: 'Slow down' } },
    failure: { kind: 'transient', status: 429, retryAfterMs: 1_500 },
  },
  {
    title: '529 with `retry-after`',
    reply: { status: 529, headers: { 'retry-after': '3' }, error: { message: 'Overloaded', type: 'overloaded_error' } },
    failure: { kind: 'transient', status: 529, retryAfterMs: 3_000 },
  },
  {
    title: '400: the account has no credit',
    reply: { status: 400, error: { message: 'Your credit balance is too low to access the API.' } },
    failure: { kind: 'fatal', status: 400 },
  },
  {
    title: '400: billing, by its type',
    reply: { status: 400, error: { message: 'See your plan.', type: 'billing_error' } },
    failure: { kind: 'fatal', status: 400 },
  },
  status(410, 'This model was switched off', fatal(410)),
  status(520, 'Unknown error of the web server', heals(520)),
  status(524, 'A time-out occurred', heals(524)),
  {
    title: '502 as a web page of a gateway',
    reply: {
      status: 502,
      malformed: '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>',
      headers: { 'content-type': 'text/html' },
    },
    failure: { kind: 'transient', status: 502 },
  },
  {
    title: '503 without a body',
    reply: { status: 503, malformed: '' },
    failure: { kind: 'transient', status: 503 },
  },
  {
    title: '429 as plain text',
    reply: {
      status: 429,
      malformed: 'Too many requests',
      headers: { 'content-type': 'text/plain', 'retry-after': '1' },
    },
    failure: { kind: 'transient', status: 429, retryAfterMs: 1_000 },
  },
  {
    title: '429: the account is exhausted',
    reply: { status: 429, error: { message: 'You exceeded your current quota', type: 'insufficient_quota' } },
    failure: { kind: 'fatal', status: 429 },
  },
  {
    title: '429: the share of the day is used up',
    reply: { status: 429, error: { message: 'Rate limit reached for m on requests per day (RPD)' } },
    failure: { kind: 'fatal', status: 429 },
  },
  status(498, 'Capacity of the flex tier exceeded', heals(498)),
  status(500, 'Something broke', heals(500)),
  status(502, 'Bad gateway', heals(502)),
  status(503, 'Unavailable', heals(503)),
  status(504, 'Gateway time-out', heals(504)),
  status(529, 'Overloaded', heals(529)),
  {
    title: 'a redirect is not followed',
    reply: { status: 307, headers: { location: 'http://127.0.0.1:1/' } },
    failure: { kind: 'fatal', status: 307 },
  },
  { title: 'a connection that is reset', reply: { reset: true }, failure: { kind: 'transient', status: undefined } },
  { title: 'a time-out', reply: { hang: true }, deadlineMs: 100, failure: { kind: 'transient', message: 'too slow' } },
  {
    title: 'a web page in place of an answer',
    reply: { malformed: '<!doctype html><html>Log in</html>', headers: { 'content-type': 'text/html' } },
    failure: { kind: 'malformed', message: /web page/ },
  },
  { title: 'a body that ends in the middle', reply: { malformed: '{"id":"r1","cho' }, failure: { kind: 'malformed' } },
  { title: 'an empty body', reply: { malformed: '' }, failure: { kind: 'malformed' } },
  {
    title: 'no choice, no output, no content',
    reply: {
      responses: { malformed: '{"status":"completed"}' },
      chat: { malformed: '{"choices":[]}' },
      messages: { malformed: '{"content":[]}' },
    },
    failure: { kind: 'malformed' },
  },
  {
    title: 'an error within a 200',
    reply: alike({ malformed: '{"error":{"code":502,"message":"Upstream died"}}' }),
    failure: { kind: 'transient', message: /Upstream died/ },
  },
  {
    title: 'an error within a 200, as a text',
    reply: alike({ malformed: '{"error":"Upstream died"}' }),
    failure: { kind: 'transient', message: /Upstream died/ },
  },
  {
    title: 'an overload within a 200',
    reply: alike({ malformed: '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}' }),
    failure: { kind: 'transient', message: /Overloaded/ },
  },
  { title: 'a list in place of an answer', reply: alike({ malformed: '[]' }), failure: { kind: 'malformed' } },
  { title: '`null` in place of an answer', reply: alike({ malformed: 'null' }), failure: { kind: 'malformed' } },
  {
    title: 'an answer that is not finished',
    reply: {
      responses: { malformed: '{"id":"r1","status":"in_progress","output":[]}' },
      chat: { none: 'it has no state' },
      messages: { none: 'it has no state' },
    },
    failure: { kind: 'malformed' },
  },
  {
    title: 'an answer that breaks off upstream',
    reply: {
      responses: { malformed: '{"status":"failed","output":[],"error":{"code":"server_error","message":"x"}}' },
      chat: { malformed: '{"choices":[{"message":{"content":"Ye"},"finish_reason":"error"}]}' },
      messages: { malformed: '{"content":[{"type":"text","text":"Ye"}],"stop_reason":"overloaded"}' },
    },
    failure: { kind: 'transient' },
  },
  {
    title: 'a key that an error quotes is masked',
    reply: { status: 401, error: { message: 'Incorrect API key provided: sk-loopback-0123456789' } },
    failure: { kind: 'fatal', message: /\[redacted\]/ },
  },
];
