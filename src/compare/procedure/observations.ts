import { byLuck } from '../figures/clusters.ts';
import { signBoundaries, type SignLook } from '../stats/sequential/sequential-sign.ts';
import type { DesignCase, RowDesign } from '../../domain/comparison/decision.ts';
import { sum } from '../stats/mean.ts';
import type { SweepPair } from './sweep.ts';

/** All sweep pairs of a row in the order in which they were looked at; `looks` are the lengths at which it was. */
export type Observations = { readonly pairs: readonly SweepPair[]; readonly looks: readonly number[] };

/** Of the budget of the mean test, what stays with the plain count of pairs where a history weighs them. */
const PLAIN_SHARE = 0.25;

/** Pairs by how they came out. `pairs` counts unseen ones as seen, and not the missing ones. */
export type Counts = {
  readonly pairs: number;
  readonly worse: number;
  readonly better: number;
  readonly unseen: number;
  readonly missing: number;
  /** Sum of base − head; for a pass rate, worse − better. */
  readonly dropSum: number;
};

/** Base − head of a pair, 0 where base was not needed; undefined when an answer is missing. */
export function dropOf(pair: SweepPair): number | undefined {
  if (pair.head === 'missing' || pair.base === 'missing' || pair.head === 'unseen') return undefined;
  return pair.base === 'unseen' ? 0 : pair.base - pair.head;
}

/** Counts pairs. */
export function countPairs(pairs: readonly SweepPair[]): Counts {
  const counts = { pairs: 0, worse: 0, better: 0, unseen: 0, missing: 0, dropSum: 0 };
  for (const pair of pairs) {
    const drop = dropOf(pair);
    if (drop === undefined) counts.missing += 1;
    else counts.pairs += 1;
    if (pair.base === 'unseen' && drop !== undefined) counts.unseen += 1;
    if (drop !== undefined && drop > 0) counts.worse += 1;
    if (drop !== undefined && drop < 0) counts.better += 1;
    counts.dropSum += drop ?? 0;
  }
  return counts;
}

/** The net drop over all N cases of the row; 0 without a pair. */
export function netDrop(counts: Counts, design: RowDesign): number {
  return counts.pairs === 0 ? 0 : (counts.dropSum / counts.pairs) * affectedShare(design);
}

/** n_affected / N. */
export function affectedShare(design: RowDesign): number {
  return design.compared.length / Math.max(1, design.pairedCases, design.compared.length);
}

/**
 * Whether the sequential boundary is crossed at the last look. Where cases are known to differ in how steady they are, each pair
 * weighs as much as its case tells; a part of the budget stays with the plain count, whatever is known.
 */
export function hasCrossed(observations: Observations, design: RowDesign): boolean {
  if (!isWeighted(design)) return isBeyond(observations, design, { alpha: design.alpha.mean, weightOf: () => 1 });
  return (
    isBeyond(observations, design, {
      alpha: (1 - PLAIN_SHARE) * design.alpha.mean,
      weightOf: ({ weight }) => weight,
    }) || isBeyond(observations, design, { alpha: PLAIN_SHARE * design.alpha.mean, weightOf: () => 1 })
  );
}

type SignWalk = { readonly alpha: number; readonly weightOf: (one: DesignCase) => number };

function isBeyond(observations: Observations, design: RowDesign, { alpha, weightOf }: SignWalk): boolean {
  // A recording may have asked some cases more often than others, and is looked at once.
  const maxPairs = design.mayAskAgain ? design.maxRounds * design.compared.length : observations.pairs.length;
  return signBoundaries(signLooks(observations, design, weightOf), alpha, maxPairs).at(-1)?.crossed ?? false;
}

/** Whether anything is known of how steady the cases are. */
export function isWeighted({ compared }: Pick<RowDesign, 'compared'>): boolean {
  return compared.some(({ weight }) => weight !== compared[0]?.weight);
}

/** The observations as they would be if every missing answer spoke for head (it passed, base failed), or if every one spoke against it. */
export function withMissing(observations: Observations, speaking: 'for-head' | 'against-head'): Observations {
  const head = speaking === 'for-head' ? 1 : 0;
  const pairs = observations.pairs.map((pair) => ({
    ...pair,
    head: pair.head === 'missing' ? head : pair.head,
    base: pair.base === 'missing' ? 1 - head : pair.base,
  }));
  return { ...observations, pairs };
}

function signLooks(
  observations: Observations,
  design: RowDesign,
  caseWeight: SignWalk['weightOf'],
): readonly SignLook[] {
  const weightOf = design.metric === 'score' ? scoreWeight(observations) : (drop: number) => drop;
  let from = 0;
  let seen = 0;
  const stepOf = (pair: SweepPair) => weightOf(dropOf(pair) ?? 0) * caseWeight(pair.case);
  return observations.looks.map((to) => {
    const added = observations.pairs.slice(from, to);
    from = to;
    seen += added.filter((pair) => dropOf(pair) !== undefined).length;
    // What did not differ adds to no sum.
    const steps = groupsOf(added.filter((pair) => stepOf(pair) !== 0))
      .map((group) => sum(group.map(stepOf)))
      .filter((one) => one !== 0);
    return { weights: steps.map(Math.abs), worse: sum(steps.map((one) => Math.max(0, one))), pairs: seen };
  });
}

/** Pairs that share their luck, together: without a change both sides of all of them could be exchanged at once. */
function groupsOf(pairs: readonly SweepPair[]): readonly (readonly SweepPair[])[] {
  return byLuck(pairs, (pair) => ({ cluster: pair.case.cluster, round: pair.round }));
}

/** The differences of pairs that have one, those that share their luck together. */
export function groupedDrops(pairs: readonly SweepPair[]): readonly (readonly number[])[] {
  return groupsOf(pairs.filter((pair) => dropOf(pair) !== undefined)).map((group) =>
    group.map((pair) => dropOf(pair) ?? 0),
  );
}

/** Whether any two cases of a row share their luck by what the suite says. */
export function isClustered({ compared }: Pick<RowDesign, 'compared'>): boolean {
  return compared.some(({ cluster }) => cluster !== undefined);
}

/** Up to 20 for a changed score, with the sign of the drop, in steps of a twentieth of the largest change of round 1. */
function scoreWeight({ pairs }: Observations): (drop: number) => number {
  const changes = pairs.flatMap((pair) => (pair.round === 1 ? Math.abs(dropOf(pair) ?? 0) : []));
  const largest = Math.max(0, ...changes);
  return (drop) => (largest === 0 ? Math.sign(drop) : Math.round((20 * drop) / largest));
}
