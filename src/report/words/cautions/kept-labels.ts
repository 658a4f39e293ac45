import type { Agreement, AgreementEvidence, ScorerLabels } from '../../../domain/labels/agreement.ts';
import type { Comparison } from '../../../domain/comparison/comparison.ts';
import { formatConfidence, formatCount, formatNumberOf, formatRate, formatScore } from '../../text/format.ts';
import { name, phrase, type Phrase } from '../../text/phrase.ts';
import { rowName } from '../findings/statement.ts';

/** How far each judge agrees with the labels that people keep, and which labels count no more. */
export function describeKeptLabels(agreement: AgreementEvidence | undefined): readonly Phrase[] {
  return (agreement?.labels ?? [])
    .filter(({ bound, otherRubric, otherJudge }) => bound + otherRubric + otherJudge > 0)
    .map((labels) => phrase`${name(labels.scorer)} and people: ${describeBound(labels)}${describeVoid(labels)}`);
}

/**
 * The share of right outputs that stands behind the pass rate where a judge gives it, with an interval that holds what is not
 * known of the judge: what its labels show of its errors.
 */
export function describeCorrected({ evidence: { agreement, metrics } }: Comparison): readonly Phrase[] {
  return (agreement?.labels ?? []).flatMap(({ scorer, errors: { right, wrong } }) => {
    const found = metrics.find((metric) => metric.name === `${scorer}.corrected`);
    const interval = found?.headInterval;
    if (found?.measure.head === undefined || interval === undefined) return [];
    const passes = `${formatCount(wrong.of - wrong.passed)} of ${formatCount(wrong.of)} wrong outputs`;
    const fails = `${formatCount(right.of - right.passed)} of ${formatCount(right.of)} right ones`;
    const range = `${formatConfidence(interval.confidence)} interval ${formatRate(interval.lower)} to ${formatRate(interval.upper)}`;
    const rate = `${formatRate(found.measure.head)} of head's outputs are right (${range})`;
    return [
      phrase`By people's labels the judge ${name(scorer)} passes ${passes} and fails ${fails}. Allowing for that, ${rate}.`,
    ];
  });
}

/** The judges that may not block before people have labelled more, and what to do about it. */
export function describeMissingLabels(comparison: Comparison): readonly Phrase[] {
  const { agreement } = comparison.evidence;
  const labels = agreement?.labels ?? [];
  const lacking = labels.filter(({ bound, needed }) => needed !== undefined && bound < needed);
  return [
    ...lacking.map((one) => describeLacking(one, comparison, agreement?.labelFile)),
    ...unlabelled(comparison).map(
      (scorer) =>
        phrase`${rowName(comparison)}: ${name(scorer)} asks a judge in a way that no label can be given for, so what only it found warns and does not block.`,
    ),
  ];
}

/** Scorers that ask a judge, but not about one output by itself: labels are for those that do. */
function unlabelled({ evidence: { agreement } }: Comparison): readonly string[] {
  const labels = agreement?.labels ?? [];
  if (agreement?.isCalibrated !== true || !labels.some(({ needed }) => needed !== undefined)) return [];
  return (agreement.advisory ?? []).filter((scorer) => !labels.some((one) => one.scorer === scorer));
}

function describeLacking(labels: ScorerLabels, comparison: Comparison, file: string | undefined): Phrase {
  const { scorer, bound, needed = 0 } = labels;
  const into = file ?? 'evals/labels.jsonl';
  const which = `--suite ${comparison.suite} --scorer ${scorer}`;
  // A sample of so many holds the smaller one that may have been labelled already.
  const command = `evaldelta review RESULT --into ${into} ${which} --all --sample ${needed}`;
  const why = phrase`${name(scorer)} has ${formatCount(bound)} of the ${formatNumberOf(needed, 'label')} that its judge needs`;
  return phrase`${rowName(comparison)}: ${why}${describeVoid(labels)}, so what only it found warns and does not block. ${formatCount(needed - bound)} more: ${name(command)}.`;
}

function describeVoid({ otherRubric, otherJudge }: ScorerLabels): string {
  const parts = [
    ...(otherRubric === 0 ? [] : [`${labelsAre(otherRubric)} for another rubric`]),
    ...(otherJudge === 0 ? [] : [`${labelsAre(otherJudge)} for another judge model`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function labelsAre(count: number): string {
  return `${formatNumberOf(count, 'label')} ${count === 1 ? 'is' : 'are'}`;
}

function describeBound({ agreement, errors: { right, wrong } }: ScorerLabels): string {
  if (agreement === undefined) return 'no label is for this rubric and this judge';
  const passed = `passes ${formatCount(right.passed)} of ${formatCount(right.of)} that people call right`;
  const failed = `fails ${formatCount(wrong.passed)} of ${formatCount(wrong.of)} that they call wrong`;
  return `${describeKappa(agreement)}; it ${passed} and ${failed}`;
}

function describeKappa({ kappa, interval, observed, cases }: Agreement): string {
  const range =
    interval === undefined ? '' : `, 95 %: ${formatScore(interval.lower)} to ${formatScore(interval.upper)}`;
  const beyond = kappa === undefined ? 'kappa cannot be told' : `kappa ${formatScore(kappa)}${range}`;
  return `${beyond}, ${formatRate(observed)} of ${formatNumberOf(cases, 'label')} alike`;
}
