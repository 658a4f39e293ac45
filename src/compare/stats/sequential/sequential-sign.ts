/** What one look adds: discordant pairs by their weights, and the pairs seen by then in all (concordant ones included). */
export type SignLook = {
  /** Weight of each discordant pair since the look before; positive integers. */
  readonly weights: readonly number[];
  /** Sum of the weights of those among them that got worse. */
  readonly worse: number;
  /** Cumulative. */
  readonly pairs: number;
};

/** The boundary at one look. */
export type SignBoundary = {
  /** Chance of a false alarm that may have been spent by now. */
  readonly allowed: number;
  /** What was spent by now, this look included. */
  readonly spent: number;
  /** Smallest count (sum of weights) of worse pairs that crosses; where no tail fits, one that takes an earlier crossing. */
  readonly critical: number;
  /** Count (sum of weights) of worse pairs observed by now. */
  readonly worse: number;
  readonly crossed: boolean;
};

/** Below this the ends of the distribution are cut off: thousands of them together stay under 1e-24. */
const NEGLIGIBLE = 1e-30;

/**
 * Answers: "has the number of worse pairs become too large for chance, whichever look we stop at?"
 *
 * Assumes that without a change each discordant pair is worse or better with probability ½, independently, and that every
 * discordant pair is counted; it says nothing about how often pairs are discordant. The null distribution is computed
 * exactly at every look, so that P(ever crossing) ≤ `alpha`. Spending function `alpha · t^0.7`, t = pairs / `maxPairs`.
 *
 * Source: Lan & DeMets, Biometrika 70 (1983) 659–663, with the exact sign distribution in place of a normal one.
 *
 * @example
 * // five worse, none better, one look at the end, alpha 0.05: the tail 1/32 fits
 * signBoundaries([{ weights: [1, 1, 1, 1, 1], worse: 5, pairs: 10 }], 0.05, 10)[0]?.crossed // true
 */
export function signBoundaries(looks: readonly SignLook[], alpha: number, maxPairs: number): readonly SignBoundary[] {
  let walk = START;
  let spent = 0;
  let worse = 0;
  return looks.map((look) => {
    walk = look.weights.reduce(step, walk);
    worse += look.worse;
    const allowed = alpha * Math.min(1, look.pairs / maxPairs) ** 0.7;
    const cut = cutTail(walk, allowed - spent);
    walk = cut.rest;
    spent += cut.tail;
    return { allowed, spent, critical: cut.critical, worse, crossed: worse >= cut.critical };
  });
}

/** `mass[i]` is the chance that the worse weights sum to `from + i` without having crossed before. */
type Walk = { readonly from: number; readonly mass: Float64Array };

const START: Walk = { from: 0, mass: Float64Array.of(1) };

function step(walk: Walk, weight: number): Walk {
  const mass = new Float64Array(walk.mass.length + weight);
  for (let i = 0; i < walk.mass.length; i += 1) {
    const half = (walk.mass[i] ?? 0) / 2;
    mass[i] = (mass[i] ?? 0) + half;
    mass[i + weight] = (mass[i + weight] ?? 0) + half;
  }
  return trim({ from: walk.from, mass });
}

function trim({ from, mass }: Walk): Walk {
  let start = 0;
  let end = mass.length;
  while (start < end && (mass[start] ?? 0) < NEGLIGIBLE) start += 1;
  while (end > start && (mass[end - 1] ?? 0) < NEGLIGIBLE) end -= 1;
  return start === 0 && end === mass.length ? { from, mass } : { from: from + start, mass: mass.slice(start, end) };
}

/** Takes off the largest upper tail that fits the budget. */
function cutTail(
  walk: Walk,
  budget: number,
): { readonly rest: Walk; readonly tail: number; readonly critical: number } {
  let end = walk.mass.length;
  let tail = 0;
  while (end > 0 && tail + (walk.mass[end - 1] ?? 0) <= budget) {
    end -= 1;
    tail += walk.mass[end] ?? 0;
  }
  return { rest: { from: walk.from, mass: walk.mass.slice(0, end) }, tail, critical: walk.from + end };
}
