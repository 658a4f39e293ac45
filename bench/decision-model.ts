import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { normalCdf } from '../src/compare/stats/distributions/normal.ts';
import type { PerSide } from '../src/domain/side.ts';

/** How reliable the cases of a suite are: draws one case's pass probability. */
export type Profile = (random: RandomGenerator) => number;

type Mixture = { readonly always: number; readonly never: number; readonly beta: readonly [number, number] };

/** Shares that always pass and always fail, the rest flaky after a beta distribution. */
function mixture({ always, never, beta: shape }: Mixture): Profile {
  return (random) => {
    const u = uniformFloat64(random);
    if (u < always) return 1;
    return u < always + never ? 0 : beta(shape, random);
  };
}

/** The suites that docs/statistics.md tells of. */
export const PROFILES = {
  calm: mixture({ always: 0.82, never: 0.1, beta: [1, 1] }),
  typical: mixture({ always: 0.65, never: 0.1, beta: [2, 1] }),
  noisy: mixture({ always: 0.3, never: 0.05, beta: [3, 1.2] }),
} as const satisfies Record<string, Profile>;

/** Suites of other shapes: no case is perfectly steady, two humps, a judge's threshold, coins, and no noise at all. */
export const OTHER_PROFILES = {
  heavy: (random) => {
    const flakes = Math.min(0.5, 0.004 * (1 - uniformFloat64(random)) ** (-1 / 1.1));
    return uniformFloat64(random) < 0.9 ? 1 - flakes : flakes;
  },
  ushape: (random) => beta([0.25, 0.06], random),
  judge: (random) => normalCdf((drawQuality(random) - JUDGE.threshold) / JUDGE.noise),
  coin: () => 0.5,
  clean: () => 1,
} as const satisfies Record<string, Profile>;

/** A judge's grades: cases differ in quality, each grade is noisy, and from the threshold on it passes. */
export const JUDGE = { mean: 0.8, spread: 0.15, noise: 0.1, threshold: 0.7 } as const;

/** A case's latent quality. */
export function drawQuality(random: RandomGenerator): number {
  return JUDGE.mean + JUDGE.spread * normal(random);
}

/** Pass probability of every case on both sides. */
export type Suite = readonly PerSide<number>[];

/** What the pull request does to the cases. */
export type Scenario = (base: readonly number[], random: RandomGenerator) => Suite;

const same = (p: number) => ({ base: p, head: p });

/** Every case that can get worse does, by one factor that makes the mean drop `points`. */
export function diffuse(points: number): Scenario {
  return (base) => {
    const total = base.reduce((sum, p) => sum + (points > 0 ? p : 1 - p), 0);
    const share = Math.min(1, (Math.abs(points) * base.length) / Math.max(1e-9, total));
    return base.map((p) => ({ base: p, head: points > 0 ? p * (1 - share) : p + (1 - p) * share }));
  };
}

/** A fifth of the cases carries the whole drop. */
export function patchy(points: number): Scenario {
  return (base, random) => {
    const hit = new Set(sample(base, Math.ceil(base.length / 5), random));
    const total = [...hit].reduce((sum, i) => sum + (base[i] ?? 0), 0);
    const share = Math.min(1, (points * base.length) / Math.max(1e-9, total));
    return base.map((p, i) => ({ base: p, head: hit.has(i) ? p * (1 - share) : p }));
  };
}

/** So many reliable cases die; so many dead ones come to life. */
export function dead(count: number, fixed = 0): Scenario {
  return (base, random) => {
    const reliable = base.flatMap((p, i) => (p >= 0.99 ? [i] : []));
    const broken = new Set(sample(reliable, count, random).map((k) => reliable[k]));
    const rest = base.flatMap((_, i) => (broken.has(i) ? [] : [i]));
    const mended = new Set(sample(rest, fixed, random).map((k) => rest[k]));
    return base.map((p, i) => (broken.has(i) ? { base: 1, head: 0 } : mended.has(i) ? { base: 0, head: 1 } : same(p)));
  };
}

export const unchanged: Scenario = (base) => base.map(same);

/** Draws a suite's pass probabilities. */
export function drawSuite(profile: Profile, size: number, random: RandomGenerator): readonly number[] {
  return Array.from({ length: size }, () => profile(random));
}

function sample(items: readonly unknown[], count: number, random: RandomGenerator): readonly number[] {
  const left = Array.from(items.keys());
  return Array.from({ length: Math.min(count, left.length) }, () => {
    return left.splice(Math.floor(uniformFloat64(random) * left.length), 1)[0] ?? 0;
  });
}

function beta([a, b]: readonly [number, number], random: RandomGenerator): number {
  const x = gamma(a, random);
  return x / (x + gamma(b, random));
}

/** Marsaglia & Tsang 2000; a shape below 1 by way of the next one. */
function gamma(shape: number, random: RandomGenerator): number {
  if (shape < 1) return gamma(shape + 1, random) * uniformFloat64(random) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - uniformFloat64(random)) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A standard normal draw. */
export function normal(random: RandomGenerator): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(random)));
  return radius * Math.cos(2 * Math.PI * uniformFloat64(random));
}
