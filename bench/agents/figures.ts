import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadPrices } from '../../src/adapters/pricing/prices.ts';
import { openFetch } from '../../src/adapters/providers/wire/transport.ts';
import { openBroker } from '../../src/adapters/agents/broker/broker.ts';
import { openUpstream } from '../../src/adapters/agents/broker/upstream.ts';
import { CLIS } from '../../src/adapters/agents/clis/table.ts';
import { findProgram } from '../../src/adapters/agents/find-program.ts';
import { agentOf, asking } from '../../test/adapters/agents/situation.ts';
import { endpointOf } from '../../test/adapters/providers/situation.ts';
import { startModelServer } from '../../test/support/model/server.ts';
import { modelAt, type Pinned } from './scenarios.ts';
import { descendantsOf, isAlive } from './processes.ts';
import { must, openWorld, processesWith, skillOf } from './world.ts';

/** Milliseconds of a program by itself and in a trial, one after the other in turn: the medians, and what a trial adds. */
export async function overheadOf(pinned: Pinned, path: string, times: number): Promise<string> {
  await using world = await openWorld(pinned, path, () => ({ text: 'All done.' }));
  const files = skillOf(world, 'x');
  await world.run({ files });
  const [bare, trial]: [number[], number[]] = [[], []];
  for (let time = 0; time < times; time += 1) {
    bare.push(await timed(() => runBare(pinned, path, world.server.url)));
    trial.push(await timed(() => world.run({ files })));
  }
  const [alone, inside] = [median(bare), median(trial)];
  return `${alone.toFixed(0)} ms bare, ${inside.toFixed(0)} ms in a trial (${(((inside - alone) / alone) * 100).toFixed(0)} %, median of ${times})`;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The same words without a sandbox and a broker, straight to the model. */
async function runBare(pinned: Pinned, path: string, url: string): Promise<void> {
  const cli = await CLIS[pinned.agent]();
  const { file } = findProgram(cli.program ?? '', { PATH: path });
  const endpoint = agentOf({ agent: pinned.agent, model: modelAt(pinned, url) });
  const request = asking(endpoint, 'Please shout.');
  const { command, env, home: files, input } = cli.start({ endpoint, request, origin: url, token: 'sk-bare' }, file);
  const home = mkdtempSync(join(tmpdir(), 'bare-'));
  for (const [name, text] of files) {
    mkdirSync(join(home, name, '..'), { recursive: true });
    writeFileSync(join(home, name), text);
  }
  const [program = '', ...words] = command;
  const own = { PATH: path, HOME: home, TMPDIR: home, SHELL: '/bin/bash', IS_SANDBOX: '1', ...env };
  const child = spawn(program, words, { cwd: home, env: own, stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.end(input);
  const reader = cli.openReader();
  createInterface(child.stdout).on('line', (line) => {
    reader.readLine(line);
    // A trial does not wait any longer either.
    if (reader.isOver === true) child.kill('SIGKILL');
  });
  const code = await new Promise((resolve) => void child.once('close', resolve));
  rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  must(code === 0 || reader.isOver === true, `the bare program ended with ${String(code)}`);
}

function collect(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** What a broker keeps after so many requests of 100 kB, four at a time, streamed. */
export async function brokerMemory(requests: number): Promise<string> {
  await using server = await startModelServer({ behaviour: () => ({ text: 'x'.repeat(20_000) }) });
  const upstream = openUpstream(endpointOf('messages', { model: 'claude-haiku-4-5' }), server.env);
  const prices = await loadPrices(new Map());
  const socket = join(mkdtempSync(join(tmpdir(), 'memory-')), 's');
  const world = { upstream, fetch: openFetch({}), prices: () => prices, pause: () => Promise.resolve() };
  const broker = await openBroker(world, socket);
  const { token } = broker.openTrial({ turns: requests + 100, seconds: 1, costUsd: 1_000 });
  const body = JSON.stringify({
    model: 'claude-haiku-4-5',
    max_tokens: 1,
    stream: true,
    messages: [{ role: 'user', content: 'x'.repeat(100_000) }],
  });
  const ask = async (): Promise<void> => {
    const headers = { 'content-type': 'application/json', 'x-api-key': token };
    await (await fetch(`http://127.0.0.1:${broker.port}/v1/messages`, { method: 'POST', headers, body })).text();
    // The server of this benchmark remembers what it was asked, which is not the broker's.
    (server.requests as unknown[]).length = 0;
  };
  for (let i = 0; i < 20; i += 1) await ask();
  collect();
  const before = process.memoryUsage();
  for (let i = 0; i < requests; i += 4) await Promise.all([ask(), ask(), ask(), ask()]);
  collect();
  const after = process.memoryUsage();
  broker.close();
  const mb = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
  return `${requests} requests of 100 kB: heap ${mb(before.heapUsed)} → ${mb(after.heapUsed)} MB, resident ${mb(before.rss)} → ${mb(after.rss)} MB (with client and model in one process)`;
}

const ROOT = join(import.meta.dirname, '../..');

/** Kills a process at moments spread over a trial, from its start until after its commands run; what is left of it afterwards. */
export async function leftoversAfterKills(pinned: Pinned, path: string, kills: number): Promise<string> {
  const longest = 1.5 * (await killOnce(pinned, path, { number: 0, afterMs: undefined })).ms + 1_000;
  const outcomes: Killed[] = [];
  for (let number = 1; number <= kills; number += 1) {
    const afterMs = ((number - Math.random()) / kills) * longest;
    outcomes.push(await killOnce(pinned, path, { number, afterMs }));
  }
  const left = outcomes.flatMap((each) => each.left);
  const had = outcomes.reduce((sum, { running }) => sum + running, 0);
  const working = outcomes.filter(({ commands }) => commands > 0).length;
  must(working > 0, 'no command ever ran');
  must(left.length === 0, `left ${left.join('; ')}`);
  return `0 left of ${had} processes after ${kills} kills within ${(longest / 1000).toFixed(0)} s of the start, ${working} of them while its commands ran`;
}

type Killed = {
  readonly ms: number;
  /** Its processes when it was killed, those of its commands among them, and those that outlived it. */
  readonly running: number;
  readonly commands: number;
  readonly left: readonly string[];
};

type Kill = { readonly number: number; /** Undefined: once its commands run. */ readonly afterMs: number | undefined };

async function killOnce(pinned: Pinned, path: string, { number, afterMs }: Kill): Promise<Killed> {
  const mark = `8${process.pid}${number}`;
  const line = `setsid sleep ${mark} & nohup sleep ${mark} >/dev/null 2>&1 & sleep ${mark}`;
  const script = `
    import { openWorld, skillOf } from ${JSON.stringify(join(ROOT, 'bench/agents/world.ts'))};
    import { PINNED } from ${JSON.stringify(join(ROOT, 'bench/agents/scenarios.ts'))};
    const pinned = PINNED.find(({ agent }) => agent === ${JSON.stringify(pinned.agent)});
    const world = await openWorld(pinned, ${JSON.stringify(path)}, () => pinned.shell(${JSON.stringify(line)}));
    await world.run({ files: skillOf(world, 'x') });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
  const started = performance.now();
  const isDue = (): boolean =>
    afterMs === undefined ? processesWith(mark).length >= 3 : performance.now() - started >= afterMs;
  while (!isDue() && performance.now() - started < 60_000) await wait(20);
  const ms = performance.now() - started;
  const commands = processesWith(mark).length;
  const family = descendantsOf(child.pid ?? 0);
  child.kill('SIGKILL');
  await wait(1_500);
  const left = [...family.filter(isAlive).map(({ words }) => words), ...processesWith(mark)];
  return { ms, running: family.length, commands, left };
}

async function wait(ms: number): Promise<void> {
  await new Promise((resolve) => void setTimeout(resolve, ms));
}
