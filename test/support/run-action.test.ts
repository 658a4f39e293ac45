import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeGroupEvent, pullRequestEvent } from './github/event-payloads.ts';
import { createDirectory } from './repository.ts';
import { runAction } from './run-action.ts';

const ACTION_YML = `
inputs:
  github-token: { default: '\${{ github.token }}' }
  max-cost: { default: '5' }
  mode: { default: block }
runs: { using: node24, main: dist/index.js }
`;

/** Runs a program in place of the bundled one, with a pull request from a fork. */
async function run(program: string, job: Partial<Parameters<typeof runAction>[0]> = {}) {
  await using directory = await createDirectory();
  await mkdir(join(directory.path, 'dist'));
  await writeFile(join(directory.path, 'action.yml'), ACTION_YML);
  await writeFile(join(directory.path, 'dist/index.js'), program);
  const payload = pullRequestEvent({
    headSha: 'a'.repeat(40),
    baseSha: 'b'.repeat(40),
    headRepository: 'mallory/support',
  });
  const event = { name: 'pull_request', payload };
  return await runAction({ repository: directory.path, actionDirectory: directory.path, event, ...job });
}

const TELL = (expression: string) => `console.log(JSON.stringify(${expression}))`;

test('the program sees the defaults of action.yml under what the workflow sets, and the token', async () => {
  await using ended = await run(
    TELL(`['GITHUB-TOKEN', 'MAX-COST', 'MODE'].map((name) => process.env['INPUT_' + name])`),
    {
      inputs: { mode: 'warn' },
    },
  );
  expect(JSON.parse(ended.stdout)).toEqual(['loopback-token', '5', 'warn']);
});

test("the program sees the runner's variables, the servers' and its own, and nothing of the developer's", async () => {
  process.env['EVALDELTA_DEVELOPER'] = 'secret';
  await using ended = await run(TELL('process.env'), {
    servers: [{ env: { GITHUB_API_URL: 'http://x' } }],
    env: { KEY: 'k' },
  });
  const env = JSON.parse(ended.stdout) as Record<string, string>;
  expect(env).toMatchObject({
    CI: 'true',
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_API_URL: 'http://x',
    KEY: 'k',
    GITHUB_BASE_REF: 'main',
  });
  expect(env).not.toHaveProperty('EVALDELTA_DEVELOPER');
});

test('the program has no node_modules to fall back on', async () => {
  await using ended = await run(`import('zod').then(() => process.exit(0), () => process.exit(9))`);
  expect(ended.exitCode).toBe(9);
});

test('a fork is told by another repository number', async () => {
  const program = `const { pull_request: { head, base } } = JSON.parse(require('fs').readFileSync(process.env.GITHUB_EVENT_PATH));`;
  await using ended = await run(`${program} ${TELL(`[head.repo.full_name, head.repo.id === base.repo.id]`)}`);
  expect(JSON.parse(ended.stdout)).toEqual(['mallory/support', false]);
});

test('a merge group has its own head and reference', async () => {
  const payload = mergeGroupEvent({ headSha: 'c'.repeat(40), baseSha: 'b'.repeat(40), number: 12 });
  await using ended = await run(TELL('[process.env.GITHUB_SHA, process.env.GITHUB_REF]'), {
    event: { name: 'merge_group', payload },
  });
  const ref = `refs/heads/gh-readonly-queue/main/pr-12-${'b'.repeat(40)}`;
  expect(JSON.parse(ended.stdout)).toEqual(['c'.repeat(40), ref]);
});

test('outputs, summary, annotations and masks are read as the runner reads them', async () => {
  await using ended = await run(`
    const { appendFileSync } = require('fs');
    appendFileSync(process.env.GITHUB_OUTPUT, 'verdict<<D\\nfail\\nb=c\\nD\\nempty<<D\\n\\nD\\nurl<<D\\nhttp://x\\nD\\n');
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# no\\n');
    console.log('::add-mask::s%25');
    console.log('::error file=a%2Cb.yaml,line=3,title=x%3Ay::one%0Atwo: three');
    console.log('::warning::plain');
    console.log('not ::error::a command');
    process.exitCode = 1;`);
  expect(ended).toMatchObject({
    exitCode: 1,
    outputs: { verdict: 'fail\nb=c', empty: '', url: 'http://x' },
    summary: '# no\n',
    masks: ['s%'],
  });
  expect(ended.annotations).toEqual([
    { level: 'error', message: 'one\ntwo: three', properties: { file: 'a,b.yaml', line: '3', title: 'x:y' } },
    { level: 'warning', message: 'plain', properties: {} },
  ]);
});
