import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { generatorFor } from '../src/compare/random.ts';
import { correctedRate } from '../src/compare/stats/proportions/corrected-rate.ts';
import { average, madeOf, markdown, percent, type PageTable } from './support/page.ts';
import { inThreads } from './support/threads.ts';

/** A judge that errs, labels that tell how, and outputs that it judges. */
type World = {
  readonly labels: number;
  readonly outputs: number;
  readonly share: number;
  readonly sensitivity: number;
  readonly specificity: number;
};
type Job = { readonly labels: number; readonly reps: number };

const LABELS = [10, 20, 50, 100, 400];

/** Shares of runs whose interval holds the true share of right outputs: over all worlds with so many labels, and the least. */
export function run({ labels, reps }: Job): readonly [all: number, least: number] {
  const worlds = [20, 100, 1000].flatMap((outputs) =>
    [0.1, 0.5, 0.8, 0.95, 1].flatMap((share) =>
      [0.6, 0.8, 0.95, 1].flatMap((sensitivity) =>
        [0.6, 0.8, 0.95, 1].map((specificity): World => ({ labels, outputs, share, sensitivity, specificity })),
      ),
    ),
  );
  const shares = worlds.map((world) => coverage(world, reps));
  return [average(shares), Math.min(...shares)];
}

function coverage(world: World, reps: number): number {
  const { labels, outputs, share, sensitivity, specificity } = world;
  const random = generatorFor(1, ['bench', 'judged', JSON.stringify(world)]);
  const tally = (of: number, chance: number) => {
    let passed = 0;
    for (let i = 0; i < of; i += 1) passed += Number(uniformFloat64(random) < chance);
    return { passed, of };
  };
  const held = Array.from({ length: reps }, () => {
    const errors = { right: tally(labels, sensitivity), wrong: tally(labels, specificity) };
    const found = correctedRate(tally(outputs, share * sensitivity + (1 - share) * (1 - specificity)), errors);
    return found === undefined ? [] : [found.interval.lower <= share && share <= found.interval.upper];
  }).flat();
  return held.filter(Boolean).length / Math.max(1, held.length);
}

/** How often the interval of a corrected rate holds the truth. */
export const judged: PageTable = {
  reps: 2000,
  make: async (reps) => {
    const shares = await inThreads<Job, ReturnType<typeof run>>(
      import.meta.url,
      LABELS.map((labels): Job => ({ labels, reps })),
    );
    const rows = LABELS.map((labels, i) => [String(labels), ...(shares[i] ?? []).map(percent)]);
    const header = [
      'labels of right outputs, and as many of wrong ones',
      'truth inside the 95 % interval',
      'in the worst world',
    ];
    const counts = [{ what: 'runs in each of 240 worlds a line', count: reps }];
    return `${markdown([header, ...rows])}\n\n${madeOf(counts)}`;
  },
};
