import { ASKED_AGAIN } from '../../domain/trial.ts';
import { generatorFor, shuffled } from '../random.ts';
import type { Procedure, RowState } from './row-state.ts';
import { observe, ownBaseKey, storedBaseValue, sweepKey, type SweepPair } from './sweep.ts';

/** Calls base for pairs where it was not needed so far, some at a time and likely better ones first, while that may change something. */
export function* buyUnseen(row: RowState, isWanted: () => boolean): Procedure<void> {
  const { design } = row;
  while (isWanted()) {
    const batch = unseenPairs(row).slice(0, Math.max(5, Math.ceil(design.compared.length / 20)));
    if (batch.length === 0) return;
    yield* buy(row, batch);
  }
}

/** Where most of a block failed on head, the minute may be bad: base is asked at once, while it lasts, for the others too. */
export function* buyInBadMinute(row: RowState, size: number): Procedure<void> {
  const block = row.observations.pairs.slice(-size);
  if (2 * block.filter(({ head }) => head === 0).length < size) return;
  yield* buy(
    row,
    block.filter(({ base }) => base === 'unseen'),
  );
}

function* buy(row: RowState, batch: readonly SweepPair[]): Procedure<void> {
  const { design, find } = row;
  const key = ({ case: one, round, isAlone }: SweepPair) =>
    isAlone === true
      ? sweepKey(design, one.caseId, 'base', { round, number: ASKED_AGAIN })
      : ownBaseKey(design, one, { round, find });
  yield batch.map((pair) => ({ kind: 'together', keys: [key(pair)] }));
  const chosen = new Set(batch);
  const asked = (pair: SweepPair) => ({ ...pair, base: observe(find(key(pair)), design) });
  row.observations = {
    ...row.observations,
    pairs: row.observations.pairs.map((pair) => (chosen.has(pair) ? asked(pair) : pair)),
  };
}

/** In the order in which they are bought. Which come first decides calls alone: before a block all are bought. */
function unseenPairs({ design, observations, find, seed }: RowState): readonly SweepPair[] {
  const unseen = observations.pairs.filter((pair) => pair.base === 'unseen');
  const byId = [...unseen].sort((a, b) => (a.case.caseId < b.case.caseId ? -1 : 1));
  const order = shuffled(byId, generatorFor(seed, [design.suite, design.target, 'unseen']));
  const hasFailed = (pair: SweepPair): boolean => storedBaseValue(design, pair.case, find) === 0;
  const likeliest = design.isScreening === true ? order.toSorted((a, b) => a.case.weight - b.case.weight) : order;
  return [...likeliest.filter(hasFailed), ...likeliest.filter((pair) => !hasFailed(pair))];
}
