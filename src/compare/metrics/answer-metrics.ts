import type { MetricEvidence } from '../../domain/comparison/metric-evidence.ts';
import { partsOf } from '../../domain/held-trial.ts';
import type { PolicyRules } from '../../domain/verdict/policy.ts';
import type { ScoredTrial } from '../../domain/trial.ts';
import type { Slice } from '../slice.ts';
import { mean } from '../stats/mean.ts';
import type { SampleBasis } from '../stats/proportions/unsampled.ts';
import { measureGroup, weightedMean, type MetricGroup, type GroupOptions } from './metric-group.ts';
import { readSample, type Sample } from './sample.ts';

/** Names of one kind that are measured, beside those that the policy has rules for: answers may bring any. */
export const MOST_NAMES = 50;

/** The names that a policy has, and the most common others, in the order of the alphabet. */
export function measuredNames(
  namesOf: (trial: ScoredTrial) => readonly string[],
  { head, base = [] }: Sample<ScoredTrial>,
  gated: readonly string[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of [...head, ...base].flatMap(namesOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const common = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  const known = gated.filter((name) => counts.has(name));
  return [...new Set([...known, ...common.slice(0, MOST_NAMES)])].sort();
}

/** The policy of a slice. */
export function policyOf({ row, tag }: Slice): PolicyRules | undefined {
  return tag === undefined ? row.policy : row.policy.tags.get(tag);
}

/** The numbers that an application tells of its answers: of each the mean over the cases whose answers have it. */
export function answerMetrics(
  slice: Slice,
  trials: Sample<ScoredTrial>,
  optionsFor: (name: string) => GroupOptions,
): readonly MetricEvidence[] {
  const gated = [...(policyOf(slice)?.metrics.keys() ?? [])];
  const names = measuredNames((trial) => Object.keys(partsOf(trial).metrics ?? {}), trials, gated);
  return names.flatMap((name) => {
    const read = (trial: ScoredTrial): number | undefined => numberIn(partsOf(trial).metrics, name);
    const found = numberMetric(name, readSample(trials, read), optionsFor(name));
    const lost = gated.includes(name) ? lostMetric(name, trials, read) : [];
    return [...found.map((metric) => ({ ...metric, isOfAnswer: true }) as const), ...lost];
  });
}

/** A number that base's answers tell and none of head's: a rule about it must not take silence for a pass. */
function lostMetric(
  name: string,
  { base = [], head }: Sample<ScoredTrial>,
  read: (trial: ScoredTrial) => number | undefined,
): readonly MetricEvidence[] {
  const values = base.flatMap((trial) => read(trial) ?? []);
  if (values.length === 0 || head.some((trial) => read(trial) !== undefined)) return [];
  const measure = { base: mean(values), head: undefined, delta: undefined, interval: undefined };
  const unknown = { headInterval: undefined, pValues: undefined, sampleSize: 0, isAdvisory: false };
  return [{ name, measure, ...unknown, isOfAnswer: true }];
}

function numberIn(numbers: { readonly [name: string]: number } | undefined, name: string): number | undefined {
  return numbers !== undefined && Object.hasOwn(numbers, name) ? numbers[name] : undefined;
}

/** The mean of numbers of any unit. */
export function numberMetric(name: string, sample: Sample<number>, options: GroupOptions): readonly MetricEvidence[] {
  if (sample.head.length === 0) return [];
  return measureGroup(sample, numberGroup(name, [...(sample.base ?? []), ...sample.head]), options);
}

function numberGroup(name: string, all: readonly number[]): MetricGroup<number> {
  return {
    names: [name],
    valuesOf: (values, times) => [weightedMean(values, times)],
    partsOf: (value) => [value],
    basesOf: ({ length }) => [{ ...reachOf(all), observations: [length] }],
  };
}

/** Shares reach from 0 to 1; of another number the cases not seen may lie as far beyond the others as those lie apart, or from 0. */
function reachOf(values: readonly number[]): Pick<SampleBasis, 'lowest' | 'highest'> {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (least >= 0 && most <= 1) return { lowest: 0, highest: 1 };
  const span = Math.max(most - least, Math.abs(most), Math.abs(least));
  return { lowest: least >= 0 ? Math.max(0, least - span) : least - span, highest: most + span };
}
