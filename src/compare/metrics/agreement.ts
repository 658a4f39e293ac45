import type { Agreement, AgreementEvidence, MetricEvidence } from '../../domain/comparison.ts';
import { reaches } from '../../domain/limit.ts';
import { isAdded, type RowCase, type Row } from '../../domain/plan.ts';
import type { Side } from '../../domain/side.ts';
import { asks, isJudged } from '../../scorers/catalogue.ts';
import { sweepTrial } from '../pairs.ts';
import type { Slice } from '../slice.ts';
import type { TrialIndex } from '../trial-index.ts';
import { cohenKappa } from './kappa.ts';

/** The names under which a row's scores rest on a judge. */
export function judgeNames(row: Row): ReadonlySet<string> {
  const specs = row.cases.flatMap((planned) => planned.case.expect.filter((spec) => asks(spec, 'judge')));
  return new Set(specs.map((spec) => spec.name ?? spec.type));
}

/**
 * How far the judge agrees with people, on round 1's answers to the labelled cases of a whole row. Undefined where no judge
 * is asked. Base's agreement decides whether it is calibrated, head's where base did not run: what a pull request breaks
 * must not discredit the judge that sees it. The plan's cases carry base's labels; a case that base does not have brings
 * a label that nobody else has seen, and is left out.
 */
export function agreementOf(
  slice: Slice,
  index: TrialIndex,
  minAgreement: number | undefined,
): AgreementEvidence | undefined {
  if (judgeNames(slice.row).size === 0) return undefined;
  const base = agreementOn(slice, index, 'base');
  const head = agreementOn(slice, index, 'head');
  const kappa = (slice.row.cases.some(isCompared) ? base : head)?.kappa;
  const isCalibrated = minAgreement === undefined || (kappa !== undefined && reaches(kappa, minAgreement));
  return { base, head, minAgreement, isCalibrated };
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

function agreementOn(slice: Slice, index: TrialIndex, side: Side): Agreement | undefined {
  const asked = slice.row.cases.filter((planned) => !isAdded(slice.row, planned));
  const cases = side === 'base' ? asked.filter(isCompared) : asked;
  const pairs = cases.flatMap((planned) => verdictsOn(slice, index, { planned, side }));
  if (pairs.length === 0) return undefined;
  const agreement = cohenKappa(pairs);
  const observed = pairs.filter(([person, judge]) => person === judge).length / pairs.length;
  return { kappa: agreement?.kappa, interval: agreement?.interval, observed, cases: pairs.length };
}

function isCompared(planned: RowCase): boolean {
  return planned.kind === 'compared';
}

function verdictsOn(
  slice: Slice,
  index: TrialIndex,
  { planned, side }: { readonly planned: RowCase; readonly side: Side },
): readonly (readonly [string, string])[] {
  const { id, human } = planned.case;
  const trial = sweepTrial(slice, index, { caseId: id, side, round: 1 });
  if (human === undefined || trial?.status !== 'scored') return [];
  const judged = trial.scores.filter(isJudged);
  if (judged.length === 0) return [];
  return [[human, judged.every((score) => score.passed) ? 'pass' : 'fail']];
}
