import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createDirectory, GIT_ENVIRONMENT, TestRepository } from './support/repository.ts';

const ROOT = join(import.meta.dirname, '..');
const VALIDATOR = join(ROOT, 'node_modules/@action-validator/cli/cli.mjs');

type Workflow = {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
};
type Job = { readonly if?: string; readonly needs?: readonly string[]; readonly steps: readonly Step[] };
type Step = {
  readonly name?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
};

const workflows = ['.github/workflows', 'examples'].flatMap((directory) =>
  readdirSync(join(ROOT, directory))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join(directory, name)),
);

describe('workflow files', () => {
  it.each(workflows)('%s is valid, but for a permission newer than the validator', async (file) => {
    await using directory = await createDirectory();
    const copy = join(directory.path, 'workflow.yml');
    writeFileSync(copy, readFileSync(join(ROOT, file), 'utf8').replace(/^ +attestations: write\n/m, ''));
    expect(validate(copy)).toBe('');
  });

  it.each(workflows)('%s pins what others wrote to a commit and grants no more than it says', (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const used = [...text.matchAll(/uses: (\S+)(.*)/g)].map(([, action = '', comment = '']) => action + comment);
    const others = used.filter((line) => line !== './' && !line.startsWith('evaldelta/'));
    expect(others.filter((line) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    expect(parse(text)).toHaveProperty('permissions');
  });

  it('name our own Action by its major and say where it is told how to pin it; the package they pin by its content', () => {
    const texts = workflows.map((file) => readFileSync(join(ROOT, file), 'utf8'));
    const own = texts.flatMap((text) => [...text.matchAll(/uses: evaldelta\/.*/g)].map(([line]) => line));
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
    const wanted = `uses: evaldelta/evaldelta@v${version.split('.')[0]} # moves with releases: docs/github.md#pinning `;
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((line) => !line.startsWith(wanted))).toEqual([]);
    expect(readFileSync(join(ROOT, 'docs/github.md'), 'utf8')).toContain('\n## Pinning\n');
    const packing = texts.filter((text) => /npm pack evaldelta|npx [^\n]*evaldelta@/.test(text));
    expect(packing).toHaveLength(2);
    for (const text of packing) {
      expect(text).not.toMatch(/npx [^\n]*evaldelta@/);
      expect(text.indexOf('gh attestation verify')).toBeGreaterThan(text.indexOf('npm pack'));
      expect(text.indexOf('npx --yes ./')).toBeGreaterThan(text.indexOf('gh attestation verify'));
      expect(text).toContain(`npm pack evaldelta@${version}\n`);
    }
  });

  it.each(workflows)('%s puts no text from outside into a script', (file) => {
    const { jobs } = readWorkflow(file);
    const scripts = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run = '' }) => run));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('never check out a pull request where its author could use the permissions', () => {
    const texts = workflows.map((file) => readFileSync(join(ROOT, file), 'utf8'));
    const privileged = texts.filter((text) => /pull_request_target:|workflow_run:/.test(text));
    expect(privileged).toHaveLength(2);
    expect(privileged.filter((text) => /^\s+(ref|repository): /m.test(text))).toEqual([]);
  });

  it('are checked by something that finds mistakes', async () => {
    await using directory = await createDirectory();
    const file = join(directory.path, 'wrong.yml');
    writeFileSync(file, 'on: pull_request\njobs: { a: { runs-on: ubuntu-latest, stps: [] } }\n');
    expect(validate(file)).not.toBe('');
  });
});

describe('the workflow that checks a change', () => {
  const { on, jobs } = readWorkflow('.github/workflows/check.yml');

  it('runs in the merge queue too', () => {
    expect(Object.keys(on)).toEqual(expect.arrayContaining(['pull_request', 'merge_group']));
  });

  it('has one job to require, which waits for all others and fails with them, and with those that were cancelled', () => {
    const { ok, ...others } = jobs;
    expect(ok?.needs).toEqual(Object.keys(others));
    expect([ok?.if, ok?.steps]).toEqual([
      'always()',
      [{ if: "contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled')", run: 'exit 1' }],
    ]);
  });

  it('runs the Action of the commit itself, with inputs that it has', () => {
    const steps = Object.values(jobs).flatMap((job) => job.steps.filter(({ uses }) => uses === './'));
    const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { readonly inputs: object };
    expect(steps).toHaveLength(1);
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(steps[0]?.with ?? {})));
  });
});

describe('the release workflow', () => {
  it('is for tags on main: a commit that was never merged stops it', async () => {
    await using directory = await createDirectory();
    const { repository, merged, stray } = await createReleases(directory.path);
    const codes = [merged, stray].map((sha) => runStep(repository, 'is on main', { GITHUB_SHA: sha }).status);
    expect(codes).toEqual([0, 1]);
  });

  it.each([
    ['v1.0.1', 'v1 stays at v1.10.0.', []],
    ['v1.10.0', '', ['api --method PATCH repos/o/r/git/refs/tags/v1 -f sha=abc -F force=true']],
    ['v2.0.0', '', ['api --method PATCH repos/o/r/git/refs/tags/v2 -f sha=abc -F force=true']],
  ])('moves the tag of the major for %s only forwards', async (tag, said, calls) => {
    await using directory = await createDirectory();
    const { repository } = await createReleases(directory.path);
    const env = { GITHUB_REF_NAME: tag, GITHUB_SHA: 'abc', GITHUB_REPOSITORY: 'o/r' };
    const { stdout, status } = runStep(repository, 'never goes back', env);
    expect([status, stdout.trim()]).toEqual([0, said]);
    expect(callsOf(directory.path)).toEqual(calls);
  });

  it('publishes to npm what has a release, and each step can be run again', () => {
    const names = releaseSteps().map(({ name = '', run = '' }) => name || run);
    const at = (words: string) => names.findIndex((name) => name.includes(words));
    expect(at('immutable release')).toBeGreaterThan(at('npm pack'));
    expect(at('on npm')).toBeGreaterThan(at('immutable release'));
    expect(at('never goes back')).toBeGreaterThan(at('on npm'));
    const scripts = releaseSteps().map(({ run = '' }) => run);
    expect(scripts.find((script) => script.includes('gh release create'))).toMatch(/^gh release view .*\|\|/);
    expect(scripts.find((script) => script.includes('npm publish'))).toMatch(/npm view .*\|\|/s);
  });
});

describe('the example that runs on a command', () => {
  const scriptOf = (name: string): string => {
    const { steps } = readWorkflow('examples/run-on-command.yml').jobs['run'] ?? { steps: [] };
    return steps.find((step) => step.name === name)?.run ?? 'false';
  };

  it.each([
    ['admin', 0],
    ['write', 0],
    ['read', 1],
    ['none', 1],
    ['', 1],
  ])('lets somebody with permission %j end with %i', async (permission, status) => {
    await using directory = await createDirectory();
    expect(runScript(directory.path, { script: scriptOf('Only who may write'), permission }).status).toBe(status);
  });

  it('puts the label on before it runs the check of the newest commit again', async () => {
    await using directory = await createDirectory();
    expect(runScript(directory.path, { script: scriptOf('Run the check again'), permission: 'write' }).status).toBe(0);
    const calls = readFileSync(join(directory.path, 'calls'), 'utf8').trim().split('\n');
    expect(calls).toEqual([
      'api repos/acme/support/pulls/1 --jq .head.sha',
      expect.stringContaining('evals.yml/runs?event=pull_request&head_sha=write&per_page=1'),
      'api --method POST repos/acme/support/issues/1/labels -f labels[]=evaldelta:run',
      'api --method POST repos/acme/support/actions/runs/write/rerun',
    ]);
  });
});

/** Runs a step of the example with a `gh` that notes how it is called and answers everything alike. */
function runScript(home: string, { script, permission }: { readonly script: string; readonly permission: string }) {
  const file = join(home, 'gh');
  writeFileSync(file, `#!/bin/sh\necho "$*" >> '${join(home, 'calls')}'\necho '${permission}'\n`, { mode: 0o755 });
  const env = { WHO: 'somebody', NUMBER: '1', GITHUB_REPOSITORY: 'acme/support' };
  const PATH = `${home}:${GIT_ENVIRONMENT.PATH ?? ''}`;
  return spawnSync('bash', ['-e', '-c', script], { env: { ...GIT_ENVIRONMENT, ...env, PATH }, encoding: 'utf8' });
}

describe('action.yml', () => {
  it('is valid, but for a runtime newer than the validator', async () => {
    await using directory = await createDirectory();
    const file = join(directory.path, 'action.yml');
    writeFileSync(file, readFileSync(join(ROOT, 'action.yml'), 'utf8').replace('using: node24', 'using: node20'));
    expect(validate(file)).toBe('');
  });
});

function readWorkflow(file: string): Workflow {
  return parse(readFileSync(join(ROOT, file), 'utf8')) as Workflow;
}

function validate(file: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [VALIDATOR, file], { encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

/** The steps of both jobs, in their order. */
function releaseSteps(): readonly Step[] {
  const { jobs } = readWorkflow('.github/workflows/release.yml');
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** A clone whose `main` has a commit, with one beside it and some releases. */
async function createReleases(directory: string) {
  const repository = await TestRepository.create(join(directory, 'repository'));
  const merged = await repository.commit('merged');
  for (const tag of ['v1.0.0', 'v1.2.0', 'v1.10.0', 'v1.11.0-rc.1', 'v1.0.1', 'v2.0.0'])
    await repository.git('tag', tag);
  await repository.git('update-ref', 'refs/remotes/origin/main', merged);
  const stray = await repository.commit('stray');
  return { repository, merged, stray };
}

/** Runs a step as the runner does, with a `gh` that only notes how it is called. */
function runStep(repository: TestRepository, words: string, env: Readonly<Record<string, string>>) {
  const { run = 'false' } = releaseSteps().find(({ name = '' }) => name.includes(words)) ?? {};
  const bin = join(repository.directory, '../bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'gh'), `#!/bin/sh\necho "$*" >> '${join(repository.directory, '../calls')}'\n`, {
    mode: 0o755,
  });
  const PATH = `${bin}:${GIT_ENVIRONMENT.PATH ?? ''}`;
  const options = { cwd: repository.directory, env: { ...GIT_ENVIRONMENT, ...env, PATH }, encoding: 'utf8' } as const;
  return spawnSync('bash', ['-e', '-c', run], options);
}

function callsOf(home: string): readonly string[] {
  const file = join(home, 'calls');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}
