import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Interval } from '../../domain/comparison/interval.ts';
import { LEAST_LATENCIES } from '../../domain/comparison/measures.ts';
import type { ScoredTrial } from '../../domain/trial.ts';
import type { MeasureSummary } from './measure-summary.ts';
import { completePairs, sweepTrial } from '../pairs.ts';
import { generatorFor } from '../random.ts';
import type { Slice } from '../slice.ts';
import { growthPValue } from '../stats/paired/bootstrap-p.ts';
import { percentileInterval } from '../stats/paired/case-bootstrap.ts';
import { harrellDavis } from '../stats/paired/harrell-davis.ts';
import { hodgesLehmann } from '../stats/paired/hodges-lehmann.ts';
import type { RatioPair } from '../stats/paired/log-ratio.ts';
import { bootstrapQuantilePairs, bootstrapQuantiles, type QuantileDraws } from '../stats/paired/paired-bootstrap.ts';
import type { TrialIndex } from '../trial-index.ts';

/** The quantiles of the latency. */
export type Latency = Readonly<Record<'latencyP50' | 'latencyP95', MeasureSummary>>;

const QUANTILES = [0.5, 0.95];
const LEVEL = 0.99;
/** A clock may say 0 ms; its logarithm must exist. */
const LEAST_MS = 0.01;

/**
 * Latency of the pairs whose two calls were both made in this run, in milliseconds: the last attempt alone. Quantiles by
 * Harrell and Davis, intervals by a paired bootstrap over the cases; p50 is gated by Hodges and Lehmann's shift of the log ratios.
 */
export function latencyOf(slice: Slice, index: TrialIndex, seed: number): Latency {
  const pairs = livePairs(slice, index);
  const generator = generatorFor(seed, [slice.row.suite, slice.row.target, slice.tag ?? '', 'latency']);
  if (pairs.length === 0) return headAlone(slice, index, generator);
  const [middle, tail] = pairs.length < 2 ? [] : bootstrapQuantilePairs(pairs, QUANTILES, generator);
  // Resamples of a few pairs reach no further than the slowest of them: their interval would claim too much.
  const isTailSeen = pairs.length >= LEAST_LATENCIES;
  const p95 = summaryOf(pairs, 0.95, isTailSeen ? tail : undefined);
  return {
    latencyP50: { ...summaryOf(pairs, 0.5, middle), evidence: pairs.length < 2 ? undefined : shiftEvidence(pairs) },
    latencyP95: { ...p95, evidence: tail && tailEvidence(p95.measure.delta, tail.ratios, pairs.length) },
  };
}

function livePairs(slice: Slice, index: TrialIndex): readonly RatioPair[] {
  const pairs = completePairs(slice, index).pairs.filter(({ base, head }) => isLive(base) && isLive(head));
  return pairs.map(({ base, head }) => ({ base: base.latencyMs, head: head.latencyMs }));
}

function isLive(trial: ScoredTrial): boolean {
  return trial.origin === 'live' && trial.countsStart !== true;
}

function summaryOf(pairs: readonly RatioPair[], quantile: number, drawn: QuantileDraws | undefined): MeasureSummary {
  const base = harrellDavis(
    pairs.map((pair) => pair.base),
    quantile,
  );
  const head = harrellDavis(
    pairs.map((pair) => pair.head),
    quantile,
  );
  const delta = base > 0 ? head / base - 1 : undefined;
  const measure = { base, head, delta, interval: drawn && interval(drawn.ratios) };
  return { measure, evidence: undefined, headInterval: headInterval(drawn?.head, pairs.length), calls: undefined };
}

/** Where head's own quantile may lie; too few cases hardly show how far a quantile varies. */
function headInterval(drawn: Float64Array | undefined, cases: number): Interval | undefined {
  return drawn === undefined || cases < LEAST_LATENCIES ? undefined : percentileInterval(drawn);
}

function interval(ratios: Float64Array): Interval | undefined {
  const [lower, upper] = [quantileOf(ratios, 0.025), quantileOf(ratios, 0.975)];
  return Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper, confidence: 0.95 } : undefined;
}

/** The growth below which a share of the resamples lies. */
function quantileOf(ratios: Float64Array, share: number): number {
  return Math.expm1(ratios[Math.floor(share * (ratios.length - 1))] ?? NaN);
}

function shiftEvidence(pairs: readonly RatioPair[]): MeasureSummary['evidence'] {
  const log = (value: number) => Math.log(Math.max(LEAST_MS, value));
  const shift = hodgesLehmann(
    pairs.map(({ base, head }) => log(head) - log(base)),
    LEVEL,
  );
  const { pValue } = shift;
  return {
    growth: Math.expm1(shift.estimate),
    lowerLimit: Math.expm1(shift.lowerLimit),
    pValue,
    sampleSize: pairs.length,
  };
}

function tailEvidence(
  growth: number | undefined,
  ratios: Float64Array,
  sampleSize: number,
): MeasureSummary['evidence'] {
  if (growth === undefined) return undefined;
  return { growth, lowerLimit: quantileOf(ratios, 1 - LEVEL), pValue: growthPValue(ratios, sampleSize), sampleSize };
}

function headAlone(slice: Slice, index: TrialIndex, generator: RandomGenerator): Latency {
  const trials = slice.measured.map(({ case: { id } }) =>
    sweepTrial(slice, index, { caseId: id, side: 'head', round: 1 }),
  );
  const live = trials.filter((trial): trial is ScoredTrial => trial?.status === 'scored').filter(isLive);
  const values = live.map((trial) => trial.latencyMs);
  const isShown = slice.compared.length === 0 && values.length > 0;
  const isDrawn = isShown && values.length >= LEAST_LATENCIES;
  const [middle, tail] = isDrawn ? bootstrapQuantiles(values, QUANTILES, generator) : [];
  const alone = (quantile: number, drawn: Float64Array | undefined): MeasureSummary => {
    const head = isShown ? harrellDavis(values, quantile) : undefined;
    const measure = { base: undefined, head, delta: undefined, interval: undefined };
    return { measure, evidence: undefined, headInterval: headInterval(drawn, values.length), calls: undefined };
  };
  return { latencyP50: alone(0.5, middle), latencyP95: alone(0.95, tail) };
}
