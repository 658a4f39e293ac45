import type { Interval, Tally } from '../../../domain/comparison/interval.ts';

/** What a judge's verdicts were held against: of the outputs that people call right, and of those they call wrong, how many the judge sees so. */
export type JudgeErrors = { readonly right: Tally; readonly wrong: Tally };

/** A rate with what a fallible judge adds to its uncertainty. */
export type CorrectedRate = { readonly rate: number; readonly interval: Interval };

/** A little more than the normal 97.5 % quantile: with few labels the plain one covers 93 % in places. */
const Z = 2.05;

/**
 * Answers: "how many outputs are right, when a judge that errs as measured passed `passed` of `of`?", with a 95 % interval
 * that holds the uncertainty of the judged rate and that of the judge's two error rates. Undefined where people called
 * nothing right or nothing wrong, or where the judge tells right from wrong no better than a coin.
 *
 * The estimate is Rogan and Gladen's (Am. J. Epidemiol. 107 (1978) 71–76): (p + specificity − 1) / (sensitivity +
 * specificity − 1). The interval holds the shares q at which the judged rate that is to be expected, q · sensitivity +
 * (1 − q)(1 − specificity), is not refuted (Fieller, JRSS B 16 (1954) 175–185), each rate drawn towards one half first. It
 * is the whole of [0, 1] where the labels cannot tell.
 *
 * Assumes that labelled outputs were drawn without regard to the judge's verdict among those that are right, and among
 * those that are wrong, and that the judge errs on new outputs as on labelled ones.
 *
 * @example
 * correctedRate({ passed: 90, of: 100 }, { right: { passed: 95, of: 100 }, wrong: { passed: 40, of: 50 } })?.rate // 0.933…
 */
export function correctedRate(judged: Tally, { right, wrong }: JudgeErrors): CorrectedRate | undefined {
  if (judged.of === 0 || right.of === 0 || wrong.of === 0) return undefined;
  const z2 = Z * Z;
  const p = shrunk(judged, z2 / 2);
  const hit = shrunk(right, 1);
  const slip = shrunk({ passed: wrong.of - wrong.passed, of: wrong.of }, 1);
  const power = hit.rate - slip.rate;
  if (power <= 0) return undefined;
  const distance = p.rate - slip.rate;
  const a = power ** 2 - z2 * (hit.variance + slip.variance);
  const b = -2 * distance * power + 2 * z2 * slip.variance;
  const c = distance ** 2 - z2 * (p.variance + slip.variance);
  const share = ({ passed, of }: Tally): number => passed / of;
  const told = share(right) + share(wrong) - 1;
  const rate = inUnit(told > 0 ? (share(judged) + share(wrong) - 1) / told : distance / power);
  return { rate, interval: { ...rootsOf(a, b, c, rate), confidence: 0.95 } };
}

type Shrunk = { readonly rate: number; readonly variance: number };

/** A rate with so many successes and failures added. */
function shrunk({ passed, of }: Tally, added: number): Shrunk {
  const size = of + 2 * added;
  const rate = (passed + added) / size;
  return { rate, variance: (rate * (1 - rate)) / size };
}

/** The shares between the roots; all of them where the parabola does not open upwards, since nothing is refuted. */
function rootsOf(a: number, b: number, c: number, rate: number): { readonly lower: number; readonly upper: number } {
  if (a <= 0) return { lower: 0, upper: 1 };
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  return { lower: Math.min(rate, inUnit((-b - root) / (2 * a))), upper: Math.max(rate, inUnit((-b + root) / (2 * a))) };
}

function inUnit(value: number): number {
  return Math.min(1, Math.max(0, value));
}
