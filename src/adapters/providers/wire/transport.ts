import type { Agent, ClientRequest, IncomingMessage, request } from 'node:http';
import { Readable } from 'node:stream';
import { CONNECT_TIMEOUT_MS, limitConnecting } from './connect-limit.ts';
import type { Env } from '../access/keys.ts';
import { callJson, withoutCoding } from './plain-body.ts';
import { WholeResponse } from './whole-response.ts';

/** An answer that is longer than any model's; it was not read to its end. */
export class BodyTooLong extends Error {}

/** A connection that was closed before any answer, sorted like one that was reset. */
class ClosedUnanswered extends Error {
  readonly code = 'ECONNRESET';
}

const LONGEST_BODY = 16 * 1024 * 1024;
/** Answers that have no body by definition: `Response` refuses one. */
const WITHOUT_BODY = new Set([204, 205, 304]);

/**
 * How the SDKs and `http` targets reach the network: `fetch` over Node's own client, at half the processor time, through the
 * proxy that HTTP_PROXY, HTTPS_PROXY and NO_PROXY of `env` name, and with no deadline of its own but for connecting. A redirect
 * is an answer like any other: following it would carry the key to a server that nobody named. Bodies sent must be text or a form.
 * Rejects with the connection's error, or BodyTooLong.
 */
export function openFetch(env: Env, connectTimeoutMs = CONNECT_TIMEOUT_MS): typeof fetch {
  const clients = new Map<string, Promise<Client>>();
  return async (input, init: EndedInit = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const client = clients.get(url.protocol) ?? openClient(url.protocol, env);
    clients.set(url.protocol, client);
    const filled = init.body instanceof FormData ? { ...init, ...(await asText(init.body, init.headers)) } : init;
    return toResponse(await send(await client, url, { ...filled, connectTimeoutMs }), init[IN_PIECES] === true);
  };
}

/** For what stands on this machine beside us, whatever proxy the way out goes through. */
export const fetchDirectly = openFetch({});

const ENDED_BY = Symbol('ended by');
const IN_PIECES = Symbol('in pieces');
type EndedInit = RequestInit & { readonly [ENDED_BY]?: AbortSignal; readonly [IN_PIECES]?: true };

/** A form as it is sent, files and all. */
async function asText(form: FormData, given: RequestInit['headers']): Promise<Pick<RequestInit, 'body' | 'headers'>> {
  const written = new Response(form);
  const headers = new Headers(given);
  headers.set('content-type', written.headers.get('content-type') ?? '');
  return { body: await written.text(), headers };
}

/**
 * Options of an SDK's call that `openFetch` ends with `signal`, before or in the middle of its answer. Given the signal itself,
 * the SDKs make another one of it for each call, with weak references that the collector has to look after.
 */
export function endedBy(signal: AbortSignal): { readonly fetchOptions: object } {
  return { fetchOptions: { [ENDED_BY]: signal } };
}

/** The same of a call whose answer is read as it comes, however long it is. */
export function endedInPieces(signal: AbortSignal): { readonly fetchOptions: object } {
  return { fetchOptions: { [ENDED_BY]: signal, [IN_PIECES]: true } };
}

type Client = { readonly request: typeof request; readonly agent: Agent };

/** Loaded and opened at the first call: a proxy's address that cannot be read is a failure of that call. */
async function openClient(protocol: string, env: Env): Promise<Client> {
  const library = protocol === 'https:' ? await import('node:https') : await import('node:http');
  return { request: library.request, agent: new library.Agent({ keepAlive: true, proxyEnv: withSchemes(env) }) };
}

/** Node passes over a proxy without a scheme, which curl, git and the runner's own client take for HTTP. */
function withSchemes(env: Env): Env {
  const given = Object.entries(env).map(([name, value]) => {
    const isBare = /^https?_proxy$/i.test(name) && value !== undefined && /^[^/]/.test(value) && !value.includes('://');
    return [name, isBare ? `http://${value}` : value] as const;
  });
  return Object.fromEntries(given);
}

type SentInit = EndedInit & { readonly connectTimeoutMs: number };

function send(client: Client, url: URL, init: SentInit): Promise<IncomingMessage> {
  const { method = 'GET', body, connectTimeoutMs } = init;
  const signal = init[ENDED_BY] ?? init.signal;
  if (typeof body !== 'string' && body !== undefined && body !== null) throw new TypeError('Only text can be sent.');
  const headers: Record<string, string> = { 'accept-encoding': 'identity' };
  const given = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
  given.forEach((value, name) => (headers[name] = value));
  return new Promise((resolve, reject) => {
    let isAnswered = false;
    const sent = client.request(url, { method, headers, agent: client.agent }, (message) => {
      isAnswered = true;
      resolve(message);
    });
    const release = signal && endWith(sent, signal);
    const connected = limitConnecting(sent, connectTimeoutMs);
    sent.on('error', reject);
    sent.on('close', () => {
      release?.();
      connected();
      // What switches to another protocol is neither an answer nor an error to Node.
      if (!isAnswered) reject(new ClosedUnanswered('closed without an answer'));
    });
    sent.end(body ?? undefined);
  });
}

/** What `request` does with a `signal` of its own, without the machinery for streams of every kind. Returns what lets go of it. */
function endWith(sent: ClientRequest, signal: AbortSignal): () => void {
  const end = (): void => void sent.destroy(signal.reason as Error);
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  return () => signal.removeEventListener('abort', end);
}

async function toResponse(message: IncomingMessage, isInPieces: boolean): Promise<Response> {
  const { statusCode = 0, rawHeaders } = message;
  // A status that HTTP does not have comes from something broken in between.
  const status = statusCode >= 200 && statusCode <= 599 ? statusCode : 502;
  const headers = new Headers();
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) headers.append(rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '');
  const init = { status, headers };
  if (headers.get('content-type')?.startsWith('text/event-stream') === true)
    return new Response(Readable.toWeb(Readable.from(bounded(message))) as ReadableStream, init);
  if (isInPieces && status < 300) return new Response(Readable.toWeb(message) as ReadableStream, init);
  const body = await withoutCoding(await collect(message), headers, { most: LONGEST_BODY, tooLong });
  callJson(body, headers);
  return WITHOUT_BODY.has(status) ? new Response(null, init) : new WholeResponse(body, init);
}

/** The same bytes, counted as they come; breaking off ends the connection. Rejects with BodyTooLong. */
async function* bounded(message: IncomingMessage): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_BODY) throw tooLong();
    yield chunk;
  }
}

function tooLong(): BodyTooLong {
  return new BodyTooLong(`it is longer than ${LONGEST_BODY} bytes`);
}

function collect(message: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    message.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > LONGEST_BODY) message.destroy(tooLong());
    });
    message.on('end', () => resolve(Buffer.concat(chunks)));
    message.on('error', reject);
  });
}
