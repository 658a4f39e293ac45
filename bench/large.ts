// Large runs through the built command line, each command a process of its own: what it takes to run, to run again from the
// store, and to write the page of the result file. Usage: npm run bench -- large [--cases 50000] [--outputs 2000] [--only
// cases|outputs|lean] [--rounds 3] [--cli dist/cli/index.js]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createDirectory, TestRepository } from '../test/support/repository.ts';
import { measureChild, median, type Usage } from './support/child.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    cases: { type: 'string', default: '50000' },
    outputs: { type: 'string', default: '2000' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    cli: { type: 'string', default: 'dist/cli/index.js' },
  },
});

const CLI = resolve(values.cli);
const MEGABYTE = 1_000_000;
const QUICK = { latencyMs: 0, concurrency: 32 } as const;
const DEFAULTS = 'limits: { run_timeout_ms: 7200000 }\n';
const ONE_ROUND = 'limits: { max_rounds: 1, run_timeout_ms: 7200000 }\n';

/** What a suite of the bench is like. */
type World = {
  readonly cases: number;
  readonly latencyMs: number;
  readonly characters: number;
  readonly concurrency: number;
  /** Of `evaldelta.yaml`. */
  readonly config: string;
};

if (wants('cases')) await large('cases', { cases: Number(values.cases), ...QUICK, characters: 0, config: DEFAULTS });
if (wants('outputs'))
  await large('outputs', { cases: Number(values.outputs) / 2, ...QUICK, characters: MEGABYTE, config: ONE_ROUND });
if (wants('lean')) await lean();

async function large(title: string, world: World): Promise<void> {
  await using bench = await openBench(world);
  const run = await bench.run();
  const again = await bench.run();
  const page = await bench.report('html');
  const summary = await bench.report('terminal');
  console.log(`${title}: ${run.stdout.split('\n').slice(0, 3).join(' | ')}`);
  console.table(
    Object.fromEntries(
      Object.entries({ run, 'run again': again, 'report html': page, 'report terminal': summary }).map(
        ([name, usage]) => [name, rowOf(usage)],
      ),
    ),
  );
  console.table([bench.sizes()]);
}

/** The command line as a whole: 1,000 calls of 50 ms, 32 at once. */
async function lean(): Promise<void> {
  const rounds = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    await using bench = await openBench({
      cases: 500,
      latencyMs: 50,
      characters: 0,
      concurrency: 32,
      config: ONE_ROUND,
    });
    const bare = await bench.bare(1_000);
    rounds.push({ bare, run: await bench.run(), again: await bench.run() });
  }
  const idealMs = (1_000 / 32) * 50;
  console.table({
    'bare client': { s: seconds(rounds.map(({ bare }) => bare.wallMs)) },
    run: leanRow(
      rounds.map(({ run }) => run),
      idealMs,
    ),
    'run again': leanRow(rounds.map(({ again }) => again)),
  });
}

function leanRow(usages: readonly Usage[], idealMs?: number) {
  const wallMs = median(usages.map((usage) => usage.wallMs));
  return {
    s: (wallMs / 1000).toFixed(2),
    ...(idealMs === undefined ? {} : { 'of the ideal': (idealMs / wallMs).toFixed(2) }),
    'CPU ms a trial': (median(usages.map(({ cpuMs }) => cpuMs)) / 1_000).toFixed(2),
    'peak MB': median(usages.map(({ peakMb }) => peakMb)).toFixed(0),
  };
}

async function openBench(world: World) {
  const directory = await createDirectory();
  const repository = await TestRepository.create(`${directory.path}/repository`);
  await commitSuite(repository, world);
  const server = spawn(process.execPath, [program('large-model'), `${world.latencyMs}`, `${world.characters}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(server.stdout, 'data')) as [Buffer];
  const url = `http://127.0.0.1:${port.toString().trim()}`;
  const file = `${directory.path}/result/evaldelta-result.json`;
  const env = {
    PATH: process.env['PATH'],
    HOME: directory.path,
    XDG_CACHE_HOME: `${directory.path}/cache`,
    OPENAI_API_KEY: 'sk-loopback',
    OPENAI_BASE_URL: `${url}/v1`,
    TMPDIR: process.env['TMPDIR'],
  };
  const command = async (args: readonly string[]): Promise<Usage> => {
    const usage = await measureChild([CLI, ...args], { cwd: repository.directory, env });
    if ((usage.exitCode ?? 2) > 1) console.error(usage.stderr.slice(-2000), usage.stdout.slice(0, 2000));
    return usage;
  };
  return {
    run: () =>
      command(['run', '--base', 'main', '--max-cost', 'none', '--concurrency', `${world.concurrency}`, '--json', file]),
    report: (format: string) => command(['report', file, '--format', format, '--out', `${directory.path}/out`]),
    bare: (calls: number) =>
      measureChild([program('bare-client'), url, `${calls}`, `${world.concurrency}`], { cwd: directory.path, env }),
    sizes: () => ({
      'result MB': sizeOf(file),
      'trials MB': sizeOf(`${file}.trials.jsonl.gz`),
      'store MB': sizeOf(`${directory.path}/cache/evaldelta/trials.sqlite`),
      'page MB': sizeOf(`${directory.path}/out`),
    }),
    [Symbol.asyncDispose]: async () => {
      server.kill();
      await directory[Symbol.asyncDispose]();
    },
  };
}

async function commitSuite(repository: TestRepository, { cases, config }: World): Promise<void> {
  const rows = Array.from({ length: cases }, (_, index) =>
    JSON.stringify({ id: `case-${index + 1}`, name: `case-${index + 1}` }),
  );
  await repository.commit('Base', {
    'prompt.md': 'Version one. Answer yes or no for {{ name }}.',
    'cases.jsonl': `${rows.join('\n')}\n`,
    'large.eval.yaml': `suite: large
target: { prompt: prompt.md, provider: openai, model: gpt-6-luna }
cases: [{ file: cases.jsonl, expect: [{ starts_with: 'yes' }] }]
policy: { pass_rate: { max_drop: 0.02 } }
`,
    'evaldelta.yaml': config,
  });
  await repository.git('switch', '--quiet', '--create', 'change');
  await repository.commit('Head', { 'prompt.md': 'Version two. Answer yes or no for {{ name }}.' });
}

function rowOf(usage: Usage) {
  return {
    s: (usage.wallMs / 1000).toFixed(1),
    'CPU s': (usage.cpuMs / 1000).toFixed(1),
    'peak MB': usage.peakMb.toFixed(0),
    exit: usage.exitCode,
  };
}

function sizeOf(file: string): string {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  return size === undefined ? '-' : (size / MEGABYTE).toFixed(1);
}

function seconds(times: readonly number[]): string {
  return (median(times) / 1000).toFixed(2);
}

function program(name: string): string {
  return fileURLToPath(new URL(`support/${name}.ts`, import.meta.url));
}

function wants(name: string): boolean {
  return values.only === undefined || values.only === name;
}
