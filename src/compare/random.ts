import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** A generator of its own for one purpose, named by `names`, so that drawing in one place never shifts another. */
export function generatorFor(seed: number, names: readonly string[]): RandomGenerator {
  return xoroshiro128plus(hash(JSON.stringify([seed, ...names])));
}

/** A whole number from 0 to `count` − 1. */
export function drawIndex(generator: RandomGenerator, count: number): number {
  return uniformInt(generator, 0, count - 1);
}

/** The items in random order (Fisher–Yates); the given order is left alone. */
export function shuffled<T>(items: readonly T[], generator: RandomGenerator): readonly T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = drawIndex(generator, last + 1);
    [order[last], order[chosen]] = [order[chosen] as T, order[last] as T];
  }
  return order;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}
