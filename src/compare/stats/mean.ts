/** Sum of the values. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Arithmetic mean; NaN without a value. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
