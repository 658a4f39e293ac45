import type { Interval } from '../../domain/comparison/interval.ts';
import { wilsonInterval } from '../stats/proportions/wilson.ts';

/** A share in [0, 1] of `of` outputs, with a 95 % interval; undefined where `of` is 0. */
export type Share = {
  readonly count: number;
  readonly of: number;
  readonly rate: number | undefined;
  readonly interval: Interval | undefined;
};

/** Answers: "how many of these outputs are so?" Wilson's interval. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, rate: undefined, interval: undefined };
  return { count, of, rate: count / of, interval: wilsonInterval(count / of, of) };
}
