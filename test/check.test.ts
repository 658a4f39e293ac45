import { describe, expect, it } from 'vitest';
import { loadPrices } from '../src/adapters/pricing/prices.ts';
import { check } from '../src/stories/check.ts';
import type { Repository, Revision } from '../src/ports.ts';
import { wordWarning } from '../src/report/words/cautions/warnings.ts';
import { suiteWith } from './suite/fixtures.ts';
import { memorySnapshot, type MemoryFile } from './suite/memory-snapshot.ts';

const OPTIONS = { suites: [], config: 'evaldelta.yaml', isConfigNamed: false };
const MODEL = '{ provider: openai, model: m }';

function reportOf(files: { readonly [path: string]: MemoryFile }) {
  const head: Revision = { sha: 'h', isWorkingTree: true, name: undefined, snapshot: memorySnapshot(files) };
  const repository: Repository = {
    revisions: () => Promise.resolve({ base: undefined, head }),
    worktree: () => Promise.reject(new Error('nothing is run')),
  };
  return check(repository, OPTIONS, { isOnPath: () => true, nowMs: Date.parse('2026-11-30'), loadPrices });
}

async function mistakesOf(files: { readonly [path: string]: MemoryFile }) {
  return (await reportOf(files)).errors;
}

describe('a model that is switched off soon', () => {
  it('is told once, with every place that names it', async () => {
    const suite = (id: string) => `suite: ${id}
targets:
  - name: old
    provider: openai
    model: gpt-5-mini
    prompt: p.md
  - { provider: openai, model: o3, prompt: p.md }
  - { name: new, provider: openai, model: gpt-6.1-terra, prompt: p.md }
cases: [{ id: x, vars: { q: 1 }, expect: [{ json: true }] }]
`;
    const { warnings, errors } = await reportOf({
      'a.eval.yaml': suite('a'),
      'b.eval.yaml': suite('b'),
      'p.md': '{{ q }}',
      'evaldelta.yaml': 'judge: { provider: openai, model: gpt-5-mini }\n',
    });
    expect(errors).toEqual([]);
    expect(warnings.filter(({ kind }) => kind === 'retiring').map(wordWarning)).toEqual([
      '`gpt-5-mini` (a.eval.yaml:5, b.eval.yaml:5, `judge` in evaldelta.yaml:1) is switched off by OpenAI on 2026-12-11, in 11 days. OpenAI names `gpt-6.1-terra` instead. `evaldelta models gpt-6.1-terra` compares the two on your cases.',
      '`o3` (a.eval.yaml:7, b.eval.yaml:7) is switched off by OpenAI on 2026-12-11, in 11 days. OpenAI names `gpt-6.1-sol` instead. `evaldelta models gpt-6.1-sol` compares the two on your cases.',
    ]);
  });
});

describe('a scorer whose model is not configured', () => {
  const asking = suiteWith(`
  - { id: a, vars: { q: 1 }, expect: [{ contains: a }] }
  - id: b
    vars: { q: 1 }
    expect:
      - not: { judge: is rude }
      - judge: is nice
      - similarity: { to: hi, min: 0.5 }`);

  it('is a mistake, told once for each model as a run tells it', async () => {
    expect(await mistakesOf(asking)).toEqual([
      {
        code: 'missing-key',
        sentence: 'This scorer asks a judge, and no judge model is configured.',
        place: { file: 'a.eval.yaml', line: 8, column: 16 },
        hint: "Add to evaldelta.yaml: `judge: { provider: openai, model: MODEL }`. Where base has that file, base's counts: merge the change first.",
      },
      expect.objectContaining({
        sentence: 'This scorer compares embeddings, and no embedding model is configured.',
        place: { file: 'a.eval.yaml', line: 10, column: 9 },
      }),
    ]);
  });

  it('is none once the models are there', async () => {
    const config = { 'evaldelta.yaml': `judge: ${MODEL}\nembeddings: ${MODEL}\n` };
    expect(await mistakesOf({ ...asking, ...config })).toEqual([]);
  });

  it('is told next to the other mistakes of its suite', async () => {
    const cases = '[{ id: a, vars: { q: 1 }, expect: [{ judge: x }] }, { id: b, expects: [] }]';
    const sentences = (await mistakesOf(suiteWith(cases))).map(({ sentence }) => sentence);
    expect(sentences).toContain('This scorer asks a judge, and no judge model is configured.');
    expect(sentences.length).toBeGreaterThan(1);
  });

  it.each([
    ['evaldelta.yaml', 'judge: 3\n'],
    ['evaldelta.yml', `judge: ${MODEL}\n`],
  ])('is not told where the configuration could not be read: %s', async (path, config) => {
    const codes = (await mistakesOf({ ...asking, [path]: config })).map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes).not.toContain('missing-key');
  });
});

it('tells of cases that send one request without calling it a mistake', async () => {
  const cases =
    '[{ id: a, vars: { q: 1 }, expect: [{ contains: "{{ q }}" }] }, { id: b, vars: { q: 2 }, expect: [{ json: true }] }]';
  const { errors, warnings } = await reportOf({ ...suiteWith(cases), 'p.md': 'Be brief.' });
  expect(errors).toEqual([]);
  expect(warnings).toContainEqual(expect.objectContaining({ kind: 'same-request', target: 'm', cases: 2 }));
});

describe('a price that is said to be another model’s', () => {
  const pricesOf = (prices: string) =>
    mistakesOf({
      ...suiteWith('[{ id: x, vars: { q: 1 }, expect: [{ json: true }] }]'),
      'evaldelta.yaml': `prices:\n${prices}`,
    });

  it.each([
    ['  dep: gpt-6.1-terra', []],
    ['  openai-compatible/grok-4.7: grok-4.7', []],
    ['  grok-4.7: grok-4.7', []],
    ['  dep: other\n  other: { input: 1, output: 2 }', []],
    ['  dep: other\n  other: gpt-6-luna', []],
    ['  profile: anthropic.claude-opus-5', []],
    ['  live: true\n  dep: nobodys-model', []],
    [
      '  dep: gpt-6.1-tera',
      [[2, 'says that `dep` costs as much as `gpt-6.1-tera`, whose', 'Did you mean `gpt-6.1-terra`?']],
    ],
    [
      '  dep: x\n  x: nobodys-own-model-of-all',
      [
        [2, '`nobodys-own-model-of-all`', 'Name a'],
        [3, '`x` costs', 'Name a'],
      ],
    ],
    ['  c: a\n  a: b\n  b: a', [[3, 'begin: `a` → `b` → `a`.', 'Name a model whose price is known']]],
    [
      '  dep: nobodys\n  nobodys: nobodys',
      [
        [2, '`nobodys`', 'Name a'],
        [3, '`nobodys`', 'Name a'],
      ],
    ],
  ] as const)('%s', async (prices, expected) => {
    const found = await pricesOf(prices);
    expect(found.map(({ place }) => [place?.file, place?.line])).toEqual(
      expected.map(([line]) => ['evaldelta.yaml', line]),
    );
    for (const [index, [, sentence, hint]] of expected.entries()) {
      expect(found[index]?.sentence).toContain(sentence);
      expect(found[index]?.hint).toContain(hint);
    }
  });
});

describe('a candidate that is the incumbent', () => {
  const candidatesOf = (models: string) =>
    mistakesOf({
      ...suiteWith('[{ id: x, vars: { q: 1 }, expect: [{ json: true }] }]'),
      'a.eval.yaml': `suite: a
target: { name: ours, provider: openai, model: m, prompt: p.md, parameters: { temperature: 0 } }
models:
  - other
  - ${models}
cases: [{ id: x, vars: { q: 1 }, expect: [{ json: true }] }]
`,
    });

  it.each([
    ['ours', 'is called as the incumbent is'],
    ['m', 'asks the same as `ours`'],
    ['openai:m', 'asks the same as `ours`'],
    ['"temperature=0"', 'asks the same as `ours`'],
    ['{ name: again, model: m, parameters: { temperature: 0 } }', 'asks the same as `ours`'],
    ['{ name: ours, model: n }', 'is called as the incumbent is'],
    ['other', 'Two candidates are called `other`'],
  ])('%s is a mistake where it is written', async (models, sentence) => {
    expect(await candidatesOf(models)).toMatchObject([
      { sentence: expect.stringContaining(sentence), place: { file: 'a.eval.yaml', line: 5 } },
    ]);
  });

  it.each(['n', '"temperature=1"', '{ name: again, model: m, parameters: { temperature: null } }'])(
    '%s is none',
    async (models) => {
      expect(await candidatesOf(models)).toEqual([]);
    },
  );
});
