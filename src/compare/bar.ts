import type { BarEvidence } from '../domain/comparison.ts';
import { isUnaffected, type PlannedCase } from '../domain/plan.ts';
import type { Side } from '../domain/side.ts';
import type { ScoredTrial } from '../domain/trial.ts';
import { wilsonInterval } from './stats/wilson.ts';
import type { Slice } from './slice.ts';
import { mean } from './stats/mean.ts';
import type { TrialIndex } from './trial-index.ts';

/** What a bar looks at in one answer; `old` where base's own expectations have to be asked. */
export type BarValue = (trial: ScoredTrial, expectations: 'new' | 'old') => number | undefined;

/** Whether it passed, by head's or by base's expectations. */
export const passValue: BarValue = (trial, expectations) => {
  const passed = expectations === 'old' ? (trial.passedOldExpectations ?? trial.passed) : trial.passed;
  return Number(passed);
};

/** Its score; base's expectations leave none behind. */
export const scoreValue: BarValue = (trial, expectations) => {
  return expectations === 'old' && trial.passedOldExpectations !== undefined ? undefined : trial.score;
};

/**
 * The rate over all of head's cases, from round 1 and, for unaffected cases, whatever trials were kept. A case counts once,
 * with its mean. Undefined where no case was measured.
 */
export function barEvidence(slice: Slice, index: TrialIndex, valueOf: BarValue): BarEvidence | undefined {
  const planned = [...slice.compared, ...slice.measured];
  const head = planned.flatMap((one) => caseMean(slice, index, { planned: one, side: 'head', valueOf }) ?? []);
  const base = planned.flatMap((one) => caseMean(slice, index, { planned: one, side: 'base', valueOf }) ?? []);
  const unaffected = unaffectedOf(slice);
  const own = unaffected.flatMap((id) => meanOf(roundOne(slice, index, id, 'head'), valueOf, 'new') ?? []);
  const measured = [...head, ...own];
  if (measured.length === 0) return undefined;
  const rate = mean(measured);
  const before = [...base, ...own];
  return {
    base: before.length === 0 ? undefined : mean(before),
    head: rate,
    interval: wilsonInterval(rate, measured.length),
    measuredCases: measured.length,
    totalCases: planned.length + unaffected.length,
  };
}

function unaffectedOf({ row, tag }: Slice): readonly string[] {
  return tag === undefined ? row.unaffected : (row.unaffectedByTag.get(tag) ?? []);
}

function caseMean(
  slice: Slice,
  index: TrialIndex,
  of: { readonly planned: PlannedCase; readonly side: Side; readonly valueOf: BarValue },
): number | undefined {
  const { planned, side, valueOf } = of;
  const trials = (on: Side) => roundOne(slice, index, planned.case.id, on);
  if (planned.kind === 'compared') return meanOf(trials(side), valueOf, 'new');
  if (side === 'head') return meanOf(trials('head'), valueOf, 'new');
  return isAskedOnBase(slice, planned) ? meanOf(trials('head'), valueOf, 'old') : undefined;
}

/** Whether base asks the same of a case that ran on head alone: not of a new one, and nothing where there is no base. */
export function isAskedOnBase({ row }: Pick<Slice, 'row'>, planned: PlannedCase): boolean {
  const isSpecChange = planned.reasons.every(({ kind }) => kind === 'case' || kind === 'scorer');
  return isSpecChange || isUnaffected(row, planned);
}

function roundOne(slice: Slice, index: TrialIndex, caseId: string, side: Side): readonly ScoredTrial[] {
  const trials = index.ofCase(slice.row.suite, slice.row.target, caseId);
  const answers = trials.filter((trial) => trial.status === 'scored');
  return answers.filter(({ key }) => key.side === side && key.purpose === 'sweep' && key.round === 1);
}

function meanOf(trials: readonly ScoredTrial[], valueOf: BarValue, expectations: 'new' | 'old'): number | undefined {
  const values = trials.flatMap((trial) => valueOf(trial, expectations) ?? []);
  return values.length === 0 ? undefined : mean(values);
}
