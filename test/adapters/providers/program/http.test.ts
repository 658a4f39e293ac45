import { describe, expect, it } from 'vitest';
import { openProviders } from '../../../../src/adapters/providers/open.ts';
import type { HttpEndpoint } from '../../../../src/domain/suite.ts';
import { sendJson, startLoopback, type LoopbackHandler, type LoopbackRequest } from '../../../support/loopback.ts';
import { deadlineIn, failureOf, requestTo } from '../situation.ts';

function endpointOf(url: string, changes: Partial<HttpEndpoint> = {}): HttpEndpoint {
  return {
    provider: 'http',
    url,
    method: 'POST',
    headers: {},
    body: { question: 'How long?' },
    responsePath: '$.output',
    env: [],
    timeoutMs: 5_000,
    ...changes,
  };
}

async function ask(
  handler: LoopbackHandler,
  changes: Partial<HttpEndpoint> = {},
  env: Readonly<Record<string, string>> = {},
  signal = new AbortController().signal,
) {
  await using server = await startLoopback(handler);
  const request = requestTo(endpointOf(`${server.url}/answer`, changes));
  const provider = await openProviders({ env }).open(request);
  return await provider.call(request, signal);
}

describe('an endpoint of one’s own', () => {
  it('is sent the body and read at the response path, with whatever else of the documented answer it gives', async () => {
    const received: LoopbackRequest[] = [];
    const body = {
      choices: [{ 'the text': '30 days.' }],
      usage: { input_tokens: 5, output_tokens: 2 },
      cost_usd: 0.01,
      model: 'inner',
    };
    const answer = await ask(
      (request, response) => {
        received.push(request);
        sendJson(response, 200, body);
      },
      { responsePath: "$.choices[0]['the text']" },
    );
    expect(answer).toMatchObject({
      output: { text: '30 days.', finishReason: 'stop' },
      usage: { input: 5, output: 2 },
      reportedCostUsd: 0.01,
      served: { model: 'inner' },
    });
    expect(received[0]).toMatchObject({ method: 'POST', path: '/answer' });
    expect(JSON.parse(String(received[0]?.body))).toEqual({ question: 'How long?' });
  });

  it('takes a bare JSON value at the root', async () => {
    const answer = await ask((_, response) => sendJson(response, 200, ['a', 1]), { responsePath: '$' });
    expect(answer.output.text).toBe('["a",1]');
  });

  it('may answer with a page in a JSON text, and is told of where it answers with one instead of JSON', async () => {
    const page = '<html><p>30 days</p></html>';
    const answer = await ask((_, response) => sendJson(response, 200, page), { responsePath: '$' });
    expect(answer.output.text).toBe(page);
    const failure = await failureOf(ask((_, response) => void response.writeHead(200).end(page)));
    expect(failure.message).toMatch(/answered with a web page, which is not JSON: check `url`\.$/);
  });

  it('is given the variables that its body names, as JSON whatever they hold', async () => {
    const body = { tenant: 'a ${TENANT}', nested: [{ q: '${TENANT}' }, '${TENANT}'], own: '${TENANT}' };
    const changes = { body, bodyVariables: [['tenant'], ['nested', 0, 'q']], env: ['TENANT'] };
    const echo: LoopbackHandler = (request, response) =>
      sendJson(response, 200, { output: JSON.parse(String(request.body)) as unknown });
    const answer = await ask(echo, changes, { TENANT: 'x"},\n\\' });
    expect(JSON.parse(answer.output.text)).toEqual({
      tenant: 'a x"},\n\\',
      nested: [{ q: 'x"},\n\\' }, '${TENANT}'],
      own: '${TENANT}',
    });
    await expect(ask(echo, changes)).rejects.toThrow(
      /The body of the http target names \$\{TENANT\}, which is not set/,
    );
  });

  it('is given the variables that its headers name and its env lists', async () => {
    const changes = { headers: { authorization: 'Bearer ${APP_TOKEN}' }, env: ['APP_TOKEN'] };
    const answer = await ask(
      (request, response) => sendJson(response, 200, { output: request.headers['authorization'] }),
      changes,
      { APP_TOKEN: 'app-secret-token' },
    );
    expect(answer.output.text).toBe('Bearer app-secret-token');
  });

  it.each([
    ['is not listed', { headers: { authorization: '${OPENAI_API_KEY}' }, env: [] }, /`env:` does not list/],
    [
      'has a line break in it',
      { headers: { 'x-key': 'a ${BROKEN}' }, env: ['BROKEN'] },
      /^The header `x-key` .* not allow there/,
    ],
    ['is not set', { headers: { authorization: '${APP_TOKEN}' }, env: ['APP_TOKEN'] }, /is not set/],
  ])('is refused a variable that %s', async (_, changes, sentence) => {
    const env = { OPENAI_API_KEY: 'sk-secret-key', BROKEN: 'b\nc' };
    await expect(ask(() => undefined, changes, env)).rejects.toThrow(sentence);
  });

  it.each(['ftp://example.com', 'file:///etc/passwd', 'nonsense'])('must be an http address, not %s', async (url) => {
    await expect(ask(() => undefined, { url })).rejects.toThrow('is no http or https address');
  });

  it.each([
    [503, 'transient'],
    [429, 'transient'],
    [400, 'rejected'],
    [403, 'rejected'],
    [413, 'rejected'],
    [422, 'rejected'],
    [401, 'fatal'],
    [404, 'fatal'],
  ])('brings no answer with %i', async (status, kind) => {
    const failure = await failureOf(
      ask((_, response) => sendJson(response, status, { error: 'the prompt is too long' }, { 'retry-after': '2' })),
    );
    expect(failure).toMatchObject({ kind, status });
    expect(failure.message).toContain('too long');
    expect(JSON.stringify(failure)).not.toMatch(/model|base_url|key is valid/);
  });

  it('is not followed elsewhere, where its headers do not belong', async () => {
    const failure = await failureOf(
      ask((_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()),
    );
    expect(failure.kind).not.toBe('malformed');
  });

  it.each([
    ['no JSON', '<html>'],
    ['nothing at the path', '{"other":1}'],
  ])('brings a malformed answer with %s', async (_, text) => {
    expect((await failureOf(ask((__, response) => void response.end(text)))).kind).toBe('malformed');
  });

  it.each([
    { output: null, error: 'upstream 503' },
    { output: '', error: { message: 'upstream 503' } },
    { error: { detail: 'upstream 503' }, status: 'ok' },
    { output: null, errors: [{ message: 'upstream 503' }] },
    { output: null, success: false, message: 'upstream 503' },
    { status: 'error', message: 'upstream 503' },
  ])('brings no answer where the service says that it failed: %j', async (body) => {
    const failure = await failureOf(ask((_, response) => sendJson(response, 200, body)));
    expect(failure).toMatchObject({ kind: 'malformed', message: expect.stringContaining('upstream 503') as string });
  });

  it('is asked again where the service says that it may answer then', async () => {
    const failure = await failureOf(
      ask((_, response) => sendJson(response, 200, { output: null, error: 'warming up', retry: true })),
    );
    expect(failure.kind).toBe('transient');
  });

  it.each([
    { output: 'fine', error: 'a remark' },
    { output: 'fine', error: null },
    { output: 'fine', error: '', errors: [], success: true },
  ])('answers where it gives an output, whatever else it says: %j', async (body) => {
    expect((await ask((_, response) => sendJson(response, 200, body))).output.text).toBe('fine');
  });

  it('stops waiting at its deadline', async () => {
    const failure = await failureOf(ask(() => undefined, {}, {}, deadlineIn(100)));
    expect(failure).toMatchObject({ kind: 'transient', message: 'too slow' });
  });

  it('never shows the variable’s value in an error', async () => {
    const changes = { headers: { authorization: '${APP}' }, env: ['APP'] };
    const failure = await failureOf(
      ask((request, response) => sendJson(response, 401, { error: request.headers['authorization'] }), changes, {
        APP: 'plain-value-1',
      }),
    );
    expect(failure.message).not.toContain('plain-value-1');
  });
});
