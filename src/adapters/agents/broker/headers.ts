import type { IncomingHttpHeaders } from 'node:http';

/** What a vendor needs to read a request, and nothing that says who asks. */
const SENT = ['accept', 'content-type', 'user-agent', 'anthropic-version', 'anthropic-beta', 'openai-beta'];
/** What an agent needs to read an answer, and to try again at the right time. */
const ANSWERED = ['content-type', 'retry-after', 'retry-after-ms', 'x-should-retry', 'request-id', 'x-request-id'];

/** The headers of an agent's request that go on. */
export function sentHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const named = SENT.map((name) => [name, headers[name]] as const);
  return Object.fromEntries(named.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** The headers of an answer that come back. */
export function answeredHeaders(headers: Headers): Record<string, string> {
  const named = ANSWERED.map((name) => [name, headers.get(name)] as const);
  return Object.fromEntries(named.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** The one-use token of a trial, wherever the program puts what it takes for its key. */
export function tokenIn(headers: IncomingHttpHeaders): string | undefined {
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const named = [headers['x-api-key'], headers['api-key'], headers['x-goog-api-key'], bearer];
  return named.find((each) => typeof each === 'string');
}
