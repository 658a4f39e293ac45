import type { CaseChange, CaseComparison } from '../../domain/comparison/comparison.ts';
import type { Confirmation } from '../../domain/comparison/decision.ts';
import type { Tally } from '../../domain/comparison/interval.ts';
import type { RowCase } from '../../domain/plan.ts';
import type { PerSide } from '../../domain/side.ts';
import type { ScoredTrial } from '../../domain/trial.ts';
import { answersOf } from '../pairs.ts';
import type { RowState } from '../procedure/row-state.ts';
import type { Slice } from '../slice.ts';
import type { TrialIndex } from '../trial-index.ts';

/** What became of each case of a slice, in the plan's order. */
export function caseChanges(
  slice: Slice,
  index: TrialIndex,
  row: Pick<RowState, 'confirmations' | 'isScreened'> | undefined,
): readonly CaseComparison[] {
  const confirmed = new Map((row?.confirmations ?? []).map((one) => [one.caseId, one]));
  return [...slice.compared, ...slice.measured].map((planned) => {
    const { id, severity, tags } = planned.case;
    const tally = {
      base: tallyOf(answersOf(slice, index, { caseId: id, side: 'base' })),
      head: tallyOf(answersOf(slice, index, { caseId: id, side: 'head' })),
    };
    const confirmation = confirmed.get(id);
    const isLeftOut = row?.isScreened === true && planned.kind === 'compared' && wasLeftOut(slice, index, id);
    const change = isLeftOut ? 'head-passing' : changeOf(planned, tally, confirmation);
    return { caseId: id, severity, tags, change, tally, isConfirmed: confirmation?.status === 'confirmed' };
  });
}

function changeOf(planned: RowCase, tally: PerSide<Tally>, confirmation: Confirmation | undefined): CaseChange {
  if (planned.kind === 'measured') {
    if (tally.head.of === 0) return 'missing';
    return tally.head.passed === tally.head.of ? 'measured-passing' : 'measured-failing';
  }
  if (tally.base.of === 0 || tally.head.of === 0) return 'missing';
  if (confirmation?.status === 'confirmed') return confirmation.kind === 'fixed' ? 'fixed' : 'broken';
  return changeSeen(tally);
}

/** Base was never asked about it, because head passed. */
function wasLeftOut(slice: Slice, index: TrialIndex, caseId: string): boolean {
  const trials = index.ofCase(slice.row, caseId);
  return trials.every(({ key, status }) => key.side === 'head' && status === 'scored');
}

/** By the trials alone: a side that changes its answer makes a case flaky. */
function changeSeen({ base, head }: PerSide<Tally>): CaseChange {
  const isMixed = [base, head].some((side) => side.passed > 0 && side.passed < side.of);
  if (isMixed) return 'flaky';
  if (base.passed > 0) return head.passed > 0 ? 'passing' : 'broken';
  return head.passed > 0 ? 'fixed' : 'failing';
}

function tallyOf(trials: readonly ScoredTrial[]): Tally {
  return { passed: trials.filter((trial) => trial.passed).length, of: trials.length };
}
