import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { Z_PASS, type RowDesign, type RowEvidence } from '../../domain/comparison/decision.ts';
import { exceeds } from '../../domain/comparison/limit.ts';
import { isClustered, type Counts } from '../procedure/observations.ts';
import { signTest } from '../stats/distributions/binomial.ts';
import { normalQuantile } from '../stats/distributions/normal.ts';
import { tangoLimits } from '../stats/proportions/tango.ts';

/** More rounds, and more cases as shares of those compared, that somebody may go for. */
const ROUNDS = [1, 2, 3, 4, 6, 8, 12];
const CASES = [0.1, 0.25, 0.5, 1, 2, 4];
/** A candidate is held to a margin, however few cases there are. */
const CASES_FOR_CANDIDATE = [...CASES, 9];
const CONTINUATIONS = 100;
/** Of the lower limit that a block needs above the tolerated drop: 95 %, one-sided. */
const Z_BEYOND = 1.6448536269514722;
/** Of the continuations, so many have to end in a decision before it is said. */
const ENOUGH = 0.8;

/** Pairs by how they came out, over all compared cases. */
type Outcomes = Pick<Counts, 'pairs' | 'worse' | 'better'>;
type Size = Pick<RowDesign, 'mustCatch' | 'maxDrop' | 'alpha'> & {
  readonly cases: number;
  readonly share: number;
  /** Of the limit that shows a candidate to be as good; undefined: head is a change of base. */
  readonly quantile: number | undefined;
};

/**
 * Answers: "how many more rounds, or a new run with how many more cases, would decide this?", as the least for which four in
 * five simulated continuations of the data do. Each draws its own chances of a worse and a better pair, as uncertain as the
 * counts leave them. Undefined for a score, for clusters, whose shared luck is not simulated, and where nothing that anybody would do is enough.
 */
export function wouldTell(
  { pairs, worse, better }: Outcomes,
  design: RowDesign,
  random: RandomGenerator,
): RowEvidence['wouldTell'] {
  if (pairs === 0 || design.metric === 'score' || !design.mayAskAgain || isClustered(design)) return undefined;
  const seen = { pairs, worse, better };
  const compared = design.compared.length;
  const share = compared / Math.max(1, design.pairedCases, compared);
  const { ranking } = design;
  const quantile = ranking && normalQuantile(1 - ranking.alpha);
  const size = { ...design, cases: compared, share, quantile };
  const moreRounds = ROUNDS.find((rounds) => {
    return isLikely(() => isDecidedWithin(seen, drawChances(seen, random), { size, rounds, random }));
  });
  const moreCases = (ranking === undefined ? CASES : CASES_FOR_CANDIDATE)
    .map((part) => Math.ceil(part * compared))
    .find((more) => {
      const grown = grownBy(size, more, design);
      const fresh = { pairs: 0, worse: 0, better: 0 };
      const rounds = design.maxRounds;
      return isLikely(() => isDecidedWithin(fresh, drawChances(seen, random), { size: grown, rounds, random }));
    });
  return moreRounds === undefined && moreCases === undefined ? undefined : { moreCases, moreRounds };
}

function isLikely(isDecided: () => boolean): boolean {
  const most = CONTINUATIONS * (1 - ENOUGH);
  let missed = 0;
  for (let i = 0; i < CONTINUATIONS && missed <= most; i += 1) if (!isDecided()) missed += 1;
  return missed <= most;
}

/** A larger suite is made to see smaller drops, where the policy does not say which. */
function grownBy(size: Size, more: number, { pairedCases, isMustCatchGiven }: RowDesign): Size {
  const cases = size.cases + more;
  const all = Math.max(1, pairedCases, size.cases) + more;
  const mustCatch = isMustCatchGiven ? size.mustCatch : 1 / Math.sqrt(all);
  return { ...size, cases, share: cases / all, mustCatch };
}

type Chances = { readonly worse: number; readonly better: number };

function drawChances({ pairs, worse, better }: Outcomes, random: RandomGenerator): Chances {
  return {
    worse: drawCount(pairs, worse / pairs, random) / pairs,
    better: drawCount(pairs, better / pairs, random) / pairs,
  };
}

/** Whether so many more rounds decide, the rounds looked at one by one. */
function isDecidedWithin(
  from: Outcomes,
  chances: Chances,
  { size, rounds, random }: { readonly size: Size; readonly rounds: number; readonly random: RandomGenerator },
): boolean {
  let { pairs, worse, better } = from;
  for (let round = 0; round < rounds; round += 1) {
    const lost = drawCount(size.cases, chances.worse, random);
    const rest = chances.worse < 1 ? Math.min(1, chances.better / (1 - chances.worse)) : 0;
    pairs += size.cases;
    worse += lost;
    better += drawCount(size.cases - lost, rest, random);
    if (isDecided({ pairs, worse, better }, size)) return true;
  }
  return false;
}

function isDecided(counts: Outcomes, { cases, share, mustCatch, maxDrop, alpha, quantile }: Size): boolean {
  const { pairs, worse, better } = counts;
  if (quantile !== undefined) return tangoLimits(counts, quantile).upper * share < mustCatch;
  const isTooLarge = exceeds(((worse - better) / pairs) * share, maxDrop);
  // Half of the row's share stands for what a look late in the run has left of it.
  const isBeyond = isTooLarge && exceeds(tangoLimits(counts, Z_BEYOND).lower * share, maxDrop);
  if (isBeyond && signTest(worse, better) <= alpha.mean / 2) return true;
  const { upper } = tangoLimits(counts, Z_PASS);
  if (!exceeds(upper * share, maxDrop)) return true;
  const isDoubtful = isTooLarge && signTest(worse, better) < 0.025;
  return upper * share < mustCatch && upper < 1 / Math.sqrt(cases) && !isDoubtful;
}

/** How many of `size` come out, each with this chance. */
function drawCount(size: number, chance: number, random: RandomGenerator): number {
  let count = 0;
  for (let i = 0; i < size; i += 1) if (uniformFloat64(random) < chance) count += 1;
  return count;
}
