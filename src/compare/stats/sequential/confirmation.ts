const GRID = 400;

/** The worst chances by misses and trials: the same few are asked for at every step of a run. */
const known = new Map<string, number>();

/**
 * Answers: "how often, at worst, does a case that nothing changed pass for broken?", after `trials` fresh trials a side of
 * which at most `maxMisses` may come out otherwise than 'head fails, base passes'.
 *
 * Assumes independent trials with the same pass rate p on both sides; the worst p over a grid that contains ½, where the
 * plain rule has its maximum. Miss counts are exact sums of two binomials.
 *
 * @example
 * worstFalseConfirmation(7, 1) // 15 / 2^14 = 0.00091553
 */
export function worstFalseConfirmation(trials: number, maxMisses: number): number {
  const name = `${maxMisses} of ${trials}`;
  const chance = known.get(name) ?? worstOnGrid(trials, maxMisses);
  known.set(name, chance);
  return chance;
}

function worstOnGrid(trials: number, maxMisses: number): number {
  let worst = 0;
  for (let i = 1; i < GRID; i += 1) worst = Math.max(worst, atMostMisses(trials, i / GRID, maxMisses));
  return worst;
}

/**
 * Answers: "how many fresh trials a side make a false confirmation rarer than `alpha`?"
 *
 * @example
 * confirmationTrials(0.0018, 1) // 7
 */
export function confirmationTrials(alpha: number, maxMisses: number): number {
  if (!(alpha > 0)) throw new RangeError(`no number of trials is enough for alpha ${alpha}`);
  let trials = maxMisses + 1;
  while (worstFalseConfirmation(trials, maxMisses) > alpha) trials += 1;
  return trials;
}

/** P(at most `maxMisses` misses) where head's trials miss with probability p and base's with 1 − p. */
function atMostMisses(trials: number, p: number, maxMisses: number): number {
  const head = binomial(trials, p, maxMisses);
  const base = binomial(trials, 1 - p, maxMisses);
  let sum = 0;
  for (let i = 0; i <= maxMisses; i += 1) {
    for (let j = 0; i + j <= maxMisses; j += 1) sum += (head[i] ?? 0) * (base[j] ?? 0);
  }
  return sum;
}

/** P(X = 0 … most) for X binomial with 0 < p < 1. */
function binomial(n: number, p: number, most: number): readonly number[] {
  const odds = p / (1 - p);
  const probabilities = [(1 - p) ** n];
  for (let k = 1; k <= most; k += 1) probabilities.push((((probabilities[k - 1] ?? 0) * (n - k + 1)) / k) * odds);
  return probabilities;
}
