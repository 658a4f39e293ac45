import type { Interval } from '../../domain/comparison.ts';
import { wilsonInterval } from '../stats/wilson.ts';

/** A share in [0, 1] of `of` outputs, with a 95 % interval; undefined where `of` is 0. */
export type Share = {
  readonly count: number;
  readonly of: number;
  readonly rate: number | undefined;
  readonly interval: Interval | undefined;
};

/** What a threshold on the stated confidence would do. */
export type Handled = {
  /** Outputs that would be used without human review. */
  readonly handled: Share;
  /** Wrong ones among those. */
  readonly errors: Share;
};

/**
 * Answers: "how much could be left without review, and how often would that be wrong?" An output is handled from the
 * threshold on; one that states no confidence (null) is reviewed.
 */
export function handledAt(
  threshold: number,
  outputs: readonly { readonly confidence: number | null; readonly isRight: boolean }[],
): Handled {
  const handled = outputs.filter(({ confidence }) => confidence !== null && confidence >= threshold);
  const wrong = handled.filter(({ isRight }) => !isRight);
  return { handled: shareOf(handled.length, outputs.length), errors: shareOf(wrong.length, handled.length) };
}

/** Answers: "how often does it fall back?" and any other question about a share of outputs. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, rate: undefined, interval: undefined };
  return { count, of, rate: count / of, interval: wilsonInterval(count / of, of) };
}
