import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { describeUserError } from '../../src/domain/user-error.ts';
import { defaultChoices, draft, survey, type InstalledAgents } from '../../src/init/init.ts';
import { createSuiteLoader, DEFAULT_SUITE_GLOBS } from '../../src/suite/load.ts';
import { memorySnapshot } from '../suite/memory-snapshot.ts';

type Files = Readonly<Record<string, string>>;
type Suite = {
  readonly suite: string;
  readonly target: Readonly<Record<string, unknown>> & { readonly files: readonly object[] };
  readonly cases: readonly Readonly<Record<string, unknown>>[];
};

const INSTALLED: InstalledAgents = { 'claude-code': '2.1.332', codex: '0.171.0', 'gemini-cli': '0.61.0' };
const SKILL = '---\nname: pdf\ndescription: Fills forms.\n---\nFill forms; see references/ and tools/.\n';
const CASE = { id: 1, prompt: 'Fill it', expectations: ['It is filled'] };

/** What `init` makes of a repository, and what the check says of that. */
async function init(files: Files, installed = INSTALLED) {
  const snapshot = memorySnapshot(files);
  const found = await survey(snapshot);
  const made = await draft({ snapshot, found }, defaultChoices(found, {}, installed));
  const written = Object.fromEntries(made.files.map(({ path, text }) => [path, text]));
  const both = memorySnapshot({ ...files, ...written });
  const loaded = await createSuiteLoader().load({ snapshot: both, globs: DEFAULT_SUITE_GLOBS });
  return {
    ...made,
    written,
    suite: (path: string) => parse(written[path] ?? '') as Suite,
    errors: loaded.errors.map(describeUserError),
    cases: loaded.suites.flatMap(({ cases }) => cases.map(({ id }) => id)),
  };
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);
const pdf = (files: Files): Files => ({ 'skills/pdf/SKILL.md': SKILL, ...files });

describe('evaldelta init in a repository of skills', () => {
  it('writes a suite that reads evals.json as it is, about the skill beside it', async () => {
    const made = await init(pdf({ 'skills/pdf/evals/evals.json': json({ skill_name: 'pdf', evals: [CASE] }) }));
    expect(made.errors).toEqual([]);
    expect(made.suite('skills/pdf/evals/pdf.eval.yaml')).toEqual({
      suite: 'pdf',
      target: {
        provider: 'agent',
        agent: 'claude-code',
        version: '2.1.332',
        model: 'claude-haiku-4-5',
        files: [{ from: '../**', to: '.claude/skills/pdf/' }],
      },
      cases: [{ import: 'evals.json' }],
      policy: { pass_rate: { max_drop: 0.02 } },
    });
    expect(made.cases).toEqual(['pdf/1']);
    expect(parse(made.written['evaldelta.yaml'] ?? '')).toEqual({
      judge: { provider: 'anthropic', model: 'claude-haiku-4-5' },
    });
    expect(made.needs.secrets).toEqual(['ANTHROPIC_API_KEY']);
    expect(made.written['.github/workflows/evals.yml']).toContain(
      'npm install --global @anthropic-ai/claude-code@2.1.332',
    );
  });

  it('writes the steps that a trial’s sandbox needs on a hosted runner, as the recipe has them', async () => {
    const made = await init(pdf({ 'skills/pdf/evals/evals.json': json({ skill_name: 'pdf', evals: [CASE] }) }));
    const stepsOf = (text: string) => text.split('\n').filter((line) => line.includes('run: sudo '));
    const recipe = stepsOf(readFileSync(new URL('../../examples/skills.yml', import.meta.url), 'utf8'));
    expect(recipe).toHaveLength(2);
    expect(stepsOf(made.written['.github/workflows/evals.yml'] ?? '')).toEqual(recipe);
  });

  it('ends cases of what triggers early, and asks no judge for them', async () => {
    const list = [
      { query: 'a', should_trigger: true },
      { query: 'b', should_trigger: false },
    ];
    const made = await init(pdf({ 'skills/pdf/evals/trigger-eval.json': json(list) }));
    expect(made.errors).toEqual([]);
    expect(made.suite('skills/pdf/evals/pdf-triggers.eval.yaml')).toMatchObject({
      target: { limits: { turns: 3 } },
      cases: [{ import: 'trigger-eval.json' }],
    });
    expect(made.written['evaldelta.yaml']).toBeUndefined();
  });

  it.each([
    ['.claude/skills/pdf/SKILL.md', 'claude-code', '.claude/skills/pdf/'],
    ['.agents/skills/pdf/SKILL.md', 'codex', '.agents/skills/pdf/'],
    ['.gemini/skills/pdf/SKILL.md', 'gemini-cli', '.gemini/skills/pdf/'],
  ])('asks the agent that %s is for', async (path, agent, to) => {
    const home = path.replace('/SKILL.md', '');
    const made = await init({ [path]: SKILL, [`${home}/evals/evals.json`]: json([CASE]) });
    expect(made.errors).toEqual([]);
    const { target } = made.suite(`${home}/evals/pdf.eval.yaml`);
    expect(target).toMatchObject({ agent, version: INSTALLED[agent as 'codex'], files: [{ from: '../**', to }] });
  });

  it.each([
    [{ 'CLAUDE.md': '' }, INSTALLED, 'claude-code'],
    [{ '.codex/prompts/a.md': '' }, INSTALLED, 'codex'],
    [{}, { codex: '0.171.0' }, 'codex'],
    [{ 'GEMINI.md': '' }, INSTALLED, 'gemini-cli'],
    [{}, { 'gemini-cli': '0.61.0' }, 'gemini-cli'],
    [{}, INSTALLED, 'claude-code'],
    [{ 'CLAUDE.md': '' }, { codex: '0.171.0' }, 'claude-code'],
  ])(
    'asks the agent that the repository is for, else the one that is installed: %j %j',
    async (files, installed, agent) => {
      const made = await init(pdf({ ...files, 'skills/pdf/evals/evals.json': json([CASE]) }), installed);
      expect(made.suite('skills/pdf/evals/pdf.eval.yaml').target['agent']).toBe(agent);
    },
  );

  it('leaves a version that nobody knows to be filled in, and the check asks for it', async () => {
    const made = await init(pdf({ 'skills/pdf/evals/evals.json': json([CASE]) }), {});
    expect(made.written['skills/pdf/evals/pdf.eval.yaml']).toContain(
      'version: # the exact one that is to run: claude --version\n',
    );
    expect(made.errors).toEqual([expect.stringMatching(/^skills\/pdf\/evals\/pdf\.eval\.yaml:\d+:\d+: `version`/)]);
    expect(made.written['.github/workflows/evals.yml']).toContain(
      '# - run: npm install --global @anthropic-ai/claude-code@',
    );
  });

  it('names what is not carried, grouped, and excepts what no agent can be asked', async () => {
    const evals: readonly object[] = [
      { ...CASE, context: 'Two files', points: 3 },
      { ...CASE, id: 2, files: ['a.csv', 'b.csv'], manual_checks: ['Look at it'] },
      { id: 3, query_flow: ['a', 'b'], assertions: ['x'] },
      { id: 4, prompt: 'nothing is expected', toString: 3, assertions: [{ type: 'constructor', points: 1 }] },
    ];
    const made = await init(pdf({ 'skills/pdf/evals/evals.json': json(evals) }));
    const path = 'skills/pdf/evals/evals.json: ';
    expect(made.left).toEqual([
      `${path}2 of 4 tests were taken over.`,
      `${path}a context beside the prompt: put what the agent is to know into the prompt or a file`,
      `${path}keys of cases that are not known here (\`points\`, \`toString\`)`,
      `${path}checks by hand`,
      `${path}checks that have no counterpart here, or not in this form (constructor)`,
      `${path}cases are left out: an agent is given one turn, and they have several (pdf/3)`,
      `${path}cases are left out: they expect nothing that is carried (pdf/4)`,
      `${path}files do not exist (a.csv, b.csv)`,
      expect.stringContaining('evaldelta.yaml takes claude-haiku-4-5 for the judge'),
    ]);
    expect(made.suite('skills/pdf/evals/pdf.eval.yaml').cases).toEqual([
      { import: 'evals.json', except: ['pdf/3', 'pdf/4'] },
    ]);
    expect(made.written['skills/pdf/evals/pdf.eval.yaml']).toContain('#   files do not exist (a.csv, b.csv)\n');
    expect(made.errors).toEqual([
      expect.stringContaining('There is no file `a.csv`'),
      expect.stringContaining('There is no file `b.csv`'),
    ]);
  });

  it('takes of a skill at the root what belongs to it', async () => {
    const made = await init({
      'SKILL.md': SKILL,
      'references/a.md': 'a',
      'tools/b.py': 'b',
      'tests/c.py': 'c',
      'README.md': 'r',
      '.github/workflows/x.yml': 'on: push',
      'evals/evals.json': json([CASE]),
    });
    expect(made.errors).toEqual([]);
    expect(made.suite('evals/pdf.eval.yaml').target.files).toEqual([
      { from: '../SKILL.md', to: '.claude/skills/pdf/' },
      { from: '../references/**', to: '.claude/skills/pdf/references/' },
      { from: '../tools/**', to: '.claude/skills/pdf/tools/' },
    ]);
    expect(made.cases).toEqual(['pdf/1']);
  });

  it('puts all skills beside the agent where evals are about several, and an agent’s own file where it is named', async () => {
    const skills = { 'skills/a/SKILL.md': SKILL, 'skills/b/SKILL.md': SKILL };
    const routes = [
      { id: 'P1', query: 'q', should_trigger: true, expect_skill: 'a' },
      { id: 'N1', query: 'r', should_trigger: false },
    ];
    const made = await init({ ...skills, 'evals/trigger-eval.json': json(routes) });
    expect(made.errors).toEqual([]);
    expect(Object.values(made.written)[0]).toContain('.claude/skills/a/');
    expect(made.suite('evals/evals-triggers.eval.yaml').target.files).toEqual([
      { from: '../skills/a/**', to: '.claude/skills/a/' },
      { from: '../skills/b/**', to: '.claude/skills/b/' },
    ]);
    const agent = await init({
      'agents/scout.md': 'x',
      'evals/evals.json': json({ agent_name: 'scout', evals: [CASE] }),
    });
    expect(agent.suite('evals/scout.eval.yaml').target.files).toEqual([
      { from: '../agents/scout.md', to: '.claude/agents/scout.md' },
    ]);
  });

  it('brings the slash commands of a plugin that cases call', async () => {
    const made = await init({
      'plugin/skills/pdf/SKILL.md': SKILL,
      'plugin/commands/fill.md': 'Fill',
      'plugin/skills/pdf/evals/evals.json': json([{ ...CASE, command: '/fill', prompt: '/fill form.pdf' }]),
    });
    expect(made.errors).toEqual([]);
    expect(made.suite('plugin/skills/pdf/evals/pdf.eval.yaml').target.files).toContainEqual({
      from: '../../../commands/**',
      to: '.claude/commands/',
    });
  });

  it('writes nothing, and no sample, where nothing is under test or nothing is left', async () => {
    const none = await init({ 'evals/evals.json': json({ skill_name: 'gone', evals: [CASE] }) });
    expect(none.files).toEqual([]);
    expect(none.left.join('\n')).toContain('no `SKILL.md` of `gone` is there, so that nothing is under test.');
  });

  it('makes one suite of many files of one case each, and ids that differ', async () => {
    const made = await init(
      pdf({
        'skills/pdf/evaluations/a.json': json({ skills: ['pdf'], query: 'a', files: [], expected_behavior: ['x'] }),
        'skills/pdf/evaluations/b.json': json({ skills: ['pdf'], query: 'b', files: [], expected_behavior: ['x'] }),
        'skills/pdf/evals/evals.json': json([CASE]),
      }),
    );
    expect(made.errors).toEqual([]);
    expect(Object.keys(made.written).filter((path) => path.endsWith('.eval.yaml'))).toEqual([
      'skills/pdf/evals/pdf.eval.yaml',
      'skills/pdf/evaluations/pdf-2.eval.yaml',
    ]);
    expect(made.cases).toHaveLength(3);
  });

  it.each(['{"evals": [', '{"evals": [{"prompt": "a"},]}'])(
    'writes a suite around %s, whose mistake the check places',
    async (text) => {
      const made = await init(pdf({ 'skills/pdf/evals/evals.json': text }));
      expect(made.errors).toEqual([
        expect.stringMatching(/^skills\/pdf\/evals\/evals\.json:\d+:\d+: It is not valid JSON/),
      ]);
    },
  );

  it('takes what is called as another language writes it', async () => {
    const made = await init({
      '技能/表格/SKILL.md': SKILL,
      '技能/表格/evals/evals.json': json({ skill_name: '表格', evals: [{ ...CASE, id: '返品' }] }),
    });
    expect(made.errors).toEqual([]);
    expect(made.cases).toEqual(['表格/返品']);
  });
});

describe('what only looks like evals of skills', () => {
  it.each([
    ['a prompt in a directory of evals', 'evals/reply/prompt.md', 'Answer {{ question }}.'],
    [
      'a task of another tool',
      'ci/tasks/build.yml',
      'platform: linux\ninputs:\n  - name: source\nrun: { path: make }\n',
    ],
    ['a scenario without a prompt', 'tests/scenarios/a.json', '{"judge": "Dredd"}'],
    ['a list of other things', 'evals/data/rows.json', '[{"question": "a", "answer": "b"}]'],
  ])('is left alone: %s', async (_, path, text) => {
    const snapshot = memorySnapshot({ [path]: text });
    expect((await survey(snapshot)).skillEvals).toEqual([]);
  });
});

describe('evals in other dialects', () => {
  const dotnet = {
    scenarios: [
      {
        name: 'Reads the log',
        prompt: 'What is in logs/a.txt?',
        setup: {
          files: [
            { path: 'logs/a.txt', content: 'one\n' },
            { path: 'b.txt', source: '../../../../tests/dotnet/pdf/fixtures/b.txt' },
          ],
        },
        assertions: [{ type: 'output_contains', value: 'ONE' }, { type: 'exit_success' }],
        rubric: ['Says one'],
        expect_tools: ['bash'],
        timeout: 120,
      },
      { name: 'Needs commands', prompt: 'x', setup: { commands: ['dotnet new'] }, rubric: ['y'] },
    ],
  };

  it('takes scenarios of skill-validator, with the files that stand in them', async () => {
    const made = await init({
      'plugins/dotnet/skills/pdf/SKILL.md': SKILL,
      'tests/dotnet/pdf/eval.yaml': stringify(dotnet),
      'tests/dotnet/pdf/fixtures/b.txt': 'b',
    });
    expect(made.errors).toEqual([]);
    expect(made.suite('tests/dotnet/pdf/pdf.eval.yaml').cases).toEqual([
      {
        id: 'pdf/Reads the log',
        prompt: 'What is in logs/a.txt?',
        workspace: [
          { from: 'pdf.files/pdf-Reads-the-log/logs/a.txt', to: 'logs/a.txt' },
          { from: 'fixtures/b.txt', to: 'b.txt' },
        ],
        expect: [
          { icontains: 'ONE' },
          { length: { unit: 'characters', min: 1 } },
          { trajectory: { called: [{ tool: 'shell' }] } },
          { expectations: ['Says one'] },
        ],
      },
    ]);
    expect(made.written['tests/dotnet/pdf/pdf.files/pdf-Reads-the-log/logs/a.txt']).toBe('one\n');
    expect(made.left.join('\n')).toContain('cases are left out: their set-up is by commands (Needs commands)');
  });

  it('takes tasks of waza', async () => {
    const task = {
      id: 't1',
      inputs: { prompt: 'Explain', files: [{ path: 'a.py' }] },
      expected: {
        output_contains: ['recursion'],
        output_contains_any: ['base case', 'stop'],
        behavior: { max_tool_calls: 5 },
      },
      graders: [
        { type: 'code', config: { assertions: ['len(output) > 9'] } },
        { type: 'regex', config: { must_match: ['fact.*'], must_not_match: ['error'] } },
      ],
    };
    const made = await init(
      pdf({
        'evals/pdf/eval.yaml': 'name: e\nskill: pdf\n',
        'evals/pdf/tasks/t1.yaml': stringify(task),
        'evals/pdf/fixtures/a.py': 'x',
      }),
    );
    expect(made.errors).toEqual([]);
    expect(made.suite('evals/pdf.eval.yaml').cases).toEqual([
      {
        id: 'pdf/t1',
        prompt: 'Explain',
        workspace: [{ from: 'pdf/fixtures/a.py', to: 'a.py' }],
        expect: [
          { regex: 'fact.*' },
          { not: { regex: 'error' } },
          { icontains: 'recursion' },
          { any_of: [{ icontains: 'base case' }, { icontains: 'stop' }] },
        ],
      },
    ]);
    expect(made.left.join('\n')).toMatch(
      /no counterpart here, or not in this form \(code\)\n.*bounds of time, cost and turns/,
    );
  });

  it('takes scenarios of axis but for those that scripts set up', async () => {
    const scenario = (name: string, more: object = {}) =>
      json({ name, prompt: 'Draft', judge: [{ check: 'Is short', weight: 0.3 }], ...more });
    const made = await init(
      pdf({
        'skills/pdf/evals/scenarios/a.json': scenario('Plain'),
        'skills/pdf/evals/scenarios/b.json': scenario('Scripted', {
          setup: [{ action: 'run_script', command: 'git init' }],
        }),
      }),
    );
    expect(made.errors).toEqual([]);
    expect(made.suite('skills/pdf/evals/pdf.eval.yaml').cases).toEqual([
      { id: 'pdf/Plain', prompt: 'Draft', expect: [{ expectations: ['Is short'] }] },
    ]);
    expect(made.left.join('\n')).toContain('their set-up is by scripts');
    expect(made.tests).toEqual({ taken: 1, of: 2 });
  });

  it('takes tasks of coder_eval, a case for each row of their data', async () => {
    const routing = {
      task_id: 'activation',
      dataset: { paths: ['a.jsonl'] },
      initial_prompt: '${row.prompt}',
      success_criteria: ['a', 'b'].map((skill) => ({
        type: 'skill_triggered',
        skill_name: skill,
        expected_skill: '${row.expected_skill}',
      })),
    };
    const smoke = {
      task_id: 'smoke',
      initial_prompt: 'Save it',
      success_criteria: [
        { type: 'run_command', description: 'it is saved', command: 'test -f a', expected_exit_code: 0, weight: 3 },
        { type: 'command_not_executed', description: 'd', tool_name: 'Bash', command_pattern: 'rm -rf' },
      ],
    };
    const made = await init({
      'skills/a/SKILL.md': SKILL,
      'skills/b/SKILL.md': SKILL,
      'tests/tasks/activation/activation.yaml': stringify(routing),
      'tests/tasks/activation/a.jsonl':
        '{"id":"r1","prompt":"do a","expected_skill":"a"}\n{"id":"r2","prompt":"no","expected_skill":null}\n',
      'tests/tasks/a/smoke.yaml': stringify(smoke),
    });
    expect(made.errors).toEqual([]);
    const [activation] = Object.keys(made.written).filter((path) => path.startsWith('tests/tasks/activation/'));
    expect(made.suite(activation ?? '').cases).toEqual([
      { id: 'activation/r1', prompt: 'do a', expect: [{ skill_triggered: 'a' }] },
      { id: 'activation/r2', prompt: 'no', expect: [{ skill_triggered: false }] },
    ]);
    const [other] = Object.keys(made.written).filter((path) => path.startsWith('tests/tasks/a/'));
    expect(made.suite(other ?? '').cases).toEqual([
      {
        id: 'a/smoke',
        prompt: 'Save it',
        expect: [
          { command: { run: ['sh', '-c', 'test -f a'] } },
          { trajectory: { not_called: [{ tool: 'shell', args: 'rm -rf' }] } },
        ],
      },
    ]);
  });

  it('takes tests by their trigger prompt, but for those that begin from a template elsewhere', async () => {
    const test = (more: object) =>
      stringify({
        name: 'n',
        triggerPrompt: 'Why?',
        tags: ['t'],
        assertions: [
          { tool: 'ReadDocs', params: { url: 'https://a.b/c' } },
          { type: 'llm_judge', minScore: 7, prompt: 'Good? 0-10.' },
          { type: 'time_limit', maxDurationMs: 9 },
        ],
        ...more,
      });
    const made = await init(
      pdf({ 'yaml/pdf-evals/x/a.yml': test({}), 'yaml/pdf-evals/x/b.yml': test({ templateId: 'y' }) }),
    );
    expect(made.errors).toEqual([]);
    const [path = ''] = Object.keys(made.written);
    expect(made.suite(path).cases).toEqual([
      {
        id: 'x/n',
        prompt: 'Why?',
        tags: ['t'],
        expect: [
          { trajectory: { called: [{ tool: 'ReadDocs', args: String.raw`https://a\.b/c` }] } },
          { judge: { rubric: 'Good? 0-10.', pass_at: 0.7 } },
        ],
      },
    ]);
  });

  it('takes lists in YAML of what an answer must contain', async () => {
    const evals = {
      default_model: 'm',
      evals: [
        {
          id: 'a',
          skill: 'pdf',
          prompt: 'p',
          must_contain: ['x', { regex: 'y+' }],
          must_not_contain: [{ regex: 'z' }],
        },
      ],
    };
    const made = await init(pdf({ 'evals/evals.yaml': stringify(evals) }));
    expect(made.errors).toEqual([]);
    expect(made.cases).toEqual(['skill/a']);
  });

  it('takes case directories of claude plugin eval', async () => {
    const grader = (head: string, body: string) => `---\n${head}\n---\n${body}\n`;
    const made = await init({
      'plugin/.claude-plugin/plugin.json': '{"name":"p"}',
      'plugin/skills/map/SKILL.md': SKILL,
      'plugin/evals/routes/prompt.md': '---\ntags: [map]\nmax_turns: 9\n---\n\nMap the code.\n',
      'plugin/evals/routes/graders/fires.md': grader(
        String.raw`type: tool_used` + `\ntool: Skill\ninput_match: '"skill"\\s*:\\s*"(?:[\\w-]+:)?map"'`,
        'It must fire.',
      ),
      'plugin/evals/routes/graders/says.md': grader('type: regex\ntarget: last_message\nflags: "i"', 'modules?'),
      'plugin/evals/routes/graders/never.md': grader('type: tool_used\ntool: Write\nmax: 0', ''),
      'plugin/evals/routes/graders/good.md': grader('type: llm\nfocus: last_message', 'Names every module.'),
      'plugin/evals/yaml-case/case.yaml': stringify({
        schema_version: '1.0',
        execution: { prompt: 'Do' },
        graders: [{ type: 'file_exists', path: 'out/*.md' }],
      }),
      'plugin/evals/set-up/prompt.md': 'x',
      'plugin/evals/set-up/scaffold.sh': 'touch a',
      'plugin/evals/set-up/graders/a.md': grader('type: regex', 'a'),
      'docs/evals/other/prompt.md': 'No graders, so no case.',
    });
    expect(made.errors).toEqual([]);
    expect(made.suite('plugin/evals/evals.eval.yaml').cases).toEqual([
      {
        id: 'evals/routes',
        prompt: 'Map the code.',
        tags: ['map'],
        expect: [
          { skill_triggered: 'map' },
          { trajectory: { not_called: [{ tool: 'write' }] } },
          { regex: { pattern: 'modules?', flags: 'i' } },
          { expectations: ['good: Names every module.'] },
        ],
      },
      { id: 'evals/yaml-case', prompt: 'Do', expect: [{ file: { glob: 'out/*.md', exists: true } }] },
    ]);
    expect(made.left.join('\n')).toContain('their set-up is by a script');
  });
});
