import type { Agreement, AgreementEvidence } from '../../../domain/labels/agreement.ts';
import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { MetricEvidence, PreferenceEvidence, SliceEvidence } from '../../../domain/comparison/metric-evidence.ts';
import type { ResultRow } from '../../../domain/result.ts';
import {
  formatConfidence,
  formatCount,
  formatInterval,
  formatMeasure,
  formatNumberOf,
  formatRate,
  formatScore,
  formatValue,
  type Unit,
} from '../../text/format.ts';
import { name, phrase, type Phrase } from '../../text/phrase.ts';
import { rowName } from '../findings/statement.ts';
import { describeKeptLabels, describeMissingLabels } from '../cautions/kept-labels.ts';
import { metricUnit } from './metric-unit.ts';

/** The metrics of the scorers of some rows, tags of the policy included. */
export function describeMetricsOf(rows: readonly ResultRow[]): readonly Phrase[] {
  const comparisons = rows.map((row) => row.comparison);
  return comparisons.flatMap((comparison) =>
    describeMetrics(comparison).map((words) => phrase`${rowName(comparison)}, ${words}`),
  );
}

/** The metrics of one row, what a judge preferred, and how far it agrees with people. */
export function describeMetrics(comparison: Comparison): readonly Phrase[] {
  const numbers = plainMetrics(comparison).map((metric) => describeMetricValue(metric, comparison));
  return [...numbers, ...describeJudge(comparison)];
}

/** The metrics that are a number a side; the others are told in words. */
export function plainMetrics({ evidence: { metrics, preferences } }: Comparison): readonly MetricEvidence[] {
  const inWords = ['judge_agreement', ...preferences.flatMap(({ name: one }) => [one, `${one}.inconsistent`])];
  return metrics.filter((metric) => !inWords.includes(metric.name));
}

/** What a judge preferred, and how far it agrees with people. */
export function describeJudge({ evidence: { preferences, agreement } }: Comparison): readonly Phrase[] {
  const said = preferences.map(describePreference);
  const isLabelled = agreement?.base !== undefined || agreement?.head !== undefined;
  return [...said, ...(isLabelled ? [describeAgreement(agreement)] : []), ...describeKeptLabels(agreement)];
}

/** The same by tag and by severity, worst first. */
export function describeSlices(comparison: Comparison): readonly Phrase[] {
  const sorted = comparison.evidence.slices.toSorted((a, b) => changeOf(a) - changeOf(b));
  return sorted.map((slice) => describeSlice(slice, comparison));
}

/** Rows whose judge is not trusted to block, and why. */
export function describeUncalibratedOf(rows: readonly ResultRow[]): readonly Phrase[] {
  return rows.flatMap(({ comparison }) => [...describeUncalibrated(comparison), ...describeMissingLabels(comparison)]);
}

function describeUncalibrated(comparison: Comparison): readonly Phrase[] {
  const { agreement } = comparison.evidence;
  if (agreement === undefined || agreement.isCalibrated) return [];
  const needed = formatScore(agreement.minAgreement ?? 0);
  const ofCases = comparison.comparedCases > 0 ? agreement.base : agreement.head;
  const found = describeAgreementOn(agreement.deciding ?? ofCases);
  return [
    phrase`${rowName(comparison)}: the judge agrees too little with people (${found}, ${needed} needed), so what only it found warns and does not block.`,
  ];
}

function describeMetricValue(metric: MetricEvidence, { isNew }: Comparison): Phrase {
  const unit = metricUnit(metric);
  const interval = isChangeTested(metric) ? describeChangeRange(metric, unit) : describeHeadRange(metric, unit);
  const cases = formatNumberOf(metric.sampleSize, 'case');
  return phrase`${name(metric.name)}: ${formatMeasure(metric.measure, unit, isNew)}${interval}, ${cases}`;
}

/** Of a change that is not tested, head's own interval is what is known. */
function isChangeTested({ measure, pValues }: MetricEvidence): boolean {
  return measure.delta !== undefined && (measure.interval !== undefined || pValues !== undefined);
}

function describeChangeRange({ measure: { interval } }: MetricEvidence, unit: Unit): string {
  // Where every case changed alike, resampling them says nothing about others.
  const isKnown = interval !== undefined && interval.lower < interval.upper;
  const said = isKnown ? formatInterval(interval, unit) : undefined;
  return said === undefined ? '' : `, ${said}`;
}

function describeHeadRange({ headInterval: interval, measure }: MetricEvidence, unit: Unit): string {
  if (interval === undefined) return '';
  const [lower, upper] = [interval.lower, interval.upper].map((end) => formatValue(end, unit));
  const whose = measure.base === undefined ? '' : ' of head';
  return `, ${formatConfidence(interval.confidence)}${whose}: ${lower} to ${upper}`;
}

function describePreference({ name: scorer, base, head, ties, ...rest }: PreferenceEvidence): Phrase {
  const { inconsistent, missing, headRate, interval } = rest;
  const rate = headRate === undefined ? '' : `, head wins ${formatRate(headRate)}`;
  const range = interval === undefined ? '' : ` (95 %: ${formatRate(interval.lower)} to ${formatRate(interval.upper)})`;
  const judged = base + head + ties;
  const share = judged === 0 ? '' : ` (${formatRate(inconsistent / judged)})`;
  const changed = `${formatNumberOf(inconsistent, 'answer')} changed with the order${share}`;
  const lost = missing === 0 ? '' : `, ${formatCount(missing)} could not be judged`;
  const wins = `judged blind, head won ${formatCount(head)}, base ${formatCount(base)}, ${formatNumberOf(ties, 'tie')}`;
  return phrase`${name(scorer)}: ${wins}${rate}${range}, ${changed}${lost}`;
}

function describeAgreement({ base, head }: AgreementEvidence): Phrase {
  const before = base === undefined ? '' : `${describeAgreementOn(base)} on base`;
  const after = head === undefined ? '' : `${describeAgreementOn(head)} on head`;
  return phrase`judge and people: ${[before, after].filter((part) => part !== '').join('; ')}`;
}

function describeAgreementOn(agreement: Agreement | undefined): string {
  if (agreement === undefined) return 'no labelled case ran';
  const { kappa, interval, observed, cases } = agreement;
  const range =
    interval === undefined ? '' : `, 95 %: ${formatScore(interval.lower)} to ${formatScore(interval.upper)}`;
  const beyond = kappa === undefined ? 'kappa cannot be told' : `kappa ${formatScore(kappa)}${range}`;
  return `${beyond}, ${formatRate(observed)} of ${formatNumberOf(cases, 'labelled case')} alike`;
}

/** `tag refunds, 10 cases: pass_rate 92.0% → 86.0% (−6.0 pp), score 0.91 → 0.88 (−0.03)`. */
export function describeSlice({ kind, name: part, cases, metrics }: SliceEvidence, { isNew }: Comparison): Phrase {
  const values = metrics.map((metric) => {
    const unit = metricUnit(metric);
    return phrase`${name(metric.name)} ${formatMeasure(metric.measure, unit, isNew)}`;
  });
  const all = values.slice(0, SHOWN_METRICS).flatMap((value, index) => (index === 0 ? value : [', ', ...value]));
  return phrase`${kind} ${name(part)}, ${formatNumberOf(cases, 'case')}: ${all}`;
}

const SHOWN_METRICS = 4;

function changeOf({ metrics }: SliceEvidence): number {
  return metrics.find((metric) => metric.name === 'pass_rate')?.measure.delta ?? 0;
}
