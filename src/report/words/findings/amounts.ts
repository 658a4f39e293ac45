import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Interval } from '../../../domain/comparison/interval.ts';
import type { Measure } from '../../../domain/comparison/measure.ts';
import { measureOf } from '../../../domain/comparison/measures.ts';
import type { Finding } from '../../../domain/verdict/verdict.ts';
import {
  formatConfidence,
  formatLimit,
  formatNumberOf,
  formatSize,
  formatValue,
  type Unit,
} from '../../text/format.ts';
import { phrase, type Phrase } from '../../text/phrase.ts';
import { beforeAfter, NOTHING } from './statement.ts';

type Amount = {
  readonly finding: Finding;
  readonly words: Phrase;
  readonly unit: Unit;
  readonly measure: Measure | undefined;
};

/** What a finding about a bar, a ceiling or a growth says. */
export function describeAmount(finding: Finding, comparison: Comparison | undefined): Phrase {
  const about = measureOf(finding.rule);
  const amount: Amount = {
    finding,
    words: [about === undefined ? finding.rule : `the ${about.words}`],
    unit: about?.unit ?? 'number',
    measure: about && comparison?.[about.field],
  };
  return finding.rule.endsWith('.max_increase') ? describeGrowth(amount) : describeBar(amount);
}

function describeGrowth({ finding, words, unit, measure }: Amount): Phrase {
  const growth =
    finding.evidence?.kind === 'growth' ? finding.evidence.growth.growth : (finding.actual ?? measure?.delta);
  // A delta of USD or milliseconds is a share of base, so that its limit is one too.
  const limit = finding.limit === undefined ? 'what is' : formatLimit(finding.limit, unit);
  const change = beforeAfter(measure, unit);
  if (finding.why === 'too-few-samples')
    return phrase`${words} has too few samples to be judged against the ${limit} tolerated${change}`;
  if (growth === undefined || finding.why === 'not-measured') return phrase`${words} could not be compared`;
  if (finding.status === 'undecided') return phrase`whether ${words} grew by more than ${limit} is open${change}`;
  if (finding.status === 'met') return phrase`${words} is not established to have grown by more than ${limit}${change}`;
  const size = `${growth < 0 ? 'fell' : 'grew'} by ${formatSize(growth, unit)}`;
  return phrase`${words} ${size}${change}, more than the ${limit} tolerated`;
}

function describeBar({ finding, words, unit, measure }: Amount): Phrase {
  const { actual, limit, evidence } = finding;
  const isFloor = finding.rule.endsWith('.min');
  const bar = evidence?.kind === 'bar' ? evidence.bar : undefined;
  const value = formatValue(actual ?? bar?.head ?? measure?.head, unit);
  const range = describeRange(evidence?.kind === 'ceiling' ? evidence.interval : bar?.interval, unit);
  const line = `${isFloor ? 'your minimum of' : 'your maximum of'} ${formatValue(limit, unit)}`;
  if (finding.why === 'bars-share')
    return phrase`${words} is ${value}${range}, below ${line}, but not surely enough for one of the limits that share a 1 % chance of a false alarm`;
  if (finding.status === 'undecided') return phrase`${words} is ${value}${range}, too close to ${line} to tell`;
  if (finding.why === 'not-certain')
    return phrase`${words} is ${value}${range} and keeps ${line}, though not for certain`;
  if (finding.status === 'met') return phrase`${words} is ${value}${range} and keeps ${line}`;
  return phrase`${words} is ${value}${range}, ${isFloor ? 'below' : 'above'} ${line}`;
}

/** How many more cases would decide a bar that lies inside the interval. */
export function describeMoreCases({ status, why, evidence }: Finding): Phrase {
  if (status !== 'undecided' || why === 'bars-share' || evidence?.kind !== 'bar') return NOTHING;
  if (evidence.moreCases === undefined) return phrase`It would take many times more cases to tell.`;
  return phrase`About ${formatNumberOf(evidence.moreCases, 'more case')} would tell.`;
}

function describeRange(interval: Interval | undefined, unit: Unit): string {
  if (interval === undefined) return '';
  const [lower, upper] = [interval.lower, interval.upper].map((end) => formatValue(end, unit));
  return ` (${formatConfidence(interval.confidence)} interval ${lower} to ${upper})`;
}
