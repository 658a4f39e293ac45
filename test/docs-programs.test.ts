import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseResult } from '../src/result/read.ts';
import { runCommandLine } from './support/cli-bench.ts';
import { createDirectory, TestRepository } from './support/repository.ts';

const page = readFileSync(join(import.meta.dirname, '../docs/command-protocol.md'), 'utf8');

/** The files that the page shows: each code block whose first line names one. */
const shown = [...page.matchAll(/```\w+\n# (evals\/\S+)\n([\s\S]*?)```/g)].map(([, path = '', text = '']) => [
  path,
  text,
]);

const app = (days: string) => `def reply(question):\n    return "You may return it within ${days} days."\n`;

it('the programs of docs/command-protocol.md run as they stand there', { timeout: 240_000 }, async () => {
  expect(shown.map(([path]) => path)).toEqual(['evals/app.eval.yaml', 'evals/answer.py', 'evals/score.py']);
  await using temporary = await createDirectory();
  const repository = await TestRepository.create(join(temporary.path, 'repository'));
  await repository.commit('Base', {
    ...Object.fromEntries(shown),
    'app/__init__.py': app('30'),
    'requirements.txt': '',
  });
  await repository.write('app/__init__.py', app('14'));
  const { HOME, PATH } = process.env;
  const env = { PATH, HOME, XDG_CACHE_HOME: temporary.path };
  const at = ['--working-directory', repository.directory];
  expect(await runCommandLine(['check', ...at], { env })).toMatchObject({ code: 0 });
  const file = join(temporary.path, 'result.json');
  const { out } = await runCommandLine(['run', '--base', 'main', '--json', file, ...at], { env });
  const { rows, trials, errors } = parseResult(readFileSync(file, 'utf8'));
  expect(errors, out).toEqual([]);
  expect(rows[0]?.comparison.passRate).toMatchObject({ base: 1, head: 0 });
  const reasons = trials.flatMap((trial) =>
    trial.status === 'scored' ? trial.scores.map(({ reason }) => reason) : [],
  );
  expect(reasons).toContain('7 words');
});
