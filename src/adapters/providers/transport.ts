import { Agent as HttpAgent, request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
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
  let agents: { readonly http: HttpAgent; readonly https: HttpsAgent } | undefined;
  // Made at the first call: a proxy's address that cannot be read is a failure of that call.
  const open = () => (agents ??= { http: new HttpAgent(kept(env)), https: new HttpsAgent(kept(env)) });
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.protocol === 'https:') return await send(requestHttps, url, init, open().https);
    return await send(requestHttp, url, init, open().http);
  };
}

function kept(env: Env) {
  return { keepAlive: true, proxyEnv: env };
}

async function send(request: typeof requestHttp, url: URL, init: RequestInit, agent: HttpAgent): Promise<Response> {
  const { method = 'GET', body, signal } = init;
  if (typeof body !== 'string' && body !== undefined && body !== null) throw new TypeError('Only text can be sent.');
  const headers = { 'accept-encoding': 'identity', ...Object.fromEntries(new Headers(init.headers)) };
  const options: RequestOptions = { method, headers, agent, ...(signal ? { signal } : {}) };
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(url, options, resolve);
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });
  return toResponse(message);
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
