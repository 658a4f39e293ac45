import { NOTHING_RECORDED } from '../src/domain/result.ts';
import { describe, expect, it } from 'vitest';
import type { Changed } from '../src/domain/review/change.ts';
import { changedFiles } from '../src/plan/changes/changed-files.ts';
import { changedLines } from '../src/plan/changes/changed-lines.ts';
import { targetEdits } from '../src/plan/changes/changed-targets.ts';
import { draftPlan, finishPlan } from '../src/plan/plan.ts';
import { expectedOf } from '../src/plan/changes/expected.ts';
import { createRenderer } from '../src/suite/render/render.ts';
import { loadSpec } from '../src/suite/spec.ts';
import { parseSettings } from '../src/settings.ts';
import { buildResult } from '../src/result/build.ts';
import { edited, NO_FILTERS, planOf, REPOSITORY, type Files } from './plan/plan-of.ts';
import { result } from './report/build.ts';
import { memorySnapshot } from './suite/memory-snapshot.ts';

/** Both sides read and planned as a run does it, and what became of the targets that run. */
async function changedBetween(base: Files, head: Files): Promise<Changed> {
  const snapshots = { base: memorySnapshot(base), head: memorySnapshot(head) };
  const revision = (side: 'base' | 'head') => ({
    sha: side,
    isWorkingTree: false,
    name: undefined,
    snapshot: snapshots[side],
  });
  const settings = parseSettings({}, (name) => name);
  const spec = await loadSpec({ base: revision('base'), head: revision('head') }, settings);
  const { suites, config, tip, rules, isHeadAlone } = spec;
  const files = { base: snapshots.base.entries, head: snapshots.head.entries };
  const draft = draftPlan({
    suites,
    config,
    tip,
    rules,
    isHeadAlone,
    filters: NO_FILTERS,
    unaffected: 'left-out',
    files,
    today: '2026-11-30',
  });
  const renderer = await createRenderer();
  const plan = finishPlan(draft, spec.changes, (target, entry) => renderer.render(target, entry));
  const textsIn = (side: 'base' | 'head') => ({
    find: (path: string) => snapshots[side].entries.get(path)?.oid,
    read: async (oid: string) => new TextDecoder().decode(await snapshots[side].read(oid)),
  });
  return changedFiles(targetEdits(draft.matched, plan), { base: textsIn('base'), head: textsIn('head') });
}

const LONG: Files = { ...REPOSITORY, 'plain.md': 'Repeat this.\nIt is {{ text }}.\nBe exact.\nThank you.\n' };

describe('what a pull request changed in a target that runs', () => {
  it('is the lines of its prompt, numbered as they stand in the file', async () => {
    const { files, targets } = await changedBetween(LONG, edited(LONG, 'plain.md', 'Be exact.', 'Be quick.'));
    expect(files).toEqual([
      {
        file: 'plain.md',
        removed: 1,
        added: 1,
        isCut: false,
        lines: [
          { kind: 'same', line: 2, text: 'It is {{ text }}.' },
          { kind: 'base', line: 3, text: 'Be exact.' },
          { kind: 'head', line: 3, text: 'Be quick.' },
          { kind: 'same', line: 4, text: 'Thank you.' },
        ],
      },
    ]);
    expect(targets).toEqual([{ suite: 'sum', target: 'plain', files: ['plain.md'], settings: [] }]);
  });

  it('is a partial, once, for every target that renders it', async () => {
    const { files, targets } = await changedBetween(REPOSITORY, edited(REPOSITORY, 'tone.md', 'kind', 'strict'));
    expect(files.map(({ file }) => file)).toEqual(['tone.md']);
    expect(targets.map((target) => [target.suite, target.target, target.files])).toEqual([
      ['reply', 'mini', ['tone.md']],
      ['sum', 'short', ['tone.md']],
    ]);
  });

  it('is both files where two of one prompt changed', async () => {
    const base: Files = {
      'a.eval.yaml': `suite: a
target: { prompt: { system: system.md, user: user.md }, provider: openai, model: gpt-6-luna }
cases: [{ id: one, vars: { q: 1 }, expect: [{ contains: ok }] }]
`,
      'system.md': 'Be kind.',
      'user.md': 'Answer {{ q }}.',
    };
    const head = edited(edited(base, 'system.md', 'kind', 'short'), 'user.md', 'Answer', 'Say');
    expect((await changedBetween(base, head)).files.map(({ file }) => file)).toEqual(['system.md', 'user.md']);
  });

  it('is the model and the parameters, with what they were and are', async () => {
    const head = edited(
      REPOSITORY,
      'reply.eval.yaml',
      'gpt-6-luna, parameters: { max_output_tokens: 50 }',
      'gpt-6.1-terra, parameters: { max_output_tokens: 20, reasoning: { effort: low } }',
    );
    const { files, targets } = await changedBetween(REPOSITORY, head);
    expect(files).toEqual([]);
    expect(targets[0]?.settings).toEqual([
      { name: 'model', base: 'gpt-6-luna', head: 'gpt-6.1-terra' },
      { name: 'max_output_tokens', base: '50', head: '20' },
      { name: 'reasoning', base: undefined, head: '{"effort":"low"}' },
    ]);
  });

  it('is the address of the model, which nobody has to write', async () => {
    const head = edited(REPOSITORY, 'reply.eval.yaml', 'gpt-6-luna,', 'gpt-6-luna, base_url: https://eu.example,');
    const { targets } = await changedBetween(REPOSITORY, head);
    expect(targets[0]?.settings).toEqual([{ name: 'base_url', base: undefined, head: 'https://eu.example' }]);
  });

  it('is compared with the file that the prompt was before it moved', async () => {
    const { 'plain.md': text, ...others } = LONG;
    const moved = edited({ ...others, 'prompts/plain.md': text ?? '' }, 'prompts/plain.md', 'exact', 'quick');
    const head = edited(moved, 'sum.eval.yaml', 'plain.md', 'prompts/plain.md');
    const { files } = await changedBetween(LONG, head);
    expect(files).toMatchObject([{ file: 'prompts/plain.md', removed: 1, added: 1 }]);
  });

  it('is nothing where only cases changed', async () => {
    const head = edited(REPOSITORY, 'sum.eval.yaml', 'text: A', 'text: B');
    expect((await changedBetween(REPOSITORY, head)).files).toEqual([]);
  });
});

describe('lines that changed', () => {
  it('are all those of a file that is new or gone', () => {
    expect(changedLines('', 'a\nb')).toMatchObject({ removed: 0, added: 2 });
    expect(changedLines('a\nb\n', '')).toMatchObject({ removed: 2, added: 0 });
  });

  it('are counted whole and kept in part where there are many', () => {
    const { removed, added, lines, isCut } = changedLines('', 'x\n'.repeat(1000));
    expect([removed, added, lines.length, isCut]).toEqual([0, 1000, 200, true]);
  });

  it('are those of the whole file where it has nothing in common with what it was', () => {
    const texts = ['a', 'b'].map((word) => Array.from({ length: 1000 }, (_, n) => `${word}${n}`).join('\n'));
    expect(changedLines(texts[0] ?? '', texts[1] ?? '')).toMatchObject({ removed: 1000, added: 1000 });
  });

  it('are told apart line by line up to three hundred, beyond which the file counts as written anew', () => {
    const texts = (edits: number) =>
      ['a', 'b'].map((word) =>
        Array.from({ length: 400 }, (_, n) => (n < edits / 2 ? `${word}${n}` : `${n}`)).join('\n'),
      );
    const [few, many] = [300, 302].map((edits) => changedLines(texts(edits)[0] ?? '', texts(edits)[1] ?? ''));
    expect(few).toMatchObject({ removed: 150, added: 150 });
    expect(many).toMatchObject({ removed: 400, added: 400 });
  });

  it('are cut where one is long, never within a character', () => {
    const { lines, isCut } = changedLines('', `${'x'.repeat(1999)}😀${'y'.repeat(10)}`);
    expect([lines[0]?.text.isWellFormed(), lines[0]?.text.length, isCut]).toEqual([true, 2001, true]);
  });
});

const spec = (type: string, config: object, changed: object = {}) => ({
  type,
  config: config as never,
  children: [],
  name: undefined,
  weight: 1,
  threshold: undefined,
  place: { file: 'a.eval.yaml', line: 1, column: 1 },
  ...changed,
});

describe('what a case expects', () => {
  it.each([
    ['a value', spec('equals', { value: 'refund' }), 'refund'],
    ['a reference', spec('rouge_l', { to: 'Hello there', min: 0.5 }), 'to: Hello there, min: 0.5'],
    ['a pattern without flags', spec('regex', { pattern: '^a', flags: '' }), '^a'],
    ['a rubric, without when it passes', spec('judge', { rubric: 'Is polite.', pass_at: 0.5 }), 'Is polite.'],
    [
      'criteria',
      spec('judge', { criteria: [{ name: 'tone', description: 'Is polite.', weight: 1 }], pass_at: 0.5 }),
      'tone: Is polite.',
    ],
    [
      'that no canary is told, without telling them',
      spec('no_leak', { canaries: ['BLUE-HERON'], secrets: true }),
      'no canary, secrets: true',
    ],
    ['nothing more than its name', spec('json', {}), ''],
    ['what must not be', spec('not', {}, { children: [spec('icontains', { value: 'no' })] }), 'icontains: no'],
    [
      'one of several',
      spec('any_of', {}, { children: [spec('equals', { value: 'a' }), spec('equals', { value: 'b' })] }),
      'equals: a or equals: b',
    ],
  ])('is %s', (_what, given, text) => {
    expect(expectedOf([given])).toEqual([{ scorer: given.type, type: given.type, text }]);
  });

  it('goes by the scorer’s name where it has one, and is cut where it is long', () => {
    const [only] = expectedOf([spec('judge', { rubric: 'x'.repeat(5000) }, { name: 'faithfulness' })]);
    expect([only?.scorer, only?.type, only?.text.length]).toEqual(['faithfulness', 'judge', 1001]);
  });
});

it('what cases expect is left out beyond what a file has room for', async () => {
  const plan = await planOf(REPOSITORY, edited(REPOSITORY, 'reply.md', 'Answer', 'Do answer'));
  const { tool, ...frame } = result();
  const text = 'x'.repeat(9_000_000);
  const parts = {
    plan,
    estimate: undefined,
    trials: [],
    preferences: [],
    comparisons: [],
    changed: undefined,
    recorded: NOTHING_RECORDED,
  };
  const expectedTexts = () => [{ scorer: 'a', type: 'a', text }];
  const { cases } = buildResult({ ...frame, version: tool.version }, { ...parts, expectedOf: expectedTexts });
  expect(cases.map(({ expected }) => expected?.length)).toEqual([1, 1, undefined]);
});
