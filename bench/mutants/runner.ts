import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { TestRunner, type RunnerTestCase } from 'vitest';

/** What a sweep tells the runner in its worker, as a file that `MUTANTS_ORDER` names. */
export type SweepOrder = {
  /** Where what happens is written, a line each. */
  readonly notes: string;
  /** Which mutant is on, written before it is: who watches learns where a test hangs. */
  readonly active: string;
  /** Those that still have to be noticed and can be switched on. */
  readonly alive: readonly number[];
  /** Which mutants each test tries, by its id; undefined: all that it reaches. */
  readonly tries: Readonly<Record<string, readonly number[]>> | undefined;
  /** Tests that take longer try no mutant; of the processor's time. */
  readonly longestMs: number;
};

/** A test that passed, or failed without any mutant, with the mutants whose place it reaches; a mutant that was noticed. */
export type SweepNote =
  | {
      readonly kind: 'test';
      readonly id: string;
      readonly path: string;
      readonly name: string;
      readonly ms: number;
      readonly reaches: readonly number[];
    }
  | { readonly kind: 'broken'; readonly path: string; readonly name: string }
  | { readonly kind: 'noticed'; readonly mutant: number; readonly by: string };

const NOBODY = -1;
const OVER = new Error('The time limit of a mutant.');
/** Whatever a test does to clocks. */
const now = performance.now.bind(performance);
const { setTimeout, clearTimeout } = globalThis;

const order = JSON.parse(readFileSync(process.env['MUTANTS_ORDER'] ?? '', 'utf8')) as SweepOrder;
const alive = new Set(order.alive);
const reached = new Set<number>();
const state = { on: NOBODY, asked: 0, until: Infinity };

(globalThis as { isMutant?: (mutant: number) => boolean }).isMutant = (mutant) => {
  if (state.on === NOBODY) {
    reached.add(mutant);
    return false;
  }
  state.asked += 1;
  if (state.asked % 1024 === 0 && now() > state.until) throw OVER;
  return state.on === mutant;
};

function note(what: SweepNote): void {
  appendFileSync(order.notes, `${JSON.stringify(what)}\n`);
}

/** Runs each test once as it is, then again with each mutant that it reaches and nobody has noticed yet. */
// eslint-disable-next-line no-restricted-syntax -- what Vitest asks of a runner
export default class MutantsRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    const [path, name] = [test.file.name, test.fullName];
    reached.clear();
    const began = process.threadCpuUsage();
    try {
      await run();
    } catch (error) {
      note({ kind: 'broken', path, name });
      throw error;
    }
    const { user, system } = process.threadCpuUsage(began);
    const ms = (user + system) / 1000;
    const reaches = [...reached];
    note({ kind: 'test', id: test.id, path, name, ms, reaches });
    const tried = order.tries === undefined ? reaches : (order.tries[test.id] ?? []);
    if (ms <= order.longestMs) await tryMutants(tried, { name, ms, run });
  }
}

type Trial = { readonly name: string; readonly ms: number; readonly run: () => unknown };

async function tryMutants(mutants: readonly number[], { name, ms, run }: Trial): Promise<void> {
  for (const mutant of mutants) {
    if (!alive.has(mutant)) continue;
    if (await passesWith(mutant, run, 20_000 + 60 * ms)) continue;
    // A test that fails without it too cannot be run twice, or something stayed behind: it tells nothing.
    if (!(await passesWith(NOBODY, run, Infinity))) return;
    alive.delete(mutant);
    note({ kind: 'noticed', mutant, by: name });
  }
}

async function passesWith(mutant: number, run: () => unknown, limitMs: number): Promise<boolean> {
  writeFileSync(order.active, String(mutant));
  Object.assign(state, { on: mutant, asked: 0, until: now() + limitMs });
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    if (limitMs < Infinity) timer = setTimeout(() => reject(OVER), limitMs);
  });
  try {
    await Promise.race([run(), over]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    Object.assign(state, { on: NOBODY, until: Infinity });
    writeFileSync(order.active, String(NOBODY));
  }
}
