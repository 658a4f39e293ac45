import { describe, expect, it } from 'vitest';
import { PROMPT } from '../fixtures.ts';
import { allDiagnosticsAbout } from '../load-suites.ts';

const TARGET = 'target: { provider: openai, model: m, prompt: p.md }';
const GOOD = '{ id: good, vars: { q: 1 }, expect: [{ json: true }] }';

const about = (suite: string, more: { readonly [path: string]: string } = {}) =>
  allDiagnosticsAbout({ ...PROMPT, 'a.eval.yaml': suite, ...more });

describe('one look at the errors is enough: a suite also tells', () => {
  it('what its cases lack, where a target has a mistake', async () => {
    const suite = `suite: a
targets:
  - { name: x, provider: opnai, model: m, prompt: none.md, tools: none.yaml }
  - { name: y, provider: openai, model: m, prompt: p.md }
cases: [{ id: c, vars: { qq: 1 }, expect: [{ regex: "(" }, { equals: "{{ expcted }}" }] }]
`;
    expect(await about(suite)).toEqual([
      expect.stringContaining('a.eval.yaml:3:26: `provider` must be one of') as string,
      'a.eval.yaml:3:51: There is no file `none.md`.',
      'a.eval.yaml:3:67: There is no file `none.yaml`.',
      'a.eval.yaml:5:53: 1 `(` of the pattern is never closed.',
      'a.eval.yaml:5:62: The field `expcted` has no value here. Known: `id`, `tags`, `qq`. Not provided by case `c`.',
      'p.md:1:7: The variable `q` has no value. Known: `qq`. Not provided by case `c`.',
    ]);
  });

  it('what its other cases lack, where one has a mistake', async () => {
    const cases = `[{ id: a, vars: 3, expect: [{ json: true }] }, 4, { id: c, expect: [{ jsn: true }] }, { id: d, vars: { q: 1 }, expect: [{ json: true }], tgs: [] }, { id: d, vars: { q: 1 }, expect: [{ json: true }] }]`;
    expect(await about(`suite: a\n${TARGET}\ncases: ${cases}\n`)).toEqual([
      'a.eval.yaml:3:24: `vars` must be a mapping, not `3`.',
      'a.eval.yaml:3:55: Entry 2 of `cases` must be a mapping, not `4`.',
      'a.eval.yaml:3:78: The key `jsn` is not known in entry 1 of `expect`. Did you mean `json`?',
      'a.eval.yaml:3:145: The key `tgs` is not known in entry 4 of `cases`. Did you mean `tags`?',
      'a.eval.yaml:3:156: The case id `d` is taken by a.eval.yaml:3:94.',
      'p.md:1:7: The variable `q` has no value. Not provided by case `c`.',
    ]);
  });

  it('what good rows lack, where others have mistakes', async () => {
    const suite = `suite: a\n${TARGET}\ncases: [{ file: d.jsonl, expect: [{ json: true }] }, { file: none.csv }]\n`;
    const rows = '{"q":1,"severity":"bad"}\n{"id":"b","r":1}\n{"q":1,"expect":[{"contans":1}]}';
    expect(await about(suite, { 'd.jsonl': rows })).toEqual([
      'a.eval.yaml:3:62: There is no file `none.csv`.',
      'd.jsonl:1:19: `severity` must be one of `critical`, `major`, `minor`, not `bad`.',
      'd.jsonl:3:19: The key `contans` is not known in entry 1 of `expect`. Did you mean `contains`?',
      'p.md:1:7: The variable `q` has no value. Known: `r`. Not provided by case `b`.',
    ]);
  });

  it('that its id is taken, and what is wrong with the second of two', async () => {
    const suite = `suite: a\n${TARGET}\ncases: [${GOOD}]\n`;
    expect(await about(suite, { 'b.eval.yaml': suite.replace('q: 1', 'r: 1') })).toEqual([
      'b.eval.yaml:1:8: The suite id `a` is taken by a.eval.yaml:1:8.',
      'p.md:1:7: The variable `q` has no value. Known: `r`. Not provided by case `good`.',
    ]);
  });
});

describe('what only follows from another mistake is not told', () => {
  it.each([
    ['a prompt that is misspelt', 'target: { provider: openai, model: m, promt: p.md }', 'The key `promt`'],
    ['a target that is misspelt', 'taget: { provider: openai, model: m, prompt: p.md }', 'The key `taget`'],
    ['a target that is no mapping', 'target: openai', '`target` must be a mapping'],
    ['targets that are no list', 'targets: openai', '`targets` must be a list'],
    [
      'an unknown provider',
      'target: { provider: opanai, model: m, base_url: "http://x", prompt: p.md }',
      'Did you mean',
    ],
    [
      'a partial that is missing',
      'target: { provider: openai, model: m, prompt: missing.md }',
      'There is no file `x.md`',
    ],
  ])('%s', async (_what, target, message) => {
    const diagnostics = await about(`suite: a\n${target}\ncases: [${GOOD}]\n`, { 'missing.md': "{% render 'x.md' %}" });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toContain(message);
  });

  it.each([
    ['vars that are misspelt', '[{ id: x, var: { q: 1 }, expect: [{ json: true }] }]', 'The key `var`'],
    ['expectations that are misspelt', '[{ id: x, vars: { q: 1 }, expct: [{ json: true }] }]', 'The key `expct`'],
    ['expectations that are no list', '[{ id: x, vars: { q: 1 }, expect: { json: true } }]', '`expect` must be a list'],
    ['cases that are no list', 'none', '`cases` must be a list'],
    ['defaults that are no mapping', `[{ id: x, vars: { q: 1 } }]\ndefaults: 3`, '`defaults` must be a mapping'],
    [
      'a metric of a scorer with a mistake',
      `[{ id: x, vars: { q: 1 }, expect: [{ json: 1, name: m }] }]\npolicy: { metrics: { m: { min: 1 } } }`,
      '`json` must be `true`',
    ],
    [
      'a tag of a row with a mistake',
      `[{ file: d.jsonl, expect: [{ json: true }] }]\npolicy: { tags: { t: { score: { min: 1 } } } }`,
      '`severity` must be',
    ],
    [
      'columns that are misspelt',
      '[{ file: d.csv, colums: { vars: { q: Question } }, expect: [{ json: true }] }]',
      'The key `colums`',
    ],
    [
      'a column that no row has',
      '[{ file: d.csv, columns: { id: idd, vars: { q: Question } }, expect: [{ json: true }] }]',
      'No row of `d.csv`',
    ],
    [
      'a number without its field',
      '[{ id: x, vars: { q: 1 }, expect: [{ number: { min: "{{ z }}" } }] }]',
      'The field `z`',
    ],
  ])('%s', async (_what, cases, message) => {
    const files = { 'd.jsonl': '{"q":1,"tags":["t"],"severity":"x"}', 'd.csv': 'Question,b\n1,2\n1,2\n' };
    const diagnostics = await about(`suite: a\n${TARGET}\ncases: ${cases}\n`, files);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toContain(message);
  });
});
