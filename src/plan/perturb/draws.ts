import { digestOf } from '../../domain/json/digest.ts';

/** Chance that depends on nothing but what it is for: numbers from 0 up to 1, the same whenever the same is perturbed again. */
export type Draw = () => number;

const HEX_DIGITS = 8;

/** The draws for a purpose. */
export function drawsFor(purpose: readonly string[]): Draw {
  let count = 0;
  return () => {
    count += 1;
    return Number.parseInt(digestOf([...purpose, count]).slice(0, HEX_DIGITS), 16) / 16 ** HEX_DIGITS;
  };
}

/** One of several. */
export function pick<T>(draw: Draw, [first, ...others]: readonly [T, ...T[]]): T {
  return [first, ...others][Math.floor(draw() * (others.length + 1))] ?? first;
}

/** As many of them as a share says, one at least where there is any, in their order. */
export function some<T>(draw: Draw, items: readonly T[], share: number): readonly T[] {
  const drawn = items.map((item) => ({ item, at: draw() }));
  const least = drawn.reduce((least, { at }) => Math.min(least, at), 1);
  return drawn.filter(({ at }) => at < share || at === least).map(({ item }) => item);
}
