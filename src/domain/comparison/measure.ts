import type { Interval } from './interval.ts';

/**
 * One quantity before → after. `delta` is head − base for rates and scores (a fraction), head ÷ base − 1 for costs and
 * latencies. What was not measured is undefined, never 0.
 */
export type Measure = {
  readonly base: number | undefined;
  readonly head: number | undefined;
  readonly delta: number | undefined;
  /** Of the delta. */
  readonly interval: Interval | undefined;
};
