import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG, userModel } from '../../../src/domain/config.ts';
import type { ModelConfig } from '../../../src/domain/suite.ts';
import { fingerprint } from '../../../src/plan/affected/fingerprint.ts';
import { preflight } from '../../../src/plan/preflight.ts';
import type { EstimateTools } from '../../../src/plan/cost/call-estimate.ts';
import { estimatePlan } from '../../../src/plan/cost/estimate.ts';
import { isModel } from '../../../src/domain/providers/providers.ts';
import { loadConfig } from '../../../src/suite/config.ts';
import { createRenderer } from '../../../src/suite/render/render.ts';
import { comparedOf, planWith, requestOf } from '../../plan/build.ts';
import { allDiagnosticsAbout, loadOne } from '../load-suites.ts';
import { memorySnapshot } from '../memory-snapshot.ts';

const endpoint = requestOf().endpoint as ModelConfig['endpoint'];
const MODEL: ModelConfig = { endpoint: { ...endpoint, model: 'player' }, parameters: { effort: 'low' } };

const suite = (target: string, user: string) => ({
  'a.eval.yaml': `suite: a
target: { ${target} }
cases:
  - id: x
    vars: { product: lamp }
    user: { goal: "${user}", max_turns: 3 }
    expect: [{ contains: a }]
`,
  'a.js': '',
});

const HTTP = (body: string) => `provider: http, url: "http://127.0.0.1:9/{{ product }}", inputs: [a.js], body: ${body}`;

async function rendered(files: ReturnType<typeof suite>, model: ModelConfig | undefined = MODEL) {
  const { targets, cases } = await loadOne(files);
  const [[target], [first]] = [targets, cases];
  if (target === undefined || first === undefined) throw new Error('The suite has no target or no case.');
  return (await createRenderer(model)).render(target, first).request;
}

describe('a simulated user', () => {
  it('is part of what is asked, its goal filled with the case’s vars', async () => {
    const { user } = await rendered(suite('provider: command, command: [node, a.js]', 'Return a {{ product }}.'));
    expect(user).toEqual({ goal: 'Return a lamp.', maxTurns: 3, model: MODEL });
  });

  it('of another goal, length or model is another experiment', async () => {
    const request = await rendered(suite('provider: command, command: [node, a.js]', 'Buy.'));
    const { user = { goal: '', maxTurns: 1, model: undefined } } = request;
    const others = [{ goal: 'Sell.' }, { maxTurns: 4 }, { model: undefined }, { model: { ...MODEL, parameters: {} } }];
    const prints = others.map((other) => fingerprint({ ...request, user: { ...user, ...other } }).fingerprint);
    expect(new Set([fingerprint(request).fingerprint, ...prints]).size).toBe(5);
    const key = { ...MODEL, endpoint: { ...MODEL.endpoint, apiKeyEnv: 'OTHER' } };
    expect(fingerprint({ ...request, user: { ...user, model: key } }).fingerprint).toBe(
      fingerprint(request).fingerprint,
    );
  });

  it.each([
    ['{ all: "{{ messages }}", list: [{ q: "{{ prompt }}" }] }', [['all']], [['list', 0, 'q']]],
    ['{ q: "{{ prompt }}", note: "of {{ product }}" }', [], [['q']]],
  ])('is heard in the body %s', async (body, messages, prompt) => {
    const { endpoint: found } = await rendered(suite(HTTP(body), 'Buy.'));
    expect(found).toMatchObject({ turnPlaces: { messages, prompt } });
  });

  it.each([
    [
      suite(HTTP('{ q: "Say: {{ prompt }}" }'), 'Buy.'),
      /6:\d+: The target’s `body:` has no place for what the simulated/,
    ],
    [suite(HTTP('{ q: "{{ product }}" }'), 'Buy.'), /has no place .*Write `messages: "\{\{ messages \}\}"`/],
    [suite('provider: command, command: [node, a.js]', 'Buy {{ thing }}.'), /6:\d+: The variable `thing` has no value/],
  ])('is told of where it cannot speak: %j', async (files, message) => {
    expect(await allDiagnosticsAbout(files)).toEqual([expect.stringMatching(message)]);
  });

  it('is played by a model of its own, else by the judge', async () => {
    const configOf = (text: string) => loadConfig(memorySnapshot({ 'evaldelta.yaml': text }), undefined);
    const judge = 'judge: { provider: openai, model: j, min_agreement: 0.5 }\n';
    expect(userModel(await configOf(judge))).toMatchObject({ endpoint: { model: 'j' } });
    expect(Object.keys(userModel(await configOf(judge)) ?? {})).toEqual(['endpoint', 'parameters']);
    const own = `${judge}user: { provider: openai, model: u, parameters: { effort: low } }`;
    expect(userModel(await configOf(own))).toMatchObject({ endpoint: { model: 'u' }, parameters: { effort: 'low' } });
    expect(userModel(DEFAULT_CONFIG)).toBeUndefined();
  });

  it('without a model is refused before the first call', () => {
    const place = { file: 'a.eval.yaml', line: 6, column: 5 };
    const user = { goal: 'Buy.', maxTurns: 3, place };
    const planned = comparedOf('a', { user }, { user: { ...user, model: undefined } });
    const plan = planWith([planned]);
    const estimated = estimatePlan(plan, TOOLS);
    const models = { judge: undefined, embeddings: undefined, moderation: undefined };
    const found = preflight(plan, { estimated, maxCostUsd: undefined, models, configFile: 'evaldelta.yaml' });
    expect(found).toMatchObject([{ code: 'missing-key', place, hint: expect.stringContaining('user: {') as string }]);
  });
});

const TOOLS: EstimateTools = {
  countTokens: (text) => text.split(' ').length,
  price: (asked, { input, output }) => (isModel(asked.endpoint) ? (input + output) / 1e6 : undefined),
  judge: undefined,
  earlier: () => undefined,
};

describe('the estimate of a conversation', () => {
  const planned = (maxTurns: number, model: ModelConfig | undefined = MODEL) =>
    planWith([
      comparedOf('a', {}, { parameters: { max_output_tokens: 100 }, user: { goal: 'Buy.', maxTurns, model } }),
    ]);

  it('counts half of the turns, each with what plays the user, and all of them under the cap', () => {
    const { estimate } = estimatePlan(planned(6), TOOLS);
    expect(estimate).toMatchObject({ calls: 6, judgeCalls: 6 });
    const [short, long] = [2, 20].map((turns) => {
      const plan = planned(turns);
      const { callUsd } = estimatePlan(plan, TOOLS);
      return Math.max(...(plan.rows[0]?.cases.map(callUsd) ?? []));
    });
    // Each turn reads all before it.
    expect(long).toBeGreaterThan(20 * (short ?? 0));
  });

  it('has no total where nobody knows what the user costs', () => {
    const price: EstimateTools['price'] = (asked, tokens) =>
      isModel(asked.endpoint) && asked.endpoint.model === 'player' ? undefined : TOOLS.price(asked, tokens);
    expect(estimatePlan(planned(4), { ...TOOLS, price }).estimate).toMatchObject({
      costUsd: undefined,
      unpriced: ['openai/player'],
    });
  });
});
