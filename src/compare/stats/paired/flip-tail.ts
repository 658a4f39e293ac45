/** Sums that only rounding tells apart. */
const ROUNDING = 1e-9;

/** P(Σ ±size ≥ sum) for any sum. */
export type FlipTail = (sum: number) => number;

/**
 * Answers: "how often do these sizes sum up to so much or more, each being as likely up as down?", by counting all combinations
 * of signs: the sums of one half of the sizes against those of the other. `sizes` in ascending order, all above 0.
 *
 * @example
 * splitTail(Float64Array.of(2, 3, 3))(8) // 0.125
 */
export function splitTail(sizes: Float64Array): FlipTail {
  const half = sizes.length >> 1;
  const ascending = signedSums(sizes.subarray(0, half)).sort();
  const others = signedSums(sizes.subarray(half)).sort();
  return (sum) => {
    const least = sum - ROUNDING * total(sizes);
    let count = 0;
    let from = ascending.length;
    for (const other of others) {
      while (from > 0 && (ascending[from - 1] ?? 0) + other >= least) from -= 1;
      count += ascending.length - from;
    }
    return count / (ascending.length * others.length);
  };
}

function signedSums(sizes: Float64Array): Float64Array {
  const sums = new Float64Array(2 ** sizes.length);
  sizes.forEach((size, i) => {
    const known = 2 ** i;
    for (let k = 0; k < known; k += 1) {
      sums[known + k] = (sums[k] ?? 0) + size;
      sums[k] = (sums[k] ?? 0) - size;
    }
  });
  return sums;
}

/** Points of the grid: with 32 a size its rounding stays under a thirtieth of the standard deviation up to 1,000 sizes. */
const POINTS = { aSize: 32, least: 2 ** 12, most: 2 ** 16 };

/**
 * The same for many sizes, by an exact walk over whole numbers of a grid. Sizes that are multiples of the smallest one lie on
 * it exactly. Others are rounded, and a sum counts as reached where the rounding of all of them together could hide it.
 */
export function gridTail(sizes: Float64Array): FlipTail {
  const { steps, slack } = stepsOf(sizes);
  const most = steps.reduce((all, step) => all + step, 0);
  const unit = total(sizes) / most;
  const walk = walkOf(steps, most);
  return (sum) => {
    // With so many steps up, the sum is twice them less all steps.
    const least = Math.max(0, Math.ceil((sum / unit + most) / 2 - slack));
    let tail = 0;
    for (let up = most; up >= least; up -= 1) tail += walk[up] ?? 0;
    // The combination that was seen is always one of them.
    return Math.min(1, Math.max(tail, 2 ** -sizes.length));
  };
}

/** The chance of so many steps up, each size being up or down as a whole. */
function walkOf(steps: Int32Array, most: number): Float64Array {
  const walk = new Float64Array(most + 1);
  walk[0] = 1;
  let reached = 0;
  for (const step of steps) {
    reached += step;
    for (let up = reached; up >= step; up -= 1) walk[up] = ((walk[up] ?? 0) + (walk[up - step] ?? 0)) / 2;
    for (let up = Math.min(step - 1, reached); up >= 0; up -= 1) walk[up] = (walk[up] ?? 0) / 2;
  }
  return walk;
}

/** Each size in steps of the grid, and by how many steps rounding may have moved a sum. */
function stepsOf(sizes: Float64Array): { readonly steps: Int32Array; readonly slack: number } {
  const [smallest = 1] = sizes;
  const multiples = sizes.map((size) => size / smallest);
  const isWhole = multiples.every((one) => Math.abs(one - Math.round(one)) < ROUNDING * one);
  if (isWhole && total(multiples) <= POINTS.most) return { steps: Int32Array.from(multiples, Math.round), slack: 0.01 };
  const points = Math.min(POINTS.most, Math.max(POINTS.least, POINTS.aSize * sizes.length));
  const unit = total(sizes) / points;
  return { steps: Int32Array.from(sizes, (size) => Math.round(size / unit)), slack: Math.sqrt(sizes.length) / 2 };
}

function total(values: Float64Array): number {
  return values.reduce((sum, one) => sum + one, 0);
}
