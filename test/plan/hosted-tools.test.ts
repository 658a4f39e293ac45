import { isModel } from '../../src/domain/providers/providers.ts';
import { describe, expect, it } from 'vitest';
import { loadPrices } from '../../src/adapters/pricing/prices.ts';
import type { Price } from '../../src/domain/config.ts';
import type { JsonObject } from '../../src/domain/json/json.ts';
import { askedServiceTier, type Request } from '../../src/domain/request.ts';
import type { ModelEndpoint } from '../../src/domain/suite.ts';
import type { EstimateTools } from '../../src/plan/cost/call-estimate.ts';
import { estimatePlan } from '../../src/plan/cost/estimate.ts';
import { preflight } from '../../src/plan/preflight.ts';
import { CURT, desk, gateDesk } from '../support/desk.ts';
import { comparedOf, planWith, requestOf, scorerOf } from './build.ts';

const openai = requestOf().endpoint as ModelEndpoint;
const OPENAI: ModelEndpoint = { ...openai, model: 'gpt-5-mini' };
const ANTHROPIC: ModelEndpoint = { ...openai, provider: 'anthropic', model: 'claude-sonnet-4-5', api: 'messages' };
const NO_MODELS = { judge: undefined, embeddings: undefined, moderation: undefined };
const place = { file: 's.eval.yaml', line: 3, column: 5 };

type Asked = {
  readonly endpoint: ModelEndpoint;
  readonly judge?: JsonObject;
  readonly prices?: ReadonlyMap<string, Price>;
};

async function estimated(parameters: JsonObject, { endpoint, judge, prices = new Map() }: Asked) {
  const table = await loadPrices(prices);
  const price: EstimateTools['price'] = (asked: Pick<Request, 'endpoint' | 'parameters'>, tokens) => {
    if (!isModel(asked.endpoint)) return undefined;
    const { provider, model } = asked.endpoint;
    return table.find(provider, model, askedServiceTier(asked))?.cost({ ...tokens, cachedInput: 0, cacheWrite: 0 });
  };
  const expectations = judge === undefined ? {} : { expect: [scorerOf('judge', { rubric: 'Kind.' })] };
  const plan = planWith([comparedOf('a', expectations, { endpoint, parameters })], { targetPlace: place });
  const config = judge === undefined ? undefined : { endpoint: OPENAI, parameters: judge, minAgreement: undefined };
  const made = estimatePlan(plan, { countTokens: () => 1, price, judge: config, earlier: () => undefined });
  const refused = preflight(plan, {
    estimated: made,
    maxCostUsd: 100,
    models: { ...NO_MODELS, judge: config },
    configFile: 'evaldelta.yaml',
  });
  return { ...made, refused };
}

const tool = (type: string, more: JsonObject = {}): JsonObject => ({ tools: [{ type, ...more }] });

describe('a tool that the provider runs', () => {
  it.each<[string, ModelEndpoint, JsonObject, string]>([
    ['a search without a bound', OPENAI, tool('web_search'), 'use `web_search` any number of times'],
    [
      'a preview of it',
      OPENAI,
      tool('web_search_preview_2025_03_11'),
      'use `web_search_preview_2025_03_11` any number',
    ],
    ['a search of files', OPENAI, tool('file_search', { vector_store_ids: ['v'] }), 'use `file_search` any number'],
    ['a server', OPENAI, tool('mcp', { server_url: 'http://x' }), 'use `mcp` any number of times'],
    [
      'an interpreter',
      OPENAI,
      { ...tool('code_interpreter'), max_tool_calls: 1 },
      'use `code_interpreter`, whose fees',
    ],
    ['images', OPENAI, { ...tool('image_generation'), max_tool_calls: 1 }, 'use `image_generation`, whose fees'],
    ['a shell', OPENAI, { ...tool('shell'), max_tool_calls: 1 }, 'use `shell`, whose fees'],
    ['a tool of tomorrow', OPENAI, { ...tool('time_machine'), max_tool_calls: 1 }, 'use `time_machine`, whose fees'],
    ['a tool without a type that can be read', OPENAI, { tools: [{ type: 7 }] }, 'whose fees are not known'],
    ['a tool that is a word', OPENAI, { tools: ['web_search'] }, 'use `web_search` any number of times'],
    [
      'a tool in a form that vendors do not know',
      OPENAI,
      { tools: { type: 'web_search' } },
      'use `web_search` any number',
    ],
    [
      'a tool among others',
      OPENAI,
      tool('namespace', { tools: [{ type: 'web_search' }] }),
      'use `web_search` any number',
    ],
    ['a name like that of a function', OPENAI, tool('function_search'), 'use `function_search`, whose fees'],
    [
      'a bound of the other vendor',
      OPENAI,
      tool('web_search', { max_uses: 1 }),
      'use `web_search` any number of times',
    ],
    [
      'the same the other way round',
      ANTHROPIC,
      { ...tool('web_search_20250305'), max_tool_calls: 1 },
      'use `web_search_20250305` any number of times',
    ],
    ['a stored prompt', OPENAI, { prompt: { id: 'p' } }, 'use `prompt`, whose fees'],
    ['options of a search', { ...OPENAI, api: 'chat' }, { web_search_options: {} }, 'use `web_search_options`, whose'],
    ['Anthropic’s search', ANTHROPIC, tool('web_search_20250305'), 'use `web_search_20250305` any number of times'],
    ['Anthropic’s fetching', ANTHROPIC, tool('web_fetch_20250910'), 'use `web_fetch_20250910` any number of times'],
    ['Anthropic’s sandbox', ANTHROPIC, tool('code_execution_20250825'), 'use `code_execution_20250825`, whose fees'],
    ['Anthropic’s servers', ANTHROPIC, { mcp_servers: [{ url: 'http://x' }] }, 'use `mcp_servers`, whose fees'],
    ['Anthropic’s container', ANTHROPIC, { container: 'c' }, 'use `container`, whose fees'],
  ])('is refused under max-cost where its cost has no bound: %s', async (_name, endpoint, parameters, words) => {
    const { refused } = await estimated(parameters, { endpoint });
    expect(refused).toEqual([
      expect.objectContaining({
        code: 'unknown-price',
        place,
        sentence: expect.stringMatching(
          /^Target t of s lets its provider use .*cannot be held under max-cost\.$/,
        ) as string,
        hint: expect.stringContaining('max-cost to none') as string,
      }),
    ]);
    expect(refused[0]?.sentence).toContain(words);
  });

  it.each<[string, ModelEndpoint, JsonObject]>([
    ['functions', OPENAI, { tools: [{ type: 'function', name: 'f' }, { name: 'g' }, { type: 'custom' }] }],
    ['tools of the client', ANTHROPIC, { tools: [{ type: 'bash_20250124' }, { type: 'text_editor_20250728' }] }],
    ['none', OPENAI, { tools: [], prompt: null, plugins: [] }],
    ['a bounded search', OPENAI, { ...tool('web_search'), max_tool_calls: 3 }],
    ['a bounded search of Anthropic', ANTHROPIC, tool('web_search_20250305', { max_uses: 3 })],
    ['a search that may not be made', OPENAI, { ...tool('web_search'), max_tool_calls: 0 }],
  ])('is let alone where its cost is known: %s', async (_name, endpoint, parameters) => {
    expect((await estimated(parameters, { endpoint })).refused).toEqual([]);
  });

  it('is in the estimate with its fee and with what it brings to read, as often as it is allowed', async () => {
    const plain = await estimated({}, { endpoint: OPENAI });
    const searching = await estimated({ ...tool('web_search'), max_tool_calls: 4 }, { endpoint: OPENAI });
    const added = (kind: 'low' | 'high') =>
      (searching.estimate.costUsd?.[kind] ?? 0) - (plain.estimate.costUsd?.[kind] ?? 0);
    expect(added('low')).toBe(0);
    // Two calls, four searches each: $10 a thousand, 8,000 tokens at $0.25 a million.
    expect(added('high')).toBeCloseTo(2 * 4 * (0.01 + 8000 * 0.25e-6), 9);
    expect(searching.expectedUsd - plain.expectedUsd).toBeCloseTo(added('high') / 2, 9);
    const anthropic = await estimated(tool('web_search_20250305', { max_uses: 2 }), { endpoint: ANTHROPIC });
    expect(anthropic.estimate.costUsd?.high).toBeGreaterThan(2 * 2 * 0.01);
  });

  it('keeps the fee of the table where a price of one’s own is given, and has none beside an unknown model', async () => {
    const prices = new Map([
      ['gpt-5-mini', { input: 1, output: 1 } as Price],
      ['own', { input: 1, output: 1 } as Price],
    ]);
    const search = { ...tool('web_search'), max_tool_calls: 4 };
    expect((await estimated(search, { endpoint: OPENAI, prices })).refused).toEqual([]);
    const own = await estimated(search, { endpoint: { ...OPENAI, model: 'own' }, prices });
    expect(own.refused[0]?.sentence).toContain('use `web_search`, whose fees are not known');
    const compatible: ModelEndpoint = { ...OPENAI, provider: 'openai-compatible', model: 'own', baseUrl: 'http://x' };
    expect((await estimated(search, { endpoint: compatible, prices })).refused).toHaveLength(1);
    expect((await estimated(search, { endpoint: { ...compatible, model: 'local' }, prices })).refused).toEqual([]);
  });

  it('has no known fee where nobody knows the price of the model', async () => {
    const search = { ...tool('web_search'), max_tool_calls: 4 };
    const { unheld } = await estimated(search, { endpoint: { ...OPENAI, model: 'of-tomorrow' } });
    expect(unheld.map(({ finding }) => finding)).toEqual([
      'Target t of s lets its provider use `web_search`, whose fees are not known',
    ]);
  });

  it('is in the estimate of a judge as often as it is allowed, for each of its calls', async () => {
    const judge = { ...tool('web_search'), max_tool_calls: 4 };
    const [plain, searching] = await Promise.all(
      [{}, judge].map((each) => estimated({}, { endpoint: OPENAI, judge: each })),
    );
    for (const kind of ['low', 'high'] as const) {
      const added = (searching?.estimate.costUsd?.[kind] ?? 0) - (plain?.estimate.costUsd?.[kind] ?? 0);
      expect(added).toBeCloseTo(2 * 4 * (0.01 + 8000 * 0.25e-6), 9);
    }
  });

  it('is refused for the judge as well', async () => {
    const { refused } = await estimated({}, { endpoint: OPENAI, judge: tool('web_search') });
    expect(refused.map(({ sentence }) => sentence)).toEqual([
      'The judge lets its provider use `web_search` any number of times, so its cost cannot be held under max-cost.',
    ]);
    const bounded = await estimated({}, { endpoint: OPENAI, judge: { ...tool('web_search'), max_tool_calls: 2 } });
    expect(bounded.refused).toEqual([]);
  });

  it('ends a run under a cap before anything is called, and is a warning without one', async () => {
    const parameters = { tools: [{ type: 'web_search' }] };
    const suite = { target: { name: 'mini', prompt: 'desk.md', provider: 'openai', model: 'gpt-5-mini', parameters } };
    const run = (maxCost: string) =>
      gateDesk(desk({ suite }), desk({ suite, prompt: CURT }), { settings: { 'max-cost': maxCost } });
    const capped = await run('5');
    expect([capped.kind, capped.asked.length]).toEqual(['error', 0]);
    expect(capped.result.errors[0]).toMatchObject({ code: 'unknown-price', place: { file: 'desk.eval.yaml' } });
    const { kind, result } = await run('none');
    expect(kind).toBe('pass');
    expect(result.warnings).toContain(
      'Target mini of desk lets its provider use `web_search` any number of times: no estimate can tell its cost.',
    );
  });
});
