import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generatorFor, shuffled } from '../src/compare/random.ts';
import { equivalenceOf } from './mutants/equivalents.ts';
import { openHost, type TestsHost } from './mutants/host.ts';
import { mutated, mutationsOf, type Mutation } from './mutants/mutations.ts';
import { learnTests, likelyKillers, WIDE, type Tests } from './mutants/tests.ts';
import { copyTree } from './mutants/tree.ts';

/**
 * How many small faults the tests notice: random mutants of the rooms that decide, each run against the tests that reach its
 * place until one fails, in a copy of the tree with one worker. `--count 200`, after `--skip N`; `--seed N` draws others;
 * `--only PATH` takes files whose path starts so, and may be repeated; `--tests GLOB` asks fewer tests; `--json FILE` keeps the
 * survivors, `--again FILE` tries just those; `--quick 500` asks only tests that take at most so many milliseconds, which makes
 * survivors cheap: try them again without it. Ends with 1 where fewer than 95 % are noticed of those that are not known to
 * change nothing.
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
    quick: { type: 'string', default: 'Infinity' },
  },
});

const ENOUGH = 0.95;
const TIME_LIMIT = 'the time limit';

/** `killedBy` undefined: every test passed. */
type Fate = { readonly mutation: Mutation; readonly killedBy: string | undefined; readonly ms: number };

using tree = copyTree(join(import.meta.dirname, '..'));
const began = performance.now();
const { of, mutations } = draw(tree.root);
console.log(`${mutations.length} of ${of} mutants, seed ${values.seed}. First run: which test reaches which of them.`);
const tests = await learnTests(tree.root, mutations, values.tests);
console.log(`${tests.ran.length} tests in ${seconds(performance.now() - began)}.`);
for (const broken of tests.broken) console.log(`Fails without any mutant, so it is left out: ${broken}`);
report(await fatesOf(mutations));

function draw(root: string): { readonly of: number; readonly mutations: readonly Mutation[] } {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path))
    .filter((path) => path.endsWith('.ts') && values.only.some((start) => path.startsWith(start)))
    .toSorted();
  const all = paths.flatMap((path) => mutationsOf(path, readFileSync(join(root, path), 'utf8')));
  const real = all.filter((mutation) => equivalenceOf(mutation) === undefined);
  if (values.again !== undefined) return { of: real.length, mutations: real.filter(isListedIn(values.again)) };
  const order = shuffled(real, generatorFor(Number(values.seed), ['mutants']));
  const skipped = Number(values.skip);
  return { of: real.length, mutations: order.slice(skipped, skipped + Number(values.count)) };
}

/** By its line's text, so that lines may have moved. */
function isListedIn(file: string): (mutation: Mutation) => boolean {
  const nameOf = ({ path, lineText, before, after }: Mutation) => JSON.stringify([path, lineText, before, after]);
  const listed = new Set((JSON.parse(readFileSync(file, 'utf8')) as readonly Mutation[]).map(nameOf));
  return (mutation) => listed.has(nameOf(mutation));
}

async function fatesOf(all: readonly Mutation[]): Promise<readonly Fate[]> {
  const fates: Fate[] = [];
  await using host = openHost(tree.root, { stopsAtFirst: true });
  for (const mutation of all) {
    const fate = await fateOf(mutation, tests, host);
    fates.push(fate);
    console.log(told(fate));
  }
  return fates;
}

/** First the likeliest file alone, then all the others at once: to start is what costs most. */
async function fateOf(mutation: Mutation, known: Tests, host: TestsHost): Promise<Fate> {
  const started = performance.now();
  const text = mutated(readFileSync(join(tree.root, mutation.path), 'utf8'), mutation);
  const [first, ...rest] = likelyKillers(mutation, known, Number(values.quick));
  for (const files of [first === undefined ? [] : [first], rest]) {
    if (files.length === 0) continue;
    const ms = files.reduce((sum, file) => sum + file.ms, 0);
    const outcome = await host.run({ edits: [{ path: mutation.path, text }], tests: files }, 15_000 + 3 * ms);
    const failed = outcome?.tests.find(({ passed }) => !passed)?.name ?? outcome?.errors[0];
    const killedBy = outcome === undefined ? TIME_LIMIT : failed;
    if (killedBy !== undefined) return { mutation, killedBy, ms: performance.now() - started };
  }
  return { mutation, killedBy: undefined, ms: performance.now() - started };
}

function told({ mutation, killedBy, ms }: Fate): string {
  const { path, line, before, after } = mutation;
  const change = `${path}:${line} ${short(before)} -> ${short(after)}`;
  return killedBy === undefined
    ? `SURVIVED ${seconds(ms)} ${change}`
    : `noticed  ${seconds(ms)} ${change} | ${short(killedBy)}`;
}

function report(fates: readonly Fate[]): void {
  const survivors = fates.filter(({ killedBy }) => killedBy === undefined).map(({ mutation }) => mutation);
  const share = 1 - survivors.length / fates.length;
  const mean = fates.reduce((sum, { ms }) => sum + ms, 0) / fates.length;
  const slow = fates.filter(({ killedBy }) => killedBy === TIME_LIMIT).length;
  const noticed = `${fates.length - survivors.length} of ${fates.length} noticed (${(100 * share).toFixed(1)} %), ${slow} by the time limit`;
  console.log(`${noticed}, ${seconds(mean)} a mutant, ${seconds(performance.now() - began)} in all.`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(survivors, null, 2)}\n`);
  if (share < ENOUGH) process.exitCode = 1;
}

function short(text: string): string {
  return JSON.stringify(text.replaceAll(/\s+/g, ' ')).slice(0, 100);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
