import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/plan/affected/fingerprint.ts';
import { createRenderer, type Renderer } from '../../../src/suite/render/render.ts';
import { diagnosticsAbout, loadOne } from '../load-suites.ts';
import type { MemoryFile } from '../memory-snapshot.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await createRenderer();
});

type Files = { readonly [path: string]: MemoryFile };

const REPOSITORY: Files = {
  'AGENTS.md': 'Be brief.',
  'skills/pdf/SKILL.md': '---\nname: pdf\n---\nFill forms.',
  'skills/pdf/scripts/fill.py': 'print(1)',
  'skills/pdf/evals/evals.json': '{}',
  'skills/docx/SKILL.md': 'Write.',
  'evals/files/form.pdf': '%PDF',
  'evals/checks/check.py': 'print(2)',
};

const TARGET = `provider: agent
  agent: claude-code
  version: 2.1.332
  model: claude-sonnet-4-5
  files:
    - { from: ../skills/pdf/**, to: .claude/skills/pdf/ }
    - { from: ../AGENTS.md, to: CLAUDE.md, optional: true }`;

const CASE = `- id: fill-form
    prompt: Fill form.pdf with the data in person.json
    workspace: [{ from: files/form.pdf, to: form.pdf }]
    expect:
      - skill_triggered: pdf`;

function suite({ target = TARGET, cases = CASE, more = {} as Files } = {}): Files {
  return {
    ...REPOSITORY,
    ...more,
    'evals/pdf.eval.yaml': `suite: pdf-skill\ntarget:\n  ${target}\ncases:\n  ${cases}\n`,
  };
}

async function requestOf(files: Files) {
  const { targets, cases } = await loadOne(files);
  const [[target], [first]] = [targets, cases];
  if (target === undefined || first === undefined) throw new Error('The suite has no target or no case.');
  return renderer.render(target, first).request;
}

describe('a target that is an agent', () => {
  it('is read with the defaults of what it may take', async () => {
    const request = await requestOf(suite());
    expect(request.endpoint).toEqual({
      provider: 'agent',
      agent: 'claude-code',
      version: '2.1.332',
      command: undefined,
      model: {
        provider: 'anthropic',
        model: 'claude-sonnet-4-5',
        api: 'messages',
        baseUrl: undefined,
        apiKeyEnv: undefined,
        auth: 'key',
      },
      tools: ['shell', 'read', 'write', 'edit', 'skill', 'glob', 'grep'],
      network: 'none',
      guardedFiles: [],
      env: [],
      limits: { turns: 20, seconds: 300, costUsd: 1 },
    });
    expect(request.messages.map(({ role, text }) => [role, text])).toEqual([
      ['user', 'Fill form.pdf with the data in person.json'],
    ]);
  });

  it('has its files at their places, without what lies in evals/', async () => {
    const { agent } = await requestOf(suite());
    expect(agent?.files.map(({ path, to }) => `${path} → ${to}`)).toEqual([
      'skills/pdf/SKILL.md → .claude/skills/pdf/SKILL.md',
      'skills/pdf/scripts/fill.py → .claude/skills/pdf/scripts/fill.py',
      'AGENTS.md → CLAUDE.md',
    ]);
    expect(agent?.workspace.map(({ path, to }) => `${path} → ${to}`)).toEqual(['evals/files/form.pdf → form.pdf']);
  });

  it('takes several skills by one glob, each without its evals/', async () => {
    const target = TARGET.replace('../skills/pdf/**, to: .claude/skills/pdf/', '../skills/**, to: .claude/skills/');
    const { agent } = await requestOf(suite({ target }));
    expect(agent?.files.map(({ to }) => to)).toEqual([
      '.claude/skills/docx/SKILL.md',
      '.claude/skills/pdf/SKILL.md',
      '.claude/skills/pdf/scripts/fill.py',
      'CLAUDE.md',
    ]);
  });

  it('may be Gemini CLI, which asks Google', async () => {
    const target = TARGET.replace('claude-code', 'gemini-cli').replace('claude-sonnet-4-5', 'gemini-2.5-pro');
    const { endpoint } = await requestOf(suite({ target: target.replace('.claude/', '.gemini/') }));
    expect(endpoint).toMatchObject({ agent: 'gemini-cli', model: { provider: 'gemini', model: 'gemini-2.5-pro' } });
  });

  it('of one’s own names its command and whose API it speaks', async () => {
    const target = `provider: agent
  agent: command
  command: [node, agent/main.mjs]
  model_provider: openai
  model: gpt-6-luna
  api_key_env: TEAM_KEY`;
    const { endpoint } = await requestOf(suite({ target }));
    expect(endpoint).toMatchObject({
      agent: 'command',
      version: undefined,
      command: ['node', 'agent/main.mjs'],
      model: { provider: 'openai', api: 'responses', apiKeyEnv: 'TEAM_KEY' },
    });
  });

  it('does without a file that may be missing', async () => {
    const { 'AGENTS.md': _, ...rest } = suite();
    const { agent } = await requestOf(rest);
    expect(agent?.files.map(({ to }) => to)).not.toContain('CLAUDE.md');
  });

  const WRONG: readonly (readonly [string, (target: string) => string, string])[] = [
    [
      'another vendor’s model',
      (t) => t.replace('claude-code', 'gemini-cli\n  model_provider: vertex'),
      '5:19: `gemini-cli` speaks the API of `gemini` alone.',
    ],
    ['an unknown program', (t) => t.replace('claude-code', 'claude-cod'), '4:10: `agent` must be one of'],
    ['a range of versions', (t) => t.replace('2.1.332', '^2.1.0'), '5:12: `^2.1.0` is no exact version.'],
    ['a tag in place of a version', (t) => t.replace('2.1.332', 'latest'), '5:12: `latest` is no exact version.'],
    [
      'a range of another program’s versions',
      (t) => t.replace('claude-code', 'gemini-cli').replace('2.1.332', '0.61.x'),
      'write the one that `gemini --version` says, e.g. `0.61.0`.',
    ],
    ['no version', (t) => t.replace('  version: 2.1.332\n', ''), '3:3: `provider: agent` needs the key `version`.'],
    ['no model', (t) => t.replace('  model: claude-sonnet-4-5\n', ''), '3:3: `provider: agent` needs the key `model`.'],
    [
      'a skill that is not there',
      (t) => t.replace('../skills/pdf/**', '../skills/pfd/**'),
      '8:15: There is no directory `../skills/pfd`. Did you mean `../skills/pdf`?',
    ],
    [
      'a directory without a glob',
      (t) => t.replace('../skills/pdf/**', '../skills/pdf'),
      '8:15: `../skills/pdf` is a directory. Write `../skills/pdf/**`',
    ],
    ['files outside of the repository', (t) => t.replace('../skills/pdf/**', '../../pdf/**'), '8:15: `../../pdf/'],
    [
      'a place outside of the workspace',
      (t) => t.replace('to: CLAUDE.md', 'to: ../CLAUDE.md'),
      'leads out of the workspace',
    ],
    [
      'an absolute place',
      (t) => t.replace('to: CLAUDE.md', 'to: /CLAUDE.md'),
      '`/CLAUDE.md` is no path in the workspace',
    ],
    ['a place of git', (t) => t.replace('to: CLAUDE.md', 'to: .git/hooks/pre-commit'), 'is git’s own'],
    [
      'two files at one place',
      (t) => t.replace('to: CLAUDE.md', 'to: .claude/skills/pdf/SKILL.md'),
      'Two files come to lie at',
    ],
    [
      'a file that is a directory',
      (t) => t.replace('to: CLAUDE.md', 'to: .claude/skills'),
      'is a file and a directory at once',
    ],
    ['an unknown tool', (t) => `${t}\n  tools: [shel]`, '`shel` is no tool of an agent. Did you mean `shell`?'],
    ['tools by their schema', (t) => `${t}\n  tools: [{ name: a }]`, 'An agent’s `tools` are names'],
    [
      'the model’s key',
      (t) => `${t}\n  env: [ANTHROPIC_API_KEY]`,
      '10:9: `ANTHROPIC_API_KEY` is never given to an agent.',
    ],
    ['the key under a name of its own', (t) => `${t}\n  api_key_env: K\n  env: [K]`, '`K` is never given to an agent.'],
    ['GitHub’s token', (t) => `${t}\n  env: [GITHUB_TOKEN]`, '`GITHUB_TOKEN` is never given to an agent.'],
    ['another vendor', (t) => `${t}\n  model_provider: openai`, '`claude-code` speaks the API of `anthropic` alone.'],
    [
      'parameters',
      (t) => `${t}\n  parameters: { temperature: 0 }`,
      '`parameters` does not belong to `provider: agent`.',
    ],
    ['an unknown kind of file', (t) => `${t}\n  allow_files: [hook]`, '`allow_files` must be one of'],
    ['an unknown sandbox', (t) => `${t}\n  sandbox: podman`, '`sandbox` must be one of'],
    ['no turns', (t) => `${t}\n  limits: { turns: 0 }`, 'must be at least 1'],
  ];

  it.each(WRONG)('with %s is refused at its place', async (_, change, message) => {
    const diagnostics = await diagnosticsAbout(suite({ target: change(TARGET) }));
    expect(diagnostics).toEqual([expect.stringContaining(message)]);
    expect(diagnostics[0]).toMatch(/^evals\/pdf\.eval\.yaml:\d+:\d+: /);
  });

  it.each([
    ['settings', 'settings.json', '.claude/settings.json'],
    ['mcp', '.mcp.json', '.mcp.json'],
    ['env', '.env', '.env'],
  ])('does not take up %s where the suite does not allow it', async (kind, name, to) => {
    const target = `${TARGET}\n    - { from: ../${name}, to: ${to} }`;
    const more = { [name]: '{}' };
    const diagnostics = await diagnosticsAbout(suite({ target, more }));
    expect(diagnostics).toEqual([expect.stringContaining(`\`${name}\` can run commands or send a key elsewhere`)]);
    expect(diagnostics[0]).toContain(`\`allow_files: [${kind}]\``);
    expect(await diagnosticsAbout(suite({ target: `${target}\n  allow_files: [${kind}]`, more }))).toEqual([]);
  });
});

describe('a case of an agent', () => {
  const WRONG: readonly (readonly [string, string, string])[] = [
    [
      'asks nothing',
      CASE.replace('    prompt: Fill form.pdf with the data in person.json\n', ''),
      'The case asks the agent nothing.',
    ],
    [
      'has two turns',
      CASE.replace(/prompt: .*/, 'messages: [{ role: user, content: a }, { role: user, content: b }]'),
      'here it has several',
    ],
    ['has its turn twice', `${CASE}\n    messages: [{ role: user, content: a }]`, 'either `prompt` or `messages`'],
    [
      'speaks for the system',
      CASE.replace(/prompt: .*/, 'messages: [{ role: system, content: a }]'),
      'a text of the user alone',
    ],
    [
      'has a fixture outside of the repository',
      CASE.replace('files/form.pdf', '../../form.pdf'),
      'leads out of the repository',
    ],
    [
      'has a fixture that is not there',
      CASE.replace('files/form.pdf', 'files/from.pdf'),
      'Did you mean `files/form.pdf`?',
    ],
    [
      'hides what is under test',
      CASE.replace('to: form.pdf', 'to: .claude/skills/pdf/SKILL.md'),
      'would lie over a file under test',
    ],
    [
      'brings settings',
      CASE.replace('to: form.pdf', 'to: .claude/settings.json'),
      'can run commands or send a key elsewhere',
    ],
    [
      'reads tool calls of a model',
      CASE.replace('skill_triggered: pdf', 'no_tool_call: true'),
      'reads what a model answers',
    ],
    [
      'names a tool as one program does',
      CASE.replace('skill_triggered: pdf', 'trajectory: { called: [Bash] }'),
      'write `shell`',
    ],
    [
      'has a bad pattern',
      CASE.replace('skill_triggered: pdf', "trajectory: { called: [{ tool: shell, args: '(' }] }"),
      'pattern',
    ],
    [
      'asks for what cannot be',
      CASE.replace('skill_triggered: pdf', 'file: { path: a, absent: true, contains: b }'),
      'has no content to ask for',
    ],
    [
      'looks outside of the workspace',
      CASE.replace('skill_triggered: pdf', 'file: ../a'),
      'Write a path from the root of the workspace',
    ],
    [
      'has a check that is not there',
      CASE.replace('skill_triggered: pdf', 'command: { run: [python3, c.py], files: [checks/c.py] }'),
      'There is no file `checks/c.py`',
    ],
  ];

  it.each(WRONG)('that %s is refused at its place', async (_, cases, message) => {
    const diagnostics = await diagnosticsAbout(suite({ cases }));
    expect(diagnostics.filter((line) => line.includes(message))).toHaveLength(1);
    expect(diagnostics.every((line) => /^evals\/pdf\.eval\.yaml:\d+:\d+: /.test(line))).toBe(true);
  });

  it('may not be larger than what is put beside an agent', async () => {
    const more = {
      'evals/files/form.pdf': new Uint8Array(150_000_001),
      'skills/pdf/big.bin': new Uint8Array(60_000_000),
    };
    expect(await diagnosticsAbout(suite({ more }))).toEqual([
      expect.stringMatching(
        /^evals\/pdf\.eval\.yaml:\d+:\d+: The workspace of case `fill-form` has 211 MB; at most 200 MB/,
      ),
    ]);
  });

  it('has a check that runs in its workspace, its files at its root', async () => {
    const cases = CASE.replace(
      'skill_triggered: pdf',
      'command: { run: [python3, check.py], files: [checks/check.py], timeout_ms: 5000 }',
    );
    const { agent } = await requestOf(suite({ cases }));
    expect(agent?.checks).toEqual([
      {
        run: ['python3', 'check.py'],
        files: [{ path: 'evals/checks/check.py', oid: expect.any(String) as string, to: 'check.py' }],
        timeoutMs: 5000,
      },
    ]);
  });

  it('is decided at the first skill where it asks for nothing else', async () => {
    expect((await requestOf(suite())).agent?.endsAtFirstSkill).toBe(true);
    const more = `${CASE}\n      - file: filled.pdf`;
    expect((await requestOf(suite({ cases: more }))).agent?.endsAtFirstSkill).toBe(false);
    const never = CASE.replace('skill_triggered: pdf', 'skill_triggered: false');
    expect((await requestOf(suite({ cases: never }))).agent?.endsAtFirstSkill).toBe(true);
  });

  it('is for agents alone', async () => {
    const target = `provider: openai\n  model: gpt-6-luna\n  messages: [{ role: user, content: a }]`;
    const diagnostics = await diagnosticsAbout(suite({ target }));
    expect(diagnostics).toEqual([
      expect.stringContaining('`workspace` is what an agent finds, and target `gpt-6-luna` is none.'),
      expect.stringContaining('`skill_triggered` judges what an agent did, and target `gpt-6-luna` is none.'),
    ]);
  });
});

describe('the suite of docs/agents.md', () => {
  it('is one that can be run', async () => {
    const page = readFileSync(new URL('../../../docs/agents.md', import.meta.url), 'utf8');
    const [, yaml = ''] = /```yaml\n(# evals[^]*?)```/.exec(page) ?? [];
    const files = { ...REPOSITORY, 'evals/files/person.json': '{}', 'evals/pdf.eval.yaml': yaml };
    expect(await diagnosticsAbout(files)).toEqual([]);
  });
});

describe('the experiment that a trial of an agent is', () => {
  const printOf = async (files: Files): Promise<string> => fingerprint(await requestOf(files)).fingerprint;

  it.each([
    ['another text of the skill', suite({ more: { 'skills/pdf/SKILL.md': 'Fill them well.' } })],
    ['another fixture', suite({ more: { 'evals/files/form.pdf': '%PDF-2' } })],
    ['another version', suite({ target: TARGET.replace('2.1.332', '2.1.333') })],
    ['another model', suite({ target: TARGET.replace('claude-sonnet-4-5', 'claude-haiku-4-5') })],
    ['other tools', suite({ target: `${TARGET}\n  tools: [read]` })],
    ['other limits', suite({ target: `${TARGET}\n  limits: { turns: 3 }` })],
    ['a check besides', suite({ cases: `${CASE}\n      - command: { run: [ls] }` })],
  ])('with %s is another', async (_, files) => {
    expect(await printOf(files)).not.toBe(await printOf(suite()));
  });

  it.each([
    ['its cases in evals/ are others', suite({ more: { 'skills/pdf/evals/evals.json': '{"evals":[]}' } })],
    ['a skill beside it is another', suite({ more: { 'skills/docx/SKILL.md': 'Write well.' } })],
    ['its key is under another name', suite({ target: `${TARGET}\n  api_key_env: TEAM_KEY` })],
  ])('stays the same where %s', async (_, files) => {
    expect(await printOf(files)).toBe(await printOf(suite()));
  });
});
