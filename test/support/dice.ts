/** Whole numbers below a bound, the same ones for a seed on every machine. */
export type Dice = (below: number) => number;

/** Dice for a test that makes its inputs at random. */
export function diceOf(seed: number): Dice {
  let state = (seed + 1) * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}
