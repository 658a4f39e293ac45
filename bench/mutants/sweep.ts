import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHost } from './host.ts';
import type { Mutation } from './mutations.ts';
import type { SweepNote, SweepOrder } from './runner.ts';
import { switched } from './switched.ts';
import { inOrderOf, nearness } from './tests.ts';
import type { Order } from './tests-host.ts';

/** What a sweep learnt: the tests that pass and what each of them reaches, and which mutants were noticed by whom. */
export type Swept = {
  readonly tests: readonly Reaching[];
  /** Those that fail without a mutant: they tell nothing. */
  readonly broken: readonly string[];
  readonly noticed: ReadonlyMap<Mutation, string>;
};

/** A test that passes, with the mutants whose places it reaches. */
export type Reaching = Omit<Extract<SweepNote, { kind: 'test' }>, 'kind' | 'reaches'> & {
  readonly reaches: ReadonlySet<Mutation>;
};

/** How long a test may take, and how long the slow ones may try a mutant; of the processor's time. */
type Limits = { readonly longestMs: number; readonly budgetMs: number };

export const TIME_LIMIT = 'the time limit';
/** Of the processor's time, without another test or mutant begun. */
const STUCK_MS = 90_000;

/** What tests take at most that try mutants before all others do: they notice most, so that few are left for the slow. */
const QUICK_MS = 40;

/** All tests once, each with every mutant that it reaches where it is quick; then the slow ones with what is left to them. */
export async function sweep(
  root: string,
  mutations: readonly Mutation[],
  { tests, ...limits }: Limits & { readonly tests: readonly string[] },
): Promise<Swept> {
  const all = inOrderOf(globSync([...tests], { cwd: root })).map((path) => ({ path }));
  const quickest = { tries: undefined, longestMs: Math.min(QUICK_MS, limits.longestMs) };
  const quick = await notesOfAll(root, { mutations, tests: all, known: [], range: quickest });
  const tries = slowTries(quick, mutations, limits);
  const asked = quick.filter((note) => note.kind === 'test').filter(({ id }) => tries.has(id));
  const slow = [...Map.groupBy(asked, ({ path }) => path)].map(([path, group]) => ({
    path,
    ids: [...new Set(group.map(({ id }) => id))],
  }));
  const rest = { tries: Object.fromEntries(tries), longestMs: Infinity };
  return learnt(
    [...quick, ...(await notesOfAll(root, { mutations, tests: slow, known: quick, range: rest }))],
    mutations,
  );
}

/** For each mutant that nobody has noticed the slow tests that reach it, the nearest first, as far as its time goes. */
function slowTries(notes: readonly SweepNote[], mutations: readonly Mutation[], limits: Limits) {
  const tests = notes.filter((note) => note.kind === 'test');
  const slow = tests.filter(({ ms }) => ms > QUICK_MS && ms <= limits.longestMs);
  const pairs = aliveAfter(mutations, notes).flatMap((number) => {
    const source = mutations[number]?.path ?? '';
    const order = slow
      .filter(({ reaches }) => reaches.includes(number))
      .toSorted((a, b) => nearness(a.path, source) - nearness(b.path, source) || a.ms - b.ms);
    let spent = 0;
    return order.flatMap(({ id, ms }) => ((spent += ms) > limits.budgetMs ? [] : [{ id, number }]));
  });
  return new Map([...Map.groupBy(pairs, ({ id }) => id)].map(([id, group]) => [id, group.map(({ number }) => number)]));
}

type Stretch = {
  readonly mutations: readonly Mutation[];
  readonly tests: Order['tests'];
  readonly known: readonly SweepNote[];
  readonly range: Pick<SweepOrder, 'tries' | 'longestMs'>;
};

/** Begun again behind a mutant that hangs. */
async function notesOfAll(root: string, { mutations, tests, known, range }: Stretch): Promise<readonly SweepNote[]> {
  const world = { notes: join(root, 'notes.jsonl'), active: join(root, 'active'), order: join(root, 'order.json') };
  let found: readonly SweepNote[] = [];
  for (let rest = tests; rest.length > 0;) {
    const order: SweepOrder = { ...world, ...range, alive: aliveAfter(mutations, [...known, ...found]) };
    for (const [file, text] of [
      [world.order, JSON.stringify(order)],
      [world.notes, ''],
      [world.active, '-1'],
    ] as const)
      writeFileSync(file, text);
    const isThrough = await runOver(root, { mutations, tests: rest, signs: world.active, order: world.order });
    const notes = notesOf(world.notes);
    found = [...found, ...notes];
    if (isThrough) break;
    const mutant = Number(readFileSync(world.active, 'utf8'));
    if (mutant < 0) throw new Error('A test hangs without any mutant.');
    found = [...found, { kind: 'noticed', mutant, by: TIME_LIMIT }];
    rest = fromLast(rest, notes);
  }
  return found;
}

type Pass = {
  readonly mutations: readonly Mutation[];
  readonly tests: Order['tests'];
  readonly signs: string;
  readonly order: string;
};

async function runOver(root: string, { mutations, tests, signs, order }: Pass): Promise<boolean> {
  const numbered = mutations.map((mutation, number) => [number, mutation] as const);
  const edits = [...Map.groupBy(numbered, ([, { path }]) => path)].map(([path, group]) => ({
    path,
    text: switched(path, readFileSync(join(root, path), 'utf8'), new Map(group)),
  }));
  await using host = openHost(root, { runner: 'bench/mutants/runner.ts', env: { MUTANTS_ORDER: order } });
  const outcome = await host.run({ edits, tests, signs }, STUCK_MS);
  for (const error of outcome?.errors ?? []) console.log(`Outside of a test: ${error.slice(0, 300)}`);
  return outcome !== undefined;
}

function aliveAfter(mutations: readonly Mutation[], notes: readonly SweepNote[]): readonly number[] {
  const gone = new Set(notes.flatMap((note) => (note.kind === 'noticed' ? [note.mutant] : [])));
  return mutations.flatMap(({ isAtLoad }, number) => (isAtLoad || gone.has(number) ? [] : [number]));
}

/** From the last file that was begun: its tests are run again. */
function fromLast(tests: Order['tests'], notes: readonly SweepNote[]): Order['tests'] {
  const last = notes.findLast((note) => note.kind !== 'noticed');
  return tests.slice(
    Math.max(
      0,
      tests.findIndex(({ path }) => path === last?.path),
    ),
  );
}

function notesOf(file: string): readonly SweepNote[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line) as SweepNote]));
}

function learnt(notes: readonly SweepNote[], mutations: readonly Mutation[]): Swept {
  const mutantsOf = (numbers: readonly number[]) =>
    numbers.flatMap((number) => {
      const mutation = mutations[number];
      return mutation === undefined ? [] : [mutation];
    });
  const tests = notes.flatMap((note) =>
    note.kind === 'test' ? [{ ...note, reaches: new Set(mutantsOf(note.reaches)) }] : [],
  );
  const noticed = notes.flatMap((note) =>
    note.kind === 'noticed' ? mutantsOf([note.mutant]).map((mutation) => [mutation, note.by] as const) : [],
  );
  const broken = notes.flatMap((note) => (note.kind === 'broken' ? [`${note.path}: ${note.name}`] : []));
  // A test that was run again is the same as before.
  return { tests: [...new Map(tests.map((test) => [test.id, test])).values()], broken, noticed: new Map(noticed) };
}
