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

/**
 * Draws with replacement as many items as `times` has places, and leaves there how often each was drawn. The same draws as
 * `drawIndex` gives one by one, in a fraction of the time: a bootstrap makes millions of them.
 */
export function drawTimes(generator: RandomGenerator, times: Uint32Array): void {
  const count = times.length;
  const end = count > 2 ? Math.floor(2 ** 32 / count) * count : 2 ** 32;
  times.fill(0);
  for (let k = 0; k < count; k += 1) {
    let drawn = generator.next() + 2 ** 31;
    while (drawn >= end) drawn = generator.next() + 2 ** 31;
    // The remainder of a division; exact below 2^53, and far cheaper than `%` above 2^31.
    const item = drawn - Math.floor(drawn / count) * count;
    times[item] = (times[item] ?? 0) + 1;
  }
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
