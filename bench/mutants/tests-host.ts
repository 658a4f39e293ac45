import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer, createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';

/** Asked of a host: the tests to run, in this order, over sources of which some have another text for as long as it lasts. */
export type Order = {
  readonly edits: readonly { readonly path: string; readonly text: string }[];
  /** From the root of the repository; no ids means all tests of the file. */
  readonly tests: readonly { readonly path: string; readonly ids?: readonly string[] }[];
  /** Of the processor's time, since the order or the last sign of life: a busy machine makes no endless loop. */
  readonly limitMs: number;
  /** A file that is written whenever something goes on. */
  readonly signs?: string;
};

/** What came of them; a run that may stop at the first failure does not know the rest. */
export type Outcome = {
  readonly tests: readonly RanTest[];
  /** Of files that could not even be loaded, or that failed outside of a test. */
  readonly errors: readonly string[];
};

export type RanTest = {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly passed: boolean;
  readonly ms: number;
};

/** A process of its own, since a mutant may never come back: keeps one Vitest open and runs what its parent orders. */
const [, , root = '', runner = ''] = process.argv;

/** The order of the parent, which puts first what is likeliest to fail. */
class AsOrdered extends BaseSequencer {
  override sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(specifications);
  }
}

const vitest = await createVitest({
  root,
  config: false,
  watch: false,
  reporters: [{}],
  include: ['test/**/*.test.ts'],
  isolate: false,
  // In this process, so that its own clock tells what they use, and a new worker costs little.
  pool: 'threads',
  maxWorkers: 1,
  fileParallelism: false,
  // One mutant at a time, as far as tests would run beside each other.
  maxConcurrency: 1,
  testTimeout: 120_000,
  // A test under all its mutants takes as long as it takes; alone, the first failure is enough.
  ...(runner === '' ? { bail: 1 } : { runner: join(root, runner) }),
  sequence: { sequencer: AsOrdered },
});

process.on('message', (order: Order) => {
  const watch = watchOver(order);
  const answer = (outcome: Outcome): void => {
    clearInterval(watch);
    process.send?.(outcome);
  };
  carryOut(vitest, order).then(answer, (error: unknown) => answer({ tests: [], errors: [String(error)] }));
});
// Whoever ordered is gone: this group of processes has nothing left to do.
process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'));
process.send?.('ready');

function watchOver({ limitMs, signs }: Order): NodeJS.Timeout {
  let last = { sign: 0, used: process.cpuUsage() };
  return setInterval(() => {
    const sign = signs === undefined ? 0 : (statSync(signs, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (sign !== last.sign) last = { sign, used: process.cpuUsage() };
    const { user, system } = process.cpuUsage(last.used);
    if ((user + system) / 1000 > limitMs) process.send?.('over');
  }, 500);
}

async function carryOut(host: Vitest, { edits, tests }: Order): Promise<Outcome> {
  const originals = edits.map(({ path }) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  change(host, edits);
  const project = host.getRootProject();
  const specifications = tests.map(({ path, ids }) =>
    project.createSpecification(join(root, path), ids === undefined ? undefined : { testIds: [...ids] }),
  );
  const { testModules, unhandledErrors } = await host.runTestSpecifications(specifications);
  change(host, originals);
  // Vitest keeps the modules of earlier orders, and their failures with them.
  const asked = new Set(tests.map(({ path }) => path));
  const modules = testModules.filter(({ relativeModuleId }) => asked.has(relativeModuleId));
  const errors = [...unhandledErrors, ...modules.flatMap((module) => module.errors())];
  return { tests: modules.flatMap(testsOf), errors: errors.map(messageOf) };
}

function change(host: Vitest, edits: Order['edits']): void {
  for (const { path, text } of edits) {
    writeFileSync(join(root, path), text);
    host.invalidateFile(join(root, path));
  }
}

function testsOf(module: TestModule): readonly RanTest[] {
  return [...module.children.allTests()].flatMap((test) => {
    const { state } = test.result();
    if (state !== 'passed' && state !== 'failed') return [];
    const ms = test.diagnostic()?.duration ?? 0;
    return [{ id: test.id, path: module.relativeModuleId, name: test.fullName, passed: state === 'passed', ms }];
  });
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
