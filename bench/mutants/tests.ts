import { basename, join } from 'node:path';
import { globSync, readFileSync } from 'node:fs';
import { openHost } from './host.ts';
import { marked, placeOf, type Mutation } from './mutations.ts';
import type { Order, RanTest } from './tests-host.ts';

/** What the first run learnt: the tests that pass, and which mutants' places each of them reaches. */
export type Tests = {
  readonly ran: readonly RanTest[];
  /** Those that fail without a mutant: they tell nothing. */
  readonly broken: readonly string[];
  readonly reaching: ReadonlyMap<string, ReadonlySet<string>>;
  /** Reached while a file is loaded: a table or a limit, which any test may lean on. */
  readonly loaded: ReadonlySet<string>;
};

/** The rooms that decide, whatever is built on them, and the command line in this process: no bundle, no child process. */
export const WIDE = [
  'test/{compare,verdict,plan,scoring}/**/*.test.ts',
  'test/report/{truth,words/*}.test.ts',
  'test/{changed,check,gate,loosening,moved-references,removed-cases,rules-of-base,waived-findings,yardstick}.test.ts',
  'test/cli/commands/{compare,plan,run,run-against-itself}.test.ts',
  'test/cli/situations/answers.test.ts',
];

/** Runs the wide set once over sources that tell where they are reached. */
export async function learnTests(
  root: string,
  mutations: readonly Mutation[],
  globs: readonly string[],
): Promise<Tests> {
  const file = join(root, 'reached.jsonl');
  const tests = globSync([...globs], { cwd: root }).map((path) => ({ path }));
  const places = [...new Map(mutations.map((mutation) => [placeOf(mutation), mutation]))];
  await using host = openHost(root, { stopsAtFirst: false, env: { MUTANTS_REACHED: file } });
  const outcome = await host.run({ edits: markAll(root, places), tests }, 20 * 60_000);
  if (outcome === undefined) throw new Error('The first run took more than twenty minutes.');
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const notes = lines.map((line) => JSON.parse(line) as Note);
  const names = places.map(([place]) => place);
  // On a busy machine a test takes longer than it works.
  const share = outcome.usedMs / outcome.tests.reduce((sum, { ms }) => sum + ms, 0);
  const ran = outcome.tests.filter(({ passed }) => passed).map((test) => ({ ...test, ms: share * test.ms }));
  return { ...learnt(notes, names), ran, broken: brokenOf(outcome) };
}

function markAll(root: string, places: readonly (readonly [string, Mutation])[]): Order['edits'] {
  const numbered = places.map(([, mutation], number) => [number, mutation] as const);
  return [...Map.groupBy(numbered, ([, { path }]) => path)].map(([path, group]) => ({
    path,
    text: marked(readFileSync(join(root, path), 'utf8'), new Map(group)),
  }));
}

type Note = { readonly test: string; readonly places: readonly number[] };

function learnt(notes: readonly Note[], names: readonly string[]): Pick<Tests, 'reaching' | 'loaded'> {
  const reaching = new Map<string, Set<string>>();
  const loaded = new Set<string>();
  for (const { test, places } of notes) {
    for (const place of places.map((number) => names[number] ?? '')) {
      if (test === '') loaded.add(place);
      else reaching.set(place, (reaching.get(place) ?? new Set()).add(test));
    }
  }
  return { reaching, loaded };
}

function brokenOf({ tests, errors }: { readonly tests: readonly RanTest[]; readonly errors: readonly string[] }) {
  return [...tests.filter(({ passed }) => !passed).map(({ path, name }) => `${path}: ${name}`), ...errors];
}

type Killer = Order['tests'][number] & { readonly ms: number };

/** The tests that may notice a mutant, file by file: first those of its own name, then its room's, then the quick ones. */
export function likelyKillers(mutation: Mutation, tests: Tests, longestMs: number): readonly Killer[] {
  const place = placeOf(mutation);
  const reaching = tests.reaching.get(place) ?? new Set();
  const chosen = tests.ran.filter(({ id, ms }) => ms <= longestMs && (tests.loaded.has(place) || reaching.has(id)));
  const files = [...Map.groupBy(chosen, (test) => test.path)].map(([path, group]) => {
    const isReaching = group.some((test) => reaching.has(test.id));
    const ms = group.reduce((sum, test) => sum + test.ms, 0);
    return { killer: { path, ids: group.map(({ id }) => id), ms }, rank: nearness(path, mutation.path, isReaching) };
  });
  const order = files.toSorted((a, b) => a.rank - b.rank || a.killer.ms - b.killer.ms);
  return order.map(({ killer }) => killer);
}

function nearness(test: string, source: string, isReaching: boolean): number {
  if (basename(test, '.test.ts') === basename(source, '.ts')) return 0;
  const isSameRoom = test.split('/')[1] === source.split('/')[1];
  return (isSameRoom ? 1 : 2) + (isReaching ? 0 : 2);
}
