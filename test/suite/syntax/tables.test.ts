import { describe, expect, it } from 'vitest';
import { suiteWith } from '../fixtures.ts';
import { allDiagnosticsAbout, diagnosticsAbout, loadOne } from '../load-suites.ts';

const SCORER = 'expect: [{ json: true }]';
const dataset = (name: string, text: string, columns = '') => ({
  ...suiteWith(`[{ file: ${name}, ${columns}${SCORER} }]`),
  [name]: text,
});

describe('a table that a spreadsheet wrote', () => {
  it.each([
    ['id;q\na;1\n', 'd.csv:1:1: The columns seem to be divided by `;`, not by commas.'],
    ['id\tq\na\t1\n', 'd.csv:1:1: The columns seem to be divided by tabs, not by commas.'],
    ['sep=,\nid,q\na,1\n', 'd.csv:1:1: The first line is one for Excel alone. Remove it'],
    ['sep=;\nid;q\na;1\n', 'd.csv:1:1: The first line is one for Excel alone. Remove it'],
  ])('%j is explained', async (text, message) => {
    expect(await diagnosticsAbout(dataset('d.csv', text))).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['d.csv', 'id,q\ra,1\rb,2\r'],
    ['d.jsonl', '{"id":"a","q":"1"}\r{"id":"b","q":"2"}\r'],
  ])('%s may end its lines with carriage returns', async (name, text) => {
    const { cases } = await loadOne(dataset(name, text));
    expect(cases.map(({ id, vars }) => [id, vars['q']])).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
    const broken = await diagnosticsAbout(dataset('d.jsonl', '{"id":"a","q":"1"}\r{"id":"b",}\r'));
    expect(broken).toEqual([expect.stringMatching(/^d\.jsonl:2:\d+: /)]);
  });
});

describe('a column with a meaning', () => {
  it.each(['Severity', ' tags', 'EXPECTED', 'severty', 'expcted'])('is looked for behind %j', async (column) => {
    const diagnostics = await diagnosticsAbout(dataset('d.csv', `id,q,${column}\na,1,critical\nb,2,critical\n`));
    expect(diagnostics).toEqual([expect.stringMatching(/^d\.csv:1:6: The column .* is taken as a var\. Did you mean/)]);
  });

  it('may be called otherwise where that is said, and other names are vars', async () => {
    const mapped = await loadOne(
      dataset('d.csv', 'id,q,Severity\na,1,critical\n', 'columns: { severity: Severity }, '),
    );
    expect(mapped.cases[0]?.severity).toBe('critical');
    const named = await loadOne(dataset('d.csv', 'id,q,Severity\na,1,x\n', 'columns: { vars: [q, Severity] }, '));
    expect(named.cases[0]?.vars).toEqual({ q: '1', Severity: 'x' });
    const others = await loadOne(dataset('d.csv', 'id,q,sources,user,tag\na,1,x,y,z\n'));
    expect(Object.keys(others.cases[0]?.vars ?? {})).toEqual(['q', 'sources', 'user', 'tag']);
  });

  it('is a var where `columns.vars` names it', async () => {
    const rows = 'id,q,source,severity,messages\na,1,web,High,hello\n';
    const { cases } = await loadOne(dataset('d.csv', rows, 'columns: { vars: [q, source, severity, messages] }, '));
    expect(cases).toMatchObject([
      { id: 'a', severity: 'major', vars: { q: '1', source: 'web', severity: 'High', messages: 'hello' } },
    ]);
  });

  it('is explained where a prompt asks for it', async () => {
    const files = { ...dataset('d.csv', 'id,q,source\na,1,web\n'), 'p.md': '{{ q }} {{ source }}' };
    expect(await allDiagnosticsAbout(files)).toEqual([
      expect.stringContaining(
        'The variable `source` has no value. In a dataset the column `source` is taken as where a row came from; to use it in prompts, list it with the other vars under `columns.vars`.',
      ),
    ]);
  });
});

describe('a key that stands twice in a row', () => {
  it.each([
    ['d.jsonl', '{"id":"a","q":1}\n{"id":"b","q":"x\\":1","q":2}\n', 'd.jsonl:2:23'],
    ['d.json', '[{"id":"a","q":1},\n {"id":"b","o":{"x":1,"x":2}}]', 'd.json:2:23'],
  ])('is refused in %s', async (name, text, place) => {
    expect(await diagnosticsAbout(dataset(name, text))).toEqual([
      expect.stringMatching(new RegExp(`^${place}: The key`)),
    ]);
  });

  it('is not seen in texts that look like keys', async () => {
    const { cases } = await loadOne(dataset('d.jsonl', '{"id":"a","q":"{\\"q\\": \\"q\\": 1}"}\n'));
    expect(cases).toHaveLength(1);
  });
});

describe('a list in a cell', () => {
  it('is written as JSON where a scorer takes a list', async () => {
    const text = 'id,q,expected\na,1,"[""30 days"", 2.0]"\n';
    const files = { ...suiteWith('[{ file: d.csv, expect: [{ contains_all: "{{ expected }}" }] }]'), 'd.csv': text };
    expect((await loadOne(files)).cases[0]?.expect[0]?.config).toEqual({ values: ['30 days', '2.0'] });
    const wrong = { ...files, 'd.csv': 'id,q,expected\na,1,30 days;x\n' };
    expect(await diagnosticsAbout(wrong)).toEqual([
      expect.stringContaining('in a table, a JSON list such as ["a", "b"]'),
    ]);
  });
});
