import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDirectory } from './support/repository.ts';

const ROOT = join(import.meta.dirname, '..');
const VALIDATOR = join(ROOT, 'node_modules/@action-validator/cli/cli.mjs');

const workflows = ['.github/workflows', 'examples'].flatMap((directory) =>
  readdirSync(join(ROOT, directory))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join(directory, name)),
);

describe('workflow files', () => {
  it.each(workflows)('%s is valid', (file) => {
    expect(validate(join(ROOT, file))).toBe('');
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
