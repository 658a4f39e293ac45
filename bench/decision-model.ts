import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { PerSide } from '../src/domain/side.ts';

/** How reliable the cases of a suite are: shares that always pass and always fail, the rest flaky after a beta distribution. */
export type Profile = { readonly always: number; readonly never: number; readonly beta: readonly [number, number] };

export const PROFILES = {
  calm: { always: 0.82, never: 0.1, beta: [1, 1] },
  typical: { always: 0.65, never: 0.1, beta: [2, 1] },
  noisy: { always: 0.3, never: 0.05, beta: [3, 1.2] },
} as const satisfies Record<string, Profile>;

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
  return Array.from({ length: size }, () => {
    const u = uniformFloat64(random);
    if (u < profile.always) return 1;
    return u < profile.always + profile.never ? 0 : beta(profile.beta, random);
  });
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

/** Marsaglia & Tsang 2000, for shapes of at least 1. */
function gamma(shape: number, random: RandomGenerator): number {
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - uniformFloat64(random)) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

function normal(random: RandomGenerator): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(random)));
  return radius * Math.cos(2 * Math.PI * uniformFloat64(random));
}
