import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openBroker, type Broker, type BrokerTrial } from '../../../src/adapters/agents/broker/broker.ts';
import { openUpstream } from '../../../src/adapters/agents/broker/upstream.ts';
import { loadPrices } from '../../../src/adapters/pricing/prices.ts';
import { openFetch } from '../../../src/adapters/providers/wire/transport.ts';
import { sendJson, startLoopback, type LoopbackHandler } from '../../support/loopback.ts';
import { startModelServer, type ModelBehaviour } from '../../support/model/server.ts';
import { geminiAt } from '../providers/situation.ts';

const LIMITS = { turns: 20, seconds: 60, costUsd: 1 };
const MODEL = 'gemini-2.5-flash';
const KEY = 'AIza-loopback';

const opened: { close?: () => void; [Symbol.asyncDispose]?: () => PromiseLike<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) {
    each.close?.();
    await each[Symbol.asyncDispose]?.();
  }
});

async function brokerTo(url: string, waits: number[] = []): Promise<Broker> {
  const prices = await loadPrices(new Map());
  const world = {
    upstream: openUpstream(geminiAt(url), { GEMINI_API_KEY: KEY }),
    prices: () => prices,
    fetch: openFetch({}),
    pause: (ms: number) => Promise.resolve(void waits.push(ms)),
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

async function answering(handle: LoopbackHandler) {
  const server = await startLoopback(handle);
  opened.push(server);
  return server;
}

const WHOLE = `/v1beta/models/${MODEL}:generateContent`;
const STREAM = `/v1beta/models/${MODEL}:streamGenerateContent?alt=sse`;
const BODY = JSON.stringify({ contents: [{ role: 'user', parts: [{ text: 'Hi' }] }] });

async function ask({ port }: Pick<Broker, 'port'>, { token }: Pick<BrokerTrial, 'token'>, path = STREAM) {
  const headers = { 'content-type': 'application/json', 'x-goog-api-key': token, 'x-goog-api-client': 'somebody' };
  return await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body: BODY });
}

const USED = { usage: { input: 1000, cachedInput: 400, output: 70, reasoning: 50 }, text: 'Done.' } as const;

describe('Google’s own API through a broker', () => {
  it('passes byte by byte, streamed and not, with the real key, and counts thoughts and what came from a cache', async () => {
    const server = await modelWith(() => USED);
    const broker = await brokerTo(server.url);
    const tallies = [];
    for (const path of [WHOLE, STREAM]) {
      const trial = broker.openTrial(LIMITS);
      const direct = await fetch(server.url + path, { method: 'POST', body: BODY });
      const passed = await ask(broker, trial, path);
      expect(passed.headers.get('content-type')).toBe(direct.headers.get('content-type'));
      const withoutIds = (text: string) => text.replace(/loopback\d+/g, '');
      expect(withoutIds(await passed.text())).toBe(withoutIds(await direct.text()));
      tallies.push(trial.account.tally);
    }
    const [whole, streamed] = tallies;
    expect(streamed).toEqual(whole);
    expect(whole).toMatchObject({ turns: 1, pending: 0, failure: undefined, isEstimated: false, model: MODEL });
    expect(whole?.usage).toEqual({ input: 1000, cachedInput: 400, cacheWrite: 0, output: 70, reasoning: 50 });
    const quote = (await loadPrices(new Map())).find('gemini', MODEL);
    expect(whole?.costUsd).toBeGreaterThan(0);
    expect(whole?.costUsd).toBe(quote?.cost({ ...USED.usage, cacheWrite: 0 }));
    const asked = server.requests.filter(({ headers }) => headers['x-goog-api-key'] !== undefined);
    expect(asked.map(({ headers }) => headers['x-goog-api-key'])).toEqual([KEY, KEY]);
    expect(asked.flatMap(({ headers }) => [headers['authorization'], headers['x-goog-api-client']])).toEqual(
      Array.from({ length: 4 }),
    );
  });

  it.each(['', '/', '/v1beta', '/v1beta/', '/v1beta/openai', '/v1beta/openai/'])(
    'finds its server at an address that ends with `%s`',
    async (end) => {
      const paths: string[] = [];
      const server = await answering(({ target }, response) => {
        paths.push(target);
        sendJson(response, 200, { candidates: [{ finishReason: 'STOP' }] });
      });
      const broker = await brokerTo(server.url + end);
      await ask(broker, broker.openTrial(LIMITS), `${STREAM}&key=told-to-nobody`);
      expect(paths).toEqual([STREAM]);
    },
  );

  it.each([
    '/v1beta/models/gemini-2.5-flash:countTokens',
    '/v1beta/models/gemini-2.5-flash:embedContent',
    '/v1beta/models',
    '/v1beta/files',
    '/v1beta/models/../files:generateContent',
    '/v1beta/models/a%2F..%2Fb:generateContent',
    '//evil.example/v1beta/models/m:generateContent',
  ])('serves nothing at %s', async (path) => {
    const server = await modelWith(() => USED);
    const broker = await brokerTo(server.url);
    expect((await ask(broker, broker.openTrial(LIMITS), path)).status).toBe(404);
    expect(server.requests).toEqual([]);
  });

  it('asks no model whose price nobody knows', async () => {
    const server = await modelWith(() => USED);
    const broker = await brokerTo(server.url);
    const path = '/v1beta/models/gemini-unheard-of:generateContent';
    expect((await ask(broker, broker.openTrial(LIMITS), path)).status).toBe(400);
    expect(server.requests).toEqual([]);
  });

  it('lets nobody in without the token of a running trial', async () => {
    const server = await modelWith(() => USED);
    const broker = await brokerTo(server.url);
    const trial = broker.openTrial(LIMITS);
    expect((await ask(broker, { token: KEY })).status).toBe(401);
    trial.close();
    expect((await ask(broker, trial)).status).toBe(401);
    expect(server.requests).toEqual([]);
  });

  it('ends a trial at its turns and within one request of what it may cost', async () => {
    const server = await modelWith(() => ({ ...USED, usage: { input: 1_000_000, output: 0 } }));
    const broker = await brokerTo(server.url);
    const turns = broker.openTrial({ ...LIMITS, turns: 2, costUsd: 100 });
    for (let i = 0; i < 4; i += 1) await (await ask(broker, turns)).text();
    expect(await turns.account.ended).toEqual({ why: 'turns' });
    const each = (turns.account.tally.costUsd ?? 0) / 2;
    const cost = broker.openTrial({ ...LIMITS, costUsd: each * 2.5 });
    for (let i = 0; i < 6; i += 1) await (await ask(broker, cost)).text();
    expect(await cost.account.ended).toEqual({ why: 'cost' });
    expect(cost.account.tally.costUsd).toBeCloseTo(each * 3, 10);
  });

  it('counts the streamed list of somebody who asks for no events', async () => {
    const chunk = (usage: object, candidate: object) => ({
      modelVersion: MODEL,
      usageMetadata: usage,
      candidates: [candidate],
    });
    const list = [
      chunk({ promptTokenCount: 10 }, {}),
      chunk(
        { promptTokenCount: 10, toolUsePromptTokenCount: 5, candidatesTokenCount: 3, thoughtsTokenCount: 2 },
        { finishReason: 'STOP' },
      ),
    ];
    const server = await answering((_, response) => sendJson(response, 200, list));
    const broker = await brokerTo(server.url);
    const trial = broker.openTrial(LIMITS);
    await (await ask(broker, trial, STREAM.replace('?alt=sse', ''))).text();
    expect(trial.account.tally).toMatchObject({ turns: 1, usage: { input: 15, output: 5, reasoning: 2 } });
  });

  it('pays for searches that the answer was grounded on', async () => {
    const usageMetadata = { promptTokenCount: 10, candidatesTokenCount: 1 };
    const groundingMetadata = { webSearchQueries: ['one', 'two'] };
    const events = [{ candidates: [{ groundingMetadata }] }, { candidates: [{ finishReason: 'STOP' }], usageMetadata }];
    const server = await answering((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''));
    });
    const broker = await brokerTo(server.url);
    const trial = broker.openTrial(LIMITS);
    await (await ask(broker, trial)).text();
    expect(trial.account.tally.usage).toMatchObject({ input: 10, hostedTools: { webSearches: 2 } });
  });

  it('takes an answer that a filter held back for one', async () => {
    const blocked = { promptFeedback: { blockReason: 'SAFETY' }, usageMetadata: { promptTokenCount: 7 } };
    const server = await answering((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(`data: ${JSON.stringify(blocked)}\n\n`);
    });
    const broker = await brokerTo(server.url);
    const trial = broker.openTrial(LIMITS);
    await (await ask(broker, trial)).text();
    expect(trial.account.tally).toMatchObject({ turns: 1, failure: undefined, usage: { input: 7, output: 0 } });
    expect(trial.account.tally.heldBack).toBe('SAFETY');
  });

  it.each([
    ['PROHIBITED_CONTENT', 'PROHIBITED_CONTENT'],
    ['BLOCKLIST', 'BLOCKLIST'],
    ['SPII', 'SPII'],
    ['RECITATION', 'RECITATION'],
    ['STOP', undefined],
    ['MAX_TOKENS', undefined],
    ['MALFORMED_FUNCTION_CALL', undefined],
  ])('tells an answer that ended with %s, streamed and not, until the next one: %s', async (finishReason, word) => {
    const answer = { candidates: [{ finishReason }], usageMetadata: { promptTokenCount: 7 } };
    const later = { usageMetadata: { promptTokenCount: 7 } };
    const fine = { candidates: [{ finishReason: 'STOP' }] };
    let asked = 0;
    const server = await answering(({ target }, response) => {
      const sent = (asked += 1) > 2 ? fine : answer;
      if (!target.includes('stream')) return sendJson(response, 200, sent);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end([sent, later].map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''));
    });
    const broker = await brokerTo(server.url);
    const trial = broker.openTrial(LIMITS);
    const told = [];
    for (const path of [WHOLE, STREAM, STREAM]) {
      await (await ask(broker, trial, path)).text();
      told.push(trial.account.tally.heldBack);
    }
    expect(told).toEqual([word, word, undefined]);
  });
});

describe('Google’s own API that does not answer', () => {
  const errorOf = (code: number, status: string, details: readonly object[] = []) => ({
    error: { code, status, message: `It says ${status}.`, details },
  });

  it.each([
    [429, errorOf(429, 'RESOURCE_EXHAUSTED'), 'transient'],
    [500, errorOf(500, 'INTERNAL'), 'transient'],
    [503, errorOf(503, 'UNAVAILABLE'), 'transient'],
    [401, errorOf(401, 'UNAUTHENTICATED'), 'fatal'],
    [403, errorOf(403, 'PERMISSION_DENIED'), 'rejected'],
    [400, errorOf(400, 'INVALID_ARGUMENT', [{ reason: 'API_KEY_INVALID' }]), 'fatal'],
    [400, errorOf(400, 'INVALID_ARGUMENT'), 'rejected'],
  ])('%i %j is an outage of its own kind', async (status, body, kind) => {
    const server = await answering((_, response) => sendJson(response, status, body));
    const broker = await brokerTo(server.url);
    const trial = broker.openTrial(LIMITS);
    const answer = await ask(broker, trial);
    expect([answer.status, await answer.json()]).toEqual([status, body]);
    expect(trial.account.tally).toMatchObject({ turns: 0, pending: 0, failure: { kind } });
  });

  it.each([
    ['an error in its stream', `data: ${JSON.stringify(errorOf(503, 'UNAVAILABLE'))}\n\n`],
    ['an end without one', `data: {"candidates":[{"content":{"parts":[{"text":"Hal"}]}}]}\n\n`],
    ['a page', '<html>Sign in</html>'],
  ])('%s is no answer', async (_, text) => {
    const server = await answering((__, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end(text);
    });
    const broker = await brokerTo(server.url);
    const trial = broker.openTrial(LIMITS);
    expect(await (await ask(broker, trial)).text()).toBe(text);
    expect(trial.account.tally).toMatchObject({ turns: 0, failure: { kind: 'transient' } });
  });

  it('waits as long as its words ask to, and not where that is too long for a trial', async () => {
    const waits: number[] = [];
    let asked = 0;
    const server = await answering((_, response) => {
      const retryDelay = (asked += 1) < 3 ? '7s' : '48s';
      sendJson(response, 429, errorOf(429, 'RESOURCE_EXHAUSTED', [{ retryDelay }]));
    });
    const broker = await brokerTo(server.url, waits);
    const answer = await ask(broker, broker.openTrial(LIMITS));
    expect([answer.status, asked, waits]).toEqual([429, 3, [7000, 7000]]);
    expect(JSON.stringify(await answer.json())).toContain('48s');
  });

  it('never shows the real key, though a server quotes it', async () => {
    const server = await answering(({ headers }, response) =>
      sendJson(response, 400, { error: { message: `Bad key ${headers['x-goog-api-key']}` } }),
    );
    const broker = await brokerTo(server.url);
    const trial = broker.openTrial(LIMITS);
    expect(await (await ask(broker, trial)).text()).toContain('Bad key [redacted]');
    expect(JSON.stringify(trial.account.tally)).not.toContain(KEY);
  });
});
