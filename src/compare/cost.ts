import type { Interval } from '../domain/interval.ts';
import type { ScoredTrial } from '../domain/trial.ts';
import type { Gauge } from './gauge.ts';
import { pairsOfRound, sweepTrial, type ScoredPair } from './pairs.ts';
import type { Slice } from './slice.ts';
import { growthOfTotals, ratioInterval, type Growth } from './stats/log-ratio.ts';
import { mean, sum } from './stats/mean.ts';
import { meanInterval } from './stats/student.ts';
import { widenForUnseen } from './stats/unseen.ts';
import type { TrialIndex } from './trial-index.ts';

/** Mean cost of a call in USD over the pairs of round 1 whose price is known on both sides. */
export function costPerCall(slice: Slice, index: TrialIndex): Gauge {
  const pairs = pricedPairs(slice, index);
  const head = headCosts(pairs, slice, index);
  const sides = { base: meanOf(pairs.map((pair) => pair.baseUsd)), head: meanOf(head) };
  const headInterval = meanInterval(head) ?? withoutSpread(sides.head, head.length);
  return { ...gauge(sides, growthOfTotals(costs(pairs))), headInterval, calls: head.length };
}

/** Total cost over the number of passes, in USD, over the same pairs; undefined on a side without a pass. */
export function costPerSuccess(slice: Slice, index: TrialIndex): Gauge {
  const pairs = pricedPairs(slice, index);
  const successes = pairs.map(({ pair }) => ({ base: Number(pair.base.passed), head: Number(pair.head.passed) }));
  const headUsd = pairs.map((pair) => pair.headUsd);
  const headPassed = successes.map((one) => one.head);
  const base = perSuccess(
    pairs.map((pair) => pair.baseUsd),
    successes.map((one) => one.base),
  );
  const sides = { base, head: perSuccess(headUsd, headPassed) };
  const headInterval = ratioInterval(headUsd, headPassed) ?? withoutSpread(sides.head, headUsd.length);
  return {
    ...gauge(sides, growthOfTotals(costs(pairs), successes)),
    headInterval,
    calls: headCosts(pairs, slice, index).length,
  };
}

/** A flat price: what its cases cannot have shown is cases that cost nothing. */
function withoutSpread(usd: number | undefined, cases: number): Interval | undefined {
  if (usd === undefined || cases < 2) return undefined;
  return widenForUnseen(
    { lower: usd, upper: usd, confidence: 0.95 },
    { lowest: 0, highest: usd, observations: [cases] },
  );
}

function gauge(
  sides: { base: number | undefined; head: number | undefined },
  growth: Growth | undefined,
): Pick<Gauge, 'measure' | 'evidence'> {
  const { base, head } = sides;
  const hasRatio = base !== undefined && head !== undefined && base > 0;
  const measure = { base, head, delta: hasRatio ? head / base - 1 : undefined, interval: growth?.interval };
  return { measure, evidence: growth?.evidence };
}

type PricedPair = { readonly pair: ScoredPair; readonly baseUsd: number; readonly headUsd: number };

function pricedPairs(slice: Slice, index: TrialIndex): readonly PricedPair[] {
  return pairsOfRound(slice, index, 1).pairs.flatMap((pair) => {
    const [baseUsd, headUsd] = [pair.base.costUsd, pair.head.costUsd];
    return baseUsd === undefined || headUsd === undefined ? [] : [{ pair, baseUsd, headUsd }];
  });
}

function costs(pairs: readonly PricedPair[]) {
  return pairs.map(({ baseUsd, headUsd }) => ({ base: baseUsd, head: headUsd }));
}

/** Head's costs over the pairs; of its measured cases where nothing is compared. */
function headCosts(pairs: readonly PricedPair[], slice: Slice, index: TrialIndex): readonly number[] {
  if (pairs.length > 0 || slice.compared.length > 0) return pairs.map((pair) => pair.headUsd);
  const trials = slice.measured.map(({ case: { id } }) =>
    sweepTrial(slice, index, { caseId: id, side: 'head', round: 1 }),
  );
  const answers = trials.filter((trial): trial is ScoredTrial => trial?.status === 'scored');
  return answers.flatMap((trial) => trial.costUsd ?? []);
}

function perSuccess(usd: readonly number[], passed: readonly number[]): number | undefined {
  return sum(passed) === 0 ? undefined : sum(usd) / sum(passed);
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : mean(values);
}
