import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { HistoryEntry } from '../src/domain/runs/history.ts';
import { driftOf } from '../src/history/drift.ts';
import { linesFor, readHistory } from '../src/history/lines.ts';
import { HistoryBranch } from '../src/adapters/git/history-branch.ts';
import { ASKS_OF_BASE } from '../src/domain/verdict/policy.ts';
import { savedTable } from './history-saved.ts';
import { diceOf } from '../test/support/dice.ts';
import { serveGit } from '../test/support/git-server.ts';
import { createDirectory, GIT_ENVIRONMENT, TestRepository } from '../test/support/repository.ts';

/**
 * `npm run bench -- history [--only writers|size|drift|saved] [--profile typical|noisy] [--runs N] [--seed N]`: writers at once, size of a year, drift by
 * simulation, calls that a history saves, and what one that lies can do.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    profile: { type: 'string', default: 'typical' },
    writers: { type: 'string', default: '50' },
    // Of a writer, which is a process of its own.
    write: { type: 'string' },
    url: { type: 'string' },
  },
  allowPositionals: true,
});

const dice = diceOf(Number(values.seed));
const chance = (): number => dice(2 ** 30) / 2 ** 30;
const DAY_MS = 86_400_000;
const FIRST = Date.parse('2026-01-05T03:17:00.000Z');

if (values.write !== undefined) await write(values.url ?? '', Number(values.write));
else {
  const saved = (): void => {
    const profile = values.profile === 'noisy' ? 'noisy' : 'typical';
    for (const asks of ASKS_OF_BASE)
      console.log(`\nask_base: ${asks}\n\n${savedTable({ runs: Number(values.runs), profile, asks })}`);
  };
  const parts = { writers, size, drift, saved };
  for (const [name, part] of Object.entries(parts)) if (values.only === undefined || values.only === name) await part();
}

/** One line of a suite, in a process of its own. */
async function write(url: string, index: number): Promise<void> {
  await using branch = new HistoryBranch({ remote: { url, token: undefined }, environment: GIT_ENVIRONMENT });
  const mine = night(0, Array<number>(100).fill(0.94), `suite-${index}`);
  await branch.append('2026-01.jsonl', (existing) => linesFor([mine], existing));
}

async function writers(): Promise<void> {
  await using directory = await createDirectory();
  const bare = await TestRepository.create(join(directory.path, 'repo.git'), '--bare');
  await bare.git('config', 'http.receivepack', 'true');
  await using served = await serveGit(directory.path, { authorization: undefined, failures: [] });
  const url = `${served.url}/repo.git`;
  const began = performance.now();
  const program = fileURLToPath(import.meta.url);
  const count = Number(values.writers);
  const codes = await Promise.all(
    Array.from({ length: count }, (_, index) => {
      const child = spawn(process.execPath, [program, '--write', String(index), '--url', url], { stdio: 'inherit' });
      return new Promise<number | null>((resolve) => child.once('close', resolve));
    }),
  );
  await using branch = new HistoryBranch({ remote: { url, token: undefined }, environment: GIT_ENVIRONMENT });
  const { entries, damaged } = readHistory(await branch.read(5, '9999-12.jsonl'));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${count} processes at once: ${entries.length} lines kept, ${damaged.length} damaged, ${codes.filter((code) => code !== 0).length} gave up, ${seconds} s`,
  );
}

function size(): void {
  const rates = Array.from({ length: 50 }, () => mixed(100));
  const months = Map.groupBy(
    Array.from({ length: 365 }, (_, index) => index),
    (index) => at(index).slice(0, 7),
  );
  const bytes = [...months.values()].map((nights) =>
    Buffer.byteLength(
      linesFor(
        nights.flatMap((index) => rates.map((rate, suite) => night(index, rate, `support/suite-${suite}`))),
        '',
      ),
    ),
  );
  const total = bytes.reduce((sum, one) => sum + one, 0);
  console.log(
    `A year of 50 suites of 100 cases every night: ${(total / 1e6).toFixed(2)} MB, ${(total / 365 / 50).toFixed(0)} bytes a line`,
  );
}

function drift(): void {
  const runs = Number(values.runs);
  console.log(
    `| cases | rates | false alarms in 91 nights | 10 points at once: 1st night, by the 3rd | 10 % of cases dead: 1st, by the 3rd | 1 point a week: before 6 |`,
  );
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const cases of [50, 100, 200]) {
    for (const [name, make] of Object.entries({ 'all 94 %': even, 'mixed, 15–25 % unsteady': mixed })) {
      const falls = [lower, dead].map((worse) => fall(runs, () => make(cases), worse));
      const cells = [
        share(
          falseAlarms(runs, () => make(cases)),
          runs,
        ),
        ...falls.map((hits) => hits.map((hit) => share(hit, runs)).join(', ')),
        share(
          slides(runs, () => make(cases)),
          runs,
        ),
      ];
      console.log(`| ${cases} | ${name} | ${cells.join(' | ')} |`);
    }
  }
}

function falseAlarms(runs: number, make: () => readonly number[]): number {
  return count(runs, () => {
    const rates = make();
    const nights: HistoryEntry[] = [];
    for (let index = 0; index < 14 + 91; index += 1) {
      nights.push(night(index, rates));
      if (index >= 14 && driftOf(nights) !== undefined) return true;
    }
    return false;
  });
}

type Worse = (rates: readonly number[], by: number) => readonly number[];

function fall(runs: number, make: () => readonly number[], worse: Worse): readonly [number, number] {
  let [first, third] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const rates = make();
    const after = worse(rates, 0.1);
    const nights = Array.from({ length: 28 }, (_, index) => night(index, rates));
    for (let index = 0; index < 3; index += 1) {
      nights.push(night(28 + index, after));
      if (driftOf(nights) === undefined) continue;
      if (index === 0) first += 1;
      third += 1;
      break;
    }
  }
  return [first, third];
}

function slides(runs: number, make: () => readonly number[]): number {
  return count(runs, () => {
    const rates = make();
    const nights = Array.from({ length: 28 }, (_, index) => night(index, rates));
    for (let index = 0; index < 42; index += 1) {
      nights.push(night(28 + index, lower(rates, (0.01 * (index + 1)) / 7)));
      if (driftOf(nights) !== undefined) return true;
    }
    return false;
  });
}

function even(cases: number): readonly number[] {
  return Array<number>(cases).fill(0.94);
}

/** Most cases are sure, some never pass, the rest have rates of their own. */
function mixed(cases: number): readonly number[] {
  return Array.from({ length: cases }, () => {
    const kind = chance();
    if (kind < 0.78) return 1;
    return kind < 0.8 ? 0 : 0.5 + chance() / 2;
  });
}

/** Every case passes less often, by so many points on average. */
function lower(rates: readonly number[], by: number): readonly number[] {
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return rates.map((rate) => rate * (1 - by / mean));
}

/** So large a share of the cases never passes any more. */
function dead(rates: readonly number[], by: number): readonly number[] {
  let left = Math.round(by * rates.length);
  return rates.map((rate) => (rate > 0.5 && left-- > 0 ? 0 : rate));
}

function night(index: number, rates: readonly number[], suite = 'suite'): HistoryEntry {
  return {
    at: at(index),
    sha: '4213fe0abcde',
    run: `1234567${index}.1`,
    event: 'schedule',
    suite,
    target: 'default',
    requests: '0a1b2c3d',
    cases: rates.map((rate, place) => ({
      key: `case${String(place).padStart(4, '0')}`,
      passed: chance() < rate ? 1 : 0,
      of: 1,
    })),
    totalCases: rates.length,
    lost: 0,
    cost: { usd: 0.001234, calls: rates.length },
    latency: { p50Ms: 812, p95Ms: 1934, calls: rates.length },
    model: 'gpt-6-luna',
    served: ['gpt-6-luna-2026-10-01'],
    pricesDate: '2026-11-24',
    metrics: {},
    version: '1.0.0',
  };
}

function at(index: number): string {
  return new Date(FIRST + index * DAY_MS).toISOString();
}

function count(runs: number, happens: () => boolean): number {
  let hits = 0;
  for (let run = 0; run < runs; run += 1) if (happens()) hits += 1;
  return hits;
}

function share(hits: number, of: number): string {
  return `${((100 * hits) / of).toFixed(1)} %`;
}
