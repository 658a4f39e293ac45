import type { PerSide } from '../../domain/side.ts';
import { formatCount, formatUsd, MINUS, NOT_AVAILABLE } from '../../domain/writing/amounts.ts';
import type { CaseComparison } from '../../domain/comparison/comparison.ts';
import type { Interval, Tally } from '../../domain/comparison/interval.ts';
import type { Measure } from '../../domain/comparison/measure.ts';
import type { MeasureUnit } from '../../domain/comparison/measures.ts';

export { formatCount, formatUsd, MINUS, NOT_AVAILABLE };

/**
 * How a quantity is written and how its delta is: rates differ by percentage points, amounts by a share of base, plain ones
 * by an amount.
 */
export type Unit = MeasureUnit | 'number' | 'plain-ms' | 'plain-tokens' | 'plain-usd';

/** Growth beyond this says only that base was next to nothing. */
const MOST_PERCENT = 999_999;

/** `1 case`, `2 cases`; `many` where adding an s does not make the plural. */
export function formatNumberOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** `48/50`. */
export function formatTally(tally: Tally): string {
  return `${formatCount(tally.passed)}/${formatCount(tally.of)}`;
}

/** How often a case passed: `base 8/8 → head 0/8`, `head 3/4` where base was not asked, `no answer`. */
export function formatTallies({ change, tally: { base, head } }: CaseComparison, names = SIDE_NAMES): string {
  if (change !== 'missing') {
    const now = `${names.head} ${formatTally(head)}`;
    return base.of === 0 ? now : `${names.base} ${formatTally(base)} → ${now}`;
  }
  const answers = (tally: Tally): string => (tally.of === 0 ? 'no answer' : formatTally(tally));
  return base.of + head.of === 0 ? 'no answer' : `${names.base} ${answers(base)}, ${names.head} ${answers(head)}`;
}

const SIDE_NAMES: PerSide<string> = { base: 'base', head: 'head' };

/** A fraction as `92.0%`; a rate that is not quite 0 or 1 never reads as if it were. */
export function formatRate(fraction: number): string {
  if (!Number.isFinite(fraction)) return NOT_AVAILABLE;
  const percent = Math.min(Number.MAX_SAFE_INTEGER, Math.max(Number.MIN_SAFE_INTEGER, fraction * 100));
  if (percent > 0 && percent < 0.05) return '<0.1%';
  if (percent < 100 && percent >= 99.95) return '>99.9%';
  return `${withMinus(percent.toFixed(1))}%`;
}

/** `92%` for `92.0%`: a digit that says nothing is left out where a number is read in passing. */
export function withoutZeros(words: string): string {
  return words.replace(/\.0(?=%?$)/, '');
}

/** Milliseconds as `340 ms`, `1.2 s` or `2 min 5 s`. */
export function formatMs(ms: number): string {
  if (!Number.isFinite(ms)) return NOT_AVAILABLE;
  if (ms < 0) return MINUS + formatMs(-ms);
  if (ms === 0) return '0 ms';
  if (ms < 1) return '<1 ms';
  if (ms < 999.5) return `${ms.toFixed(0)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${formatCount(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}

/** A score in [0, 1] with two digits. */
export function formatScore(score: number): string {
  if (!Number.isFinite(score)) return NOT_AVAILABLE;
  if (score > 0 && score < 0.005) return '<0.01';
  return withMinus(score.toFixed(2));
}

/** A plain number with up to four significant digits: a metric whose unit only its author knows. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return NOT_AVAILABLE;
  if (Math.abs(value) >= 10_000) return formatCount(value);
  return withMinus(String(Number(value.toPrecision(4))).replace(/e.*/, (exponent) => exponent.replace('-', MINUS)));
}

/** A value in its unit; `n/a` when it is undefined or not a number. */
export function formatValue(value: number | undefined, unit: Unit): string {
  return value === undefined ? NOT_AVAILABLE : FORMATS[unit](value);
}

const FORMATS: Readonly<Record<Unit, (value: number) => string>> = {
  rate: formatRate,
  score: formatScore,
  usd: formatUsd,
  ms: formatMs,
  tokens: formatCount,
  times: formatNumber,
  number: formatNumber,
  'plain-ms': formatMs,
  'plain-tokens': formatCount,
  'plain-usd': formatUsd,
};

function isPlain(unit: Unit): boolean {
  return unit === 'score' || unit === 'number' || unit.startsWith('plain-');
}

/** A difference with its sign: `−6.0 pp`, `+0.02`, `−9%`, `±0`. Undefined when there is none to show. */
export function formatDelta(delta: number | undefined, unit: Unit): string | undefined {
  if (delta === undefined || !Number.isFinite(delta)) return undefined;
  const suffix = deltaSuffix(unit);
  if (delta === 0) return '±0';
  const sign = delta < 0 ? MINUS : '+';
  return `${sign}${magnitude(Math.abs(delta), unit)}${suffix}`;
}

function deltaSuffix(unit: Unit): string {
  if (unit === 'rate') return ' pp';
  return isPlain(unit) ? '' : '%';
}

function magnitude(size: number, unit: Unit): string {
  if (unit === 'score') return size < 0.005 ? '<0.01' : size.toFixed(2);
  if (isPlain(unit)) return FORMATS[unit](size);
  const percent = size * 100;
  if (percent < 0.05) return '<0.1';
  if (percent > MOST_PERCENT) return `>${formatCount(MOST_PERCENT)}`;
  if (unit === 'rate') return percent.toFixed(1);
  return percent < 0.95 ? percent.toFixed(1) : formatCount(percent);
}

/** The size of a difference in words: `6.0 points`, `31%`. */
export function formatSize(delta: number, unit: Unit): string {
  return magnitude(Math.abs(delta), unit) + (unit === 'rate' ? ' points' : deltaSuffix(unit));
}

/** A tolerated growth or drop as the policy says it: `2 points`, `20%`, without digits that say nothing. */
export function formatLimit(limit: number, unit: Unit): string {
  if (!Number.isFinite(limit)) return NOT_AVAILABLE;
  if (unit.startsWith('plain-')) return FORMATS[unit](limit);
  if (isPlain(unit)) return formatNumber(limit);
  const percent = Number((limit * 100).toFixed(4));
  return unit === 'rate' ? `${percent} ${percent === 1 ? 'point' : 'points'}` : `${percent}%`;
}

/** `92.0% → 86.0% (−6.0 pp)`; `new → 86.0%` where base has none; `n/a` for what was not measured. */
export function formatMeasure(measure: Measure, unit: Unit, isNew: boolean): string {
  const { base, head } = measure;
  if (base === undefined && head === undefined) return NOT_AVAILABLE;
  const before = base === undefined && isNew ? 'new' : formatValue(base, unit);
  const delta = base === undefined || head === undefined ? undefined : formatDelta(measure.delta, unit);
  return `${before} → ${formatValue(head, unit)}${delta === undefined ? '' : ` (${delta})`}`;
}

/** `95 %: −11.2 to +0.2 pp`; undefined where there is none, or one without width: every case changed alike, which says nothing of others. */
export function formatInterval(interval: Interval | undefined, unit: Unit): string | undefined {
  if (interval === undefined || interval.lower === interval.upper) return undefined;
  const lower = formatDelta(interval.lower, unit);
  const upper = formatDelta(interval.upper, unit);
  if (lower === undefined || upper === undefined) return undefined;
  const from = unit === 'rate' ? lower.replace(' pp', '') : lower;
  return `${formatConfidence(interval.confidence)}: ${from} to ${upper}`;
}

/** A confidence in (0, 1) as `95 %`, `97.5 %`. */
export function formatConfidence(confidence: number): string {
  return `${Number((confidence * 100).toFixed(1))} %`;
}

/** A drop that was ruled out or can be seen, rounded up so that it never claims too much: `10 points`, `7.1 points`. */
export function formatRuledOut(drop: number): string {
  const points = Math.ceil(drop * 1000 - 1e-6) / 10;
  return `${points} ${points === 1 ? 'point' : 'points'}`;
}

/** An ISO 8601 instant as `2026-11-20 14:03 UTC`, written from the time itself: no text of a file is ever shown as a time. */
export function formatInstant(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return 'an unknown time';
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function withMinus(digits: string): string {
  if (!digits.startsWith('-')) return digits;
  return Number(digits) === 0 ? digits.slice(1) : MINUS + digits.slice(1);
}
