import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createDirectory } from './support/repository.ts';

const ROOT = join(import.meta.dirname, '..');
const VALIDATOR = join(ROOT, 'node_modules/@action-validator/cli/cli.mjs');

type Workflow = {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
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
    const others = used.filter((line) => !line.startsWith('evaldelta/'));
    expect(others.filter((line) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    expect(parse(text)).toHaveProperty('permissions');
  });

  it.each(workflows)('%s puts no text from outside into a script', (file) => {
    const { jobs } = parse(readFileSync(join(ROOT, file), 'utf8')) as Workflow;
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

describe('action.yml', () => {
  it('is valid, but for a runtime newer than the validator', async () => {
    await using directory = await createDirectory();
    const file = join(directory.path, 'action.yml');
    writeFileSync(file, readFileSync(join(ROOT, 'action.yml'), 'utf8').replace('using: node24', 'using: node20'));
    expect(validate(file)).toBe('');
  });
});

function validate(file: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [VALIDATOR, file], { encoding: 'utf8' });
  return `${stdout}${stderr}`;
}
