import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { defaultChoices, draft, survey } from '../../src/init/init.ts';
import { allDiagnosticsAbout } from '../suite/load-suites.ts';
import { memorySnapshot } from '../suite/memory-snapshot.ts';

type Suite = {
  readonly target: Readonly<Record<string, unknown>> & { readonly messages: readonly object[] };
  readonly cases: readonly Readonly<Record<string, unknown>>[];
};

/** What `init` makes of a repository: its files, which are sound, and what it leaves out. */
async function init(files: Readonly<Record<string, string>>) {
  const snapshot = memorySnapshot(files);
  const found = await survey(snapshot);
  const choices = { ...defaultChoices(found, {}, {}), isWorkflowWanted: false };
  const made = await draft({ snapshot, found }, choices);
  const written = Object.fromEntries(made.files.map(({ path, text }) => [path, text]));
  expect(await allDiagnosticsAbout({ ...files, ...written })).toEqual([]);
  const suites = made.files.filter(({ path }) => path.endsWith('.eval.yaml')).map(({ text }) => parse(text) as Suite);
  return { ...made, written, suites, left: made.left.join('\n') };
}

const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

type Judge = (input: object) => { readonly pass: boolean };

/** The judge of the only module. */
async function judgeOf(written: Readonly<Record<string, string>>): Promise<Judge> {
  const [text, ...more] = Object.entries(written).flatMap(([path, one]) => (path.endsWith('.mjs') ? [one] : []));
  expect(more).toEqual([]);
  return ((await import(`data:text/javascript,${encodeURIComponent(text ?? '')}`)) as { readonly default: Judge })
    .default;
}

describe('evals of OpenAI Evals’ registry', () => {
  const registry = (className: string, args = ''): string => `
tides:
  id: tides.dev.v0
  metrics: [accuracy]
tides.dev.v0:
  class: evals.elsuite.${className}
  args:
    samples_jsonl: tides/samples.jsonl${args}
`;
  const repository = (yaml: string, rows: readonly object[]) => ({
    'evals/registry/evals/tides.yaml': yaml,
    'evals/registry/data/tides/samples.jsonl': lines(rows),
    '.github/workflows/e.yml': 'jobs: { a: { steps: [{ run: oaieval gpt-4o-mini tides }] } }\n',
  });

  it('are suites over their samples as they lie there, where these are texts', async () => {
    const rows = [
      { input: 'High or low?', ideal: 'high' },
      { input: 'Ebb or {{ flow }}?', ideal: 'flow' },
    ];
    const { suites, written, tests, left } = await init(repository(registry('basic.includes:Includes'), rows));
    expect(Object.keys(written)).toContain('evals/openai-evals/tides.eval.yaml');
    expect(suites).toMatchObject([
      {
        suite: 'tides',
        target: {
          provider: 'openai',
          model: 'gpt-4o-mini',
          api: 'chat',
          messages: [{ role: 'system', content: '{{ input }}' }],
        },
        cases: [
          {
            file: '../registry/data/tides/samples.jsonl',
            columns: { vars: { input: 'input' }, expected: 'ideal' },
            expect: [{ contains: '{{ expected }}' }],
          },
        ],
      },
    ]);
    expect(tests).toEqual({ taken: 2, of: 2 });
    expect(left).toBe('');
  });

  it('of chats and lists are copied, each sample with an id of what it asks', async () => {
    const chat = (text: string) => [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: text },
    ];
    const rows = [
      { input: chat('Moon?'), ideal: ['spring', 'neap'] },
      { input: chat('Sun?'), ideal: 'neap {{ x }}' },
      { input: chat('Sun?'), ideal: 'neap {{ x }}' },
      { input: chat('Sun?'), ideal: 'other' },
      { input: [{ role: 'user', content: 'Alone' }], ideal: 'a' },
      { input: [{ role: 'system', content: 'a', name: 'example_user' }], ideal: 'a' },
    ];
    const read = async (all: readonly object[]) => {
      const { written, ...others } = await init(repository(registry('basic.match:Match'), all));
      const text = written['evals/openai-evals/tides.cases.jsonl'] ?? '';
      const cases = text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { readonly id: string; readonly expect: unknown });
      return { cases, ...others };
    };
    const { cases, suites, tests, left } = await read(rows);
    expect(suites).toMatchObject([
      {
        target: { parameters: { temperature: 0 }, messages: [{ role: 'system', content: '{{ input }}' }] },
        cases: [{ file: 'tides.cases.jsonl' }],
      },
    ]);
    expect(cases).toMatchObject([
      {
        vars: { input: 'Be brief.' },
        messages: [{ role: 'user', content: 'Moon?' }],
        expect: [{ any_of: [{ starts_with: 'spring' }, { starts_with: 'neap' }] }],
      },
      { expect: [{ starts_with: '{% raw %}neap {{ x }}{% endraw %}' }] },
      { expect: [{ starts_with: 'other' }] },
    ]);
    expect(tests).toEqual({ taken: 3, of: 6 });
    expect(left).toContain('3 of 6 tests were taken over');
    expect(left).toContain('stand in a dataset twice are one case');
    expect(left).toContain('begin with another role');
    expect(left).toContain('neither a text nor turns of plain text');
    const after = await read([{ input: chat('New first?'), ideal: 'a' }, ...rows]);
    expect(after.cases.slice(1).map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
  });

  type Judged = { readonly ideal: string; readonly good: readonly string[]; readonly bad: readonly string[] };
  it.each<readonly [string, string, Judged]>([
    [
      'FuzzyMatch',
      'basic.fuzzy_match:FuzzyMatch',
      { ideal: 'the High Tide', good: ['It is high tide!', 'HIGH'], bad: ['low tide'] },
    ],
    [
      'JsonMatch',
      'basic.json_match:JsonMatch',
      { ideal: '{"a":[1,{"b":2}]}', good: ['{ "a": [1, {"b":2}] }'], bad: ['{"a":[1]}', 'none', 'null'] },
    ],
  ])('%s is code that judges alike', async (_, className, { ideal, good, bad }) => {
    const { written, suites } = await init(repository(registry(className), [{ input: 'q', ideal }]));
    expect(suites[0]?.cases).toMatchObject([{ columns: { vars: { input: 'input', target: 'ideal' } } }]);
    const judge = await judgeOf(written);
    const passes = (outputs: readonly string[]) =>
      outputs.map((output) => judge({ output, vars: { target: ideal } }).pass);
    expect(passes(good).every(Boolean)).toBe(true);
    expect(passes(bad).some(Boolean)).toBe(false);
  });

  it('closedqa is judged by its criterion, and other choices of a model are named', async () => {
    const args = (spec: string) =>
      `\n    modelgraded_spec: ${spec}\n    modelgraded_spec_args: { criteria: Is it brief? }`;
    const graded = (spec: string) =>
      init(repository(registry('modelgraded.classify:ModelBasedClassify', args(spec)), [{ input: 'q', ideal: 'x' }]));
    const closed = await graded('closedqa');
    expect(closed.suites[0]?.cases).toMatchObject([{ expect: [{ judge: 'Is it brief?' }] }]);
    expect(Object.keys(closed.written)).toContain('evaldelta.yaml');
    expect((await graded('fact')).left).toContain('choices of `fact`, which say nothing of passing');
  });

  it.each([
    ['a class of its own', registry('bluff.eval:BluffEval'), 'code of its own'],
    ['examples before each question', registry('basic.match:Match', '\n    num_few_shot: 2'), 'few_shot_jsonl'],
    ['an argument that is not known', registry('basic.match:Match', '\n    separator: x'), '`args.separator`'],
  ])('with %s are left out and named', async (_, yaml, words) => {
    const { suites, left } = await init(repository(yaml, [{ input: 'q', ideal: 'x' }]));
    expect(suites).toEqual([]);
    expect(left).toContain(words);
  });

  it('whose samples lie in Git LFS are named', async () => {
    const files = repository(registry('basic.match:Match'), []);
    const pointer = {
      'evals/registry/data/tides/samples.jsonl': 'version https://git-lfs.github.com/spec/v1\noid x\n',
    };
    expect((await init({ ...files, ...pointer })).left).toContain('lie in Git LFS');
  });
});

describe('tasks of Inspect', () => {
  const task = (more: string, head = ''): string => `from inspect_ai import Task, task
from inspect_ai.dataset import json_dataset, csv_dataset, FieldSpec
${head}
@task
def tides():
    return Task(
        ${more}
    )
`;
  const ROWS = [
    { input: 'High or low?', target: 'high', id: 'a' },
    { input: 'Ebb or flow?', target: 'flow', id: 'b' },
  ];
  const repository = (python: string, rows: readonly object[] = ROWS) => ({
    'evals/tides.py': python,
    'evals/data/tides.jsonl': lines(rows),
    'package.json': '{"scripts":{"evals":"inspect eval evals/tides.py --model openai/gpt-4o-mini"}}',
  });
  const DATA = 'dataset=json_dataset("data/tides.jsonl"),';

  it('are suites over their dataset, with what stands before the question and around it', async () => {
    const python = task(
      `${DATA} # all of them
        solver=[system_message(SYSTEM), prompt_template("Q: {prompt}\\nA:"), generate()],
        scorer=includes(),
        config=GenerateConfig(temperature=0.5, max_tokens=20),`,
      'SYSTEM = """You know the sea.\nBe brief."""\n',
    );
    const { suites, left, written } = await init(repository(python));
    expect(Object.keys(written)).toContain('evals/tides.eval.yaml');
    expect(suites).toMatchObject([
      {
        target: {
          provider: 'openai',
          model: 'gpt-4o-mini',
          parameters: { temperature: 0.5, max_output_tokens: 20 },
          messages: [
            { role: 'system', content: 'You know the sea.\nBe brief.' },
            { role: 'user', content: 'Q: {{ input }}\nA:' },
          ],
        },
        cases: [
          {
            file: 'data/tides.jsonl',
            columns: { id: 'id', vars: { input: 'input' }, expected: 'target' },
            expect: [{ icontains: '{{ expected }}' }],
          },
        ],
      },
    ]);
    expect(left).toBe('');
  });

  it.each([
    ['match()', ['It is HIGH.', 'high'], ['high tide']],
    ['match(location="begin", ignore_case=False)', ['high tide'], ['High tide', 'it is high']],
    ['match("any")', ['so High it is'], ['low']],
    ['match("exact")', [' High! '], ['high tide']],
    ['pattern(r"ANSWER: (\\w+)")', ['answer: HIGH'], ['high', 'ANSWER: low']],
  ])('%s is code that judges alike', async (scorer, good, bad) => {
    const { written, suites } = await init(repository(task(`${DATA}\n        scorer=${scorer},`)));
    expect(suites[0]?.cases).toMatchObject([{ columns: { vars: { input: 'input', target: 'target' } } }]);
    const judge = await judgeOf(written);
    const passes = (outputs: readonly string[]) =>
      outputs.map((output) => judge({ output, vars: { target: ['neap', 'high'] } }).pass);
    expect(passes(good).every(Boolean)).toBe(true);
    expect(passes(bad).some(Boolean)).toBe(false);
  });

  it('over a table without ids stay where they lie', async () => {
    const files = { 'evals/data/tides.jsonl': '', 'evals/data/t.csv': 'input,target\nMoon?,spring\n"Say {{x}}",x\n' };
    const python = task('dataset=csv_dataset("data/t.csv"),\n        scorer=includes(),');
    const { suites, left } = await init({ ...repository(python), ...files });
    expect(suites[0]?.cases).toMatchObject([
      { file: 'data/t.csv', columns: { vars: { input: 'input' }, expected: 'target' } },
    ]);
    expect(left).toBe('');
  });

  it('graded by a model are judged, and rows without an id go by what they ask', async () => {
    const rows = [
      { q: 'Moon?', a: ['spring', 'neap'] },
      { q: 'Sun?', a: 'neap' },
    ];
    const fields = 'dataset=json_dataset("data/tides.jsonl", FieldSpec(input="q", target="a")),';
    const { suites, written } = await init(repository(task(`${fields}\n        scorer=model_graded_fact(),`), rows));
    expect(suites[0]?.cases).toEqual([{ file: 'tides.cases.jsonl' }]);
    const [first] = (written['evals/tides.cases.jsonl'] ?? '').split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
      expect: [{ any_of: [{ judge: 'Agrees with these facts: spring' }, { judge: 'Agrees with these facts: neap' }] }],
    });
  });

  it.each([
    [
      'a solver that uses tools',
      `${DATA} solver=[use_tools(bash()), generate()], scorer=includes(),`,
      'more than asking once',
    ],
    ['several choices', `${DATA} solver=multiple_choice(), scorer=choice(),`, 'more than asking once'],
    ['a scorer of its own', `${DATA} scorer=mine(),`, 'their scorer (`mine()`) has no counterpart'],
    ['numbers', `${DATA} scorer=match(numeric=True),`, 'has no counterpart'],
    ['two scorers', `${DATA} scorer=[includes(), match()],`, 'has no counterpart'],
    ['a sandbox', `${DATA} sandbox="docker", scorer=includes(),`, 'they need `sandbox`'],
    ['a dataset from code', 'dataset=json_dataset(f"{x}.jsonl"), scorer=includes(),', 'made by code'],
    [
      'a template of metadata',
      `${DATA} solver=[system_message("Be {tone}."), generate()], scorer=includes(),`,
      'more than asking',
    ],
    [
      'a setting that has no name here',
      `${DATA} config=GenerateConfig(logprobs=True), scorer=includes(),`,
      '`config` says more',
    ],
  ])('with %s are left out and named, and run as they are', async (_, more, words) => {
    const { left, harnesses, suites } = await init(repository(task(more)));
    expect(left).toContain(words);
    expect(suites).toHaveLength(1);
    expect(harnesses).toEqual(['inspect.eval.yaml']);
  });
});
