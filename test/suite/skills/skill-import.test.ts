import { describe, expect, it } from 'vitest';
import { diagnosticsAbout, loadOne } from '../load-suites.ts';
import type { MemoryFile } from '../memory-snapshot.ts';

const SUITE = `suite: pdf
target:
  provider: agent
  agent: claude-code
  version: 2.1.332
  model: claude-sonnet-4-5
  files: [{ from: ../SKILL.md, to: .claude/skills/pdf/ }]
cases:
  - import: evals.json
`;
const SKILL = '---\nname: pdf\ndescription: Fills forms.\n---\nFill the form.\n';

/** A skill with these evals, and these files besides. */
function skill(evals: unknown, files: Readonly<Record<string, MemoryFile>> = {}): Record<string, MemoryFile> {
  return {
    'skills/pdf/SKILL.md': SKILL,
    'skills/pdf/evals/pdf.eval.yaml': SUITE,
    'skills/pdf/evals/evals.json': typeof evals === 'string' ? evals : JSON.stringify(evals, null, 2),
    ...files,
  };
}

const CASE = { id: 1, prompt: 'Fill form.pdf', expectations: ['Every field is filled'] };

async function casesOf(evals: unknown, files: Readonly<Record<string, MemoryFile>> = {}) {
  const { cases } = await loadOne(skill(evals, files));
  return cases.map(({ id, messages, expect: specs, tags, workspace = [] }) => ({
    id,
    prompt: messages.map(({ text }) => text).join('\n'),
    expect: specs.map(({ type, config }) => ({ [type]: config })),
    tags,
    workspace: workspace.map(({ path, to }) => `${path} > ${to}`),
  }));
}

describe('the evals of a skill, imported', () => {
  it('are cases with their own places, so that evals.json stays the only source', async () => {
    const { cases } = await loadOne(skill({ skill_name: 'pdf', evals: [CASE, { ...CASE, id: 2, prompt: 'Fill b' }] }));
    expect(cases.map(({ id, place }) => [id, place])).toEqual([
      ['pdf/1', { file: 'skills/pdf/evals/evals.json', line: 4, column: 5 }],
      ['pdf/2', { file: 'skills/pdf/evals/evals.json', line: 11, column: 5 }],
    ]);
  });

  it.each([
    ['under `evals`', { skill_name: 'pdf', evals: [CASE] }],
    ['under `cases`, with `skill`', { skill: 'pdf', version: '1', cases: [CASE] }],
    ['under `tests`', { tests: [CASE] }],
    ['at the root', [CASE]],
    ['by id', { evals: { 1: { prompt: CASE.prompt, expectations: CASE.expectations } } }],
    ['within a list’s name', { evals: { description: 'All of them', cases: [CASE] } }],
    ['one alone', { skills: ['pdf'], query: CASE.prompt, id: 1, expected_behavior: CASE.expectations }],
    [
      'with a byte order mark and Windows line ends',
      `\uFEFF${JSON.stringify([CASE], null, 2).replaceAll('\n', '\r\n')}`,
    ],
  ])('are found %s', async (_, evals) => {
    expect(await casesOf(evals)).toEqual([
      {
        id: 'pdf/1',
        prompt: 'Fill form.pdf',
        expect: [{ expectations: { items: [{ text: 'Every field is filled', expected: 'yes' }], min: 1 } }],
        tags: [],
        workspace: [],
      },
    ]);
  });

  it.each(['prompt', 'query', 'input', 'command'])('ask what stands under `%s`', async (key) => {
    const [one] = await casesOf([{ id: 'a', [key]: 'Do it', expectations: ['done'] }]);
    expect(one?.prompt).toBe('Do it');
  });

  it.each([
    ['expectations', 'yes'],
    ['assertions', 'yes'],
    ['checks', 'yes'],
    ['expect', 'yes'],
    ['must_have', 'yes'],
    ['expected_behavior', 'yes'],
    ['must_not_have', 'no'],
    ['fail', 'no'],
    ['forbidden', 'no'],
  ])('hold `%s` as statements that are answered %s', async (key, expected) => {
    const [one] = await casesOf([
      { id: 1, prompt: 'p', [key]: ['It is so', { name: 'second', description: 'And so' }] },
    ]);
    expect(one?.expect).toEqual([
      {
        expectations: {
          items: [
            { text: 'It is so', expected },
            { text: 'second: And so', expected },
          ],
          min: 1,
        },
      },
    ]);
  });

  it('take a dimension of a rubric by what passes it, and the result in prose only where nothing else is said', async () => {
    const [rubric, prose, both] = await casesOf([
      { id: 1, prompt: 'p', rubric: [{ dimension: 'tone', pass_if: 'it is kind' }] },
      { id: 2, prompt: 'p', expected_output: 'A filled form' },
      { id: 3, prompt: 'p', expected_output: 'A filled form', assertions: ['It is filled'] },
    ]);
    expect(rubric?.expect).toMatchObject([{ expectations: { items: [{ text: 'tone: it is kind' }] } }]);
    expect(prose?.expect).toMatchObject([
      { expectations: { items: [{ text: 'The result satisfies: A filled form' }] } },
    ]);
    expect(both?.expect).toMatchObject([{ expectations: { items: [{ text: 'It is filled' }] } }]);
  });

  it('check patterns and texts without a judge', async () => {
    const [one] = await casesOf([
      {
        id: 1,
        prompt: 'p',
        required_regex: ['DONE:'],
        forbidden_regex: ['git (commit|push)'],
        must_contain: ['Filed', { regex: 'look.ahead' }],
        must_not_contain: ['sorry'],
        assertions: [
          { type: 'output_contains', value: 'mt.exe' },
          { type: 'file_exists', path: 'out.pdf' },
          { type: 'file_contains', path: 'src/*.cs', value: 'stackalloc' },
          { type: 'tool_used', tool: 'Bash', input_match: 'npm test' },
          { type: 'skill_was_called', skillNames: ['pdf'], negate: true },
        ],
      },
    ]);
    expect(one?.expect).toEqual([
      { skill_triggered: { skill: 'pdf', expected: false } },
      { regex: { pattern: 'DONE:', flags: '' } },
      { not: {} },
      { icontains: { value: 'Filed' } },
      { regex: { pattern: 'look.ahead', flags: 'i' } },
      { not: {} },
      { icontains: { value: 'mt.exe' } },
      { file: { path: 'out.pdf', exists: true } },
      { file: { glob: 'src/*.cs', contains: 'stackalloc' } },
      { trajectory: { called: [{ tool: 'shell', args: 'npm test' }] } },
    ]);
  });

  it.each([
    [
      'a list of queries',
      [
        { query: 'yes', should_trigger: true },
        { query: 'no', should_trigger: false },
      ],
    ],
    ['two lists', { should_trigger: ['yes'], should_not_trigger: [{ query: 'no', expect: 'a plain answer' }] }],
    [
      'cases of a kind',
      {
        schema_version: 1,
        skill: 'pdf',
        cases: [
          { id: 'a', kind: 'positive', prompt: 'yes', should_trigger: true },
          { id: 'b', prompt: 'no', should_trigger: false },
        ],
      },
    ],
  ])('say what triggers the skill: %s', async (_, evals) => {
    const cases = await casesOf(evals);
    expect(cases.map(({ prompt, expect: specs }) => [prompt, specs])).toEqual([
      ['yes', [{ skill_triggered: { skill: 'pdf', expected: true } }]],
      ['no', [{ skill_triggered: { skill: 'pdf', expected: false } }]],
    ]);
  });

  it('route to the skill that a case names, or to none', async () => {
    const cases = await casesOf([
      { query: 'a', should_trigger: true, expect_skill: 'docx' },
      { query: 'b', expected_skill: 'none' },
    ]);
    expect(cases.map(({ expect: specs }) => specs)).toEqual([
      [{ skill_triggered: { skill: 'docx', expected: true } }],
      [{ skill_triggered: { expected: false } }],
    ]);
  });

  it('find files in the skill, beside the evals, among their files and at the root, and keep the path as it is written', async () => {
    const files = {
      'skills/pdf/references/a.md': 'a',
      'skills/pdf/evals/b.csv': 'b',
      'skills/pdf/evals/files/c.csv': 'c',
      'data/d.csv': 'd',
      'skills/pdf/evals/fixtures/one/x.txt': 'x',
      'skills/pdf/evals/fixtures/one/deep/y.txt': 'y',
    };
    const [one] = await casesOf(
      [{ ...CASE, files: ['references/a.md', 'b.csv', './c.csv', 'data/d.csv', 'evals\\fixtures\\one/'] }],
      files,
    );
    expect(one?.workspace).toEqual([
      'skills/pdf/references/a.md > references/a.md',
      'skills/pdf/evals/b.csv > b.csv',
      'skills/pdf/evals/files/c.csv > c.csv',
      'data/d.csv > data/d.csv',
      'skills/pdf/evals/fixtures/one/deep/y.txt > evals/fixtures/one/deep/y.txt',
      'skills/pdf/evals/fixtures/one/x.txt > evals/fixtures/one/x.txt',
    ]);
  });

  it.each([
    ['missing.csv', 'There is no file `missing.csv`'],
    ['/tmp/a.csv', '`/tmp/a.csv` is an absolute path.'],
    ['C:\\a.csv', '`C:/a.csv` is an absolute path.'],
    ['../../a.csv', '`../../a.csv` leads upwards.'],
    [{ path: 'a.csv', content: 'x' }, 'The content of `a.csv` stands in its case, where it is no file.'],
    [7.5, 'There is no file `7.5`'],
    [{ size: 3 }, 'A file must be a path, or a mapping with a `path`.'],
  ])('tell of the file %j at its place', async (file, sentence) => {
    const said = await diagnosticsAbout(skill([{ id: 1, prompt: 'p', files: ['SKILL.md', file], checks: ['x'] }]));
    expect(said).toEqual([expect.stringContaining(sentence)]);
    expect(said[0]).toMatch(/^skills\/pdf\/evals\/evals\.json:7:\d+: /);
  });

  it('are called by their own ids, whatever they are', async () => {
    const ids = [0, '返品', 'a b', 'x/y', 2.0].map((id) => ({ ...CASE, id, prompt: `p ${id}` }));
    expect((await casesOf(ids)).map(({ id }) => id)).toEqual(['pdf/0', 'pdf/返品', 'pdf/a b', 'pdf/x/y', 'pdf/2']);
  });

  it('are called by a hash of the prompt where an id is missing or repeated, and never by their position', async () => {
    const evals = [
      { prompt: 'one', assertions: ['a'] },
      { id: 7, prompt: 'two', assertions: ['a'] },
      { id: 7, prompt: 'three', assertions: ['a'] },
      { id: 8, prompt: 'four', assertions: ['a'] },
      { prompt: 'same', assertions: ['a'] },
      { prompt: 'same', assertions: ['b'] },
    ];
    const cases = await casesOf(evals);
    const idOf = (all: typeof cases) =>
      Object.fromEntries(all.map(({ id, prompt, expect: specs }) => [`${prompt} ${JSON.stringify(specs)}`, id]));
    expect(cases.map(({ id }) => id)).toEqual([
      'pdf/7692c3ad',
      'pdf/3fc4ccfe',
      'pdf/8b5b9db0',
      'pdf/8',
      expect.stringMatching(/^pdf\/[0-9a-f]{8}$/),
      expect.stringMatching(/^pdf\/[0-9a-f]{8}$/),
    ]);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(6);
    const moved = await casesOf([{ id: 9, prompt: 'new', assertions: ['a'] }, ...evals.toReversed()]);
    expect(idOf(moved)).toMatchObject(idOf(cases));
  });

  it('leave out what is excepted, with its mistakes, and tell of an exception that excepts nothing', async () => {
    const evals = [CASE, { id: 2, query_flow: ['a', 'b'], assertions: ['x'] }, { id: 3, assertions: ['no prompt'] }];
    const excepting = (ids: string) => ({
      'skills/pdf/evals/pdf.eval.yaml': SUITE.replace(/$/, `    except: [${ids}]\n`),
    });
    const { cases } = await loadOne({ ...skill(evals), ...excepting('pdf/2, pdf/3') });
    expect(cases.map(({ id }) => id)).toEqual(['pdf/1']);
    expect(await diagnosticsAbout({ ...skill([CASE]), ...excepting('pdf/11') })).toEqual([
      'skills/pdf/evals/pdf.eval.yaml:10:14: No imported case has the id `pdf/11`. Did you mean `pdf/1`?',
    ]);
  });

  it.each([
    ['{"evals": [}', 'It is not valid JSON'],
    ['{"evals": [{"id": 1, "prompt": "a",}]}', 'It is not valid JSON'],
    ['{"evals": [{"id": 1, "prompt": "a", "prompt": "b"}]}', 'The key `prompt` appears twice.'],
    ['{"evals": []}', '`evals` has no cases.'],
    ['{}', 'The file has no cases.'],
    ['"text"', 'The file has no cases.'],
    ['null', 'The file has no cases.'],
    ['[{"id": 1, "assertions": ["x"]}]', 'The case has no `prompt`.'],
    ['[{"id": 1, "prompt": "  ", "assertions": ["x"]}]', 'The case’s `prompt` is empty.'],
    ['[{"id": 1, "prompt": {"a": 1}, "assertions": ["x"]}]', '`prompt` must be a text'],
    ['[{"id": 1, "prompt": "p", "assertions": [["x"]]}]', 'An expectation must be a text'],
    ['[{"id": 1, "prompt": "p", "assertions": [{"points": 3}]}]', 'An expectation must be a text'],
    ['[[1]]', 'Case 1 must be a mapping with a `prompt`.'],
    ['[{"id": 1, "prompt": "p"}]', 'The case `pdf/1` expects nothing'],
    ['[{"id": 1, "prompt": "p", "required_regex": ["a(?=b)"]}]', 'The pattern looks ahead or behind.'],
    [
      `[{"id": "${'x'.repeat(300)}", "prompt": "p", "assertions": ["x"]}]`,
      'The id must be text of at most 200 characters',
    ],
    ['[{"id": 1, "query_flow": ["a", "b"], "assertions": ["x"]}]', 'An agent is given one turn'],
  ])('tell what is wrong with %s at its place', async (text, sentence) => {
    const said = await diagnosticsAbout(skill(text));
    expect(said.join('\n')).toContain(sentence);
    for (const line of said) expect(line).toMatch(/^skills\/pdf\/evals\/evals\.json:\d+:\d+: /);
  });

  it('take texts as they are, for they are no templates', async () => {
    const prompt = 'Write a Helm chart with {{ .Values.name }} and {% if x %}';
    const [one] = await casesOf([
      { id: 1, prompt, assertions: ['It has {{ .Values.name }}'], must_contain: ['{{ x }}'] },
    ]);
    expect(one?.prompt).toBe(`{% raw %}${prompt}{% endraw %}`);
    expect(one?.expect).toEqual([
      { icontains: { value: '{{ x }}' } },
      { expectations: { items: [{ text: 'It has {{ .Values.name }}', expected: 'yes' }], min: 1 } },
    ]);
  });

  it('carry many cases, and prompts of any length', async () => {
    const evals = Array.from({ length: 161 }, (_, id) => ({ ...CASE, id, prompt: `${id} ${'word '.repeat(2_000)}` }));
    expect(await casesOf({ skill_name: 'pdf', evals })).toHaveLength(161);
    const huge = 'x'.repeat(1_500_000);
    expect((await casesOf([{ ...CASE, prompt: huge }]))[0]?.prompt).toBe(huge);
  });

  it('take their tags from what groups them', async () => {
    const [one] = await casesOf([{ ...CASE, category: 'edge', kind: 'hard', golden: true, tags: ['a', 'edge'] }]);
    expect(one?.tags).toEqual(['edge', 'hard', 'a', 'golden']);
  });

  it('name the skill by its directory, at the root by what its SKILL.md says', async () => {
    const files = { 'SKILL.md': SKILL, 'evals/a.eval.yaml': SUITE, 'evals/evals.json': JSON.stringify([CASE]) };
    expect((await loadOne(files)).cases.map(({ id }) => id)).toEqual(['pdf/1']);
    const nested = {
      'a/b/skills/xlsx/SKILL.md': SKILL,
      'a/b/skills/xlsx/x/evals/a.eval.yaml': SUITE.replace('../SKILL', '../../SKILL'),
      'a/b/skills/xlsx/x/evals/evals.json': JSON.stringify([CASE]),
    };
    expect((await loadOne(nested)).cases.map(({ id }) => id)).toEqual(['xlsx/1']);
  });

  it('do not go with what belongs to other cases', async () => {
    const suite = SUITE.replace('evals.json', 'evals.json\n    id: x\n    columns: { id: a }');
    const said = await diagnosticsAbout({ ...skill([CASE]), 'skills/pdf/evals/pdf.eval.yaml': suite });
    expect(said).toEqual([
      expect.stringContaining('`id` does not belong to evals of a skill (`import:`). Its cases have their own.'),
      expect.stringContaining('`columns` does not belong to evals of a skill'),
    ]);
  });
});
