// Teams' own harnesses from the registry, run from end to end against a loopback model: base and head in worktrees, 12 of 40
// cases really broken and one outage. Usage: npm run bench -- harness [--only vitest-evals] [--modules DIRECTORY]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { casesThat, runHarness, type HarnessRun } from '../test/harness/support.ts';
import { HARNESSES_OF_NPM, type NpmHarness } from './support/npm-harnesses.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { only: { type: 'string' }, modules: { type: 'string' } },
});

/** Starts a harness and notes that it did. */
const COUNT = `import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
const { EVALDELTA_SIDE: side, EVALDELTA_REPEAT: repeat, NOTES: notes } = process.env;
appendFileSync(notes, JSON.stringify({ side, cases: null, repeat: Number(repeat), names: [] }) + '\\n');
const [program, ...words] = process.argv.slice(2);
process.exitCode = spawnSync(program, words, { stdio: 'inherit' }).status ?? 1;
`;

const model = await startModel();
const root = values.modules ?? mkdtempSync(join(tmpdir(), 'evaldelta-harnesses-'));
console.log('| harness | verdict | broken | confirmed | without an answer | starts | seconds |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const one of HARNESSES_OF_NPM) {
  if (values.only !== undefined && values.only !== one.name) continue;
  const started = performance.now();
  const run = await tryHarness(one, install(one));
  console.log(lineOf(one, run, (performance.now() - started) / 1000));
  for (const error of run.result.errors) console.error(error.sentence);
}
model.close();

function install({ packages, name }: NpmHarness): string {
  const directory = join(root, packages.join('+').replaceAll('/', '-'));
  if (existsSync(join(directory, 'node_modules'))) return directory;
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'package.json'), '{ "private": true, "type": "module" }');
  console.error(`installing ${name}`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages], {
    cwd: directory,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` },
  });
  return directory;
}

async function tryHarness({ files, harness, policy }: NpmHarness, directory: string): Promise<HarnessRun> {
  return await runHarness({
    base: { 'count.mjs': COUNT, 'package.json': '{ "type": "module" }', 'prompt.txt': 'broken: 0', ...files },
    head: { 'prompt.txt': 'broken: 12, down: 39' },
    harness: {
      ...harness,
      command: ['node', 'count.mjs', ...harness.command],
      setup: ['ln', '-s', join(directory, 'node_modules'), 'node_modules'],
      env: ['NOTES', 'MODEL_URL', 'OPENAI_API_KEY'],
    },
    policy,
    env: {
      MODEL_URL: model.url,
      OPENAI_API_KEY: 'sk-loopback',
      PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    },
  });
}

function lineOf({ name }: NpmHarness, { result, starts }: HarnessRun, seconds: number): string {
  const cases = result.rows.flatMap(({ comparison }) => comparison.cases);
  const broken = casesThat(result, 'broken').map((id) => /\d+/.exec(id.replace(/.*case/s, ''))?.[0]);
  const isExact = broken.length === 12 && new Set(broken).size === 12 && broken.every((one) => Number(one) < 12);
  const confirmed = cases.filter(({ isConfirmed, change }) => isConfirmed && change === 'broken').length;
  const cells = [
    name,
    result.verdict.kind,
    `${broken.length}${isExact ? ', exactly those' : ''}`,
    confirmed,
    casesThat(result, 'missing').length,
    starts.length,
    seconds.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** A chat model whose prompt says which questions it gets wrong, and for which one it is down. */
async function startModel(): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const text = JSON.stringify((JSON.parse(body) as { readonly messages: unknown }).messages);
      const number = Number(/Question (\d+)/.exec(text)?.[1]);
      const isDown = Number(/down: (\d+)/.exec(text)?.[1] ?? -1) === number;
      const content = number < Number(/broken: (\d+)/.exec(text)?.[1] ?? 0) ? 'No idea.' : 'Within 30 days.';
      response.writeHead(isDown ? 503 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isDown ? { error: { message: 'Service Unavailable' } } : answerOf(content)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, close: () => server.close() };
}

function answerOf(content: string): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 0,
    model: 'gpt-4o-mini',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 20, completion_tokens: 5, total_tokens: 25 },
  };
}
