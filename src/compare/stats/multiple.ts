/**
 * Answers: "which of these p-values stand out, if at most a share `rate` of those named may be false?"
 * Source: Benjamini & Hochberg, JRSS B 57 (1995) 289–300; independent or positively dependent tests.
 *
 * @example
 * benjaminiHochberg([0.01, 0.2, 0.03], 0.05) // [true, false, true]
 */
export function benjaminiHochberg(pValues: readonly number[], rate: number): readonly boolean[] {
  const sorted = [...pValues].sort((a, b) => a - b);
  const last = sorted.findLastIndex((p, i) => p <= (rate * (i + 1)) / sorted.length);
  const limit = sorted[last] ?? -1;
  return pValues.map((p) => p <= limit);
}
