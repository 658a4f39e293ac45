import type { FindTrial, NextStep, RowDesign } from '../domain/comparison/decision.ts';
import type { Contrast } from '../domain/plan.ts';
import type { Trial } from '../domain/trial.ts';
import { advisoryNames, agreementOf, type JudgeTrust } from './metrics/judges/agreement.ts';
import { withoutJudge } from './metrics/judges/without-judge.ts';
import { followRow } from './follow.ts';
import { nextStep } from './next.ts';
import { slicesOf } from './slice.ts';
import { indexTrials } from './trial-index.ts';

/** `designs` are those of the contrast. */
export type NextTrialsOptions = JudgeTrust & { readonly seed: number; readonly designs: readonly RowDesign[] };

/**
 * Which trials a run needs next: those that decide its rows, and then those that decide, without its word, the rows that a
 * judge who agrees too little with people would block. Pure, as `nextStep` is.
 */
export function nextTrials(contrast: Contrast, trials: readonly Trial[], options: NextTrialsOptions): NextStep {
  const { seed, designs, minAgreement, kept } = options;
  const step = nextStep(designs, trials, seed);
  if (step.kind !== 'done' || (minAgreement === undefined && kept?.minLabels === undefined)) return step;
  const index = indexTrials(trials);
  const advised = slicesOf(contrast, designs)
    .filter(({ tag }) => tag === undefined)
    .map(({ row, ...slice }) => ({ row, advisory: advisoryNames(agreementOf({ row, ...slice }, index, options)) }))
    .filter(({ advisory }) => advisory.size > 0);
  const isOpen = (design: RowDesign): boolean =>
    advised.some(({ row }) => row.suite === design.suite && row.target === design.target) &&
    hasBlocked(design, index.find, seed);
  return nextStep(designs.filter(isOpen), withoutJudge(advised, trials), seed);
}

/** A judge that blocks nothing has nothing to lose. */
function hasBlocked(design: RowDesign, find: FindTrial, seed: number): boolean {
  const outcome = followRow(design, find, seed).ending?.outcome;
  return outcome === 'dropped' || outcome === 'broken' || outcome === 'critical';
}
