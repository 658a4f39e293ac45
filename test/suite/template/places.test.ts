import { describe, expect, it } from 'vitest';
import { allDiagnosticsAbout } from '../load-suites.ts';

type Files = { readonly [path: string]: string };

const CASES = 'cases: [{ id: x, vars: { q: 1 }, expect: [{ json: true }] }]';

/** Line and column of each mistake in a file. */
async function placesIn(file: string, files: Files): Promise<readonly string[]> {
  return (await allDiagnosticsAbout(files)).map((message) => {
    const found = new RegExp(`^${file}:(\\d+:\\d+): (.*?)\\.(?: |$)`).exec(message);
    return found === null ? message : `${found[1]} ${found[2]}`;
  });
}

const suite = (content: string): Files => ({
  'a.eval.yaml': `suite: a\ntarget:\n  provider: openai\n  model: m\n  messages:\n    - role: user\n      content: ${content}\n${CASES}\n`,
});

const lacks = (name: string): string => `The variable \`${name}\` has no value`;

describe('a mistake in a text of a YAML file is told where it stands', () => {
  it.each([
    ['plain', 'a {{ q }} {{ z }}', [`7:29 ${lacks('z')}`]],
    ['plain over two lines', 'a {{ y }}\n        b {{ z }}', [`7:21 ${lacks('y')}`, `8:14 ${lacks('z')}`]],
    ['single quotes', "'it''s {{ z }}'", [`7:26 ${lacks('z')}`]],
    ['double quotes', String.raw`"\u0041\n\t {{ z }}"`, [`7:31 ${lacks('z')}`]],
    ['quotes over two lines', '"a\n\n        b {{ z }}"', [`9:14 ${lacks('z')}`]],
    [
      'a literal block',
      '|\n        a\n        b {{ z }}\n          {{ y }}',
      [`9:14 ${lacks('z')}`, `10:14 ${lacks('y')}`],
    ],
    ['a literal block with an indent of its own', '|2-\n          a {{ z }}', [`8:16 ${lacks('z')}`]],
    [
      'a folded block',
      '>-\n        a\n        b {{ z }}\n\n        {{ y }}',
      [`9:14 ${lacks('z')}`, `11:12 ${lacks('y')}`],
    ],
    ['an anchor', '&a "a {{ z }}"', [`7:25 ${lacks('z')}`]],
  ])('%s', async (_style, content, places) => {
    expect(await placesIn('a.eval.yaml', suite(content))).toEqual(places);
  });

  it('at its tag, where the tag itself is written with escapes', async () => {
    expect(await placesIn('a.eval.yaml', suite(String.raw`"x {{ q | append: \"\" | nope }}"`))).toEqual([
      '7:19 The template cannot be used: undefined filter: nope',
    ]);
  });

  it('at the text, where tags cannot be told apart', async () => {
    const diagnostics = await allDiagnosticsAbout(suite(String.raw`"a\n\x7b{ z }}"`));
    expect(diagnostics).toEqual([
      'a.eval.yaml:7:16: Line 2 of the message: The variable `z` has no value. Known: `q`. Not provided by case `x`.',
    ]);
  });

  it('at the message, where it is in an image', async () => {
    const content = '"{{ q }}"\n      images: ["https://x.y/{{ z }}"]';
    expect(await placesIn('a.eval.yaml', suite(content))).toEqual([`7:16 ${lacks('z')}`]);
  });

  it('in the turns of a case', async () => {
    const files = {
      'a.eval.yaml': `suite: a
target: { provider: openai, model: m, messages: [{ role: user, content: "{{ q }}" }] }
cases:
  - id: x
    vars: { q: 1 }
    messages:
      - { role: user, content: "and {{ q }}, {{ z }}?" }
    expect: [{ json: true }]
`,
    };
    expect(await placesIn('a.eval.yaml', files)).toEqual([`7:49 ${lacks('z')}`]);
  });
});

describe('a mistake in a text of a prompt file is told where it stands', () => {
  const target = (prompt: string): Files => ({
    'a.eval.yaml': `suite: a\ntarget: { provider: openai, model: m, prompt: ${prompt} }\n${CASES}\n`,
  });

  it('in JSON', async () => {
    const files = { ...target('p.json'), 'p.json': '[\n {"role":"user","content":"\\"a\\"\\n{{ z }} {{ q }}"}\n]' };
    expect(await placesIn('p.json', files)).toEqual([`2:38 ${lacks('z')}`]);
  });

  it('in YAML with CRLF and a byte order mark', async () => {
    const text = '\uFEFFmessages:\r\n  - role: user\r\n    content: |\r\n      a\r\n      {{ z }}\r\n';
    expect(await placesIn('p.yaml', { ...target('p.yaml'), 'p.yaml': text })).toEqual([`5:10 ${lacks('z')}`]);
  });

  it('in GitHub’s format, all of them', async () => {
    const text = 'messages:\n  - role: user\n    content: |\n      {{q}} {{z}}\n      {{y}}\n';
    expect(await placesIn('p.prompt.yml', { ...target('p.prompt.yml'), 'p.prompt.yml': text })).toEqual([
      `4:13 ${lacks('z')}`,
      `5:7 ${lacks('y')}`,
    ]);
  });
});
