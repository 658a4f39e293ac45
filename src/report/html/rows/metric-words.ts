import { readStepMetric } from '../../../domain/answers/answer-parts.ts';
import type { MetricEvidence } from '../../../domain/comparison/metric-evidence.ts';
import { shorten } from '../../text/visible.ts';

/** What a metric is called by people, and whether more of it is better; undefined where only its author knows. */
export type MetricWords = { readonly words: string; readonly better: 'higher' | 'lower' | undefined };

const LAST: Readonly<Record<string, MetricWords>> = {
  pass_rate: { words: 'share of outputs that pass', better: 'higher' },
  score: { words: 'mean score', better: 'higher' },
  accuracy: { words: 'share of right labels', better: 'higher' },
  balanced_accuracy: { words: 'share of right labels, each label counting alike', better: 'higher' },
  macro_precision: { words: 'how often a given label is right, mean of the labels', better: 'higher' },
  macro_recall: { words: 'how much of each label is found, mean of the labels', better: 'higher' },
  macro_f1: { words: 'labels right and found (F1), mean of the labels', better: 'higher' },
  kappa: { words: 'agreement with the labels beyond chance', better: 'higher' },
  expected_cost: { words: 'cost of wrong labels per case', better: 'lower' },
  ece: { words: 'gap between stated confidence and being right', better: 'lower' },
  brier: { words: 'error of the stated confidence (Brier)', better: 'lower' },
  handled: { words: 'share answered without review', better: 'higher' },
  handled_error_rate: { words: 'errors among what is answered without review', better: 'lower' },
  fallback_rate: { words: 'share of fallback answers', better: undefined },
  inconsistent: { words: 'judgements that changed with the order', better: 'lower' },
  corrected: { words: 'share of right outputs, corrected by people’s labels', better: 'higher' },
  judge_agreement: { words: 'agreement of the judge with people beyond chance', better: 'higher' },
};

const OF_LABEL: Readonly<Record<string, string>> = {
  precision: 'of outputs with this label, share that is right:',
  recall: 'of cases with this label, share that is found:',
  f1: 'right and found (F1):',
};

/** The words for a metric's name as the policy writes it: `intent.macro_f1`, `recall.refund`. */
export function metricWords({ name, isOfAnswer }: Pick<MetricEvidence, 'name' | 'isOfAnswer'>): MetricWords {
  const step = readStepMetric(name);
  if (step !== undefined)
    return { words: `${step.measure.words} of the step ${shorten(step.step, 60)}`, better: 'lower' };
  if (isOfAnswer === true) return { words: 'mean over the answers that tell it', better: undefined };
  const last = name.slice(name.lastIndexOf('.') + 1);
  const known = Object.hasOwn(LAST, last) ? LAST[last] : undefined;
  if (known !== undefined) return known;
  const [, kind = '', label = ''] = /(?:^|\.)(precision|recall|f1)\.(.+)$/.exec(name) ?? [];
  const words = OF_LABEL[kind];
  if (words !== undefined) return { words: `${words} ${shorten(label, 60)}`, better: 'higher' };
  return { words: 'mean of this scorer', better: 'higher' };
}
