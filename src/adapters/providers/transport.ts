import type { Agent, IncomingMessage, request, RequestOptions } from 'node:http';
import { Readable } from 'node:stream';
import type { Env } from './keys.ts';

/** An answer that is longer than any model's; it was not read to its end. */
export class BodyTooLong extends Error {}

const LONGEST_BODY = 16 * 1024 * 1024;
/** Answers that have no body by definition: `Response` refuses one. */
const WITHOUT_BODY = new Set([204, 205, 304]);

/**
 * How the SDKs and `http` targets reach the network: `fetch` over Node's own client, at half the processor time, through the
 * proxy that HTTP_PROXY, HTTPS_PROXY and NO_PROXY of `env` name, and with no deadline of its own. A redirect is an answer like
 * any other: following it would carry the key to a server that nobody named. Bodies sent must be text. Rejects with the
 * connection's error, or BodyTooLong.
 */
export function openFetch(env: Env): typeof fetch {
  const clients = new Map<string, Promise<Client>>();
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const client = clients.get(url.protocol) ?? openClient(url.protocol, env);
    clients.set(url.protocol, client);
    return toResponse(await send(await client, url, init));
  };
}

type Client = { readonly request: typeof request; readonly agent: Agent };

/** Loaded and opened at the first call: a proxy's address that cannot be read is a failure of that call. */
async function openClient(protocol: string, env: Env): Promise<Client> {
  const library = protocol === 'https:' ? await import('node:https') : await import('node:http');
  return { request: library.request, agent: new library.Agent({ keepAlive: true, proxyEnv: env }) };
}

function send(client: Client, url: URL, init: RequestInit): Promise<IncomingMessage> {
  const { method = 'GET', body, signal } = init;
  if (typeof body !== 'string' && body !== undefined && body !== null) throw new TypeError('Only text can be sent.');
  const headers = { 'accept-encoding': 'identity', ...Object.fromEntries(new Headers(init.headers)) };
  const options: RequestOptions = { method, headers, agent: client.agent, ...(signal ? { signal } : {}) };
  return new Promise((resolve, reject) => {
    const sent = client.request(url, options, resolve);
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });
}

async function toResponse(message: IncomingMessage): Promise<Response> {
  const { statusCode = 0 } = message;
  // A status that HTTP does not have comes from something broken in between.
  const status = statusCode >= 200 && statusCode <= 599 ? statusCode : 502;
  const headers = new Headers();
  for (let i = 0; i + 1 < message.rawHeaders.length; i += 2)
    headers.append(message.rawHeaders[i] ?? '', message.rawHeaders[i + 1] ?? '');
  const isStream = headers.get('content-type')?.startsWith('text/event-stream') === true;
  const body = isStream ? (Readable.toWeb(message) as ReadableStream) : await collect(message);
  return new Response(WITHOUT_BODY.has(status) ? null : body, { status, headers });
}

function collect(message: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    message.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > LONGEST_BODY) message.destroy(new BodyTooLong(`it is longer than ${LONGEST_BODY} bytes`));
    });
    message.on('end', () => resolve(Buffer.concat(chunks)));
    message.on('error', reject);
  });
}
