import { hash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { equivalenceOf } from './mutants/equivalents.ts';
import { openHost, type TestsHost } from './mutants/host.ts';
import { mutated, mutationsOf, type Mutation } from './mutants/mutations.ts';
import { sweep, TIME_LIMIT } from './mutants/sweep.ts';
import { likelyKillers, WIDE } from './mutants/tests.ts';
import { copyTree } from './mutants/tree.ts';

/**
 * How many small faults the tests notice: random mutants of the rooms that decide, in a copy of the tree. All of them are
 * written into the sources at once, each behind a switch, so that a test runs again with every mutant that it reaches while
 * nothing is loaded anew. `--count 200`, after `--skip N`; `--seed N` draws others; `--only PATH` takes files whose path starts
 * so, and may be repeated; `--tests GLOB` asks fewer tests; `--json FILE` keeps the survivors, `--again FILE` tries just those;
 * `--longest 1000`: no test that takes more milliseconds is asked; `--budget 4000`: how many the slow ones get for a mutant.
 * Mutants of what is made at loading, and with `--reload` the survivors too, are then tried by loading their file again. Ends
 * with 1 where fewer than 95 % are noticed of those that are not known to change nothing.
 */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: ['src/compare/', 'src/verdict/', 'src/plan/'] },
    tests: { type: 'string', multiple: true, default: [...WIDE] },
    json: { type: 'string' },
    skip: { type: 'string', default: '0' },
    again: { type: 'string' },
    longest: { type: 'string', default: '1000' },
    budget: { type: 'string', default: '4000' },
    reload: { type: 'boolean', default: false },
  },
});

const ENOUGH = 0.95;

/** `killedBy` undefined: every test passed. */
type Fate = { readonly mutation: Mutation; readonly killedBy: string | undefined };

using tree = copyTree(join(import.meta.dirname, '..'));
const began = performance.now();
const { of, mutations } = draw(tree.root);
console.log(`${mutations.length} of ${of} mutants, seed ${values.seed}.`);
const limits = { longestMs: Number(values.longest), budgetMs: Number(values.budget) };
const swept = await sweep(tree.root, mutations, { tests: values.tests, ...limits });
const rest = mutations.filter((mutation) => !swept.noticed.has(mutation));
console.log(`${swept.tests.length} tests in ${seconds(performance.now() - began)}, ${rest.length} mutants left.`);
for (const broken of swept.broken) console.log(`Fails without any mutant, so it is left out: ${broken}`);
report(await fatesOf(mutations));

function draw(root: string): { readonly of: number; readonly mutations: readonly Mutation[] } {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path))
    .filter((path) => path.endsWith('.ts') && values.only.some((start) => path.startsWith(start)))
    .toSorted();
  const all = paths.flatMap((path) => mutationsOf(path, readFileSync(join(root, path), 'utf8')));
  const real = all.filter((mutation) => equivalenceOf(mutation) === undefined);
  if (values.again !== undefined) return { of: real.length, mutations: real.filter(isListedIn(values.again)) };
  const skipped = Number(values.skip);
  return { of: real.length, mutations: inChanceOrder(real).slice(skipped, skipped + Number(values.count)) };
}

/** By a digest of each mutant's text: where code is changed or a mutant is found to change nothing, the others stay drawn. */
function inChanceOrder(all: readonly Mutation[]): readonly Mutation[] {
  const ranked = all.map((mutation) => ({ mutation, rank: hash('sha1', values.seed + nameOf(mutation)) }));
  return ranked.toSorted((a, b) => a.rank.localeCompare(b.rank)).map(({ mutation }) => mutation);
}

/** By its line's text, so that lines may have moved. */
function isListedIn(file: string): (mutation: Mutation) => boolean {
  const listed = new Set((JSON.parse(readFileSync(file, 'utf8')) as readonly Mutation[]).map(nameOf));
  return (mutation) => listed.has(nameOf(mutation));
}

function nameOf({ path, lineText, before, after, nth }: Mutation): string {
  return JSON.stringify([path, lineText, before, after, nth]);
}

async function fatesOf(all: readonly Mutation[]): Promise<readonly Fate[]> {
  const fates: Fate[] = [];
  await using host = openHost(tree.root);
  for (const mutation of all) {
    const isTriedAgain = mutation.isAtLoad || values.reload;
    const killedBy = swept.noticed.get(mutation) ?? (isTriedAgain ? await killerOf(mutation, host) : undefined);
    fates.push({ mutation, killedBy });
    console.log(told({ mutation, killedBy }));
  }
  return fates;
}

/** First the likeliest file alone, then all the others at once: to start is what costs most. */
async function killerOf(mutation: Mutation, host: TestsHost): Promise<string | undefined> {
  const text = mutated(readFileSync(join(tree.root, mutation.path), 'utf8'), mutation);
  const [first, ...others] = likelyKillers(mutation, swept.tests, limits.longestMs);
  for (const files of [first === undefined ? [] : [first], others]) {
    if (files.length === 0) continue;
    const ms = files.reduce((sum, file) => sum + file.ms, 0);
    const outcome = await host.run({ edits: [{ path: mutation.path, text }], tests: files }, 15_000 + 3 * ms);
    if (outcome === undefined) return TIME_LIMIT;
    const killedBy = outcome.tests.find(({ passed }) => !passed)?.name ?? outcome.errors[0];
    if (killedBy !== undefined) return killedBy;
  }
  return undefined;
}

function told({ mutation, killedBy }: Fate): string {
  const { path, line, before, after } = mutation;
  const change = `${path}:${line} ${short(before)} -> ${short(after)}`;
  return killedBy === undefined ? `SURVIVED ${change}` : `noticed  ${change} | ${short(killedBy)}`;
}

function report(fates: readonly Fate[]): void {
  const survivors = fates.filter(({ killedBy }) => killedBy === undefined).map(({ mutation }) => mutation);
  const share = 1 - survivors.length / fates.length;
  const slow = fates.filter(({ killedBy }) => killedBy === TIME_LIMIT).length;
  const noticed = `${fates.length - survivors.length} of ${fates.length} noticed (${(100 * share).toFixed(1)} %), ${slow} by the time limit`;
  console.log(`${noticed}, ${seconds(performance.now() - began)} in all.`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(survivors, null, 2)}\n`);
  if (share < ENOUGH) process.exitCode = 1;
}

function short(text: string): string {
  return JSON.stringify(text.replaceAll(/\s+/g, ' ')).slice(0, 100);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
