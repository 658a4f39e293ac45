import { spawnSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createDirectory, GIT_ENVIRONMENT, TestRepository } from './support/repository.ts';

const ROOT = join(import.meta.dirname, '..');

it('the suite that the project gates itself with has its answers, needs no key and passes its bar', async () => {
  await using directory = await createDirectory();
  const repository = await TestRepository.create(join(directory.path, 'repository'));
  for (const path of ['evals', 'evaldelta.yaml']) {
    await cp(join(ROOT, path), join(repository.directory, path), { recursive: true });
  }
  await repository.commit('Ours');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/cli/main.ts'), 'run', '--run', 'all', '--base', 'main'],
    { cwd: repository.directory, env: { ...GIT_ENVIRONMENT, HOME: directory.path }, encoding: 'utf8' },
  );
  expect({ status, stderr: stderr.includes('error') }).toEqual({ status: 0, stderr: false });
  expect(stdout).toMatch(/Measured 12 cases: 11 pass, 1 fails; your minimum of 50% is met/);
});
