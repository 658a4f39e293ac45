import { describe, expect, it } from 'vitest';
import { suiteWith } from '../fixtures.ts';
import { diagnosticsAbout, loadOne } from '../load-suites.ts';

const PLAIN = 'expect: [{ json: true }]';
const EXPECTED = [
  ['a', { q: '1' }, 'yes', ['x', 'y'], 'critical', 'pass', { source: 'ticket', added: undefined, consent: undefined }],
  ['b', { q: '2' }, 'no', [], 'major', undefined, undefined],
];

async function summarize(files: { readonly [path: string]: string }): Promise<unknown> {
  const { cases } = await loadOne(files);
  return cases.map(({ id, vars, expect: scorers, tags, severity, human, provenance }) => [
    id,
    vars,
    scorers[0]?.config.value,
    tags,
    severity,
    human,
    provenance,
  ]);
}

const ROWS = [
  { id: 'a', q: '1', expected: 'yes', tags: ['x', 'y'], severity: 'critical', human: 'pass', source: 'ticket' },
  { id: 'b', q: '2', expected: 'no' },
];

describe('a dataset', () => {
  it.each([
    ['d.jsonl', ROWS.map((row) => JSON.stringify(row)).join('\n')],
    ['d.json', JSON.stringify(ROWS, null, 1)],
    [
      'd.yaml',
      '- {id: a, q: "1", expected: "yes", tags: [x, y], severity: critical, human: pass, source: ticket}\n- {id: b, q: "2", expected: "no"}\n',
    ],
    ['d.csv', 'id,q,expected,tags,severity,human,source\na,1,yes,"x, y",critical,pass,ticket\nb,2,no,,,,\n'],
  ])('is read the same from %s', async (name, text) => {
    const files = { ...suiteWith(`[{ file: ${name}, expect: [{ equals: "{{ expected }}" }] }]`), [name]: text };
    expect(await summarize(files)).toEqual(EXPECTED);
  });

  it('is accepted with byte order mark and CRLF', async () => {
    const text = `\uFEFF${ROWS.map((row) => JSON.stringify(row)).join('\r\n')}\r\n`;
    const files = { ...suiteWith('[{ file: d.jsonl, expect: [{ equals: "{{ expected }}" }] }]'), 'd.jsonl': text };
    expect(await summarize(files)).toEqual(EXPECTED);
  });

  it('may have its columns mapped', async () => {
    const columns = '{ id: ticket, vars: { q: body }, expected: answer, tags: labels }';
    const files = {
      ...suiteWith(`[{ file: d.csv, columns: ${columns}, expect: [{ equals: "{{ expected }}!" }] }]`),
      'd.csv': 'ticket,body,answer,labels,other\n7,Hello,Hi,a;b,x\n',
    };
    const { cases } = await loadOne(files);
    expect(cases).toMatchObject([
      { id: '7', vars: { q: 'Hello' }, tags: ['a', 'b'], expect: [{ config: { value: 'Hi!' } }] },
    ]);
    expect(Object.keys(cases[0]?.vars ?? {})).toEqual(['q']);
  });

  it('may bring vars, turns and scorers like an inline case', async () => {
    const row = {
      id: 'a',
      vars: { q: 'x' },
      messages: [{ role: 'user', content: 'And {{ q }}?' }],
      expect: [{ contains: 'y' }],
    };
    const files = { ...suiteWith(`[{ file: d.jsonl, ${PLAIN} }]`), 'd.jsonl': JSON.stringify(row) };
    const { cases } = await loadOne(files);
    expect(cases).toMatchObject([
      {
        vars: { q: 'x' },
        messages: [{ role: 'user', text: 'And {{ q }}?' }],
        expect: [{ type: 'json' }, { type: 'contains' }],
      },
    ]);
  });

  it('gives ids that depend on the vars alone, not on the order of rows or keys', async () => {
    const load = async (rows: readonly object[]) => {
      const text = rows.map((row) => JSON.stringify(row)).join('\n');
      const { cases } = await loadOne({ ...suiteWith(`[{ file: d.jsonl, ${PLAIN} }]`), 'd.jsonl': text });
      return cases.map(({ id }) => id);
    };
    const [first, second] = await load([{ q: 'ä', n: 1.5 }, { q: 'b' }]);
    expect(await load([{ q: 'b' }, { n: 1.5, q: 'ä', severity: 'minor' }])).toEqual([second, first]);
    expect(first).toBe('4028c2db73fd');
  });

  it('keeps line numbers over quoted line breaks in CSV', async () => {
    const files = { ...suiteWith(`[{ file: d.csv, ${PLAIN} }]`), 'd.csv': 'id,q\na,"1\n2"\nb,3\n' };
    const { cases } = await loadOne(files);
    expect(cases.map(({ place }) => place.line)).toEqual([2, 4]);
  });

  it('keeps line numbers over carriage returns in CSV', async () => {
    const files = { ...suiteWith(`[{ file: d.csv, ${PLAIN} }]`), 'd.csv': 'id,q,"r\r"\na,"1\r2",\nb,x\ry,\nc,3,\n' };
    expect((await loadOne(files)).cases.map(({ place }) => place.line)).toEqual([2, 3, 4]);
  });

  it('takes a CSV row whose fields are all blank for the end of a spreadsheet, not for a case', async () => {
    const files = { ...suiteWith(`[{ file: d.csv, ${PLAIN} }]`), 'd.csv': 'q,r\n1,2\n,\n\n  \n3,4\n , \n' };
    expect((await loadOne(files)).cases.map(({ vars }) => vars)).toEqual([
      { q: '1', r: '2' },
      { q: '3', r: '4' },
    ]);
  });

  it('may name clusters: a row’s own, else its entry’s; numbers are taken as they are written', async () => {
    const cases = `[{ vars: { q: 1 }, ${PLAIN}, cluster: policy }, { vars: { q: 2 }, ${PLAIN}, cluster: 07 }, { file: d.jsonl, ${PLAIN}, cluster: faq }, { file: e.csv, columns: { cluster: page }, ${PLAIN} }]`;
    const rows = '{"q":3}\n{"q":4,"cluster":"terms"}\n{"q":5,"cluster":8}';
    const files = { ...suiteWith(cases), 'd.jsonl': rows, 'e.csv': 'q,page\n6,1.10\n7,\n' };
    const loaded = await loadOne(files);
    expect(loaded.cases.map(({ cluster }) => cluster)).toEqual([
      'policy',
      '07',
      'faq',
      'terms',
      '8',
      '1.10',
      undefined,
    ]);
    expect(loaded.cases.map(({ vars }) => Object.keys(vars).join())).toEqual(Array(7).fill('q'));
  });

  it('may use a column called `cluster` as a var alone', async () => {
    const cases = `[{ file: d.jsonl, columns: { vars: [q, cluster] }, ${PLAIN} }]`;
    const { cases: read } = await loadOne({ ...suiteWith(cases), 'd.jsonl': '{"q":1,"cluster":"x"}' });
    expect(read).toMatchObject([{ vars: { q: 1, cluster: 'x' }, cluster: undefined }]);
  });

  it('gives its tags and those of its entry as the field `tags`', async () => {
    const scorer = '{ contains_any: "{{ tags }}" }';
    const cases = `[{ vars: { q: 1 }, tags: [x, y], expect: [${scorer}] }, { file: d.jsonl, tags: [z], expect: [${scorer}] }]`;
    const suite = await loadOne({ ...suiteWith(cases), 'd.jsonl': '{"q":2,"tags":["r"]}' });
    expect(suite.cases.map(({ expect: [spec] }) => spec?.config.values)).toEqual([
      ['x', 'y'],
      ['z', 'r'],
    ]);
  });
});

describe('mistakes in a dataset', () => {
  it.each([
    [
      'd.jsonl',
      '{"id":"a","q":1}\n{"id":"b" "q":1}',
      ["d.jsonl:2:11: It is not valid JSON: Expected ',' or '}' after property value."],
    ],
    [
      'd.jsonl',
      '{bad}\n[1]',
      [
        "d.jsonl:1:2: It is not valid JSON: Expected property name or '}'.",
        'd.jsonl:2:1: A row must be a JSON object.',
      ],
    ],
    [
      'd.jsonl',
      '{"id":"c","q":1,"cluster":["x"]}',
      ['d.jsonl:1:27: The cluster must be text of at most 100 characters, in one line.'],
    ],
    [
      'd.jsonl',
      '{"id":"c","q":1,"severity":"critcal"}',
      ['d.jsonl:1:28: `severity` must be one of `critical`, `major`, `minor`, not `critcal`. Did you mean `critical`?'],
    ],
    [
      'd.jsonl',
      '{"id":"a","vars":{"q":1},"tag":["x"]}',
      ['d.jsonl:1:26: The key `tag` is not known beside `vars`. Did you mean `tags`?'],
    ],
    [
      'd.jsonl',
      '{"id":"a","q":1,"expect":[{"contians":"x"}]}',
      ['d.jsonl:1:28: The key `contians` is not known in entry 1 of `expect`. Did you mean `contains`?'],
    ],
    ['d.json', '[{"q":1},\n {"q":2}', ["d.json:2:9: It is not valid JSON: Expected ',' or ']' after array element."]],
    ['d.json', '[{"q":1},\n 3]', ['d.json:2:2: Row 2 must be a mapping.']],
    ['d.json', '{"q":1}', ['d.json:1:1: A dataset must be a list with one case an entry.']],
    [
      'd.yaml',
      '- q: 1\n  severity: hi\n',
      ['d.yaml:2:13: `severity` must be one of `critical`, `major`, `minor`, not `hi`.'],
    ],
    [
      'd.csv',
      'id,q\na,1\nb,"2\n",3\nc\n\nd,1,2',
      [
        'd.csv:4:3: The row has 3 fields, the header has 2.',
        'd.csv:5:1: The row has 1 field, the header has 2.',
        'd.csv:7:5: The row has 3 fields, the header has 2.',
      ],
    ],
    ['d.csv', 'id,"q\n",id\na,1\n', ['d.csv:2:3: The column `id` appears twice.']],
    ['d.csv', 'id,\na,1\n', ['d.csv:1:4: Column 2 has no name.']],
    [
      'd.csv',
      'id,q,human\na,"1,""\n",yes\n,,\n\nb,2,"no"',
      [
        'd.csv:3:3: `human` must be one of `pass`, `fail`, not `yes`.',
        'd.csv:6:5: `human` must be one of `pass`, `fail`, not `no`.',
      ],
    ],
    ['d.csv', 'id,q\na,1\nb,"2\nc,3\n', ['d.csv:3:3: The quote that opens here is never closed.']],
    ['d.csv', 'id,q\na,"1\n2"3\n', ['d.csv:3:3: After a closing quote there must be a comma or the end of the line.']],
    ['d.csv', 'id,q\na,b"c\n', ['d.csv:2:4: A field with a quote in it must stand in quotes, the quote in it twice.']],
    ['d.csv', '', ['d.csv: The dataset is empty.']],
    ['d.jsonl', '\n\n', ['d.jsonl: The dataset is empty.']],
  ])('%s: %j', async (name, text, diagnostics) => {
    expect(await diagnosticsAbout({ ...suiteWith(`[{ file: ${name}, ${PLAIN} }]`), [name]: text })).toEqual(
      diagnostics,
    );
  });

  it('name a column that is not there', async () => {
    const files = { ...suiteWith(`[{ file: d.csv, columns: { id: tickt }, ${PLAIN} }]`), 'd.csv': 'ticket,q\na,1\n' };
    expect(await diagnosticsAbout(files)).toEqual([
      'a.eval.yaml:3:39: No row of `d.csv` has the column `tickt`. Did you mean `ticket`?',
    ]);
  });

  it('name every column of a mapping that no row has, and the rows that lack one of the others', async () => {
    const columns = '{ id: key, vars: [q, answr], severity: Sevrity }';
    const files = {
      ...suiteWith(`[{ file: d.jsonl, columns: ${columns}, ${PLAIN} }]`),
      'd.jsonl': '{"key":1,"q":1,"answer":2,"Severity":"minor"}\n{"key":2,"answer":2}\n',
    };
    expect(await diagnosticsAbout(files)).toEqual([
      'a.eval.yaml:3:56: No row of `d.jsonl` has the column `answr`. Did you mean `answer`?',
      'a.eval.yaml:3:74: No row of `d.jsonl` has the column `Sevrity`. Did you mean `Severity`?',
      'd.jsonl:2:1: The row has no column `q`. Known: `key`, `answer`.',
    ]);
  });

  it('say once, at the scorer, what no row has for it', async () => {
    const rows = Array.from({ length: 70 }, (_, index) => `{"id":"r${index}","q":1,"expected":"x"}`).join('\n');
    const files = {
      ...suiteWith('[{ file: d.jsonl, expect: [{ not: { equals: "{{ expcted }}" } }] }]'),
      'd.jsonl': rows,
    };
    expect(await diagnosticsAbout(files)).toEqual([
      'a.eval.yaml:3:44: The field `expcted` has no value here. Did you mean `expected`? Not provided by case `r0` and 69 more.',
    ]);
  });

  it('say which row gives a scorer what it cannot take', async () => {
    const files = {
      ...suiteWith('[{ file: d.csv, expect: [{ number: { near: "{{ expected }}" } }] }]'),
      'd.csv': 'id,q,expected\na,1,two\n',
    };
    expect(await diagnosticsAbout(files)).toEqual(['d.csv:2:1: `{{ expected }}` gives `two`, which is not a number.']);
  });

  it('say which row lacks a field that an expectation uses', async () => {
    const files = {
      ...suiteWith('[{ file: d.jsonl, expect: [{ equals: "{{ expected }}" }] }]'),
      'd.jsonl': '{"id":"a","q":1,"expected":"x"}\n{"id":"b","q":1}\n',
    };
    expect(await diagnosticsAbout(files)).toEqual([
      'd.jsonl:2:1: The field `expected` has no value here. Known: `id`, `tags`, `q`.',
    ]);
  });

  it('of another kind name the formats', async () => {
    const diagnostics = await diagnosticsAbout({ ...suiteWith(`[{ file: d.xlsx, id: 3, ${PLAIN} }]`), 'd.xlsx': 'x' });
    expect(diagnostics).toEqual([
      'a.eval.yaml:3:17: `d.xlsx` is not a dataset. Datasets are .jsonl, .ndjson, .csv, .json, .yaml, .yml files.',
      'a.eval.yaml:3:25: `id` does not belong to a dataset (`file:`). Its rows have their own.',
    ]);
  });
});
