import { basename } from 'node:path';
import type { Mutation } from './mutations.ts';
import type { Reaching } from './sweep.ts';
import type { Order } from './tests-host.ts';

/** The rooms that decide, whatever is built on them, and the command line in this process: no bundle. */
export const WIDE = [
  'test/{compare,verdict,plan,scoring}/**/*.test.ts',
  'test/report/{truth,words/**/*}.test.ts',
  'test/{changed,check,gate,loosening,moved-references,quarantine,removed-cases,rules-of-base,waived-findings,yardstick}.test.ts',
  'test/cli/commands/{compare,models,models-kinds,plan,run,run-against-itself}.test.ts',
  'test/cli/situations/{answers,perturb}.test.ts',
  'test/agents-{gate,judge,lift}.test.ts',
];

const FIRST = ['test/compare/', 'test/verdict/', 'test/plan/', 'test/scoring/', 'test/report/'];

/** The rooms’ own tests before what is built on them: the quickest to notice, so that fewer mutants are left for the slow. */
export function inOrderOf(files: readonly string[]): readonly string[] {
  const rankOf = (file: string) =>
    (FIRST.findIndex((start) => file.startsWith(start)) + FIRST.length + 1) % (FIRST.length + 1);
  return files.toSorted((a, b) => rankOf(a) - rankOf(b) || a.localeCompare(b));
}

type Killer = Order['tests'][number] & { readonly ms: number };

/** The tests that may notice a mutant, file by file: first those of its own name, then its room's, then the quick ones. */
export function likelyKillers(mutation: Mutation, tests: readonly Reaching[], longestMs: number): readonly Killer[] {
  const quick = tests.filter(({ ms }) => ms <= longestMs);
  const reached = quick.filter(({ reaches }) => reaches.has(mutation));
  // A file of tables alone has no function that could tell.
  const reaching = reached.length === 0 ? quick.filter(({ path }) => nearness(path, mutation.path) < 2) : reached;
  const files = [...Map.groupBy(reaching, (test) => test.path)].map(([path, group]) => {
    const ms = group.reduce((sum, test) => sum + test.ms, 0);
    return { killer: { path, ids: group.map(({ id }) => id), ms }, rank: nearness(path, mutation.path) };
  });
  const order = files.toSorted((a, b) => a.rank - b.rank || a.killer.ms - b.killer.ms);
  return order.map(({ killer }) => killer);
}

/** How near a file of tests is to a source: of its name, of its room, of another. */
export function nearness(test: string, source: string): number {
  if (basename(test, '.test.ts') === basename(source, '.ts')) return 0;
  return test.split('/')[1] === source.split('/')[1] ? 1 : 2;
}
