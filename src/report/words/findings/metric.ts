import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { MetricEvidence } from '../../../domain/comparison/metric-evidence.ts';
import type { Finding } from '../../../domain/verdict/verdict.ts';
import { formatConfidence, formatLimit, formatSize, formatValue, type Unit } from '../../text/format.ts';
import { name, phrase, type Phrase } from '../../text/phrase.ts';
import { metricUnit } from '../numbers/metric-unit.ts';
import { beforeAfter } from './statement.ts';

/** What a finding about a metric of a scorer or a classification says. */
export function describeMetric(finding: Finding, comparison: Comparison | undefined): Phrase {
  const words = phrase`the metric ${name(finding.metric ?? '')}`;
  const metric = metricOf(finding, comparison);
  if (finding.why === 'not-measured') return describeUnmeasured(words, finding, metric);
  const isChange = finding.evidence?.kind === 'metric';
  const said = isChange ? describeChange(finding, words, metric) : describeBar(finding, words, metric);
  return metric?.isAdvisory === true ? phrase`${said} (its judge agrees too little with people to block)` : said;
}

function describeUnmeasured(words: Phrase, finding: Finding, metric: MetricEvidence | undefined): Phrase {
  const base = metric?.measure.base;
  if (base === undefined) return phrase`${words} was not measured`;
  return phrase`${words} is in no answer of head, and ${formatValue(base, findingUnit(finding))} on base`;
}

/** A bar looks at more cases than a change where some ran on head alone: what it looked at comes with the finding. */
function metricOf({ evidence, metric }: Finding, comparison: Comparison | undefined): MetricEvidence | undefined {
  if (evidence?.kind === 'metric-bar') return evidence.metric;
  return comparison?.evidence.metrics.find((entry) => entry.name === metric);
}

function describeChange(finding: Finding, words: Phrase, metric: MetricEvidence | undefined): Phrase {
  const { actual, limit } = finding;
  if (actual === undefined || limit === undefined) return phrase`${words} could not be compared`;
  const isDrop = (metric?.measure.delta ?? 0) < 0;
  const unit = findingUnit(finding);
  const change = beforeAfter(metric?.measure, unit);
  if (finding.status === 'met') return phrase`${words} kept within the ${formatLimit(limit, unit)} tolerated${change}`;
  const moved = `${isDrop ? 'fell' : 'grew'} by ${formatSize(actual, unit)}`;
  return phrase`${words} ${moved}${change}, more than the ${formatLimit(limit, unit)} tolerated`;
}

function describeBar(finding: Finding, words: Phrase, metric: MetricEvidence | undefined): Phrase {
  const { actual, limit, status } = finding;
  const unit = findingUnit(finding);
  const isBelow = (actual ?? 0) < (limit ?? 0);
  const value = `${formatValue(actual, unit)}${describeRange(metric, unit)}`;
  if (status === 'met') return phrase`${words} is ${value} and keeps its limits`;
  const bar = `your ${isBelow ? 'minimum' : 'maximum'} of ${formatValue(limit, unit)}`;
  return phrase`${words} is ${value}, ${isBelow ? 'below' : 'above'} ${bar}`;
}

/** A cost or a score is said as exactly as the policy writes it. */
function findingUnit({ metric }: Finding): Unit {
  const unit = metricUnit({ name: metric ?? '' });
  return unit === 'score' ? 'number' : unit;
}

function describeRange(metric: MetricEvidence | undefined, unit: Unit): string {
  const interval = metric?.headInterval;
  if (interval === undefined) return '';
  const [lower, upper] = [interval.lower, interval.upper].map((end) => formatValue(end, unit));
  return ` (${formatConfidence(interval.confidence)} interval ${lower} to ${upper})`;
}
