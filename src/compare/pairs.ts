import { armOf } from '../domain/keys.ts';
import type { PerSide, Side } from '../domain/side.ts';
import { BESIDE, type ScoredTrial, type Trial } from '../domain/trial.ts';
import type { Slice } from './slice.ts';
import type { TrialIndex } from './trial-index.ts';

/** A case that both sides answered in one round. */
export type ScoredPair = PerSide<ScoredTrial>;

/** Pairs and how many of those begun got lost. */
export type RoundPairs = { readonly pairs: readonly ScoredPair[]; readonly missing: number };

/** The pairs that were asked on both sides whatever came of it: round 1, since later ones ask base only where it matters; of a recording all. */
export function completePairs(slice: Slice, index: TrialIndex): RoundPairs {
  const rounds = completeRounds(slice).map((round) => pairsOfRound(slice, index, round));
  return {
    pairs: rounds.flatMap(({ pairs }) => pairs),
    missing: rounds.reduce((sum, { missing }) => sum + missing, 0),
  };
}

/** The rounds that leave nothing out that could be chosen. */
export function completeRounds({ designs: { passRate } }: Pick<Slice, 'designs'>): readonly number[] {
  const isWhole = passRate !== undefined && (!passRate.mayAskAgain || passRate.ranking !== undefined);
  return Array.from({ length: isWhole ? passRate.maxRounds : 1 }, (_, index) => index + 1);
}

function pairsOfRound(slice: Slice, index: TrialIndex, round: number): RoundPairs {
  const asked = slice.compared.map(({ case: { id } }) => ({
    base: sweepTrial(slice, index, { caseId: id, side: 'base', round }),
    head: sweepTrial(slice, index, { caseId: id, side: 'head', round }),
  }));
  const pairs = asked.flatMap(({ base, head }) => {
    return base?.status === 'scored' && head?.status === 'scored' ? [{ base, head }] : [];
  });
  const missing = asked.filter(({ base, head }) => base?.status === 'errored' || head?.status === 'errored').length;
  return { pairs, missing };
}

/**
 * The sweep trial that counts for a case in a round: on base its re-run, where another run's answer had to be renewed; on head the
 * one beside base, where it was asked alone before.
 */
export function sweepTrial(
  slice: Slice,
  index: TrialIndex,
  of: { readonly caseId: string; readonly side: Side; readonly round: number },
): Trial | undefined {
  const { suite } = slice.row;
  const target = armOf(slice.row, of.side);
  const trial = (number: number) => index.find({ suite, target, ...of, purpose: 'sweep', number });
  return BESIDE[of.side].map(trial).find((found) => found !== undefined);
}

/** All answers of a case on a side, in sweeps and confirmations. */
export function answersOf(slice: Slice, index: TrialIndex, of: { caseId: string; side: Side }): readonly ScoredTrial[] {
  const trials = index.ofCase(slice.row, of.caseId);
  return trials.filter((trial) => trial.status === 'scored').filter((trial) => trial.key.side === of.side);
}
