import type { AgreementEvidence, ScorerLabels } from '../../../domain/labels/agreement.ts';
import type { Tally } from '../../../domain/comparison/interval.ts';
import type { MetricEvidence } from '../../../domain/comparison/metric-evidence.ts';
import type { ScoredTrial } from '../../../domain/trial.ts';
import { isJudgement } from '../../../scorers/catalogue.ts';
import { correctedRate } from '../../stats/proportions/corrected-rate.ts';
import { advisoryNames } from './agreement.ts';
import type { Sample } from '../sample.ts';

/**
 * For each judge that people's labels are kept of: the share of outputs that are right, corrected for what the judge gets
 * wrong, its interval widened by how little is known of that. A change of it is not tested.
 */
export function correctedMetrics(
  trials: Sample<ScoredTrial>,
  agreement: AgreementEvidence | undefined,
): readonly MetricEvidence[] {
  const advisory = advisoryNames(agreement);
  return (agreement?.labels ?? []).flatMap((labels) => {
    const found = correctedMetric(trials, labels);
    return found === undefined ? [] : [{ ...found, isAdvisory: advisory.has(labels.scorer) }];
  });
}

function correctedMetric(
  { base, head }: Sample<ScoredTrial>,
  { scorer, errors }: ScorerLabels,
): Omit<MetricEvidence, 'isAdvisory'> | undefined {
  const judged = passesOf(head, scorer);
  const after = correctedRate(judged, errors);
  if (after === undefined) return undefined;
  const before = base && correctedRate(passesOf(base, scorer), errors)?.rate;
  const delta = before === undefined ? undefined : after.rate - before;
  return {
    name: `${scorer}.corrected`,
    measure: { base: before, head: after.rate, delta, interval: undefined },
    headInterval: after.interval,
    pValues: undefined,
    sampleSize: judged.of,
  };
}

/** Of the outputs that a scorer judged, those that it passes. */
function passesOf(trials: readonly ScoredTrial[], scorer: string): Tally {
  const judged = trials
    .map(({ scores }) => scores.filter((score) => isJudgement(score) && score.name === scorer))
    .filter((scores) => scores.length > 0);
  return { passed: judged.filter((scores) => scores.every(({ passed }) => passed)).length, of: judged.length };
}
