import { describe, expect, it } from 'vitest';
import { edited, type Files } from './plan/plan-of.ts';
import { CURT, desk, gateDesk, KIND, rows } from './support/desk.ts';

const HALF = Array.from({ length: 30 }, (_, index) => index + 1);

/** A suite that reads a file of every kind. */
const target = {
  name: 'mini',
  prompt: 'desk.md',
  provider: 'openai',
  model: 'gpt-6-luna',
  tools: 'tools.yaml',
  output: { json_schema: 'reply.schema.json' },
};
const FILES: Files = {
  'desk.md': "{% render 'tone.md' %} Kindly answer {{ n }}.",
  'tone.md': 'Be kind.',
  'tools.yaml': '- { name: look, parameters: { type: object } }\n',
  'reply.schema.json': '{"type":"object"}',
  'ok.mjs': 'export default () => true;\n',
  'shape.json': '{"type":"string"}',
  'rows.jsonl': '{"id":"R-1","n":1}\n{"id":"R-2","n":2}\n',
};
const EXPECT = [{ contains: 'ok' }, { javascript: 'ok.mjs' }, { json_schema: 'shape.json' }];
const everyKind = (changed: { files?: Files; from?: string; to?: string } = {}) => {
  const files = desk({
    cases: [{ file: 'rows.jsonl' }, ...rows(8)] as never,
    suite: { target, defaults: { expect: EXPECT } },
    files: { ...FILES, ...changed.files },
  });
  return changed.from === undefined ? files : edited(files, 'desk.eval.yaml', changed.from, changed.to ?? '');
};

describe('a reference that moves away from a file that head still has', () => {
  it.each(['desk.md', 'tools.yaml', 'reply.schema.json', 'ok.mjs', 'shape.json', 'rows.jsonl'])(
    '%s: is listed, and blocks where the pull request changes that file',
    async (path) => {
      const text = FILES[path] as string;
      const away = { files: { [`copy-${path}`]: text }, from: path, to: `copy-${path}` };
      const still = await gateDesk(everyKind(), everyKind(away));
      expect(still.result.changes).toContainEqual(
        expect.objectContaining({ kind: 'reference-moved', before: path, blocks: false }),
      );
      expect(still.comment).toContain('which is still there');
      const changed = await gateDesk(everyKind(), everyKind({ ...away, files: { ...away.files, [path]: `${text} ` } }));
      expect([changed.kind, changed.blocking], JSON.stringify(changed.result.errors)).toEqual([
        'fail',
        ['reference-moved'],
      ]);
      expect(changed.comment).toContain('which this pull request changes');
    },
  );

  it('says whose prompt is tested no more', async () => {
    const head = {
      ...desk({ suite: { target: { ...target, tools: undefined, output: undefined, prompt: 'eval.md' } } }),
      'eval.md': KIND,
      'desk.md': CURT,
    };
    const { kind, comment, asked } = await gateDesk(desk(), head, { dead: HALF });
    expect([kind, asked]).toEqual(['fail', []]);
    expect(comment).toContain('`mini` of `desk` no longer tests `desk.md`, which this pull request changes');
  });

  it('may be an inlined prompt, a partial, or a decoy under the target’s old name', async () => {
    const inlined = edited(
      everyKind(),
      'desk.eval.yaml',
      'prompt: desk.md',
      'messages: [{ role: user, content: "Kindly answer {{ n }}." }]',
    );
    const partial = everyKind({ files: { 'desk.md': 'Be kind. Kindly answer {{ n }}.', 'tone.md': 'Be rude.' } });
    const decoy = desk({
      prompt: CURT,
      suite: {
        target: undefined,
        targets: [
          { name: 'mini', prompt: 'old.md', provider: 'openai', model: 'gpt-6-luna' },
          { name: 'mini2', prompt: 'desk.md', provider: 'openai', model: 'gpt-6-luna' },
        ],
      },
      files: { 'old.md': KIND },
    });
    const blockingOf = async (base: Files, head: Files) => (await gateDesk(base, head)).blocking;
    expect(await blockingOf(everyKind(), { ...inlined, 'desk.md': 'Curtly answer {{ n }}.' })).toEqual([
      'reference-moved',
    ]);
    expect(await blockingOf(everyKind(), partial)).toEqual(['reference-moved']);
    expect(await blockingOf(desk(), decoy)).toEqual(['reference-moved']);
  });

  it('may be a program that the command, its setup or the globs of `inputs:` named', async () => {
    const program = (changed: object, files: Files = {}) =>
      desk({
        suite: {
          target: { name: 'app', provider: 'command', command: ['node', 'app.mjs'], inputs: ['*.mjs'], ...changed },
        },
        files: { 'app.mjs': '1', 'help.mjs': '2', ...files },
      });
    const run = async (head: Files) => {
      const { changes } = (await gateDesk(program({}), head)).result;
      return changes.filter(({ kind }) => kind === 'reference-moved').map(({ before, blocks }) => [before, blocks]);
    };
    expect(await run(program({ inputs: ['app.mjs'] }, { 'help.mjs': '3' }))).toEqual([['help.mjs', true]]);
    expect(await run(program({ inputs: ['app.mjs'] }))).toEqual([['help.mjs', false]]);
    const copy = program(
      { command: ['node', 'copy/app.mjs'], inputs: ['copy/*'] },
      { 'copy/app.mjs': '1', 'app.mjs': '9' },
    );
    expect(await run(copy)).toEqual([
      ['app.mjs', true],
      ['help.mjs', false],
    ]);
  });

  it('is nothing where the file is gone, or where cases move between the suite and its data', async () => {
    const named = desk({ suite: { target: { ...target, tools: undefined, output: undefined, prompt: 'new.md' } } });
    const moved = Object.fromEntries(Object.entries(named).filter(([path]) => path !== 'desk.md'));
    const changes = async (base: Files, head: Files) =>
      (await gateDesk(base, head)).result.changes.filter(({ kind }) => kind === 'reference-moved');
    expect(await changes(desk(), { ...moved, 'new.md': KIND })).toEqual([]);
    const data = `${rows(60)
      .map(({ id, vars }) => JSON.stringify({ id, ...vars }))
      .join('\n')}\n`;
    const inFile = desk({ cases: [{ file: 'rows.jsonl' }] as never, files: { 'rows.jsonl': data } });
    expect(await changes(desk(), inFile)).toEqual([]);
  });
});

describe('cases of base that head has no more', () => {
  const renamed = rows(60).map(({ id, vars }) => ({ id: `X-${id}`, vars: { q: vars } }));

  it('are a block where all are renamed, with or without their variable', async () => {
    const both = desk({ cases: renamed, prompt: 'Curtly answer {{ q.n }}.' });
    const ids = desk({ cases: rows(60).map((row) => ({ ...row, id: `X-${row.id}` })), prompt: CURT });
    for (const head of [both, ids]) {
      const { kind, blocking, comment } = await gateDesk(desk(), head, { dead: HALF });
      expect([kind, blocking]).toEqual(['fail', ['cases-removed']]);
      expect(comment).toContain('60 of 60 cases of `desk` are removed');
    }
  });

  it('are a block from as many on as could hide a drop that must be caught', async () => {
    const without = (count: number) => desk({ cases: rows(60 - count, () => ({}), count + 1) });
    expect((await gateDesk(desk(), without(7))).blocking).toEqual([]);
    expect((await gateDesk(desk(), without(8))).blocking).toEqual(['cases-removed']);
    const strict = { pass_rate: { must_catch: 0.05 } };
    const few = await gateDesk(desk({ policy: strict }), desk({ policy: strict, cases: rows(57, () => ({}), 4) }));
    expect(few.blocking).toEqual(['cases-removed']);
  });

  it('are counted for a tag with rules, and for the labels that calibrate a judge', async () => {
    const policy = { tags: { legal: { pass_rate: { max_drop: 0.1 } } } };
    const cases = rows(120, (index) =>
      index < 5 ? { tags: ['legal'], human: 'pass' } : index < 6 ? { tags: ['legal'] } : {},
    );
    const { result } = await gateDesk(desk({ policy, cases }), desk({ policy, cases: cases.slice(5) }));
    expect(result.changes.filter(({ blocks }) => blocks).map(({ before }) => before)).toEqual([
      '5 of 6 cases with the tag legal',
    ]);
    const config = { judge: { provider: 'openai', model: 'm', min_agreement: 0.6 } };
    const judged = await gateDesk(desk({ cases, config }), desk({ cases: cases.slice(5), config }));
    expect(judged.result.changes.filter(({ blocks }) => blocks).map(({ before }) => before)).toEqual([
      '5 of 5 cases with a human label',
    ]);
  });

  it('never pass where nothing that is left could be compared', async () => {
    const stricter = { suite: { defaults: { expect: [{ contains: 'ok' }, { contains: 'o' }] } } };
    const { kind, comment } = await gateDesk(desk(), desk({ ...stricter, cases: rows(59) }));
    expect(kind).toBe('inconclusive');
    expect(comment).toContain('nothing that is left could be compared');
    expect((await gateDesk(desk(), desk(stricter))).kind).toBe('pass');
    expect((await gateDesk(desk(), desk({ cases: rows(59) }))).kind).toBe('nothing-to-run');
  });
});

describe('an id that looks like another', () => {
  it.each(['T-002\uFE00', 'T-\u200B002', 'T-002\u3164', 'T-002\u00A0', 'T-002 ', 'T\u2800002', 'T-002\u{E0041}'])(
    'by what nobody sees, %j, is a mistake at its place',
    async (id) => {
      const { kind, result } = await gateDesk(desk(), desk({ cases: rows(60).with(1, { id, vars: { n: 2 } }) }));
      expect([kind, result.errors[0]?.code, result.errors[0]?.place?.file]).toEqual([
        'error',
        'bad-value',
        'desk.eval.yaml',
      ]);
    },
  );

  it('is a mistake in the name of a target or a suite as well', async () => {
    const suite = await gateDesk(desk(), desk({ suite: { suite: 'desk\u200B' } }));
    const named = await gateDesk(
      desk(),
      desk({ suite: { target: { ...target, name: 'mini\uFE0F', tools: undefined, output: undefined } } }),
    );
    expect([suite.kind, named.kind]).toEqual(['error', 'error']);
  });

  it.each(['Т-002', 'T-OO2', 'T–002', 'Ｔ-００２'])(
    'in letters of another kind, %s, is named and blocks where that one is removed',
    async (id) => {
      const { blocking, comment } = await gateDesk(desk(), desk({ cases: rows(60).with(1, { id, vars: { n: 2 } }) }));
      expect(blocking).toEqual(['case-disguised']);
      expect(comment).toContain('reads like `T-002`');
    },
  );

  it('is none in a script that joins its letters', async () => {
    const { kind } = await gateDesk(desk(), desk({ cases: [...rows(60), { id: 'نمی‌خواهم', vars: { n: 61 } }] }));
    expect(kind).toBe('pass');
  });
});
