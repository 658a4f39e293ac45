import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../support/cli-bench.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

type Commit = Readonly<Record<string, string>>;

const SUITE = `suite: s
target: { provider: openai, model: m, prompt: p.md }
cases:
  - { id: x, vars: { q: 1 }, expect: [{ javascript: ok.mjs }] }
  - file: d.csv
    expect: [{ json: true }]
`;
const SERVICE = `suite: app
target: { provider: http, url: "https://app.example", body: "{{ q }}", inputs: ["../app/*"] }
cases: [{ id: x, vars: { q: 1 }, expect: [{ json: true }] }]
`;
const FILES: Commit = {
  '.gitattributes': '*.md -merge\n*.csv -merge\n*.txt -merge\n',
  'evals/s.eval.yaml': SUITE,
  'evals/app.eval.yaml': SERVICE,
  'evals/p.md': 'Old {{ q }}',
  'evals/d.csv': 'q\n2\n',
  'evals/ok.mjs': "import './part.mjs';\nexport default () => true;\n",
  'evals/part.mjs': 'export {};\n',
  'app/a.txt': 'old\n',
  'app/b.txt': 'old\n',
  'notes.md': 'old\n',
};

type Change = (repository: TestRepository) => Promise<unknown>;

const write =
  (path: string, text: string): Change =>
  (repository) =>
    repository.write(path, text);
const git =
  (...args: readonly string[]): Change =>
  (repository) =>
    repository.git(...args);

/** Two branches that changed one thing in two ways, in the middle of their merge. */
async function checkConflict(ours: Change, theirs: Change) {
  await using temporary = await createDirectory();
  const repository = await TestRepository.create(join(temporary.path, 'repository'));
  await repository.commit('Base', FILES);
  for (const [branch, change] of [
    ['theirs', theirs],
    ['ours', ours],
  ] as const) {
    await repository.git('switch', '--quiet', '--create', branch, 'main');
    await change(repository);
    await repository.git('add', '--all');
    await repository.git('commit', '--quiet', '-m', branch);
  }
  await expect(repository.git('merge', 'theirs')).rejects.toThrow();
  const env = { PATH: process.env['PATH'], HOME: temporary.path, OPENAI_API_KEY: 'sk-x' };
  const where = ['--working-directory', repository.directory];
  const check = await runCommandLine(['check', ...where], { env });
  const run = await runCommandLine(['run', '--base', 'main', ...where], { env });
  return { check, run };
}

describe('a merge that is not resolved', { timeout: 60_000 }, () => {
  it.each<readonly [string, Change, Change, string, RegExp]>([
    [
      'a prompt without marks',
      write('evals/p.md', 'A {{ q }}'),
      write('evals/p.md', 'B {{ q }}'),
      'evals/p.md',
      /s\.eval\.yaml:2:/,
    ],
    [
      'a prompt that one side deleted',
      write('evals/p.md', 'A {{ q }}'),
      git('rm', '-q', 'evals/p.md'),
      'evals/p.md',
      /s\.eval\.yaml:2:/,
    ],
    [
      'a prompt that each side named otherwise',
      git('mv', 'evals/p.md', 'evals/q.md'),
      git('mv', 'evals/p.md', 'evals/r.md'),
      'evals/p.md',
      /s\.eval\.yaml:2:/,
    ],
    ['a dataset', write('evals/d.csv', 'q\n3\n'), write('evals/d.csv', 'q\n4\n'), 'evals/d.csv', /s\.eval\.yaml:5:/],
    [
      'a suite',
      write('evals/s.eval.yaml', `${SUITE}# ours\n`),
      git('rm', '-q', 'evals/s.eval.yaml'),
      'evals/s.eval.yaml',
      /s\.eval\.yaml/,
    ],
    [
      'a module',
      write('evals/part.mjs', '// ours\n'),
      git('rm', '-q', 'evals/part.mjs'),
      'evals/part.mjs',
      /evals\/part\.mjs/,
    ],
    [
      'a file of inputs',
      write('app/a.txt', 'ours\n'),
      write('app/a.txt', 'theirs\n'),
      'app/a.txt',
      /app\.eval\.yaml:2:/,
    ],
  ])('in %s is told in its place', async (...[, ours, theirs, path, place]) => {
    const { check, run } = await checkConflict(ours, theirs);
    for (const { code, out, err } of [check, run]) {
      expect(code).toBe(2);
      expect((out + err).replace(/\s+/g, ' ')).toContain(`\`${path}\` is in a merge conflict.`);
      expect(out + err).toMatch(place);
    }
  });

  it('elsewhere is no matter', async () => {
    const { check } = await checkConflict(write('notes.md', 'ours\n'), write('notes.md', 'theirs\n'));
    expect(check).toMatchObject({ code: 0 });
  });
});
