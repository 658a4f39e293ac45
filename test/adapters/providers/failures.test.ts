import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startLoopback } from '../../support/loopback.ts';
import { startModelServer, type ModelReply } from '../../support/model/server.ts';
import { APIS, callOn, deadlineIn, endpointOf, failureOf, pointedAt, requestTo } from './situation.ts';
import { openProviders } from '../../../src/adapters/providers/open.ts';

async function failWith(api: (typeof APIS)[number], reply: ModelReply, signal?: AbortSignal) {
  await using server = await startModelServer({ behaviour: () => reply });
  const failure = await failureOf(callOn(server, api, {}, signal));
  return { failure, calls: server.requests.length };
}

describe.each(APIS)('a failed attempt over %s', (api) => {
  it.each([408, 409, 429, 500, 502, 503, 529])(
    'takes %i for something that may heal, after one attempt only',
    async (status) => {
      const { failure, calls } = await failWith(api, {
        status,
        headers: { 'retry-after': '7' },
        error: { message: 'Too busy' },
      });
      expect(failure).toMatchObject({ kind: 'transient', status, retryAfterMs: 7_000 });
      expect(failure.message).toContain('Too busy');
      expect(calls).toBe(1);
    },
  );

  it.each([401, 402, 404])('takes %i for something that cannot heal, with the provider’s sentence', async (status) => {
    const { failure, calls } = await failWith(api, { status, error: { message: 'Not like this' } });
    expect(failure).toMatchObject({ kind: 'fatal', status });
    expect(failure.message).toContain('Not like this');
    expect(calls).toBe(1);
  });

  it.each([
    [400, true],
    [422, true],
    [403, false],
    [415, false],
  ])('takes %i for that request’s own, with the provider’s sentence', async (status, fails) => {
    const { failure, calls } = await failWith(api, { status, error: { message: 'Not like this', type: 'odd' } });
    expect(failure).toMatchObject({ kind: 'rejected', status, fails });
    expect(failure.message).toContain('Not like this');
    expect(calls).toBe(1);
  });

  it('takes an exhausted account for something that cannot heal although it says 429', async () => {
    const error = {
      message: 'You exceeded your current quota',
      type: 'insufficient_quota',
      code: 'insufficient_quota',
    };
    const { failure, calls } = await failWith(api, { status: 429, error });
    expect(failure).toMatchObject({ kind: 'fatal', status: 429 });
    expect(calls).toBe(1);
  });

  it('stops waiting at the deadline when the server hangs', async () => {
    const { failure } = await failWith(api, { hang: true }, deadlineIn(200));
    expect(failure).toMatchObject({ kind: 'transient', message: 'too slow' });
  });

  it('takes a dropped connection for something that may heal', async () => {
    const { failure, calls } = await failWith(api, { reset: true });
    expect(failure).toMatchObject({ kind: 'transient', status: undefined });
    expect(calls).toBe(1);
  });

  it('takes a connection that is cut in the middle of the body for something that may heal', async () => {
    await using server = await startLoopback((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"id":', () => response.destroy());
    });
    const failure = await failureOf(callOn(pointedAt(server.url), api));
    expect(failure).toMatchObject({ kind: 'transient', status: undefined });
  });

  it('stops waiting at the deadline when the body never ends', async () => {
    await using server = await startLoopback((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"id":');
    });
    const failure = await failureOf(callOn(pointedAt(server.url), api, {}, deadlineIn(200)));
    expect(failure).toMatchObject({ kind: 'transient', message: 'too slow' });
  });

  it('takes a web page with status 200 for a malformed body', async () => {
    await using server = await startLoopback((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please log in</html>');
    });
    const failure = await failureOf(callOn(pointedAt(server.url), api));
    expect(failure.kind).toBe('malformed');
  });

  it.each([
    ['text/html', '<html>Please log in</html>'],
    ['text/html; charset=utf-8', '\n<!DOCTYPE html>\n<html><body>Welcome</body></html>'],
    ['application/json', '<!doctype html><html></html>'],
    ['application/json', '\n  <html>'],
  ])('names the address, and what set it, where a web page answers as %s: %j', async (type, page) => {
    await using server = await startLoopback((_, response) => {
      response.writeHead(200, { 'content-type': type }).end(page);
    });
    const failure = await failureOf(callOn(pointedAt(server.url), api));
    expect(failure.kind).toBe('malformed');
    expect(failure.message).toContain(` at ${server.url}`);
    expect(failure.message).toMatch(
      /answered with a web page, which is not JSON: check (`base_url`|[A-Z_]+_BASE_URL)\.$/,
    );
  });

  it.each(['<html>', '{}', '[]', 'null', '{"choices":[],"output":"text","content":"text"}'])(
    'takes the body %s for malformed',
    async (malformed) => {
      const { failure } = await failWith(api, { malformed });
      expect(failure.kind).toBe('malformed');
    },
  );

  it('takes a port that nobody listens on for something that may heal, and names the reason', async () => {
    const failure = await failureOf(callOn(pointedAt(`http://127.0.0.1:${await closedPort()}`), api));
    expect(failure).toMatchObject({ kind: 'transient', status: undefined });
    expect(failure).toMatchObject({ code: 'ECONNREFUSED' });
    expect(failure.message).toMatch(
      /^The connection to \S+ \S+ at http:\/\/127\.0\.0\.1:\d+(\/v1)? \((`base_url`|[A-Z_]+)\) failed: ECONNREFUSED, nothing listens there\.$/,
    );
  });

  it.each([
    'Rate limit reached for gpt-4o on requests per day (RPD): Limit 200, Used 200, Requested 1. Please try again in 7m12s.',
    'Rate limit reached on tokens per day (TPD): Limit 100000, Used 99500, Requested 1200.',
    'Rate limit exceeded: free-models-per-day',
  ])('stops the target where its share of the day is used up: %s', async (message) => {
    await using server = await startModelServer({ behaviour: () => ({ status: 429, error: { message } }) });
    const hint = 'The account’s limit for the day is used up: run it again when the day is over, or raise the limit.';
    expect(await failureOf(callOn(server, api))).toMatchObject({ kind: 'fatal', status: 429, hint });
  });

  it('hears a pause that only the sentence asks for', async () => {
    const error = { message: 'Rate limit reached on requests per min (RPM). Please try again in 20s.' };
    await using server = await startModelServer({ behaviour: () => ({ status: 429, error }) });
    expect(await failureOf(callOn(server, api))).toMatchObject({ kind: 'transient', retryAfterMs: 20_000 });
  });

  it('answers a prompt that is too long with the finish reason context_length', async () => {
    const error = { message: "This model's maximum context length is 8192 tokens", code: 'context_length_exceeded' };
    await using server = await startModelServer({ behaviour: () => ({ status: 400, error }) });
    const answer = await callOn(server, api);
    expect(answer.output).toMatchObject({ text: '', finishReason: 'context_length' });
    expect(answer.output.metadata['refused']).toContain('maximum context length');
  });

  it('answers a prompt that breaks the provider’s policy with the finish reason content_filter', async () => {
    const error = { message: 'Output blocked by content filtering policy' };
    await using server = await startModelServer({ behaviour: () => ({ status: 400, error }) });
    expect((await callOn(server, api)).output.finishReason).toBe('content_filter');
  });

  it('keeps keys that the provider echoes out of the message', async () => {
    const message = 'Incorrect API key provided: sk-loopback-openai, sk-ant-loopback, sk-proj-ab****wxyz.';
    const { failure } = await failWith(api, { status: 401, error: { message: `${message}\u001b[31m\n::error::x` } });
    expect(failure.message).not.toMatch(/loopback-openai|ant-loopback|wxyz|\u001b|\n/);
    expect(failure.message).toContain('[redacted]');
  });

  it('hands back the caller’s own abort instead of a failure of the provider', async () => {
    await using server = await startModelServer({ behaviour: () => ({ hang: true }) });
    const request = requestTo(endpointOf(api, { baseUrl: api === 'messages' ? server.url : `${server.url}/v1` }));
    const provider = await openProviders({ env: server.env }).open(request);
    const stop = new Error('interrupted');
    await expect(provider.call(request, AbortSignal.abort(stop))).rejects.toBe(stop);
    const controller = new AbortController();
    const call = provider.call(request, controller.signal);
    controller.abort(stop);
    await expect(call).rejects.toBe(stop);
  });
});

it('takes an error that a gateway wraps into status 200 for something that may heal', async () => {
  const { failure } = await failWith('chat', { malformed: '{"error":{"code":502,"message":"Upstream died"}}' });
  expect(failure).toMatchObject({ kind: 'transient', status: 502 });
});

it('takes a gateway’s wrapped error for what its code says', async () => {
  const { failure } = await failWith('chat', { malformed: '{"error":{"code":402,"message":"No credit"}}' });
  expect(failure).toMatchObject({ kind: 'fatal', status: 402 });
});

it('takes a response that failed after it was accepted for something that may heal', async () => {
  const body = { status: 'failed', output: [], error: { code: 'server_error', message: 'Try again' } };
  const { failure } = await failWith('responses', { malformed: JSON.stringify(body) });
  expect(failure.kind).toBe('transient');
  expect(failure.message).toContain('Try again');
});

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
