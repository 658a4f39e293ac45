import type { Evidence } from '../../domain/comparison/comparison.ts';
import type { MetricEvidence } from '../../domain/comparison/metric-evidence.ts';
import { FALLBACK_METRICS } from '../../domain/answers/score-details.ts';
import { wasAsked } from '../../domain/scorer.ts';
import type { ScoredTrial } from '../../domain/trial.ts';
import { generatorFor } from '../random.ts';
import type { Slice } from '../slice.ts';
import { mean } from '../stats/mean.ts';
import type { TrialIndex } from '../trial-index.ts';
import { advisoryNames, agreementMetric } from './judges/agreement.ts';
import { answerMetrics, policyOf } from './answer-metrics.ts';
import { confidenceGroup, confidenceSample, reliabilityEvidence } from './labels/confidences.ts';
import { correctedMetrics } from './judges/corrected.ts';
import { readConfidence, readFallback, readLabel } from './details.ts';
import { confusionEvidence, labelCells, labelGroup, labelSample } from './labels/labels.ts';
import { meanGroup, measureGroup, type GroupOptions } from './metric-group.ts';
import { preferenceEvidence, preferenceMetrics, preferenceSamples } from './judges/preferences.ts';
import { readSample, sampleOf, type Sample } from './sample.ts';
import { namesThat, prefixOf } from './score-names.ts';
import { stepMetrics } from './step-metrics.ts';

/** What a slice's metrics are measured with. */
export type MetricsOptions = {
  readonly seed: number;
  /** Of the whole row, also for a tag of it. */
  readonly agreement: Evidence['agreement'];
  /** Draws of the cases for head's own intervals. */
  readonly resamples: number;
  /** Whether changes are tested; default: they are. */
  readonly isTested?: boolean;
};

/**
 * Every metric that the scorers of a slice give over round 1: named scorers and those that the policy names, labels,
 * confidences, fallbacks, blind comparisons, and the judge's agreement with people. The first one keeps a name.
 */
export function metricsOf(slice: Slice, index: TrialIndex, options: MetricsOptions): readonly MetricEvidence[] {
  const measured = [
    ...trialMetrics(slice, sampleOf(slice, index), options),
    ...preferenceSamples(slice, index).flatMap((sample) =>
      preferenceMetrics(sample, familyOptions(slice, sample.name, options)),
    ),
    ...(slice.tag === undefined ? agreementMetric(options.agreement) : []),
  ];
  return firstOfEachName(measured);
}

/** Those of them that are read from the answers one by one. */
export function trialMetrics(
  slice: Slice,
  trials: Sample<ScoredTrial>,
  options: MetricsOptions,
): readonly MetricEvidence[] {
  return firstOfEachName([
    ...namedMetrics(slice, trials, options),
    ...labelNames(trials).flatMap((name) => {
      const { labels, cells } = labelCells(labelSample(trials, name));
      const group = labelGroup(prefixOf(name, trials.head), labels);
      return measureGroup(cells, group, familyOptions(slice, name, options));
    }),
    ...confidenceNames(trials).flatMap((name) => {
      const others = { ...familyOptions(slice, name, options), isAdvisory: isRowAdvisory(options) };
      return measureGroup(confidenceSample(trials, name), confidenceGroup(prefixOf(name, trials.head)), others);
    }),
    ...fallbackMetrics(slice, trials, options),
    ...correctedMetrics(trials, options.agreement),
    ...answerMetrics(slice, trials, (name) => familyOptions(slice, `answer ${name}`, options)),
    // Parts of a row are only looked at, and steps are many.
    ...(options.isTested === false
      ? []
      : stepMetrics(slice, trials, (name) => familyOptions(slice, `step ${name}`, options))),
  ]);
}

function firstOfEachName(metrics: readonly MetricEvidence[]): readonly MetricEvidence[] {
  return [...new Map(metrics.toReversed().map((metric) => [metric.name, metric])).values()].toReversed();
}

/** Confusion matrices, reliability diagrams and wins of a slice, for the report. */
export function tablesOf(
  slice: Slice,
  index: TrialIndex,
): Pick<Evidence, 'confusions' | 'reliabilities' | 'preferences'> {
  const trials = sampleOf(slice, index);
  return {
    confusions: labelNames(trials).map((name) => confusionEvidence(name, labelSample(trials, name))),
    reliabilities: confidenceNames(trials).map((name) => reliabilityEvidence(name, confidenceSample(trials, name))),
    preferences: preferenceSamples(slice, index).map(preferenceEvidence),
  };
}

function namedMetrics(slice: Slice, trials: Sample<ScoredTrial>, options: MetricsOptions): readonly MetricEvidence[] {
  const policy = policyOf(slice);
  const named = namesThat(trials.head, (score) => score.name !== score.type);
  const names = new Set([...(policy?.metrics.keys() ?? []), ...named]);
  return [...names].flatMap((name) => {
    const sample = readSample(trials, (trial) => scoreNamed(trial, name));
    if (sample.head.length === 0) return [];
    return measureGroup(sample, meanGroup(name), familyOptions(slice, name, options));
  });
}

function fallbackMetrics(
  slice: Slice,
  trials: Sample<ScoredTrial>,
  options: MetricsOptions,
): readonly MetricEvidence[] {
  return namesThat(trials.head, (score) => readFallback(score.details) !== undefined).flatMap((name) => {
    const sample = readSample(trials, (trial) => {
      const score = trial.scores.find((one) => one.name === name);
      const details = score && readFallback(score.details);
      return details && Number(details.isFallback);
    });
    const group = meanGroup(`${prefixOf(name, trials.head)}${FALLBACK_METRICS[0]}`);
    return measureGroup(sample, group, familyOptions(slice, `${name} fallback`, options));
  });
}

function familyOptions(slice: Slice, name: string, options: MetricsOptions): GroupOptions {
  const { row, tag } = slice;
  const generator = generatorFor(options.seed, [row.suite, row.target, tag ?? '', 'metric', name]);
  const isAdvisory = advisoryNames(options.agreement).has(name);
  return { generator, isAdvisory, resamples: options.resamples, isTested: options.isTested ?? true };
}

/** Whether what all scorers of a row say together rests on a judge that only advises. */
function isRowAdvisory({ agreement }: MetricsOptions): boolean {
  return advisoryNames(agreement).size > 0;
}

function labelNames({ head }: Sample<ScoredTrial>): readonly string[] {
  return namesThat(head, (score) => readLabel(score.details) !== undefined);
}

function confidenceNames({ head }: Sample<ScoredTrial>): readonly string[] {
  return namesThat(head, (score) => readConfidence(score.details) !== undefined);
}

function scoreNamed(trial: ScoredTrial, name: string): number | undefined {
  const scores = trial.scores.filter((score) => score.name === name && wasAsked(score)).map((score) => score.score);
  return scores.length === 0 ? undefined : mean(scores);
}
