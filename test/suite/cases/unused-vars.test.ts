import { describe, expect, it } from 'vitest';
import { sameRequestWarnings } from '../../../src/suite/cases/unused-vars.ts';
import { wordWarning } from '../../../src/report/words/cautions/warnings.ts';
import { HEAD } from '../fixtures.ts';
import { diagnosticsAbout, loadOne } from '../load-suites.ts';

type Files = { readonly [path: string]: string };

const CASES = `cases:
  - { id: a, vars: { q: one }, expect: [{ json: true }] }
  - { id: b, vars: { q: two }, expect: [{ json: true }] }
`;
const withPrompt = (prompt: string, cases = CASES): Files => ({ 'a.eval.yaml': HEAD + cases, 'p.md': prompt });

describe('a prompt in which nothing varies', () => {
  it.each([
    ['{q}', '{q}'],
    ['${q}', '${q}'],
    ['<<q>>', '<<q>>'],
    ['[[q]]', '[[q]]'],
    ['%(q)s', '%(q)s'],
    ['{ { q } }', '{ { q } }'],
    ['@q@', '@q@'],
    ['<%= q %>', '<%= q %>'],
  ])('is refused at %s, with what to write there', async (slip, shown) => {
    expect(await diagnosticsAbout(withPrompt(`Be brief.\nAnswer: ${slip}`))).toEqual([
      `p.md:2:9: No prompt of \`m\` uses \`q\`; 2 cases send the same request. Write \`{{ q }}\` instead of \`${shown}\`.`,
    ]);
  });

  it.each([
    ['no template at all', 'Be brief.'],
    ['another var, the same in all cases', '{{ lang }} {% raw %}{{ x }}{% endraw %}'],
    ['a longer name', '{% assign quest = "x" %}{{ quest }}'],
  ])('is refused with %s', async (_what, prompt) => {
    const cases = CASES.replaceAll('{ q:', '{ lang: de, q:');
    expect(await diagnosticsAbout(withPrompt(prompt, cases))).toEqual([
      'p.md:1:1: No prompt of `m` uses `q`; 2 cases send the same request. Write `{{ q }}` where it belongs.',
    ]);
  });

  it.each<[string, Files]>([
    ['one case', withPrompt('Be brief.', 'cases: [{ id: a, vars: { q: 1 }, expect: [{ json: true }] }]\n')],
    ['cases that differ in nothing', withPrompt('Be brief.', CASES.replace('two', 'one'))],
    ['a tag', withPrompt('{% if q == "one" %}1{% endif %}')],
    ['a partial', { ...withPrompt('{% include "part.md" %}'), 'part.md': '{{ q }}' }],
    [
      'turns of its own',
      withPrompt('Be brief.', CASES.replaceAll('expect:', 'messages: [{ role: user, content: "{{ q }}" }], expect:')),
    ],
    ['a program', { 'a.eval.yaml': `suite: a\ntarget: { provider: command, command: [cat] }\n${CASES}` }],
    [
      'a body',
      { 'a.eval.yaml': `suite: a\ntarget: { provider: http, url: "http://x", body: { a: ["{{ q }}"] } }\n${CASES}` },
    ],
    ['an address', { 'a.eval.yaml': `suite: a\ntarget: { provider: http, url: "http://x/{{ q }}" }\n${CASES}` }],
  ])('is no mistake with %s', async (_what, files) => {
    expect((await loadOne(files)).cases.length).toBeGreaterThan(0);
  });

  it('is a mistake of an http target that sends nothing of a case', async () => {
    const files = { 'a.eval.yaml': `suite: a\ntarget: { provider: http, method: GET, url: "http://x/ask" }\n${CASES}` };
    expect(await diagnosticsAbout(files)).toEqual([
      'a.eval.yaml:2:9: Neither address, headers nor body of `http` uses `q`; 2 cases send the same request. Write `{{ q }}` where it belongs.',
    ]);
  });
});

describe('vars that only scorers use', () => {
  const scored = (expectation: string, more = '') => `cases:
  - { id: a, vars: { q: one${more} }, expect: [${expectation}] }
  - { id: b, vars: { q: two${more.replace('x', 'y')} }, expect: [${expectation}] }
`;
  const judge = { 'evaldelta.yaml': 'judge: { provider: openai, model: m }\n' };

  it.each<readonly [string, string, Files]>([
    ['a text', '{ contains: "{{ q }}" }', {}],
    ['a nested scorer', '{ not: { any_of: [{ contains: "{{ q | upcase }}" }] } }', {}],
    ['a rubric', '{ judge: "Speaks of {{ q }}." }', judge],
    ['a program, which is given all of them', '{ javascript: ok.mjs }', { 'ok.mjs': 'export default () => true;' }],
  ])('make cases of one request: in %s they are no mistake, and told', async (_what, expectation, files) => {
    const suite = await loadOne({ ...withPrompt('Be brief.', scored(expectation)), ...files });
    expect(sameRequestWarnings([suite]).map(wordWarning)).toEqual([
      '2 cases of `a` send `m` the same request and differ in what they expect: each gets an answer of its own, and together they tell about that one request.',
    ]);
  });

  it('may stand in a row of a dataset', async () => {
    const rows = ['one', 'two'].map((q) => `{"id":"${q}","vars":{"q":"${q}"},"expect":[{"contains":"{{ q }}"}]}`);
    const files = withPrompt('Be brief.', 'cases: [{ file: d.jsonl }]\n');
    const suite = await loadOne({ ...files, 'd.jsonl': `${rows.join('\n')}\n` });
    expect(sameRequestWarnings([suite])).toHaveLength(1);
  });

  it.each<readonly [string, Files, string]>([
    ['beside one that nothing uses', withPrompt('Be brief.', scored('{ contains: "{{ q }}" }', ', r: x')), 'uses `r`;'],
    ['where the prompt has it in other braces', withPrompt('Say {q}.', scored('{ contains: "{{ q }}" }')), 'of `{q}`.'],
    [
      'that a judge alone is shown',
      { ...withPrompt('Be brief.', scored('{ judge: Is apt. }')), ...judge },
      'uses `q`;',
    ],
    [
      'of a longer name',
      withPrompt('Be brief.', scored('{ contains: "{{ expected | append: quest }}" }')),
      'uses `q`;',
    ],
  ])('are a mistake %s', async (_what, files, message) => {
    expect(await diagnosticsAbout(files)).toContainEqual(expect.stringContaining(message));
  });

  it('are no matter where the prompt uses one, nor where cases differ in nothing', async () => {
    const one = await loadOne(withPrompt('{{ q }}', scored('{ contains: "{{ q }}" }')));
    const none = await loadOne(withPrompt('Be brief.', CASES.replace('two', 'one')));
    expect(sameRequestWarnings([one, none])).toEqual([]);
  });
});

describe('a comment of Jinja', () => {
  it('is named, since it would be sent', async () => {
    expect(await diagnosticsAbout(withPrompt('{{ q }}\n{# note #}'))).toEqual([
      'p.md:2:1: `{# note #}` is no comment here: it would be sent. Write `{% comment %}…{% endcomment %}`; as text, put it between `{% raw %}` and `{% endraw %}`.',
    ]);
    const meant = withPrompt('{{ q }} {% raw %}{# note #}{% endraw %} {#anchor}');
    expect((await loadOne(meant)).cases).toHaveLength(2);
  });
});

describe('a merge conflict', () => {
  const conflict = '<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> main\n';

  it.each<[string, Files, string]>([
    ['a prompt', withPrompt(`{{ q }}\n${conflict}`), 'p.md:2:1'],
    ['a suite', { ...withPrompt('{{ q }}'), 'a.eval.yaml': `${HEAD}${CASES}${conflict}` }, 'a.eval.yaml:6:1'],
    [
      'a partial',
      { ...withPrompt('{{ q }}{% include "part.md" %}'), 'part.md': conflict.replaceAll('\n', '\r\n') },
      'part.md:1:1',
    ],
    [
      'a dataset',
      {
        'a.eval.yaml': `${HEAD}cases: [{ file: d.csv, expect: [{ json: true }] }]\n`,
        'p.md': '{{ q }}',
        'd.csv': `id,q\na,1\n${conflict}`,
      },
      'd.csv:3:1',
    ],
  ])('in %s is refused at its first mark', async (_what, files, place) => {
    const diagnostics = await diagnosticsAbout(files);
    expect(diagnostics).toContainEqual(
      `${place}: It holds a merge conflict. Resolve it. Marks that are meant as text must not begin a line.`,
    );
  });

  it('is not seen in a text that only has rules or quotes', async () => {
    expect((await loadOne(withPrompt('{{ q }}\n=======\n>>>>>>> quoted\n  <<<<<<< x\n'))).cases).toHaveLength(2);
  });
});

it.each(['{{', '{%', '{#', '<<<<<<<\n', '{% raw %}', '{ {', '${', '<<'])(
  'many %j are looked through once',
  async (opening) => {
    const diagnostics = await diagnosticsAbout(withPrompt(opening.repeat(100_000)));
    expect(diagnostics).toEqual([expect.stringContaining('2 cases send the same request')]);
  },
);
