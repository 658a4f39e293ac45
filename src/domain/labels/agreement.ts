import type { Tally, Interval } from '../comparison/interval.ts';

/** How far the judge and people's labels agree on the labelled cases of a row. */
export type AgreementEvidence = {
  readonly base: Agreement | undefined;
  readonly head: Agreement | undefined;
  /** Below it, or where it cannot be measured, the judge only advises; undefined where none is asked for. */
  readonly minAgreement: number | undefined;
  readonly isCalibrated: boolean;
  /** Of the labels that are kept in files, scorer by scorer; absent where none are kept and none are asked for. */
  readonly labels?: readonly ScorerLabels[] | undefined;
  /** Where further labels go. */
  readonly labelFile?: string | undefined;
  /** What decides where kept labels count: they and those of the cases together. */
  readonly deciding?: Agreement | undefined;
  /** The scorers that may warn, not block; absent in files that do not say: all that ask the judge, where it is not calibrated. */
  readonly advisory?: readonly string[] | undefined;
};

/** The labels of a scorer that asks a judge. */
export type ScorerLabels = {
  readonly scorer: string;
  /** Those of the rubric and the model that judge now. */
  readonly bound: number;
  /** Before it may block; undefined where none are asked for. */
  readonly needed: number | undefined;
  /** Those that count no more: of another rubric, and of this one by another model. */
  readonly otherRubric: number;
  readonly otherJudge: number;
  /** Of the outputs that people call right, and of those they call wrong, how many the judge sees so. */
  readonly errors: { readonly right: Tally; readonly wrong: Tally };
  readonly agreement: Agreement | undefined;
};

/** Cohen's kappa in [−1, 1], undefined where one of the two always says the same. */
export type Agreement = {
  readonly kappa: number | undefined;
  readonly interval: Interval | undefined;
  /** Share of equal verdicts, in [0, 1]. */
  readonly observed: number;
  readonly cases: number;
};
