import type { BarEvidence } from '../../domain/comparison/comparison.ts';
import { isAdded, isUnaffected, type RowCase } from '../../domain/plan.ts';
import type { Side } from '../../domain/side.ts';
import type { ScoredTrial } from '../../domain/trial.ts';
import { wilsonInterval } from '../stats/proportions/wilson.ts';
import type { Slice } from '../slice.ts';
import { completeRounds } from '../pairs.ts';
import { mean } from '../stats/mean.ts';
import type { TrialIndex } from '../trial-index.ts';

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
 * The rate over all of head's cases, from the complete rounds and, for unaffected cases, whatever trials were kept. A case counts once,
 * with its mean. Where head adds cases, the rate over base's cases alone has to reach the bar as well, so that easy additions
 * cannot lift it: the lower of the two rates, the lower of both limits. Undefined where no case was measured.
 */
export function barEvidence(slice: Slice, index: TrialIndex, valueOf: BarValue): BarEvidence | undefined {
  const planned = [...slice.compared, ...slice.measured];
  const own = planned.filter((one) => !isAdded(slice.row, one));
  const whole = rateOver(slice, index, { planned, valueOf });
  const ofBase = own.length < planned.length ? rateOver(slice, index, { planned: own, valueOf }) : undefined;
  return whole === undefined || ofBase === undefined ? whole : lowerOf(whole, ofBase);
}

type Rated = { readonly planned: readonly RowCase[]; readonly valueOf: BarValue };

function rateOver(slice: Slice, index: TrialIndex, { planned, valueOf }: Rated): BarEvidence | undefined {
  const head = planned.flatMap((one) => caseMean(slice, index, { planned: one, side: 'head', valueOf }) ?? []);
  const base = planned.flatMap((one) => caseMean(slice, index, { planned: one, side: 'base', valueOf }) ?? []);
  const unaffected = unaffectedOf(slice);
  const own = unaffected.flatMap((id) => meanOf(sweepAnswers(slice, index, id, 'head'), valueOf, 'new') ?? []);
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

/** Misses a bar where either does, reaches it where both do; judged only where all cases of both were measured. */
function lowerOf(whole: BarEvidence, ofBase: BarEvidence): BarEvidence {
  const shown = ofBase.head < whole.head ? ofBase : whole;
  const isWhole = [whole, ofBase].every(({ measuredCases, totalCases }) => measuredCases === totalCases);
  const { measuredCases, totalCases } = isWhole ? shown : whole;
  const lower = Math.min(whole.interval.lower, ofBase.interval.lower);
  const upper = Math.min(whole.interval.upper, ofBase.interval.upper);
  return { ...shown, measuredCases, totalCases, interval: { ...shown.interval, lower, upper } };
}

function unaffectedOf({ row, tag }: Slice): readonly string[] {
  return tag === undefined ? row.unaffected : (row.unaffectedByTag.get(tag) ?? []);
}

function caseMean(
  slice: Slice,
  index: TrialIndex,
  of: { readonly planned: RowCase; readonly side: Side; readonly valueOf: BarValue },
): number | undefined {
  const { planned, side, valueOf } = of;
  const trials = (on: Side) => sweepAnswers(slice, index, planned.case.id, on);
  if (planned.kind === 'compared') return meanOf(trials(side), valueOf, 'new');
  const own = trials(side);
  // A recording has base's own answers also to what head came to judge otherwise.
  if (side === 'head' || own.length > 0) return meanOf(own, valueOf, 'new');
  return isAskedOnBase(slice, planned) ? meanOf(trials('head'), valueOf, 'old') : undefined;
}

/** Whether base asks the same of a case that ran on head alone: not of a new one, and nothing where there is no base. */
export function isAskedOnBase({ row }: Pick<Slice, 'row'>, planned: RowCase): boolean {
  const isSpecChange = planned.reasons.every(({ kind }) => kind === 'case' || kind === 'scorer');
  return isSpecChange || isUnaffected(row, planned);
}

function sweepAnswers(slice: Slice, index: TrialIndex, caseId: string, side: Side): readonly ScoredTrial[] {
  const trials = index.ofCase(slice.row, caseId);
  const answers = trials.filter((trial) => trial.status === 'scored');
  const rounds = completeRounds(slice);
  return answers.filter(({ key }) => key.side === side && key.purpose === 'sweep' && rounds.includes(key.round));
}

function meanOf(trials: readonly ScoredTrial[], valueOf: BarValue, expectations: 'new' | 'old'): number | undefined {
  const values = trials.flatMap((trial) => valueOf(trial, expectations) ?? []);
  return values.length === 0 ? undefined : mean(values);
}
