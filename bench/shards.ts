// Eight shards and their merge against one run on the same trials: the command line as processes, each shard with a model server
// of its own. Usage: npm run bench -- shards [--cases 5000] [--shards 8] [--latency 200] [--concurrency 4] [--in-turns]
// [--cli dist/cli/index.js]
// `--in-turns`: one shard after the other, as on machines of their own; then the slowest counts.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createDirectory, TestRepository } from '../test/support/repository.ts';
import { markdown } from './support/page.ts';
import { measureChild, type Usage } from './support/child.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    cases: { type: 'string', default: '5000' },
    shards: { type: 'string', default: '8' },
    latency: { type: 'string', default: '200' },
    concurrency: { type: 'string', default: '4' },
    'in-turns': { type: 'boolean', default: false },
    cli: { type: 'string', default: 'dist/cli/index.js' },
  },
});
const CASES = Number(values.cases);
const SHARDS = Number(values.shards);
const PROGRAM = resolve(values.cli);
const MODEL = join(import.meta.dirname, 'support/loopback-model.ts');

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

await using directory = await createDirectory();
const repository = await createSuite(join(directory.path, 'repository'));

const whole = await measured('one run', ['run', '--json', join(directory.path, 'one.json')]);
const numbers = Array.from({ length: SHARDS }, (_, index) => index + 1);
const fileOf = (number: number): string => join(directory.path, `${number}.jsonl`);
const shard = (number: number): Promise<Usage> =>
  measured(`shard ${number}`, ['run', '--shard', `${number}/${SHARDS}`, '--out', fileOf(number)]);
const started = performance.now();
const shards = values['in-turns'] ? await inTurns(numbers, shard) : await Promise.all(numbers.map(shard));
const roundMs = values['in-turns'] ? Math.max(...shards.map(({ wallMs }) => wallMs)) : performance.now() - started;
const merge = await measured('merge', ['merge', ...numbers.map(fileOf), '--json', join(directory.path, 'merged.json')]);

const verdicts = ['one', 'merged'].map((name) => {
  const text = readFileSync(join(directory.path, `${name}.json`), 'utf8');
  return (JSON.parse(text) as { readonly verdict: { readonly kind: string } }).verdict.kind;
});
const linear = whole.wallMs / SHARDS / (roundMs + merge.wallMs);
console.log(
  markdown([
    ['trials', 'one run', `slowest of ${SHARDS}`, 'merge', 'share of linear', 'verdicts'],
    [
      String(2 * CASES),
      `${seconds(whole.wallMs)} s`,
      `${seconds(roundMs)} s`,
      `${seconds(merge.wallMs)} s, ${merge.peakMb.toFixed(0)} MB`,
      linear.toFixed(2),
      verdicts.join(', '),
    ],
  ]),
);

async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

/** A command with a model server, a home and a store of its own. */
async function measured(name: string, args: readonly string[]): Promise<Usage> {
  const home = join(directory.path, name.replaceAll(' ', '-'));
  mkdirSync(home);
  await using model = await startModel();
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    XDG_CACHE_HOME: home,
    OPENAI_API_KEY: 'sk-loopback',
    OPENAI_BASE_URL: `${model.url}/v1`,
  };
  const options = ['--max-cost', 'none', '--concurrency', values.concurrency];
  const usage = await measureChild([PROGRAM, ...args, ...options], { cwd: repository, env });
  console.error(`${name}: ${seconds(usage.wallMs)} s, ${seconds(usage.cpuMs)} s of processor, exit ${usage.exitCode}`);
  if (usage.exitCode !== 0) throw new Error(`${usage.stdout}\n${usage.stderr}`);
  return usage;
}

async function startModel(): Promise<AsyncDisposable & { readonly url: string }> {
  const child: ChildProcess = spawn(process.execPath, [MODEL, values.latency], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('the model server has no output');
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    url: `http://127.0.0.1:${port.toString().trim()}`,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function createSuite(path: string): Promise<string> {
  const created = await TestRepository.create(path);
  const rows = Array.from({ length: CASES }, (_, index) =>
    JSON.stringify({ id: `case-${index + 1}`, name: `n${index}` }),
  );
  await created.commit('Base', {
    'prompt.md': 'Version one. Say ok to {{ name }}.',
    'cases.jsonl': `${rows.join('\n')}\n`,
    'demo.eval.yaml': `suite: demo
target: { prompt: prompt.md, provider: openai, model: gpt-6-luna }
cases: [{ file: cases.jsonl, expect: [{ contains: ok }] }]
policy: { pass_rate: { max_drop: 0.02 } }
`,
  });
  await created.git('switch', '--quiet', '--create', 'change');
  await created.commit('Head', { 'prompt.md': 'Version two. Say ok to {{ name }}.' });
  return created.directory;
}
