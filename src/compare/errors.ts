import type { ErrorEvidence } from '../domain/comparison/comparison.ts';
import type { PerSide, Side } from '../domain/side.ts';
import type { ErroredTrial, Trial } from '../domain/trial.ts';
import { fisherTest } from './stats/distributions/binomial.ts';
import type { Slice } from './slice.ts';
import type { TrialIndex } from './trial-index.ts';

/** Trials that brought no answer, and whether they hit one side more than the other. */
export type Losses = {
  readonly errored: PerSide<number>;
  readonly providers: readonly string[];
  readonly evidence: ErrorEvidence | undefined;
};

/** Counts lost trials of a slice. A pair is missing when either side is; a case that runs on head alone counts as one. */
export function lossesOf(slice: Slice, index: TrialIndex): Losses {
  const trials = [...slice.compared, ...slice.measured].flatMap(({ case: { id } }) => {
    return index.ofCase(slice.row, id);
  });
  const errored = trials.filter((trial) => trial.status === 'errored');
  const providers = [...new Set(errored.map((trial) => trial.provider))].sort();
  return { errored: countSides(errored), providers, evidence: errorEvidence(slice, trials) };
}

function errorEvidence(slice: Slice, trials: readonly Trial[]): ErrorEvidence | undefined {
  const sweeps = trials.filter((trial) => trial.key.purpose === 'sweep' && trial.status !== 'skipped');
  if (sweeps.length === 0) return undefined;
  const asked = new Set(sweeps.map(pairName));
  const lost = new Set(sweeps.filter((trial) => trial.status === 'errored').map(pairName));
  const compared = new Set(slice.compared.map(({ case: { id } }) => id));
  const paired = sweeps.filter((trial) => compared.has(trial.key.caseId));
  const share = (side: Side) => {
    const own = paired.filter((trial) => trial.key.side === side);
    return { hits: own.filter((trial) => trial.status === 'errored').length, of: own.length };
  };
  const errored = sweeps.filter((trial) => trial.status === 'errored');
  return {
    missingShare: lost.size / asked.size,
    sidesDifferP: fisherTest(share('base'), share('head')),
    unscored: countSides(errored.filter((trial) => trial.isAnswered)),
  };
}

function pairName({ key }: Trial): string {
  return `${key.round}\0${key.caseId}`;
}

function countSides(trials: readonly ErroredTrial[]): PerSide<number> {
  const on = (side: Side) => trials.filter((trial) => trial.key.side === side).length;
  return { base: on('base'), head: on('head') };
}
