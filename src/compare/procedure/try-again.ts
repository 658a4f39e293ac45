import type { Confirmation, DesignCase } from '../../domain/comparison/decision.ts';
import { SEVERITIES } from '../../domain/suite.ts';
import { confirmationOrder, designConfirmations, readConfirmation, type ConfirmationDesign } from './confirm.ts';
import { dropOf } from './observations.ts';
import type { Procedure, RowState } from './row-state.ts';
import { isCritical } from './sweep.ts';

/** Tries again what broke in the round that is under way. */
export function* confirmBroken(row: RowState): Procedure<void> {
  yield* confirm(row, designBroken(row));
}

function designBroken(row: RowState): readonly ConfirmationDesign[] {
  const cases = gravest(row, 'broken', untried(row, 1, row.rounds));
  return designConfirmations(row.design, cases, { kind: 'broken', round: row.rounds });
}

/** Tries again whatever got better so far. */
export function* confirmFixed(row: RowState): Procedure<void> {
  yield* confirm(
    row,
    designConfirmations(row.design, gravest(row, 'fixed', untried(row, -1, undefined)), {
      kind: 'fixed',
      round: row.rounds,
    }),
  );
}

function* confirm(row: RowState, designed: readonly ConfirmationDesign[]): Procedure<void> {
  yield designed.map((confirmation) => confirmationOrder(row.design, confirmation));
  const results = designed.map((confirmation) => readConfirmation(row.design, confirmation, row.find));
  row.confirmations = [...row.confirmations, ...results];
}

/** Cases whose pairs (of one round, or of all) changed in the direction given and that no fresh trial has judged yet. */
function untried(row: RowState, sign: 1 | -1, round: number | undefined): readonly DesignCase[] {
  const tried = new Set(row.confirmations.map((one) => one.caseId));
  const changed = row.observations.pairs.filter((pair) => {
    return Math.sign(dropOf(pair) ?? 0) === sign && (round === undefined || pair.round === round);
  });
  const cases = new Set(changed.map((pair) => pair.case));
  return [...cases].filter((one) => !tried.has(one.caseId) && !isCritical(one));
}

/** The cases that may still be tried again where that is bounded: the severest first, then those that changed most often. */
function gravest(row: RowState, kind: Confirmation['kind'], cases: readonly DesignCase[]): readonly DesignCase[] {
  const { maxConfirmations } = row.design;
  if (maxConfirmations === undefined) return cases;
  const left = Math.max(0, maxConfirmations - row.confirmations.filter((one) => one.kind === kind).length);
  const changes = (one: DesignCase): number =>
    row.observations.pairs.filter((pair) => pair.case === one && (dropOf(pair) ?? 0) !== 0).length;
  const rank = ({ severity }: DesignCase): number => SEVERITIES.indexOf(severity);
  return cases.toSorted((a, b) => rank(a) - rank(b) || changes(b) - changes(a)).slice(0, left);
}

/**
 * Whether a harness may be started as often as the re-runs of a row need that has ended: a set of cases is one start, so that
 * it is known of each case whether it broke. A round takes one, and one more for what it lost.
 */
export function hasStartsForBroken(row: RowState): boolean {
  const { design, rounds } = row;
  if (design.starts === undefined || design.metric === 'score') return false;
  const { most, isRepeating } = design.starts;
  const needed = isRepeating ? 1 : Math.max(0, ...designBroken(row).map(({ trials }) => trials));
  return needed <= most - 2 * rounds;
}
