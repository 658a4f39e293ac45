import { normalCdf, normalQuantile } from '../distributions/normal.ts';

/** Standard deviations from the mean below which a density adds nothing. */
const FAR = 8;
const STEPS = 160;
const BISECTIONS = 40;

/**
 * Answers: "how many standard errors must a mean lie beyond its limit at each of `looks` looks at growing data, so that a limit
 * that holds is passed at any of them with a chance of `alpha` at most?"
 *
 * Assumes looks after equal parts of the data, and sums of normal increments. The chance is spent evenly over the looks (Lan and
 * DeMets' linear spending), so that the first look stands for itself and none is lost where the last one is reached.
 *
 * Source: Lan & DeMets, Biometrika 70 (1983) 659–663; the recursion of Armitage, McPherson & Rowe (1969).
 *
 * @example
 * sequentialQuantiles(0.05, 1) // [1.6448536]
 */
export function sequentialQuantiles(alpha: number, looks: number): readonly number[] {
  const name = `${alpha}/${looks}`;
  const found = known.get(name) ?? computeQuantiles(alpha, looks);
  known.set(name, found);
  return found;
}

/** A row is followed from its start at every look; its bounds are the same each time. */
const known = new Map<string, readonly number[]>();

function computeQuantiles(alpha: number, looks: number): readonly number[] {
  const share = alpha / looks;
  const first = normalQuantile(1 - share);
  const quantiles = [first];
  let walk = startWalk(first);
  for (let look = 2; look <= looks; look += 1) {
    const bound = boundOf(walk, share);
    quantiles.push(bound / Math.sqrt(look));
    walk = stepWalk(walk, { bound, look });
  }
  return quantiles;
}

/** The density of the sum of increments that has crossed no bound so far, at evenly spaced points. */
type Walk = { readonly from: number; readonly step: number; readonly density: Float64Array };

function startWalk(bound: number): Walk {
  return tabulate(-FAR, bound, normalDensity);
}

function stepWalk(walk: Walk, { bound, look }: { readonly bound: number; readonly look: number }): Walk {
  return tabulate(-FAR * Math.sqrt(look), bound, (at) => integrate(walk, (sum) => normalDensity(at - sum)));
}

/** Above which value the next sum lies with the chance given. */
function boundOf(walk: Walk, chance: number): number {
  let [low, high] = [0, walk.from + STEPS * walk.step + FAR];
  for (let i = 0; i < BISECTIONS; i += 1) {
    const middle = (low + high) / 2;
    if (integrate(walk, (sum) => normalCdf(sum - middle)) > chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function tabulate(from: number, to: number, valueAt: (at: number) => number): Walk {
  const step = (to - from) / STEPS;
  return { from, step, density: Float64Array.from({ length: STEPS + 1 }, (_, i) => valueAt(from + i * step)) };
}

/** Simpson's rule. */
function integrate({ from, step, density }: Walk, valueAt: (at: number) => number): number {
  let total = 0;
  for (const [i, value] of density.entries()) {
    const weight = i === 0 || i === STEPS ? 1 : i % 2 === 1 ? 4 : 2;
    total += weight * value * valueAt(from + i * step);
  }
  return (total * step) / 3;
}

function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
