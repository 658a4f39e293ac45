import { parseArgs } from 'node:util';
import type { RankingCell, RankingJob, ScenarioName } from './models-cells.ts';
import { madeOf, markdown, percent, writeToPage } from './support/page.ts';
import { inThreads } from './support/threads.ts';

/**
 * Simulated rankings of candidates, decided by the product's own code, with fixed seeds: how often one is called as good that
 * is worse by the margin, or worse that is equal, and what it takes. `npm run bench -- models` prints the table of
 * docs/statistics.md, `--write` puts it there; about half an hour on two idle cores. `--reps 200` sets the rankings of a cell,
 * `--threads 1`
 * leaves cores alone, `--margins 0.03,0.05` takes other margins too.
 */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    reps: { type: 'string', default: '600' },
    margins: { type: 'string', default: '0.03' },
    threads: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const SIZES = [50, 100, 400];
const CANDIDATES = [2, 5, 10];
/** Of the candidates where some are clearly worse. */
const CLEARLY_WORSE = 0.4;

type Line = { readonly size: number; readonly count: number; readonly margin: number };

const lines: readonly Line[] = values.margins
  .split(',')
  .map(Number)
  .flatMap((margin) => SIZES.flatMap((size) => CANDIDATES.map((count) => ({ size, count, margin }))));
const reps = Number(values.reps);
/** What is promised is drawn more often than what is only told. */
const fewer = Math.ceil(reps / 4);
const PROMISED: readonly string[] = ['atMargin', 'patchy', 'equal'];
const worlds = {
  atMargin: ({ count }: Line) => repeat('−m', count),
  patchy: ({ count }: Line) => repeat('−m in a fifth', count),
  equal: ({ count }: Line) => repeat('equal', count),
  mixed: ({ count }: Line) => {
    const worse = Math.round(CLEARLY_WORSE * count);
    return [...repeat('equal', count - worse), ...repeat('−20', worse)];
  },
  one: () => repeat('equal', 1),
} as const satisfies Record<string, (line: Line) => readonly ScenarioName[]>;

type WorldName = keyof typeof worlds;

const names = Object.keys(worlds) as WorldName[];
const jobs = lines.flatMap((line) =>
  names.map((name): RankingJob => ({
    ...line,
    candidates: worlds[name](line),
    reps: PROMISED.includes(name) ? reps : fewer,
  })),
);
const cells = await inThreads<RankingJob, RankingCell>(new URL('./models-cells.ts', import.meta.url).href, jobs);
const cellOf = (line: number, name: WorldName): RankingCell => {
  const cell = cells[line * names.length + names.indexOf(name)];
  if (cell === undefined) throw new Error(`no cell ${line} ${name}`);
  return cell;
};

const rows = lines.map(({ size, count, margin }, i) => [
  `${size} cases, ${count} candidates, ${margin * 100} points`,
  percent(Math.max(cellOf(i, 'atMargin').anyAsGood, cellOf(i, 'patchy').anyAsGood)),
  percent(cellOf(i, 'equal').anyWorse),
  percent(cellOf(i, 'equal').asGood),
  percent(cellOf(i, 'mixed').worse),
  (cellOf(i, 'mixed').calls / cellOf(i, 'one').calls).toFixed(1),
]);
const header = [
  'suite, candidates, margin',
  'any as good, all worse by the margin',
  'any worse, all equal',
  'as good, of equal ones',
  'called worse, of 20 points worse',
  'calls beside one comparison, two in five 20 points worse',
];
const table = `${markdown([header, ...rows])}\n\n${madeOf([
  { what: 'rankings a cell of the first three columns', count: reps },
  { what: 'of the others', count: fewer },
])}`;
console.log(table);
if (values.write) writeToPage('models', 'models', table);

function repeat(name: ScenarioName, count: number): readonly ScenarioName[] {
  return Array.from({ length: count }, () => name);
}
