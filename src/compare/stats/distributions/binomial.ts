/** ln(n!) for n = 0, 1, 2 …; grows as it is asked for. */
const logFactorials: number[] = [0];

/** ln of n!, n a whole number ≥ 0. */
export function logFactorial(n: number): number {
  for (let k = logFactorials.length; k <= n; k += 1) logFactorials.push((logFactorials[k - 1] ?? 0) + Math.log(k));
  return logFactorials[n] ?? 0;
}

/** ln of the number of ways to choose k of n. */
export function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/**
 * Answers: "how often does a fair coin show `worse` or more heads in worse + better throws?" McNemar's exact one-sided
 * test where the throws are discordant pairs.
 *
 * @example
 * signTest(13, 3) // 0.0106354
 */
export function signTest(worse: number, better: number): number {
  const throws = worse + better;
  let sum = 0;
  for (let heads = worse; heads <= throws; heads += 1) sum += Math.exp(logChoose(throws, heads) - throws * Math.LN2);
  return Math.min(1, sum);
}

/**
 * Answers: "how often do two groups with one common rate differ at least as much as these?" Fisher's exact test of two
 * shares, two-sided: the sum over all tables with the same margins that are no more likely than the one seen.
 *
 * Source: Fisher 1922; two-sided as in R's `fisher.test` and SciPy's `fisher_exact`.
 *
 * @example
 * fisherTest({ hits: 8, of: 10 }, { hits: 1, of: 6 }) // 0.0349650
 */
export function fisherTest(
  a: { readonly hits: number; readonly of: number },
  b: { readonly hits: number; readonly of: number },
): number {
  const hits = a.hits + b.hits;
  const logMass = (k: number) => logChoose(a.of, k) + logChoose(b.of, hits - k) - logChoose(a.of + b.of, hits);
  const seen = logMass(a.hits);
  let sum = 0;
  for (let k = Math.max(0, hits - b.of); k <= Math.min(a.of, hits); k += 1) {
    if (logMass(k) <= seen + 1e-7) sum += Math.exp(logMass(k));
  }
  return Math.min(1, sum);
}
