import { describe, expect, it } from 'vitest';
import { openProviders } from '../../../src/adapters/providers/open.ts';
import type { AnswerPaths } from '../../../src/domain/answers/answer-parts.ts';
import type { Json, JsonObject } from '../../../src/domain/json/json.ts';
import { CallError, type CallAnswer } from '../../../src/ports.ts';
import { sendJson, startLoopback } from '../../support/loopback.ts';
import { commandEndpoint, onBoth, programOf, repositoryOf } from './program/programs.ts';
import { requestTo } from './situation.ts';

const NEVER = new AbortController().signal;

/** What an `http` target is read as where its server sends a body. */
async function fromServer(body: Json, reads: AnswerPaths = {}, responsePath = '$.output'): Promise<CallAnswer> {
  await using server = await startLoopback((_, response) => sendJson(response, 200, body));
  const endpoint = {
    provider: 'http',
    url: `${server.url}/ask`,
    method: 'POST',
    headers: {},
    body: {},
    responsePath,
    reads,
    env: [],
    timeoutMs: 5_000,
  } as const;
  const request = requestTo(endpoint);
  return await (await openProviders({ env: {} }).open(request)).call(request, NEVER);
}

/** What a `command` target is read as where its program writes a line. */
async function fromProgram(body: object, reads: AnswerPaths = {}): Promise<CallAnswer> {
  using repository = repositoryOf(onBoth('app.cjs', programOf(`() => (${JSON.stringify(body)})`)));
  const providers = openProviders({ env: process.env, repository });
  const request = requestTo(commandEndpoint({ reads }));
  try {
    return await (await providers.open(request, 'head')).call(request, NEVER);
  } finally {
    await providers.close();
  }
}

async function complaintOf(call: Promise<CallAnswer>): Promise<string> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CallError)) throw new Error('It was answered.');
  expect(error.failure.kind).toBe('malformed');
  return error.message;
}

const TOLD: JsonObject = {
  output: '30 days.',
  context: [{ id: 'd1', text: 'Return within 30 days.', score: 0.9 }, { id: 7, content: 'Lamps.' }, 'Plain text.'],
  steps: [{ name: 'retrieve', latency_ms: 12, tokens: 3, cost_usd: 0.001 }, { name: 'write' }],
  trace_url: 'https://traces.example/t/1',
  metrics: { groundedness: 0.75, cached: true, unknown: null },
  latency_ms: 250,
  cost_usd: 0.5,
};

const READ = {
  output: {
    text: '30 days.',
    context: [
      { id: 'd1', text: 'Return within 30 days.', score: 0.9 },
      { id: '7', text: 'Lamps.', score: undefined },
      { id: undefined, text: 'Plain text.', score: undefined },
    ],
    steps: [
      { name: 'retrieve', latencyMs: 12, tokens: 3, costUsd: 0.001 },
      { name: 'write', latencyMs: undefined, tokens: undefined, costUsd: undefined },
    ],
    traceUrl: 'https://traces.example/t/1',
    metrics: { groundedness: 0.75, cached: 1 },
  },
  latencyMs: 250,
  reportedCostUsd: 0.5,
};

describe('what an application tells beside its answer', () => {
  it('is read where the protocol has it', async () => {
    expect(await fromServer(TOLD)).toMatchObject(READ);
    expect(await fromProgram(TOLD)).toMatchObject(READ);
  });

  it('is read where the suite says that it is', async () => {
    const body = {
      data: { reply: '30 days.' },
      docs: [{ meta: { doc: 'd1' }, body: 'Return within 30 days.', rank: 0.9 }],
      trace: { retrieve: { ms: 12 }, write: { ms: 40, tok: 9 } },
      link: 'http://traces.example/2',
      eval: { g: 0.75, h: -2 },
      took: 99.5,
      price: 0.25,
      llm: { usage: { prompt_tokens: 10, completion_tokens: 2, total_tokens: 12 }, name: 'inner-2' },
    };
    const reads: AnswerPaths = {
      context: { path: '$.docs', members: { id: '$.meta.doc', text: '$.body', score: '$.rank' } },
      steps: { path: '$.trace', members: { latency_ms: '$.ms', tokens: '$.tok' } },
      traceUrl: '$.link',
      metrics: { groundedness: '$.eval.g', shift: '$.eval.h' },
      latencyMs: '$.took',
      costUsd: '$.price',
      usage: '$.llm.usage',
      model: '$.llm.name',
    };
    const read = {
      output: {
        text: '30 days.',
        context: [{ id: 'd1', text: 'Return within 30 days.', score: 0.9 }],
        steps: [
          { name: 'retrieve', latencyMs: 12 },
          { name: 'write', latencyMs: 40, tokens: 9 },
        ],
        traceUrl: 'http://traces.example/2',
        metrics: { groundedness: 0.75, shift: -2 },
      },
      latencyMs: 99.5,
      reportedCostUsd: 0.25,
      usage: { input: 10, output: 2 },
      served: { model: 'inner-2' },
    };
    expect(await fromServer(body, reads, '$.data.reply')).toMatchObject(read);
    expect(await fromProgram(body, { ...reads, answer: '$.data.reply' })).toMatchObject(read);
  });

  it('takes the model that the suite names where the answer names none', async () => {
    expect((await fromServer({ output: 'a' }, { model: 'gpt-x' })).served.model).toBe('gpt-x');
    expect((await fromServer({ output: 'a', model: 'gpt-y' }, { model: 'gpt-x' })).served.model).toBe('gpt-y');
  });

  it.each([
    [{ answer: '$.reply' }, { output: 'a' }, /nothing at \$\.reply/],
    [{ context: { path: '$.docs', members: {} } }, { output: 'a' }, /nothing at \$\.docs \(`context`\)/],
    [{ context: { path: '$.docs', members: {} } }, { output: 'a', docs: 7 }, /\$\.docs .* is no list of passages/],
    [
      { context: { path: '$.docs', members: { text: '$.t' } } },
      { output: 'a', docs: [{ text: 'x' }] },
      /no list of pass/,
    ],
    [{ steps: { path: '$.s', members: {} } }, { output: 'a', s: [{ latency_ms: 1 }] }, /no list of steps/],
    [{ metrics: '$.m' }, { output: 'a' }, /nothing at \$\.m \(`metrics`\)/],
    [{ metrics: '$.m' }, { output: 'a', m: { g: '0.7' } }, /no object of numbers/],
    [{ metrics: { g: '$.m.g' } }, { output: 'a', m: {} }, /nothing at \$\.m\.g/],
    [{ costUsd: '$.c' }, { output: 'a' }, /nothing at \$\.c \(`cost_usd`\)/],
    [{ costUsd: '$.c' }, { output: 'a', c: -1 }, /no number from 0 up/],
    [{ latencyMs: '$.t' }, { output: 'a', t: 'fast' }, /no number from 0 up/],
    [{ usage: '$.u' }, { output: 'a' }, /nothing at \$\.u \(`usage`\)/],
  ] as const)('is never missed in silence: %j in %j', async (reads: AnswerPaths, body, message) => {
    expect(await complaintOf(fromProgram(body, reads))).toMatch(message);
    if (reads.answer === undefined) expect(await complaintOf(fromServer(body, reads))).toMatch(message);
  });

  it('is left out where its path is only head’s wish, and is not there', async () => {
    using repository = repositoryOf(onBoth('app.cjs', programOf(`() => ({ output: 'a', s: 7 })`)));
    const providers = openProviders({ env: process.env, repository });
    const reads: AnswerPaths = {
      context: { path: '$.docs', members: {} },
      steps: { path: '$.s', members: {} },
      metrics: { g: '$.g' },
      costUsd: '$.c',
      usage: '$.u',
    };
    const request = requestTo(commandEndpoint({ reads, readsIfThere: Object.keys(reads) }));
    const answer = await (await providers.open(request, 'base')).call(request, NEVER);
    await providers.close();
    expect(answer.output).toEqual({ text: 'a', toolCalls: [], finishReason: 'stop', metadata: {}, metrics: {} });
  });

  it('may be said to be none', async () => {
    const reads: AnswerPaths = { context: { path: '$.docs', members: {} }, metrics: { g: '$.g' }, costUsd: '$.c' };
    const answer = await fromServer({ output: 'a', docs: null, g: null, c: null }, reads);
    expect(answer.output.context).toBeUndefined();
    expect(answer.output.metrics).toEqual({});
    expect(answer.reportedCostUsd).toBeUndefined();
  });

  it('is a server’s own matter where no path names it, and a mistake of a program that keeps to the protocol', async () => {
    const body = { output: 'a', context: 5, steps: 'three', metrics: ['x'] };
    expect(Object.keys((await fromServer(body)).output)).not.toContain('context');
    expect(await complaintOf(fromProgram({ output: 'a', steps: 'three' }))).toMatch(/no list of steps/);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'https://a.example/">x',
    'https://a.example/`x`',
    'ftp://a.example',
    '//a.example',
    `https://a.example/${'a'.repeat(2000)}`,
    7,
  ])('has no trace at %s', async (link) => {
    expect((await fromServer({ output: 'a', trace_url: link })).output.traceUrl).toBeUndefined();
  });

  it('is refused where it is more than anybody can look at', async () => {
    const passages = Array.from({ length: 501 }, () => 'a');
    expect(await complaintOf(fromServer({ output: 'a', context: passages }))).toMatch(/501 passages .* at most 500/);
    expect(await complaintOf(fromServer({ output: 'a', context: ['x'.repeat(400_001)] }))).toMatch(/400001 characters/);
    const steps = Array.from({ length: 101 }, (_, index) => ({ name: `s${index}` }));
    expect(await complaintOf(fromServer({ output: 'a', steps }))).toMatch(/101 steps/);
    const metrics = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`m${index}`, 1]));
    expect(await complaintOf(fromServer({ output: 'a', metrics }))).toMatch(/101 metrics/);
  });

  it('keeps no number that no sum could hold', async () => {
    expect(await complaintOf(fromServer({ output: 'a', g: 1e300 }, { metrics: { g: '$.g' } }))).toMatch(/no number/);
  });
});
