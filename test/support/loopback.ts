import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request whose body has arrived. */
export type LoopbackRequest = {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** With the query. */
  readonly target: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** A server on 127.0.0.1 that takes its open connections with it when it goes. */
export type Loopback = AsyncDisposable & { readonly url: string };

/** Answers one request; what it throws becomes a 500 with the message, so that a broken fake is seen. */
export type LoopbackHandler = (request: LoopbackRequest, response: ServerResponse) => Promise<void> | void;

/** Starts an HTTP server on a free port of 127.0.0.1. */
export async function startLoopback(handle: LoopbackHandler): Promise<Loopback> {
  const server = createServer((incoming, response) => {
    void answer(incoming, response, handle);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}

/** Ends a response with a JSON body. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

async function answer(incoming: IncomingMessage, response: ServerResponse, handle: LoopbackHandler): Promise<void> {
  try {
    await handle(await readRequest(incoming), response);
  } catch (error) {
    if (response.headersSent) response.destroy();
    else sendJson(response, 500, { message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

async function readRequest(incoming: IncomingMessage): Promise<LoopbackRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const target = incoming.url ?? '/';
  const url = new URL(target, 'http://127.0.0.1');
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    target,
    query: url.searchParams,
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  };
}
