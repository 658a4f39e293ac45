import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { PerSide } from '../src/domain/side.ts';
import { JUDGE, normal } from './decision-model.ts';
import type { World } from './decision-product.ts';

/** A share of each side's calls brings no answer, whatever the case. */
export function losing(share: PerSide<number>): World {
  return ({ key, p }, random) => {
    if (uniformFloat64(random) < share[key.side]) return { passed: false, isLost: true };
    return { passed: uniformFloat64(random) < p };
  };
}

/** Head's answers to the first so many cases never come. */
export function hanging(count: number): World {
  return ({ key, index }) => (key.side === 'head' && index < count ? { passed: false, isLost: true } : undefined);
}

/** A failing answer of head's is lost with this chance: nothing is lost at random. */
export function hidingFailures(share: number): World {
  return ({ key, p }, random) => {
    const passed = uniformFloat64(random) < p;
    return { passed, isLost: !passed && key.side === 'head' && uniformFloat64(random) < share };
  };
}

/** Pass probabilities when another run made base's first answers. */
export function staleBase(then: readonly number[]): World {
  return ({ key, index }, random) => {
    if (key.side === 'head' || key.purpose !== 'sweep' || key.round !== 1 || key.number !== 1) return undefined;
    return { passed: uniformFloat64(random) < (then[index] ?? 0), isStored: true };
  };
}

/** For some waves of calls every answer of either side fails with this chance. */
export function dip(of: { readonly from: number; readonly waves: number; readonly share: number }): World {
  return ({ wave, p }, random) => {
    const isInside = wave >= of.from && wave < of.from + of.waves;
    return { passed: uniformFloat64(random) < p * (isInside ? 1 - of.share : 1) };
  };
}

/** Cases of a cluster share their luck, per side and round, with this chance; otherwise each has its own. */
export function clustered(size: number, share: number): World {
  const shared = new Map<string, number>();
  return ({ key, index, p }, random) => {
    const name = [Math.floor(index / size), key.side, key.purpose, key.round, key.number].join();
    const common = shared.get(name) ?? uniformFloat64(random);
    shared.set(name, common);
    return { passed: (uniformFloat64(random) < share ? common : uniformFloat64(random)) < p };
  };
}

/** A judge grades answers of these qualities: the score is noisy, and passes from the threshold on. */
export function judged(qualities: readonly PerSide<number>[], noise: number = JUDGE.noise): World {
  return ({ key, index }, random) => {
    const score = Math.min(1, Math.max(0, (qualities[index]?.[key.side] ?? 0) + noise * normal(random)));
    return { passed: score >= JUDGE.threshold, score };
  };
}

/** Beside passing or not, each answer gets grades by named judges around each case's own quality, lower by `drop` on head. */
export function gradedBy(names: readonly string[], of: { readonly noise: number; readonly drop: number }): World {
  return ({ key, index, p }, random) => {
    const quality = 0.7 + 0.02 * (index % 10) - (key.side === 'head' ? of.drop : 0);
    const grade = () => Math.min(1, Math.max(0, quality + of.noise * normal(random)));
    return { passed: uniformFloat64(random) < p, scores: Object.fromEntries(names.map((name) => [name, grade()])) };
  };
}

/** What an answer costs: `head` times as much there. */
export function costing(tail: (random: RandomGenerator) => number, head: number): World {
  return ({ key, p }, random) => {
    const costUsd = 0.001 * tail(random) * (key.side === 'head' ? head : 1);
    return { passed: uniformFloat64(random) < p, costUsd };
  };
}

/** Heavy tails of a cost. */
export const TAILS = {
  'lognormal .5': (random) => Math.exp(0.5 * normal(random)),
  'lognormal 1.2': (random) => Math.exp(1.2 * normal(random)),
  'Pareto 1.3': (random) => (1 - uniformFloat64(random)) ** (-1 / 1.3),
  '1 % loops ×50': (random) => Math.exp(0.5 * normal(random)) * (uniformFloat64(random) < 0.01 ? 50 : 1),
} as const satisfies Record<string, (random: RandomGenerator) => number>;
