import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { generatorFor } from '../src/compare/random.ts';
import { NO_RULES } from '../src/domain/verdict/policy.ts';
import { describeTrialKey } from '../src/domain/trial.ts';
import type { VerdictKind } from '../src/domain/verdict/verdict.ts';
import { diffuse, drawSuite, PROFILES, unchanged, type Suite } from './decision-model.ts';
import { simulate, type Outcome } from './decision-product.ts';
import { average, madeOf, markdown, percent, type PageTable } from './support/page.ts';
import { inThreads } from './support/threads.ts';

/** What chance alone does: to a rewording that changes nothing on average, to the order of calls, to the number shown. */
type Job =
  | { readonly of: 'rewording'; readonly size: number; readonly netP: number | undefined; readonly reps: number }
  | { readonly of: 'order'; readonly drop: number; readonly reps: number }
  | { readonly of: 'shown'; readonly drop: number; readonly reps: number };

/** Answers one job with the numbers of its row. */
export function run(job: Job): readonly number[] {
  if (job.of === 'rewording') return rewordingRow(job);
  return job.of === 'order' ? orderRow(job) : shownRow(job);
}

/** So many of the cases flip for good, as many up as down. */
const FLIPPING = 0.05;

function reworded(size: number, random: RandomGenerator): Suite {
  return Array.from({ length: size }, () => {
    const u = uniformFloat64(random);
    if (u < FLIPPING) return u < FLIPPING / 2 ? { base: 1, head: 0 } : { base: 0, head: 1 };
    return { base: 1, head: 1 };
  });
}

function rewordingRow({ size, netP, reps }: Extract<Job, { of: 'rewording' }>): readonly number[] {
  const broken = { max: undefined, level: 'block', netP } as const;
  const policy = netP === undefined ? NO_RULES : { ...NO_RULES, broken };
  const blocks = Array.from({ length: reps }, (_, i) => {
    const random = generatorFor(i, ['bench', 'rewording', String(size)]);
    return simulate({ suites: [reworded(size, random)], policy }, i, random).kind === 'fail';
  });
  return [blocks.filter(Boolean).length / reps];
}

/** Neutral rewordings that are blocked, by the size of the suite, as it is and with `broken.net_p`. */
export const rewording: PageTable = {
  reps: 1000,
  make: async (reps) => {
    const sizes = [12, 20, 35, 60, 100, 400];
    const jobs = sizes.flatMap((size) => [undefined, 0.25].map((netP): Job => ({ of: 'rewording', size, netP, reps })));
    const shares = (await inThreads<Job, readonly number[]>(import.meta.url, jobs)).flat();
    const rows = sizes.map((size, i) => [String(size), ...shares.slice(2 * i, 2 * i + 2).map(percent)]);
    const header = ['cases', 'blocked', 'with `broken.net_p: 0.25`'];
    return `${markdown([header, ...rows])}\n\n${madeOf([{ what: 'pull requests a cell', count: reps }])}`;
  },
};

const SEEDS = 10;

/** Every call has its answer beforehand, whenever it is made; only the run's seed differs. */
function orderRow({ drop, reps }: Extract<Job, { of: 'order' }>): readonly number[] {
  const splits = Array.from({ length: reps }, (_, i) => {
    const random = generatorFor(i, ['bench', 'order', String(drop)]);
    const base = drawSuite(PROFILES.typical, 100, random);
    const suite = drop === 0 ? unchanged(base, random) : diffuse(drop)(base, random);
    const kinds = new Set<VerdictKind>();
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const answers = ({ key, p }: { key: Parameters<typeof describeTrialKey>[0]; p: number }) => ({
        passed: uniformFloat64(generatorFor(i, ['bench', 'answer', describeTrialKey(key)])) < p,
      });
      kinds.add(simulate({ suites: [suite], world: answers }, seed, random).kind);
    }
    return kinds.has('pass') && kinds.has('fail');
  });
  return [splits.filter(Boolean).length / reps];
}

/** Suites for which the order of later rounds alone decides between pass and fail. */
export const order: PageTable = {
  reps: 100,
  make: async (reps) => {
    const drops = [0, 0.05, 0.07, 0.1];
    const jobs = drops.map((drop): Job => ({ of: 'order', drop, reps }));
    const rows = await inThreads<Job, readonly number[]>(import.meta.url, jobs);
    const header = ['points worse', `both a pass and a fail among ${SEEDS} seeds`];
    const table = markdown([header, ...drops.map((drop, i) => [points(drop), ...(rows[i] ?? []).map(percent)])]);
    return `${table}\n\n${madeOf([{ what: 'suites of 100 typical cases a line, all answers fixed', count: reps }])}`;
  },
};

/** Of the pull requests that are blocked for a drop: what is measured, and its interval's near end. */
function shownRow({ drop, reps }: Extract<Job, { of: 'shown' }>): readonly number[] {
  const outcomes = Array.from({ length: reps }, (_, i): Outcome => {
    const random = generatorFor(i, ['bench', 'shown', String(drop)]);
    return simulate({ suites: [diffuse(drop)(drawSuite(PROFILES.typical, 100, random), random)] }, i, random);
  });
  const rows = outcomes.flatMap(({ kind, comparisons: [comparison] }) => {
    const row = comparison?.evidence.passRate;
    return kind === 'fail' && row?.outcome === 'dropped' ? [row] : [];
  });
  return [
    rows.length / reps,
    average(rows.map((row) => row.drop ?? 0)),
    average(rows.map((row) => row.interval?.lower ?? 0)),
  ];
}

/** How much larger than the drop is what a block shows. */
export const shown: PageTable = {
  reps: 400,
  make: async (reps) => {
    const drops = [0.03, 0.05, 0.1];
    const jobs = drops.map((drop): Job => ({ of: 'shown', drop, reps }));
    const rows = await inThreads<Job, readonly number[]>(import.meta.url, jobs);
    const header = ['points worse', 'blocked for the drop', 'measured then, on average', 'near end of its interval'];
    const lines = drops.map((drop, i) => {
      const [blocked = 0, measured = 0, near = 0] = rows[i] ?? [];
      return [points(drop), percent(blocked), (100 * measured).toFixed(1), (100 * near).toFixed(1)];
    });
    const counts = [{ what: 'pull requests of 100 typical cases a line', count: reps }];
    return `${markdown([header, ...lines])}\n\n${madeOf(counts)}`;
  },
};

function points(drop: number): string {
  return String(Math.round(100 * drop));
}
