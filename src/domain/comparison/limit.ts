/** Of rates, scores, growths, dollars and milliseconds alike: far above their rounding errors, far below what anybody asks for. */
const ROUNDING = 1e-9;

/** Whether a measured value is above a limit by more than rounding: 2 of 5 cases, of 100, are a drop of 0.020000000000000004. */
export function exceeds(value: number, limit: number): boolean {
  return value > limit + ROUNDING;
}

/** Whether a measured value is at a limit or above it, apart from rounding: the mean of forty 0.9 is 0.8999999999999996. */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - ROUNDING;
}
