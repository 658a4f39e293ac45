import type { Agreement } from './agreement.ts';
import type { Tally } from '../comparison/interval.ts';

/** What asking a judge again about outputs that it saw has shown of one of its scorers. */
export type JudgeCheck = {
  readonly scorer: string;
  /** Outputs asked about, or pairs of them where sides are compared. */
  readonly asked: number;
  /** Of them, those that brought no verdict. */
  readonly missing: number;
  /** Times that each was asked as it is. */
  readonly times: number;
  /** Of the outputs, those that got the same verdict every time; undefined for pairs. */
  readonly consistent: Tally | undefined;
  /** With people's labels of this rubric. */
  readonly agreement: Agreement | undefined;
  /** Labels that are for another rubric. */
  readonly otherRubric: number;
  /** Of outputs that failed and that passed, those whose verdict turned when the same was said twice; undefined for pairs. */
  readonly longer: { readonly failed: Tally; readonly passed: Tally } | undefined;
  /** Of the pairs, those whose answer changed with the order. */
  readonly swapped: Tally | undefined;
  /** Another judge beside this one, and the outputs on which they disagree. */
  readonly second: SecondJudge | undefined;
};

/** How a second judge sees the same outputs. */
export type SecondJudge = {
  readonly judge: string;
  readonly agreement: Agreement | undefined;
  readonly disagreed: readonly string[];
};

/** What a check found, and what it cost in USD; undefined where no price is known. */
export type JudgeReport = {
  readonly suite: string;
  readonly judge: string;
  readonly checks: readonly JudgeCheck[];
  /** Outputs whose case the suite has no more, so that nobody can ask about them. */
  readonly orphans: number;
  readonly spendUsd: number | undefined;
};
