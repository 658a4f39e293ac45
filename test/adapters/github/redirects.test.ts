import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { followed } from '../../../src/adapters/github/redirects.ts';
import { openFetch } from '../../../src/adapters/providers/wire/transport.ts';

type Asked = { readonly method: string | undefined; readonly path: string | undefined; readonly token: boolean };

/** Says `/STATUS/…` with a redirect to what the query names, and everything else with its path. */
async function startServer(tell: (asked: Asked) => void) {
  const server = createServer((request: IncomingMessage, response) => {
    const { method, url: path, headers } = request;
    tell({ method, path, token: headers.authorization !== undefined });
    const url = new URL(path ?? '', 'http://localhost');
    const status = Number(url.pathname.slice(1));
    const to = url.searchParams.get('to');
    if (to === null) return response.writeHead(200).end('"there"');
    return response.writeHead(status, { location: to }).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

let asked: Asked[] = [];
const [here, elsewhere] = await Promise.all([
  startServer((one) => asked.push(one)),
  startServer((one) => asked.push({ ...one, path: `elsewhere${one.path ?? ''}` })),
]);
const send = followed(openFetch({}));
const headers = { authorization: 'token loopback' };

beforeEach(() => {
  asked = [];
});
afterAll(() => {
  here.server.close();
  elsewhere.server.close();
});

test.each([
  { status: 301, method: 'GET', then: 'GET' },
  { status: 307, method: 'PATCH', then: 'PATCH' },
  { status: 308, method: 'POST', then: 'POST' },
  { status: 302, method: 'POST', then: 'GET' },
  { status: 303, method: 'PATCH', then: 'GET' },
])('a $status is followed, $method as $then, as `fetch` does', async ({ status, method, then }) => {
  const init = { method, headers, ...(method === 'GET' ? {} : { body: '{}' }) };
  const url = `${here.url}/${status}?to=/there`;
  expect(await (await send(url, init)).text()).toBe('"there"');
  const ours = asked;
  asked = [];
  await (await fetch(url, init)).text();
  expect(ours).toEqual(asked);
  expect(ours.at(-1)).toEqual({ method: then, path: '/there', token: true });
});

test('the token goes to no other server', async () => {
  await send(`${here.url}/302?to=${encodeURIComponent(`${elsewhere.url}/there`)}`, { headers });
  expect(asked.map(({ path, token }) => [path?.split('?')[0], token])).toEqual([
    ['/302', true],
    ['elsewhere/there', false],
  ]);
});

test('a circle ends', async () => {
  const circle: typeof fetch = () => Promise.resolve(new Response(null, { status: 302, headers: { location: '/' } }));
  await expect(followed(circle)(here.url)).rejects.toThrow('it was sent elsewhere more than 20 times');
});
