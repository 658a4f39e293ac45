import type { AgreementEvidence } from '../../../domain/labels/agreement.ts';
import { outputId } from '../../../domain/labels/human-label.ts';
import { reaches } from '../../../domain/comparison/limit.ts';
import type { MetricEvidence } from '../../../domain/comparison/metric-evidence.ts';
import { isAdded, type RowCase, type Row } from '../../../domain/plan.ts';
import type { Side } from '../../../domain/side.ts';
import { asks, isJudgement } from '../../../scorers/catalogue.ts';
import { sweepTrial } from '../../pairs.ts';
import type { Slice } from '../../slice.ts';
import type { TrialIndex } from '../../trial-index.ts';
import { agreementOfPairs, heldLabels, scorerLabels, type HeldLabel, type KeptLabels } from './human-labels.ts';

/** What a judge has to bring before it may block. */
export type JudgeTrust = {
  /** Kappa with people below which it only advises; undefined: it never only advises for that. */
  readonly minAgreement?: number | undefined;
  readonly kept?: KeptLabels | undefined;
};

/** The names under which a row's scores rest on a judge. */
export function judgeNames(row: Row): ReadonlySet<string> {
  const specs = row.cases.flatMap((planned) => planned.case.expect.filter((spec) => asks(spec, 'judge')));
  return new Set(specs.map((spec) => spec.name ?? spec.type));
}

/**
 * How far the judge agrees with people, on round 1's answers to the labelled cases of a whole row and on the labels that are
 * kept in files. Undefined where no judge is asked. Base's agreement decides whether it is calibrated, head's where base did
 * not run: what a pull request breaks must not discredit the judge that sees it. The plan's cases carry base's labels, and so
 * do the files; a case that base does not have brings a label that nobody else has seen, and is left out.
 */
export function agreementOf(slice: Slice, index: TrialIndex, trust: JudgeTrust): AgreementEvidence | undefined {
  const names = judgeNames(slice.row);
  if (names.size === 0) return undefined;
  const { minAgreement, kept } = trust;
  const [base, head] = (['base', 'head'] as const).map((side) => verdictsOnSide(slice, index, side));
  const own = (slice.row.cases.some(isCompared) ? base : head) ?? [];
  const held = kept === undefined ? [] : heldLabels(slice, index, kept);
  const deciding = agreementOfPairs([...own.map(({ pair }) => pair), ...pairsBeside(held, own)]);
  const kappa = deciding?.kappa;
  const isCalibrated = minAgreement === undefined || (kappa !== undefined && reaches(kappa, minAgreement));
  const labels = kept && scorerLabels(slice.row, held, kept);
  const labelled = new Set(
    (labels ?? []).filter(({ bound }) => bound >= (kept?.minLabels ?? 0)).map(({ scorer }) => scorer),
  );
  const isTrusted = (name: string): boolean => isCalibrated && (kept?.minLabels === undefined || labelled.has(name));
  return {
    base: agreementOfPairs((base ?? []).map(({ pair }) => pair)),
    head: agreementOfPairs((head ?? []).map(({ pair }) => pair)),
    minAgreement,
    isCalibrated,
    ...(labels === undefined ? {} : { labels, labelFile: kept?.file }),
    ...(held.length === 0 ? {} : { deciding }),
    advisory: [...names].filter((name) => !isTrusted(name)),
  };
}

/** The names of the scorers that may not block. */
export function advisoryNames(agreement: AgreementEvidence | undefined): ReadonlySet<string> {
  return new Set(agreement?.advisory ?? []);
}

/** Kappa as a metric that the policy can name. */
export function agreementMetric(agreement: AgreementEvidence | undefined): readonly MetricEvidence[] {
  const base = agreement?.base?.kappa;
  const head = agreement?.head?.kappa;
  if (head === undefined) return [];
  const delta = base === undefined ? undefined : head - base;
  const measure = { base, head, delta, interval: undefined };
  const known = { headInterval: agreement?.head?.interval, sampleSize: agreement?.head?.cases ?? 0 };
  return [{ name: 'judge_agreement', measure, ...known, pValues: undefined, isAdvisory: false }];
}

function isCompared(planned: RowCase): boolean {
  return planned.kind === 'compared';
}

/** A labelled case's answer: what person and judge say of it. */
type OwnVerdict = { readonly caseId: string; readonly output: string; readonly pair: readonly [string, string] };

function verdictsOnSide(slice: Slice, index: TrialIndex, side: Side): readonly OwnVerdict[] {
  const asked = slice.row.cases.filter((planned) => !isAdded(slice.row, planned));
  const cases = side === 'base' ? asked.filter(isCompared) : asked;
  return cases.flatMap(({ case: { id, human } }) => {
    const trial = sweepTrial(slice, index, { caseId: id, side, round: 1 });
    if (human === undefined || trial?.status !== 'scored') return [];
    const judged = trial.scores.filter(isJudgement);
    if (judged.length === 0) return [];
    const verdict = judged.every((score) => score.passed) ? 'pass' : 'fail';
    return [{ caseId: id, output: outputId(trial.output), pair: [human, verdict] }];
  });
}

/** Kept labels of outputs that no case's own label is about as well. */
function pairsBeside(held: readonly HeldLabel[], own: readonly OwnVerdict[]): readonly (readonly [string, string])[] {
  const known = new Set(own.map(({ caseId, output }) => JSON.stringify([caseId, output])));
  return held
    .filter(({ label: { caseId, outputHash } }) => !known.has(JSON.stringify([caseId, outputHash])))
    .map(({ label, judged }) => [label.human, judged]);
}
