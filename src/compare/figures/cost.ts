import type { Interval } from '../../domain/comparison/interval.ts';
import type { ScoredTrial } from '../../domain/trial.ts';
import type { MeasureSummary } from './measure-summary.ts';
import { completePairs, sweepTrial, type ScoredPair } from '../pairs.ts';
import type { Slice } from '../slice.ts';
import { growthOfTotals, ratioInterval, type Growth, type RatioPair } from '../stats/paired/log-ratio.ts';
import { mean, sum } from '../stats/mean.ts';
import { meanInterval } from '../stats/distributions/student.ts';
import { widenForUnsampled } from '../stats/proportions/unsampled.ts';
import type { TrialIndex } from '../trial-index.ts';

/** What one answer took; undefined where nobody says. */
export type AmountOf = (trial: ScoredTrial) => number | undefined;

/** What a call costs in USD, where a price is known. */
export const costOf: AmountOf = (trial) => trial.costUsd;

/** Mean amount of a call over the pairs of round 1 where it is known on both sides. */
export function perCall(slice: Slice, index: TrialIndex, amountOf: AmountOf): MeasureSummary {
  const pairs = knownPairs(slice, index, amountOf);
  const head = headAmounts(pairs, slice, index, amountOf);
  const sides = { base: meanOf(pairs.map((pair) => pair.base)), head: meanOf(head) };
  const headInterval = meanInterval(head) ?? withoutSpread(sides.head, head.length);
  return { ...toSummary(sides, growthOfTotals(pairs)), headInterval, calls: head.length };
}

/** Total cost over the number of passes, in USD, over the same pairs; undefined on a side without a pass. */
export function costPerSuccess(slice: Slice, index: TrialIndex): MeasureSummary {
  const pairs = knownPairs(slice, index, costOf);
  const successes = pairs.map(({ pair }) => ({ base: Number(pair.base.passed), head: Number(pair.head.passed) }));
  const headUsd = pairs.map((pair) => pair.head);
  const headPassed = successes.map((one) => one.head);
  const base = perSuccess(
    pairs.map((pair) => pair.base),
    successes.map((one) => one.base),
  );
  const sides = { base, head: perSuccess(headUsd, headPassed) };
  const headInterval = ratioInterval(headUsd, headPassed) ?? withoutSpread(sides.head, headUsd.length);
  return {
    ...toSummary(sides, growthOfTotals(pairs, successes)),
    headInterval,
    calls: headAmounts(pairs, slice, index, costOf).length,
  };
}

/** A flat amount: what its cases cannot have shown is cases that take nothing. */
function withoutSpread(amount: number | undefined, cases: number): Interval | undefined {
  if (amount === undefined || cases < 2) return undefined;
  return widenForUnsampled(
    { lower: amount, upper: amount, confidence: 0.95 },
    { lowest: 0, highest: amount, observations: [cases] },
  );
}

function toSummary(
  sides: { base: number | undefined; head: number | undefined },
  growth: Growth | undefined,
): Pick<MeasureSummary, 'measure' | 'evidence'> {
  const { base, head } = sides;
  const hasRatio = base !== undefined && head !== undefined && base > 0;
  const measure = { base, head, delta: hasRatio ? head / base - 1 : undefined, interval: growth?.interval };
  return { measure, evidence: growth?.evidence };
}

type KnownPair = RatioPair & { readonly pair: ScoredPair };

function knownPairs(slice: Slice, index: TrialIndex, amountOf: AmountOf): readonly KnownPair[] {
  return completePairs(slice, index).pairs.flatMap((pair) => {
    const [base, head] = [amountOf(pair.base), amountOf(pair.head)];
    return base === undefined || head === undefined ? [] : [{ pair, base, head }];
  });
}

/** Head's amounts over the pairs; of its measured cases where nothing is compared. */
function headAmounts(
  pairs: readonly KnownPair[],
  slice: Slice,
  index: TrialIndex,
  amountOf: AmountOf,
): readonly number[] {
  if (pairs.length > 0 || slice.compared.length > 0) return pairs.map((pair) => pair.head);
  const trials = slice.measured.map(({ case: { id } }) =>
    sweepTrial(slice, index, { caseId: id, side: 'head', round: 1 }),
  );
  const answers = trials.filter((trial): trial is ScoredTrial => trial?.status === 'scored');
  return answers.flatMap((trial) => amountOf(trial) ?? []);
}

function perSuccess(usd: readonly number[], passed: readonly number[]): number | undefined {
  return sum(passed) === 0 ? undefined : sum(usd) / sum(passed);
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : mean(values);
}
