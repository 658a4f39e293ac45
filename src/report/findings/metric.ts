import type { Comparison, MetricEvidence } from '../../domain/comparison.ts';
import type { Finding } from '../../domain/verdict.ts';
import { formatConfidence, formatLimit, formatSize, formatValue } from '../format.ts';
import { name, phrase, type Phrase } from '../phrase.ts';
import { beforeAfter } from './statement.ts';

/** What a finding about a metric of a scorer or a classification says. */
export function sayMetric(finding: Finding, comparison: Comparison | undefined): Phrase {
  const words = phrase`the metric ${name(finding.metric ?? '')}`;
  const metric = metricOf(finding, comparison);
  if (finding.why === 'not-measured') return phrase`${words} was not measured`;
  const isChange = finding.evidence?.kind === 'metric';
  const said = isChange ? sayChange(finding, words, metric) : sayBar(finding, words, metric);
  return metric?.isAdvisory === true ? phrase`${said} (its judge agrees too little with people to block)` : said;
}

/** A bar looks at more cases than a change where some ran on head alone: what it looked at comes with the finding. */
function metricOf({ evidence, metric }: Finding, comparison: Comparison | undefined): MetricEvidence | undefined {
  if (evidence?.kind === 'metric-bar') return evidence.metric;
  return comparison?.evidence.metrics.find((entry) => entry.name === metric);
}

function sayChange(finding: Finding, words: Phrase, metric: MetricEvidence | undefined): Phrase {
  const { actual, limit } = finding;
  if (actual === undefined || limit === undefined) return phrase`${words} could not be compared`;
  const isDrop = (metric?.measure.delta ?? 0) < 0;
  const change = beforeAfter(metric?.measure, 'number');
  if (finding.status === 'met')
    return phrase`${words} kept within the ${formatLimit(limit, 'number')} tolerated${change}`;
  const moved = `${isDrop ? 'fell' : 'grew'} by ${formatSize(actual, 'number')}`;
  return phrase`${words} ${moved}${change}, more than the ${formatLimit(limit, 'number')} tolerated`;
}

function sayBar({ actual, limit, status }: Finding, words: Phrase, metric: MetricEvidence | undefined): Phrase {
  const isBelow = (actual ?? 0) < (limit ?? 0);
  const value = `${formatValue(actual, 'number')}${sayRange(metric)}`;
  if (status === 'met') return phrase`${words} is ${value} and keeps its limits`;
  const bar = `the ${isBelow ? 'bar' : 'ceiling'} of ${formatValue(limit, 'number')}`;
  return phrase`${words} is ${value}, ${isBelow ? 'below' : 'above'} ${bar}`;
}

function sayRange(metric: MetricEvidence | undefined): string {
  const interval = metric?.headInterval;
  if (interval === undefined) return '';
  const [lower, upper] = [interval.lower, interval.upper].map((end) => formatValue(end, 'number'));
  return ` (${formatConfidence(interval.confidence)} interval ${lower} to ${upper})`;
}
