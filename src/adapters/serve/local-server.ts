import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request of this machine's browser that knew the token. */
export type LocalRequest = {
  readonly method: 'GET' | 'POST';
  /** Behind the token, begins with `/`, decoded. */
  readonly path: string;
  /** Of a POST, as JSON; undefined for a GET. */
  readonly body: unknown;
};

/** What it is answered with. */
export type LocalAnswer = {
  readonly status: number;
  readonly type: 'text/html' | 'application/json' | 'text/plain';
  readonly text: string;
  /** Where else to look, of a status that says so. */
  readonly location?: string;
};

/** A server that only this machine reaches, and only who knows its address. */
export type LocalServer = AsyncDisposable & { readonly url: string };

const MAX_BODY = 100_000;
const HOST = '127.0.0.1';

// Nothing of what is served may be read, framed, kept or passed on by anybody else.
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/**
 * Serves on a free port of 127.0.0.1, below one secret path. A request under another host name is refused, since a page
 * elsewhere may give its name this machine's address; and so is whatever would change something and comes from elsewhere.
 */
export async function serveLocally(
  answer: (request: LocalRequest) => LocalAnswer | Promise<LocalAnswer>,
): Promise<LocalServer> {
  const token = randomBytes(18).toString('base64url');
  const server = createServer((incoming, response) => {
    respond(incoming, { server, token, answer }).then(
      (given) => send(response, given),
      () => send(response, plain(500, 'This is a bug in Evaldelta.')),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, HOST, resolve);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${HOST}:${portOf(server)}/${token}/`, [Symbol.asyncDispose]: close };
}

type Serving = {
  readonly server: Server;
  readonly token: string;
  readonly answer: (request: LocalRequest) => LocalAnswer | Promise<LocalAnswer>;
};

async function respond(incoming: IncomingMessage, { server, token, answer }: Serving): Promise<LocalAnswer> {
  const { headers, method, url = '' } = incoming;
  const origin = `http://${HOST}:${portOf(server)}`;
  if (`http://${headers.host}` !== origin) return plain(403, 'Ask for it under the address that was printed.');
  const path = pathBehind(token, url);
  if (path === undefined) return plain(404, 'There is nothing here.');
  if (method === 'GET') return await answer({ method, path, body: undefined });
  if (method !== 'POST') return plain(405, 'Only GET and POST are answered.');
  const isJson = /^application\/json\b/i.test(headers['content-type'] ?? '');
  if (headers.origin !== origin || !isJson) return plain(403, 'Only the page itself may save labels.');
  const body = await readJson(incoming);
  return body === undefined ? plain(400, 'This is no JSON, or too much of it.') : await answer({ method, path, body });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** The path behind the token, without its query; undefined where the token is another one, or the path is malformed. */
function pathBehind(token: string, url: string): string | undefined {
  const [, given = '', rest] = /^\/([^/?#]*)(\/[^?#]*)(?:[?#]|$)/.exec(url) ?? [];
  const [expected, actual] = [Buffer.from(token), Buffer.from(given)];
  if (rest === undefined || expected.length !== actual.length || !timingSafeEqual(expected, actual)) return undefined;
  try {
    return decodeURIComponent(rest);
  } catch {
    return undefined;
  }
}

async function readJson(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read and dropped, so that whoever sends it hears the answer.
    if (size <= MAX_BODY) chunks.push(chunk);
  }
  if (size > MAX_BODY) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, { status, type, text, location }: LocalAnswer): void {
  const where = location === undefined ? {} : { location };
  response.writeHead(status, { ...HEADERS, ...where, 'content-type': `${type}; charset=utf-8` });
  response.end(text);
}

function plain(status: number, text: string): LocalAnswer {
  return { status, type: 'text/plain', text: `${text}\n` };
}
