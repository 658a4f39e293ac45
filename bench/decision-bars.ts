import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { labelCells, labelGroup } from '../src/compare/metrics/labels/labels.ts';
import { meanGroup, measureGroup, type MetricGroup } from '../src/compare/metrics/metric-group.ts';
import type { Sample } from '../src/compare/metrics/sample.ts';
import { generatorFor } from '../src/compare/random.ts';
import type { MetricEvidence } from '../src/domain/comparison/metric-evidence.ts';
import type { LabelDetails } from '../src/domain/answers/score-details.ts';
import { beyondPValue } from '../src/verdict/rules/beyond.ts';
import { madeOf, markdown, percent, type PageTable } from './support/page.ts';
import { inThreads } from './support/threads.ts';

/** A metric with a bar, judged by the product’s own intervals. */
type Kind = {
  readonly name: string;
  /** One pull request over so many cases whose answers are right with these probabilities, on base and on head. */
  readonly draw: (cases: number, right: readonly [number, number], random: RandomGenerator) => Drawn;
};

/** The metric on both sides, and what is measured of it where that is needed: its interval takes by far the longest. */
type Drawn = {
  readonly base: number | undefined;
  readonly head: number | undefined;
  readonly evidence: (seed: number) => MetricEvidence | undefined;
};

const RESAMPLES = 2000;
/** Of a bar that is alone in its pull request. */
const LEVEL = 0.01;
const SIZES = [5, 20, 60, 200];
/** How often answers are right on base and on head. */
const WORLDS: readonly (readonly [number, number])[] = [
  [0.7, 0.7],
  [0.8, 0.6],
  [0.9, 0.5],
];
const KINDS: readonly Kind[] = [
  { name: 'share of right answers', draw: means((right, u) => Number(u() < right)) },
  { name: 'mean score', draw: means((right, u) => Math.min(1, Math.max(0, right + 0.6 * (u() - 0.5)))) },
  { name: 'recall of a label in a tenth of the cases', draw: labels('recall.a') },
  { name: 'macro F1 of labels in 10, 30, 60 % of them', draw: labels('macro_f1') },
];

function means(draw: (right: number, u: () => number) => number): Kind['draw'] {
  return (cases, [base, head], random) => {
    const side = (right: number) => Array.from({ length: cases }, () => draw(right, () => uniformFloat64(random)));
    return drawn({ base: side(base), head: side(head) }, meanGroup('m'), 'm');
  };
}

const LABELS = ['a', 'b', 'c'];

function labels(metric: string): Kind['draw'] {
  return (cases, [base, head], random) => {
    const side = (right: number) => Array.from({ length: cases }, (_, i) => output(i, right, random));
    return drawn(labelCells({ base: side(base), head: side(head) }).cells, labelGroup('', LABELS), metric);
  };
}

function output(index: number, right: number, random: RandomGenerator): LabelDetails {
  const expected = index % 10 === 0 ? 0 : index % 10 < 4 ? 1 : 2;
  const shift = uniformFloat64(random) < right ? 0 : 1 + Math.floor(2 * uniformFloat64(random));
  const predicted = LABELS[(expected + shift) % LABELS.length] ?? null;
  const costs = { positive: null, falseNegativeCost: 0, falsePositiveCost: 0 };
  return { kind: 'label', labels: LABELS, expected: LABELS[expected] ?? '', predicted, ...costs };
}

function drawn<T>(sample: Sample<T>, group: MetricGroup<T>, metric: string): Drawn {
  const at = group.names.indexOf(metric);
  const valueOf = (side: readonly T[]) => group.valuesOf(side, new Float64Array(side.length).fill(1))[at];
  const evidence = (seed: number) => {
    const how = { generator: generatorFor(seed, ['bars']), isAdvisory: false, isTested: false, resamples: RESAMPLES };
    return measureGroup(sample, group, how).find(({ name }) => name === metric);
  };
  return { base: valueOf(sample.base ?? []), head: valueOf(sample.head), evidence };
}

type Job = { readonly kind: string; readonly cases: number; readonly world: number; readonly reps: number };
type Cell = { readonly blocked: number; readonly below: number };

/** Share of pull requests that the bar blocks, and that are below it while base was not. */
export function run({ kind: name, cases, world: index, reps }: Job): Cell {
  const kind = KINDS.find((one) => one.name === name);
  const world = WORLDS[index];
  if (kind === undefined || world === undefined) throw new Error(`no such bar: ${name}`);
  const bar = barOf(kind);
  let [blocked, below] = [0, 0];
  for (let seed = 0; seed < reps; seed += 1) {
    const random = generatorFor(seed, ['bench', kind.name, String(cases), String(world)]);
    const { base = 0, head = 1, evidence } = kind.draw(cases, world, random);
    if (base < bar || head >= bar) continue;
    below += 1;
    const { headInterval: interval, sampleSize: observations = 0 } = evidence(seed) ?? {};
    blocked += Number(beyondPValue({ value: head, interval, observations }, bar) <= LEVEL);
  }
  return { blocked: blocked / reps, below: below / reps };
}

const known = new Map<Kind, number>();

/** What the metric is where 70 % of the answers are right. */
function barOf(kind: Kind): number {
  const bar = known.get(kind) ?? kind.draw(100_000, [0.7, 0.7], generatorFor(0, ['bench', kind.name, 'bar'])).head ?? 1;
  known.set(kind, bar);
  return bar;
}

/** Pull requests that a bar on a metric blocks, by the number of cases. */
export const bars: PageTable = {
  reps: 100,
  make: async (reps) => {
    const rows = KINDS.flatMap(({ name }) => SIZES.map((cases) => ({ kind: name, cases })));
    const countOf = (world: number) => (world === 0 ? 10 : 1) * reps;
    const jobs = rows.flatMap((row) => WORLDS.map((_, world): Job => ({ ...row, world, reps: countOf(world) })));
    const cells = await inThreads<Job, Cell>(import.meta.url, jobs);
    const lines = rows.map(({ kind, cases }, i) => {
      const own = cells.slice(i * WORLDS.length, (i + 1) * WORLDS.length);
      return [kind, String(cases), percent(own[0]?.below ?? 0), ...own.map(({ blocked }) => percent(blocked))];
    });
    const header = ['metric', 'cases', 'unchanged, by the estimate', 'unchanged', '10 points below', '20 points below'];
    const counts = [
      { what: 'pull requests a cell where nothing changed', count: countOf(0) },
      { what: 'elsewhere', count: countOf(1) },
    ];
    return `${markdown([header, ...lines])}\n\n${madeOf(counts)}`;
  },
};
