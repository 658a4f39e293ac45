import { mkdtempSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openBroker, type Broker, type BrokerTrial } from '../../../src/adapters/agents/broker/broker.ts';
import { openUpstream } from '../../../src/adapters/agents/broker/upstream.ts';
import { loadPrices } from '../../../src/adapters/pricing/prices.ts';
import { openFetch } from '../../../src/adapters/providers/wire/transport.ts';
import { sendJson, startLoopback } from '../../support/loopback.ts';
import { startModelServer, type ModelBehaviour } from '../../support/model/server.ts';
import { endpointOf, pointedAt, type Api } from '../providers/situation.ts';

const LIMITS = { turns: 20, seconds: 60, costUsd: 1 };
const MODELS = { messages: 'claude-haiku-4-5', responses: 'gpt-4o', chat: 'gpt-4o' } as const;
const PATHS = { messages: '/v1/messages', responses: '/v1/responses', chat: '/v1/chat/completions' } as const;
type Spoken = keyof typeof MODELS;

const opened: { close?: () => void; [Symbol.asyncDispose]?: () => PromiseLike<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) {
    each.close?.();
    await each[Symbol.asyncDispose]?.();
  }
});

async function brokerTo(
  server: { readonly env: Readonly<Record<string, string>> },
  api: Api = 'messages',
  model: string = MODELS[api as Spoken],
): Promise<Broker> {
  const endpoint = endpointOf(api, { model });
  const prices = await loadPrices(new Map());
  const world = {
    upstream: openUpstream(endpoint, server.env),
    prices: () => prices,
    fetch: openFetch({}),
    pause: () => Promise.resolve(),
  };
  const broker = await openBroker(world, join(mkdtempSync(join(tmpdir(), 'broker-')), 's'));
  opened.push(broker);
  return broker;
}

async function modelWith(behaviour: ModelBehaviour) {
  const server = await startModelServer({ behaviour });
  opened.push(server);
  return server;
}

type Asked = {
  readonly api?: Spoken;
  readonly stream?: boolean;
  readonly model?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

async function ask(broker: Broker, { token }: Pick<BrokerTrial, 'token'>, asked: Asked = {}) {
  const { api = 'messages', stream = false, model = MODELS[api], path = PATHS[api], headers = {} } = asked;
  const key: Record<string, string> =
    api === 'messages' ? { 'x-api-key': token } : { authorization: `Bearer ${token}` };
  const turn = [{ role: 'user', content: 'Hi' }];
  const text = api === 'responses' ? { input: turn } : { messages: turn };
  return await fetch(`http://127.0.0.1:${broker.port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...key, ...headers },
    body: JSON.stringify({ model, max_tokens: 9, stream, ...text }),
  });
}

const USED = { usage: { input: 1000, cachedInput: 400, output: 20 }, text: 'Done.' } as const;

describe('a broker between an agent and its model', () => {
  it.each(['messages', 'responses', 'chat'] as const)(
    'passes %s on byte by byte, streamed and not, with its own key, and counts alike',
    async (api) => {
      const server = await modelWith(() => USED);
      const broker = await brokerTo(server, api);
      const tallies = [];
      for (const stream of [false, true]) {
        const trial = broker.openTrial(LIMITS);
        const direct = await fetch(server.url + PATHS[api], {
          method: 'POST',
          body: JSON.stringify({ model: MODELS[api], stream, messages: [], input: [] }),
        });
        const passed = await ask(broker, trial, { api, stream });
        expect(passed.headers.get('content-type')).toBe(direct.headers.get('content-type'));
        const withoutIds = (text: string) => text.replace(/loopback\d+/g, '');
        expect(withoutIds(await passed.text())).toBe(withoutIds(await direct.text()));
        tallies.push(trial.account.tally);
      }
      const [whole, streamed] = tallies;
      expect(streamed).toEqual(whole);
      expect(whole).toMatchObject({ turns: 1, pending: 0, failure: undefined, isEstimated: false });
      expect(whole?.usage).toMatchObject({ input: 1000, cachedInput: 400, output: 20 });
      const prices = await loadPrices(new Map());
      const quote = prices.find(api === 'messages' ? 'anthropic' : 'openai', MODELS[api]);
      expect(whole?.costUsd).toBe(quote?.cost(whole?.usage ?? (USED.usage as never)));
      const keys = server.requests.map(({ headers }) => headers['x-api-key'] ?? headers['authorization']);
      const real = api === 'messages' ? 'sk-ant-loopback' : 'Bearer sk-loopback-openai';
      expect(keys.filter((key) => key !== undefined)).toEqual([real, real]);
    },
  );

  it('serves a socket for those without a network', async () => {
    const server = await modelWith(() => USED);
    const socketPath = join(mkdtempSync(join(tmpdir(), 'broker-')), 's');
    const upstream = openUpstream(endpointOf('messages'), server.env);
    const broker = await openBroker(
      { upstream, prices: () => undefined, fetch: openFetch({}), pause: () => Promise.resolve() },
      socketPath,
    );
    opened.push(broker);
    const { token } = broker.openTrial(LIMITS);
    const status = await new Promise((resolve, reject) => {
      const headers = { 'x-api-key': token };
      const sent = httpRequest({ socketPath, path: '/v1/messages', method: 'POST', headers }, (answer) =>
        resolve(answer.resume().statusCode),
      );
      sent.on('error', reject).end(JSON.stringify({ model: 'claude-opus-5-5', messages: [] }));
    });
    expect(status).toBe(200);
  });

  it('lets nobody in without the token of a running trial, and nobody to another place', async () => {
    const server = await modelWith(() => USED);
    const broker = await brokerTo(server);
    const trial = broker.openTrial(LIMITS);
    const statuses = async (token: string, asked: Asked = {}) => (await ask(broker, { token }, asked)).status;
    expect(await statuses('')).toBe(401);
    expect(await statuses('sk-ant-loopback')).toBe(401);
    expect(await statuses(trial.token, { path: '/v1/models' })).toBe(404);
    expect(await statuses(trial.token, { path: '/v1/responses' })).toBe(404);
    expect(await statuses(trial.token, { path: '/v1/messages/batches' })).toBe(404);
    expect(await statuses(trial.token, { path: '//evil.example/v1/messages' })).toBe(404);
    trial.close();
    expect(await statuses(trial.token)).toBe(401);
    expect(server.requests).toEqual([]);
  });

  it('passes on no header that says who asks', async () => {
    const server = await modelWith(() => USED);
    const broker = await brokerTo(server);
    const headers = { cookie: 'a=b', 'x-forwarded-for': '1.2.3.4', authorization: 'Bearer x', 'anthropic-beta': 'b1' };
    await ask(broker, broker.openTrial(LIMITS), { headers });
    expect(server.requests[0]?.headers).toMatchObject({ 'anthropic-beta': 'b1', 'x-api-key': 'sk-ant-loopback' });
    expect(Object.keys(server.requests[0]?.headers ?? {})).not.toContain('cookie');
    expect(Object.keys(server.requests[0]?.headers ?? {})).not.toContain('authorization');
    expect(Object.keys(server.requests[0]?.headers ?? {})).not.toContain('x-forwarded-for');
  });

  it('asks no model whose price nobody knows, and its own in any case', async () => {
    const server = await modelWith(() => USED);
    const broker = await brokerTo(server, 'messages', 'claude-of-tomorrow');
    const trial = broker.openTrial(LIMITS);
    expect((await ask(broker, trial, { model: 'claude-unheard-of' })).status).toBe(400);
    expect((await ask(broker, trial, { model: 'claude-of-tomorrow' })).status).toBe(200);
    expect((await ask(broker, trial, { model: 'claude-haiku-4-5' })).status).toBe(200);
    expect(server.requests.map(({ model }) => model)).toEqual(['claude-of-tomorrow', 'claude-haiku-4-5']);
  });
});

describe('the limits of a trial', () => {
  it('end it at the request that would be one turn too many', async () => {
    const server = await modelWith(() => USED);
    const broker = await brokerTo(server);
    const trial = broker.openTrial({ ...LIMITS, turns: 2 });
    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await ask(broker, trial)).status);
    expect(statuses).toEqual([200, 200, 400, 400]);
    expect(await trial.account.ended).toEqual({ why: 'turns' });
    expect(server.requests).toHaveLength(2);
  });

  it('end it within one request of what it may cost', async () => {
    const server = await modelWith(() => ({ ...USED, usage: { input: 300_000, output: 0 } }));
    const broker = await brokerTo(server);
    const trial = broker.openTrial({ ...LIMITS, costUsd: 1 });
    for (let i = 0; i < 6; i += 1) await ask(broker, trial);
    expect(await trial.account.ended).toEqual({ why: 'cost' });
    expect(trial.account.tally.costUsd).toBeCloseTo(1.2, 10);
    expect(server.requests).toHaveLength(4);
  });

  it('hold for requests that are sent at once', async () => {
    const server = await modelWith(() => ({ ...USED, delayMs: 50 }));
    const broker = await brokerTo(server);
    const trial = broker.openTrial({ ...LIMITS, turns: 3 });
    await Promise.all(Array.from({ length: 8 }, () => ask(broker, trial)));
    expect(server.requests).toHaveLength(3);
  });

  it('count what an answer does not say from its bytes', async () => {
    const server = await modelWith(() => ({ malformed: '{"content":[],"model":"claude-haiku-4-5"}' }));
    const broker = await brokerTo(server);
    const trial = broker.openTrial(LIMITS);
    await ask(broker, trial);
    expect(trial.account.tally).toMatchObject({ turns: 1, isEstimated: true });
    expect(trial.account.tally.costUsd).toBeGreaterThan(0);
  });
});

describe('a model that does not answer', () => {
  it.each([
    [{ status: 429 }, 'transient', 429],
    [{ status: 500 }, 'transient', 500],
    [{ status: 529 }, 'transient', 529],
    [{ reset: true }, 'transient', undefined],
    [{ breaksOff: true }, 'transient', undefined],
    [{ status: 400 }, 'rejected', 400],
    [{ status: 200, malformed: '<html>Sign in</html>' }, 'transient', undefined],
  ] as const)('%j is remembered as %s until an answer comes', async (reply, kind, status) => {
    let isDown = true;
    const server = await modelWith(() => (isDown ? reply : USED));
    const broker = await brokerTo(server);
    const trial = broker.openTrial(LIMITS);
    await ask(broker, trial, { stream: true })
      .then((answer) => answer.text())
      .catch(() => undefined);
    await expect.poll(() => trial.account.tally.failure).toMatchObject({ kind, ...(status ? { status } : {}) });
    expect(trial.account.tally).toMatchObject({ turns: 0, pending: 0 });
    isDown = false;
    await ask(broker, trial);
    expect(trial.account.tally).toMatchObject({ turns: 1, failure: undefined });
  });

  it.each([{ status: 429 }, { status: 500 }, { status: 529 }, { reset: true }])(
    'is asked again where it answers %j for a moment, and the agent hears nothing of it',
    async (reply) => {
      let asked = 0;
      const server = await modelWith(() => ((asked += 1) <= 3 ? reply : USED));
      const broker = await brokerTo(server);
      const trial = broker.openTrial(LIMITS);
      expect((await ask(broker, trial)).status).toBe(200);
      expect(trial.account.tally).toMatchObject({ turns: 1, failure: undefined });
    },
  );

  it('waits as long as it is asked to, and not where that is too long for a trial', async () => {
    const waits: number[] = [];
    const server = await modelWith(({ attempt }) => ({
      status: 429,
      headers: { 'retry-after': attempt < 3 ? '7' : '60' },
    }));
    const upstream = openUpstream(endpointOf('messages'), server.env);
    const pause = (ms: number) => Promise.resolve(void waits.push(ms));
    const socket = join(mkdtempSync(join(tmpdir(), 'broker-')), 's');
    const broker = await openBroker({ upstream, prices: () => undefined, fetch: openFetch({}), pause }, socket);
    opened.push(broker);
    const answer = await ask(broker, broker.openTrial(LIMITS), { model: 'claude-opus-5-5' });
    expect([answer.status, answer.headers.get('retry-after'), waits]).toEqual([429, '60', [7000, 7000]]);
  });

  it('ends the trial at once where no other request can be answered', async () => {
    const server = await modelWith(() => ({ status: 401 }));
    const broker = await brokerTo(server);
    const trial = broker.openTrial(LIMITS);
    expect((await ask(broker, trial)).status).toBe(401);
    expect(await trial.account.ended).toMatchObject({ why: 'outage', failure: { kind: 'fatal', status: 401 } });
    expect((await ask(broker, trial)).status).toBe(400);
    expect(server.requests).toHaveLength(1);
  });

  it('ends the trial where it fails again and again', async () => {
    const server = await modelWith(() => ({ status: 503 }));
    const broker = await brokerTo(server);
    const trial = broker.openTrial(LIMITS);
    for (let i = 0; i < 9; i += 1) await ask(broker, trial);
    expect(await trial.account.ended).toMatchObject({ why: 'outage', failure: { kind: 'transient', status: 503 } });
    expect(server.requests).toHaveLength(3 * 4);
  });

  it('is not followed to another address, and its words hold no key', async () => {
    const elsewhere = await modelWith(() => USED);
    const server = await startLoopback(({ headers }, response) => {
      if (headers['x-api-key'] === 'sk-ant-loopback')
        return void response.writeHead(307, { location: `${elsewhere.url}/v1/messages` }).end();
      sendJson(response, 401, {});
    });
    opened.push(server);
    const broker = await brokerTo(pointedAt(server.url));
    const answer = await ask(broker, broker.openTrial(LIMITS));
    expect([answer.status, answer.headers.get('location')]).toEqual([502, null]);
    expect(elsewhere.requests).toEqual([]);
  });

  it('never shows an agent the real key, though a server quotes it', async () => {
    const server = await startLoopback(({ headers }, response) =>
      sendJson(response, 400, { error: { message: `Bad key ${headers['x-api-key']}` } }),
    );
    opened.push(server);
    const broker = await brokerTo(pointedAt(server.url));
    const trial = broker.openTrial(LIMITS);
    expect(await (await ask(broker, trial)).text()).toContain('Bad key [redacted]');
    expect(JSON.stringify(trial.account.tally)).not.toContain('sk-ant-loopback');
  });

  it('pays for what an agent asked and did not wait for', async () => {
    const server = await modelWith(() => ({ ...USED, hang: true }));
    const broker = await brokerTo(server);
    const trial = broker.openTrial(LIMITS);
    const asking = ask(broker, trial).catch(() => undefined);
    await expect.poll(() => server.requests.length).toBe(1);
    expect(trial.account.tally.pending).toBe(1);
    trial.close();
    await expect.poll(() => trial.account.tally).toMatchObject({ pending: 0, isEstimated: true });
    expect(trial.account.tally.costUsd).toBeGreaterThan(0);
    broker.close();
    await asking;
  });
});
