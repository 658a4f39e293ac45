import { armFigures } from '../compare/figures/arm-figures.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import type { RowEvidence } from '../domain/comparison/decision.ts';
import type { Measure } from '../domain/comparison/measure.ts';
import { isModel } from '../domain/providers/providers.ts';
import type { ArmFigures, RankedCandidate, Standing } from '../domain/runs/ranking.ts';
import type { Side } from '../domain/side.ts';
import type { Target } from '../domain/suite.ts';
import type { Trial } from '../domain/trial.ts';
import type { Candidate } from '../suite/candidates/candidates.ts';

/** What was measured of an incumbent and its candidates. */
export type Measured = {
  readonly incumbent: Target;
  readonly candidates: readonly Candidate[];
  readonly comparisons: readonly Comparison[];
  readonly trials: readonly Trial[];
  /** What is known of a target besides. */
  readonly about: (target: Target) => Pick<ArmFigures, 'price' | 'retires'>;
};

/** The arms of a ranking, the candidates in their order. */
export type Ranked = { readonly incumbent: ArmFigures; readonly candidates: readonly RankedCandidate[] };

/** Ranks candidates by cost per success among those that are as good as the incumbent; an unknown cost is never the least. */
export function rank({ incumbent, candidates, comparisons, trials, about }: Measured): Ranked {
  const own = { ...figuresOf(incumbent, 'base', trials), ...about(incumbent) };
  const standing = candidates.map((candidate) => {
    const comparison = comparisons.find(({ target }) => target === candidate.target.name);
    const figures = { ...figuresOf(candidate.target, 'head', trials), ...about(candidate.target) };
    return { ...figures, ...standingOf(candidate, comparison) };
  });
  const ordered = [...standing].sort(byStandingAndCost);
  const arms = [own, ...standing.filter((one) => one.standing !== 'unmeasured')];
  return {
    incumbent: { ...own, isOnFront: isOnFront(own, arms) },
    candidates: ordered.map((one, index) => ({
      ...one,
      rank: one.standing === 'as-good' ? index + 1 : undefined,
      isOnFront: arms.includes(one) && isOnFront(one, arms),
    })),
  };
}

type Figures = Omit<ArmFigures, 'isOnFront'>;

function figuresOf({ name, endpoint }: Target, side: Side, trials: readonly Trial[]): Figures {
  const own = trials.filter(({ key }) => key.target === name && key.side === side);
  return { name, model: isModel(endpoint) ? endpoint.model : undefined, ...armFigures(own) };
}

type Stands = Omit<RankedCandidate, keyof ArmFigures | 'rank'>;

const NOT_MEASURED: Measure = { base: undefined, head: undefined, delta: undefined, interval: undefined };

function standingOf({ dropped }: Candidate, comparison: Comparison | undefined): Stands {
  const evidence = comparison?.evidence.passRate;
  const broken = evidence?.confirmations.filter(({ kind, status }) => kind === 'critical' && status === 'confirmed');
  return {
    standing: evidence === undefined ? 'unmeasured' : STANDING_OF[evidence.outcome],
    passRate: comparison?.passRate ?? NOT_MEASURED,
    growth: {
      costPerSuccess: comparison?.costPerSuccessUsd ?? NOT_MEASURED,
      latencyP95: comparison?.latencyP95Ms ?? NOT_MEASURED,
    },
    evidence,
    brokenCritical: broken?.map(({ caseId }) => caseId) ?? [],
    dropped,
  };
}

const STANDING_OF: Readonly<Record<RowEvidence['outcome'], Standing>> = {
  'ruled-out': 'as-good',
  tolerated: 'as-good',
  dropped: 'worse',
  broken: 'worse',
  critical: 'breaks-critical',
  undecided: 'unclear',
  lost: 'unmeasured',
  stopped: 'unmeasured',
  'nothing-compared': 'unmeasured',
};

const ORDER: readonly Standing[] = ['as-good', 'unclear', 'worse', 'breaks-critical', 'unmeasured'];

function byStandingAndCost(a: Figures & Stands, b: Figures & Stands): number {
  const place = ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing);
  return place || costOf(a) - costOf(b) || latencyOf(a) - latencyOf(b) || rateOf(b) - rateOf(a);
}

/** Beyond every known one, and never infinite: two of them are told apart by what else is known. */
function costOf({ costPerSuccess = Number.MAX_VALUE }: Figures): number {
  return costPerSuccess;
}

function latencyOf({ latencyP95, latencyP50 = Number.MAX_VALUE }: Figures): number {
  return latencyP95 ?? latencyP50;
}

function rateOf({ passes }: Figures): number {
  return passes.of === 0 ? 0 : passes.passed / passes.of;
}

function isOnFront(arm: Figures, arms: readonly Figures[]): boolean {
  if (arm.costPerSuccess === undefined) return false;
  return !arms.some((other) => {
    if (other === arm || other.costPerSuccess === undefined) return false;
    const [rate, cost] = [rateOf(other) - rateOf(arm), costOf(other) - costOf(arm)];
    return rate >= 0 && cost <= 0 && (rate > 0 || cost < 0);
  });
}
