import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseResult } from '../../../src/result/read.ts';
import { runCommandLine } from '../../support/cli-bench.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

const ANSWER = `import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
const text = readFileSync(new URL('../corpus/returns.md', import.meta.url), 'utf8');
for await (const line of createInterface({ input: process.stdin }))
  console.log(JSON.stringify({ id: JSON.parse(line).id, output: text }));
`;
const FILES = {
  'evals/answer.mjs': ANSWER,
  'evals/version.mjs': `import { readFileSync } from 'node:fs';
if (process.env.EVALDELTA_SIDE_DIR === undefined) throw new Error('no side');
console.log(readFileSync('../index/VERSION', 'utf8'));
`,
  'corpus/returns.md': 'Within 30 days.',
  'index/VERSION': '1',
};
const BY_PROGRAM = { command: ['node', 'version.mjs'] };

async function pullRequest(corpus: unknown, change: Readonly<Record<string, string>>) {
  await using temporary = await createDirectory();
  const repository = await TestRepository.create(join(temporary.path, 'repository'));
  const target = { provider: 'command', command: ['node', 'answer.mjs'], inputs: ['answer.mjs'], corpus };
  const cases = [{ id: 'one', vars: { q: 1 } }];
  const suite = { suite: 's', target, defaults: { expect: [{ contains: '30 days' }] }, cases };
  await repository.commit('Base', { ...FILES, 'evals/s.eval.yaml': stringify(suite) });
  for (const [path, text] of Object.entries(change)) await repository.write(path, text);
  const env = { PATH: process.env['PATH'], HOME: temporary.path, XDG_CACHE_HOME: temporary.path };
  const file = join(temporary.path, 'result.json');
  const where = ['--base', 'main', '--working-directory', repository.directory];
  await runCommandLine(['run', ...where, '--json', file], { env });
  return parseResult(readFileSync(file, 'utf8'));
}

describe('what answers are retrieved from', { timeout: 60_000 }, () => {
  it('affects every case where a file of it changed', async () => {
    const { cases, rows } = await pullRequest(['../corpus/**'], { 'corpus/returns.md': 'Within 14 days.' });
    expect(cases.map(({ reasons }) => reasons)).toEqual([[{ kind: 'inputs', file: 'corpus/returns.md' }]]);
    expect(rows[0]?.comparison.passRate).toMatchObject({ base: 1, head: 0 });
  });

  it('affects every case where a program tells another version of it', async () => {
    const { cases } = await pullRequest(BY_PROGRAM, { 'index/VERSION': '2' });
    expect(cases.map(({ reasons }) => reasons)).toEqual([[{ kind: 'corpus', file: 'evals/s.eval.yaml' }]]);
  });

  it('affects nothing where it tells the same', async () => {
    const { verdict, trials } = await pullRequest(BY_PROGRAM, { 'README.md': 'new' });
    expect([verdict.kind, trials.length]).toEqual(['nothing-to-run', 0]);
  });

  it.each([
    ['fails', `console.log('half'); throw new Error('no store');`, /\(exit code 1\): .*no store/],
    ['tells nothing', '', /on head \(it printed nothing\)/],
  ])('is an error at the target where the program %s', async (_, program, sentence) => {
    const { verdict, errors } = await pullRequest(BY_PROGRAM, { 'evals/version.mjs': program });
    expect(verdict.kind).toBe('error');
    expect(errors).toEqual([expect.objectContaining({ place: { file: 'evals/s.eval.yaml', line: 3, column: 3 } })]);
    expect(errors[0]?.sentence).toMatch(/^`node version\.mjs` told no version of the corpus on head/);
    expect(errors[0]?.sentence).toMatch(sentence);
  });
});
