import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import { openProviders } from '../../../../src/adapters/providers/open.ts';
import { openFetch } from '../../../../src/adapters/providers/wire/transport.ts';
import { startLoopback } from '../../../support/loopback.ts';
import { APIS, endpointOf, failureOf, pointedAt, requestTo, type Api } from '../situation.ts';

const SHORT_MS = 200;

/** Listens, and never takes what the system has queued for it. */
const DEAF_SERVER = `
  const server = require('node:net').createServer();
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    require('node:fs').writeSync(1, server.address().port + '\\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });`;

const ended: (() => void)[] = [];
afterEach(() => ended.splice(0).forEach((end) => end()));

/** The port of a server whose queue is full: the system drops what asks for a connection. */
async function deafPort(): Promise<number> {
  const child = spawn(process.execPath, ['-e', DEAF_SERVER], { stdio: ['ignore', 'pipe', 'ignore'] });
  ended.push(() => void child.kill('SIGKILL'));
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const port = Number(line);
  const queued = Array.from({ length: 8 }, (): Socket => connect(port, '127.0.0.1').on('error', () => undefined));
  ended.push(() => queued.forEach((socket) => socket.destroy()));
  await once(queued[0] as Socket, 'connect');
  return port;
}

async function callAt(url: string, api: Api) {
  const { env } = pointedAt(url);
  const request = requestTo(endpointOf(api, { baseUrl: api === 'compatible' ? `${url}/v1` : undefined }));
  const provider = await openProviders({ env, fetch: openFetch(env, SHORT_MS) }).open(request);
  return await failureOf(provider.call(request, new AbortController().signal));
}

const SET_BY: Readonly<Record<Api, string>> = {
  responses: 'OPENAI_BASE_URL',
  chat: 'OPENAI_BASE_URL',
  compatible: '`base_url`',
  messages: 'ANTHROPIC_BASE_URL',
};

describe('an address that accepts no connection', () => {
  it.each(APIS)('is no answer that may yet come, and is named with what set it (%s)', async (api) => {
    const url = `http://127.0.0.1:${await deafPort()}`;
    const failure = await callAt(url, api);
    expect(failure).toMatchObject({ kind: 'transient', code: 'ETIMEDOUT' });
    expect(failure.message).toContain(url);
    expect(failure.message).toContain(`(${SET_BY[api]}) failed: ETIMEDOUT, nobody could be reached there.`);
  });

  it('is also one that never says how to encrypt', async () => {
    const silent = createServer(() => undefined);
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const sockets: Socket[] = [];
    silent.on('connection', (socket) => sockets.push(socket));
    ended.push(() => (silent.close(), sockets.forEach((socket) => socket.destroy())));
    const { port } = silent.address() as AddressInfo;
    expect(await callAt(`https://127.0.0.1:${port}`, 'chat')).toMatchObject({ kind: 'transient', code: 'ETIMEDOUT' });
  });
});

it('a connection that was made may be silent for longer than connecting may take, also when it is used again', async () => {
  const waiting: (() => void)[] = [];
  await using server = await startLoopback((_, response) => void waiting.push(() => response.end('thought')));
  const fetch = openFetch({}, SHORT_MS);
  for (let call = 0; call < 2; call += 1) {
    const answer = fetch(server.url);
    await new Promise((resolve) => setTimeout(resolve, 2 * SHORT_MS));
    waiting.shift()?.();
    expect(await (await answer).text()).toBe('thought');
  }
});
