import { describe, expect, it } from 'vitest';
import { isOwn } from '../../../src/domain/providers/providers.ts';
import { diagnosticsAbout, loadOne } from '../load-suites.ts';

const suite = (keys: string, policy = '') => ({
  'a.eval.yaml': `suite: a
target:
  provider: http
  url: http://127.0.0.1:9/ask
  inputs: [app.txt]
  ${keys}
cases: [{ id: x, vars: { q: 1 }, expect: [{ contains: a }] }]
${policy}
`,
  'app.txt': 'x',
});

async function readsOf(keys: string) {
  const { targets } = await loadOne(suite(keys));
  const endpoint = targets[0]?.endpoint;
  if (endpoint === undefined || !isOwn(endpoint)) throw new Error('The target is none of one’s own.');
  return endpoint;
}

describe('where the parts of an answer are', () => {
  it('is written as paths, of a list with paths in its items', async () => {
    const endpoint = await readsOf(`answer: $.data.reply
  context: { path: $.docs, id: "$.meta['doc id']", text: $.body }
  steps: $.trace
  trace_url: $.link
  metrics: { groundedness: $.g }
  cost_usd: $.cost
  latency_ms: $.took
  usage: $.usage
  model: gpt-x`);
    expect(endpoint).toMatchObject({
      responsePath: '$.data.reply',
      reads: {
        context: { path: '$.docs', members: { id: "$.meta['doc id']", text: '$.body' } },
        steps: { path: '$.trace', members: {} },
        traceUrl: '$.link',
        metrics: { groundedness: '$.g' },
        costUsd: '$.cost',
        latencyMs: '$.took',
        usage: '$.usage',
        model: 'gpt-x',
      },
    });
  });

  it('leaves a target as it was that says nothing of it', async () => {
    expect(Object.keys(await readsOf('timeout_ms: 5'))).not.toContain('reads');
    expect(await readsOf('response: $.text')).toMatchObject({ responsePath: '$.text' });
  });

  it.each([
    ['context: docs', 'Write `$.docs`'],
    ['context: { path: "$.docs[*]" }', 'leads to one value'],
    ['context: { path: $.docs, body: $.x }', 'The key `body` is not known in `context`'],
    ['metrics: { g: "$..g" }', 'leads to one value'],
    ['model: "$.a[*]"', 'is no path to one value'],
    ['answer: $.a\n  response: $.b', 'two words for one thing'],
  ])('%s is refused when the suite is read', async (keys, message) => {
    expect(await diagnosticsAbout(suite(keys))).toContainEqual(expect.stringContaining(message));
  });

  it('belongs to targets of one’s own', async () => {
    const model = {
      'a.eval.yaml': `suite: a
target: { provider: openai, model: m, messages: [{ role: user, content: "{{ q }}" }], context: $.docs }
cases: [{ id: x, vars: { q: 1 }, expect: [{ contains: a }] }]
`,
    };
    expect(await diagnosticsAbout(model)).toContainEqual(
      expect.stringContaining('`context` does not belong to `provider: openai`. It is for `command`, `http`.'),
    );
  });
});

describe('a policy on numbers of the application', () => {
  it.each([
    ['metrics: { g: $.g }', 'g'],
    ['metrics: $.numbers', 'anything'],
    ['timeout_ms: 5', 'steps.retrieve.latency_p95'],
    ['timeout_ms: 5', 'steps.tool call.cost_per_call'],
  ])('with %s may name %s', async (keys, metric) => {
    expect(await diagnosticsAbout(suite(keys, `policy: { metrics: { "${metric}": { max: 1 } } }`))).toEqual([]);
  });

  it.each([
    ['metrics: { g: $.g }', 'h'],
    ['timeout_ms: 5', 'g'],
    ['timeout_ms: 5', 'steps.retrieve.latency_p99'],
    ['timeout_ms: 5', 'steps..latency_p95'],
  ])('with %s is told that nothing gives %s', async (keys, metric) => {
    const diagnostics = await diagnosticsAbout(suite(keys, `policy: { metrics: { "${metric}": { max: 1 } } }`));
    expect(diagnostics).toEqual([expect.stringContaining(`No scorer of the suite gives the metric \`${metric}\``)]);
  });
});
