import { parseArgs } from 'node:util';
import { generatorFor } from '../src/compare/random.ts';
import { bars } from './decision-bars.ts';
import { expect, full, peers } from './decision-cells.ts';
import { order, rewording, shown } from './decision-chance.ts';
import { exact } from './decision-exact.ts';
import { judged } from './decision-judged.ts';
import { screening } from './decision-screening.ts';
import { simulate, type Outcome } from './decision-product.ts';
import { RULE_TABLES } from './decision-rules.ts';
import { WORLD_TABLES, type WorldTable } from './decision-worlds.ts';
import { average, markdown, percent, writeToPage, type PageTable } from './support/page.ts';

/**
 * Simulated pull requests, decided by the product's own code and by the policies of others, with fixed seeds.
 * `npm run bench -- decision` prints the tables of docs/statistics.md, `--write` puts them there; under twenty minutes on two
 * idle cores. `--tables peers,shown` makes some of them, `--tables losing,dips` others: worlds that the product was not made
 * for; `--world 'typical 100'` only those of their lines whose name holds the words. `--reps 2000` sets the pull requests of
 * a cell (each table has a number of its own, and takes more where nothing changed), `--threads 1` leaves cores alone.
 */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    tables: { type: 'string' },
    reps: { type: 'string' },
    world: { type: 'string', default: '' },
    threads: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const PAGE: ReadonlyMap<string, PageTable> = new Map(
  Object.entries({ exact, peers, expect, rewording, shown, order, screening, bars, judged, full }),
);
const OTHERS: ReadonlyMap<string, WorldTable> = new Map([...WORLD_TABLES, ...RULE_TABLES]);
const WORLD_REPS = 2000;

for (const name of values.tables?.split(',') ?? PAGE.keys()) {
  const table = await made(name);
  console.log(`\n${name}\n\n${table}`);
  if (values.write && PAGE.has(name)) writeToPage(name, 'decision', table);
}

async function made(name: string): Promise<string> {
  const reps = values.reps === undefined ? undefined : Number(values.reps);
  const [own, other] = [PAGE.get(name), OTHERS.get(name)];
  if (own !== undefined) return await own.make(reps ?? own.reps);
  if (other !== undefined) return worldTable(name, other, reps ?? WORLD_REPS);
  throw new Error(`No table \`${name}\`; there are ${[...PAGE.keys(), ...OTHERS.keys()].join(', ')}.`);
}

/** A world a line: how often it ends how, the calls, and what else is read off. */
function worldTable(name: string, { lines, readings = [] }: WorldTable, reps: number): string {
  const kinds = ['fail', 'pass', 'inconclusive', 'error'] as const;
  const rows = lines.flatMap((line) => {
    if (!line.name.includes(values.world)) return [];
    const outcomes = Array.from({ length: reps }, (_, i): Outcome => {
      const random = generatorFor(i, ['bench', name, line.name]);
      return simulate(line.make(random), i, random);
    });
    const shares = kinds.map((kind) => percent(outcomes.filter((one) => one.kind === kind).length / reps));
    const read = readings.map(({ of }) => outcomes.flatMap((outcome) => of(outcome) ?? []));
    const found = read.map((answers) => percent(answers.filter(Boolean).length / Math.max(1, answers.length)));
    return [[line.name, ...shares, average(outcomes.map(({ calls }) => calls)).toFixed(0), ...found]];
  });
  return markdown([['world', ...kinds, 'calls', ...readings.map((reading) => reading.name)], ...rows]);
}
