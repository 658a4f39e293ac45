import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRunner, wayFromWorkspace } from '../../../src/adapters/actions/runner.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

describe('the way from the workspace to the clone', () => {
  it.each([
    ['nothing where they are the same', 'clone', 'clone', ''],
    ['the directory that the clone was checked out into', '.', 'clone', 'clone'],
    ['the same from a directory in the clone', '.', 'clone/packages/app', 'clone'],
    ['nothing where the clone is elsewhere', 'other', 'clone', ''],
    ['nothing where there is no clone', '.', 'other', ''],
    ['nothing where there is no workspace', 'missing', 'clone', ''],
    ['found through a link', 'link', 'clone', 'clone'],
  ])('is %s', async (_, workspace, directory, expected) => {
    await using home = await createDirectory();
    await TestRepository.create(join(home.path, 'clone'));
    await mkdir(join(home.path, 'clone/packages/app'), { recursive: true });
    await mkdir(join(home.path, 'other'));
    await symlink(home.path, join(home.path, 'link'));
    const env = { GITHUB_WORKSPACE: join(home.path, workspace) };
    expect(wayFromWorkspace(env, join(home.path, directory))).toBe(expected);
  });
});

describe('the runner', () => {
  it('is not there outside of a job', () => {
    expect(() => readRunner({}, 'default')).toThrow('The event of this run could not be read.');
  });

  it('has names that two uses of the Action do not share, whatever they are called', async () => {
    await using home = await createDirectory();
    const payload = join(home.path, 'event.json');
    await TestRepository.create(home.path).then((repository) => repository.write('event.json', '{}'));
    const env = { GITHUB_EVENT_PATH: payload, GITHUB_JOB: 'a/b', GITHUB_ACTION: '__self', RUNNER_TEMP: '/t' };
    const [one, two] = ['default', '../x'].map((commentId) => readRunner(env, commentId));
    expect([one?.instance, two?.instance]).toEqual(['a_b.default', 'a_b..._x']);
    expect([one?.reportDirectory, two?.reportDirectory]).toEqual([
      '/t/evaldelta/report-__self.default',
      '/t/evaldelta/report-__self..._x',
    ]);
    expect(one?.storeFile).toBe(two?.storeFile);
  });
});
