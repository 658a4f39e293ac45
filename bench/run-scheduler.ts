import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureChild, median } from './support/child.ts';

/**
 * The runner against a bare `node:http` client, both in fresh processes, turn by turn, on one loopback server: wall, CPU a
 * trial, memory, replaying, and a server that throttles and resets. `npm run bench -- run-scheduler [--rounds 3] [--only
 * wall|memory|replay|faults]`.
 */
type Product = {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly scored: number;
  readonly passed: number;
  readonly live: number;
  readonly attempts: number;
};

const ROUNDS = flag('--rounds', 3);
const ONLY = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const CASES = 1_000;
/** Compiled as the bundle is: the type stripping of the source would be charged to the product. Below node_modules, so that packages are found. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMPILED = join(ROOT, 'node_modules/.cache/evaldelta-bench');
const PROGRAMS = ['loopback-model', 'bare-client', 'product-run'];
const directory = mkdtempSync(join(tmpdir(), 'evaldelta-bench-'));
let files = 0;

compile();
try {
  if (wants('wall')) await wall();
  if (wants('memory')) await memory();
  if (wants('replay')) await replay();
  if (wants('faults')) await faults();
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** 1,000 cases × 2 sides at 50 ms. */
async function wall(): Promise<void> {
  await using server = await startServer(50, 0, 0);
  const table = [];
  for (const [concurrency, limit] of [
    [4, 1.15],
    [32, 1.25],
  ] as const) {
    const runs = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const bare = await runBare(server.url, 2 * CASES, concurrency);
      const product = await runProduct(server.url, CASES, { concurrency });
      runs.push({ bare, product });
    }
    const ratio = median(runs.map(({ bare, product }) => product.wallMs / bare.wallMs));
    table.push({
      concurrency,
      'bare s': seconds(median(runs.map(({ bare }) => bare.wallMs))),
      'product s': seconds(median(runs.map(({ product }) => product.wallMs))),
      'ratio (median of pairs)': ratio.toFixed(3),
      limit,
      'CPU ms a trial': (median(runs.map(({ product }) => product.cpuMs)) / (2 * CASES)).toFixed(2),
      'bare CPU ms a call': (median(runs.map(({ bare }) => bare.cpuMs)) / (2 * CASES)).toFixed(2),
      'peak MB': Math.max(...runs.map(({ product }) => product.peakMb)).toFixed(0),
      scored: runs.map(({ product }) => product.scored).join(' '),
    });
  }
  console.table(table);
}

async function memory(): Promise<void> {
  await using server = await startServer(0, 0, 0);
  const table = [];
  for (const trials of [1_000, 5_000, 20_000, 50_000]) {
    const { peakMb, wallMs, cpuMs, scored } = await runProduct(server.url, trials / 2, { concurrency: 32 });
    table.push({
      trials,
      scored,
      'peak MB': peakMb.toFixed(0),
      limit: trials === 1_000 ? 200 : trials === 50_000 ? 500 : '',
      s: seconds(wallMs),
      'CPU ms a trial': (cpuMs / trials).toFixed(2),
    });
  }
  console.table(table);
}

/** The same 1,000 trials again, from the store. */
async function replay(): Promise<void> {
  await using server = await startServer(0, 0, 0);
  const file = storeFile();
  await runProduct(server.url, CASES / 2, { concurrency: 16, file });
  const again = [];
  for (let round = 0; round < ROUNDS; round += 1)
    again.push(await runProduct(server.url, CASES / 2, { concurrency: 16, file }));
  console.table([
    {
      trials: CASES,
      live: again.map(({ live }) => live).join(' '),
      's (median)': seconds(median(again.map(({ wallMs }) => wallMs))),
      limit: 0.5,
    },
  ]);
}

/** 10 % answered 429 with `retry-after: 1`, 5 % reset. */
async function faults(): Promise<void> {
  const table = [];
  for (const concurrency of [4, 16, 32]) {
    await using server = await startServer(50, 0.1, 0.05);
    const { wallMs, scored, passed, attempts } = await runProduct(server.url, CASES, { concurrency });
    // Every attempt takes its 50 ms in one of the lanes; the last one that was turned away is waited for.
    const idealMs = (attempts * 50) / concurrency + 1_000;
    table.push({
      concurrency,
      scored,
      failed: scored - passed,
      lost: 2 * CASES - scored,
      attempts,
      'ideal s': seconds(idealMs),
      'product s': seconds(wallMs),
      ratio: (wallMs / idealMs).toFixed(2),
      limit: 1.6,
    });
  }
  console.table(table);
}

async function startServer(
  latencyMs: number,
  throttled: number,
  reset: number,
): Promise<AsyncDisposable & { readonly url: string }> {
  const child = spawn(process.execPath, [path('loopback-model'), ...[latencyMs, throttled, reset].map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    url: `http://127.0.0.1:${port.toString().trim()}`,
    [Symbol.asyncDispose]: async () => {
      const closed = once(child, 'close');
      child.kill();
      await closed;
    },
  };
}

async function runBare(
  url: string,
  calls: number,
  concurrency: number,
): Promise<{ readonly wallMs: number; readonly cpuMs: number }> {
  return JSON.parse(await output([path('bare-client'), url, `${calls}`, `${concurrency}`])) as {
    wallMs: number;
    cpuMs: number;
  };
}

async function runProduct(
  url: string,
  cases: number,
  { concurrency, file = storeFile() }: { concurrency: number; file?: string },
): Promise<Product> {
  return JSON.parse(await output([path('product-run'), url, `${cases}`, `${concurrency}`, file])) as Product;
}

async function output(args: readonly string[]): Promise<string> {
  const { stdout, stderr, exitCode } = await measureChild(args, { cwd: directory, env: { PATH: process.env['PATH'] } });
  if (exitCode !== 0) throw new Error(`${args[0]} exited with ${exitCode}: ${stderr.slice(0, 2_000)}`);
  return stdout;
}

function storeFile(): string {
  files += 1;
  return join(directory, `trials-${files}.sqlite`);
}

function path(name: string): string {
  return join(COMPILED, `bench/support/${name}.js`);
}

function compile(): void {
  const options = {
    noEmit: false,
    noCheck: true,
    outDir: COMPILED,
    rootDir: ROOT,
    typeRoots: [join(ROOT, 'node_modules/@types')],
  };
  const files = PROGRAMS.map((name) => join(ROOT, `bench/support/${name}.ts`));
  const project = join(directory, 'tsconfig.json');
  writeFileSync(
    project,
    JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), compilerOptions: options, files, include: [] }),
  );
  spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', project], { stdio: 'inherit' });
  const missing = PROGRAMS.map(path).filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`not compiled: ${missing.join(', ')}`);
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

function wants(name: string): boolean {
  return ONLY === undefined || ONLY === name;
}

function flag(name: string, fallback: number): number {
  const at = process.argv.indexOf(name);
  return at === -1 ? fallback : Number(process.argv[at + 1]);
}
