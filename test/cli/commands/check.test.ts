import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../support/cli-bench.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

const suiteOf = (target: string): string => `suite: s
target: { name: app, ${target} }
cases: [{ id: a, vars: { q: 1 }, expect: [{ contains: a }] }]
`;

async function check(target: string) {
  await using temporary = await createDirectory();
  const repository = await TestRepository.create(temporary.path);
  await repository.commit('Start', { 'evals/s.eval.yaml': suiteOf(target), 'evals/app.mjs': '' });
  const { PATH } = process.env;
  return await runCommandLine(['check', '--working-directory', repository.directory], { env: { PATH } });
}

describe('evaldelta check', () => {
  it.each([
    ['provider: command, command: [nodde, app.mjs], inputs: [app.mjs]', 'nodde'],
    ['provider: command, command: [node, app.mjs], setup: [npmm, ci]', 'npmm'],
    ['provider: http, url: "http://127.0.0.1:${PORT}", start: [unicorn, app], body: "{{ q }}"', 'unicorn'],
  ])('warns of a program that this machine has not: %s', async (target, program) => {
    const { code, err } = await check(target);
    expect([code, err]).toEqual([
      0,
      `warning: There is no program \`${program}\` on the PATH of this machine, which \`app\` of \`s\` starts.\n`,
    ]);
  });

  it.each([
    'provider: command, command: [node, app.mjs]',
    'provider: command, command: [.venv/bin/python, app.mjs], setup: [sh, -c, "make venv"]',
    'provider: http, url: "http://127.0.0.1:${PORT}", start: [node, app.mjs], body: "{{ q }}"',
  ])('is content with %s', async (target) => {
    expect(await check(target)).toMatchObject({ code: 0, err: '' });
  });
});
