import type { RowEvidence } from '../comparison/decision.ts';
import type { Interval, Tally } from '../comparison/interval.ts';
import type { Measure } from '../comparison/measure.ts';
import type { ResultRevision, Spend } from '../result.ts';
import type { Trial } from '../trial.ts';
import type { PriceOrigin, PriceSource } from '../providers/live-prices.ts';
import type { Diagnostic } from '../user-error.ts';

/** Raised when a reader of an older version could misread the file. */
export const RANKING_SCHEMA_VERSION = 1;

/**
 * How a candidate stands beside the incumbent. `as-good`: a drop of the margin is ruled out; `worse`: it is worse beyond chance,
 * and by more than the margin; `breaks-critical`: a critical case broke; `unclear`: the cases do not tell; `unmeasured`: it
 * could not be asked, or the run ended first.
 */
export const STANDINGS = ['as-good', 'unclear', 'worse', 'breaks-critical', 'unmeasured'] as const;

/** One of `STANDINGS`. */
export type Standing = (typeof STANDINGS)[number];

/** What one arm showed over all its trials. */
export type ArmFigures = {
  readonly name: string;
  /** Undefined for a program. */
  readonly model: string | undefined;
  readonly passes: Tally;
  /** Of the pass rate. */
  readonly interval: Interval | undefined;
  /** USD; undefined where a price is unknown. */
  readonly costPerCall: number | undefined;
  /** USD; undefined also where nothing passed. */
  readonly costPerSuccess: number | undefined;
  /** Milliseconds, of calls made in this run. */
  readonly latencyP50: number | undefined;
  readonly latencyP95: number | undefined;
  /** No other arm passes more for as little, or as much for less. */
  readonly isOnFront: boolean;
  /** Where its model's price is from; absent where none is known, and for programs. */
  readonly price?: ArmPrice;
  /** The day on which its vendor switches its model off, where that is near, and the days until then. */
  readonly retires?: { readonly vendor: string; readonly on: string; readonly days: number };
};

/** Where an arm's price is from, and as what it is priced. */
export type ArmPrice = Partial<PriceSource> & { readonly origin: PriceOrigin; readonly pricedAs: string };

/** A candidate, and how it stands. */
export type RankedCandidate = ArmFigures & {
  readonly standing: Standing;
  /** From 1, of those that are as good: by cost per success, an unknown cost last. */
  readonly rank: number | undefined;
  /** Beside the incumbent on the same cases: of the pass rate a fraction, of the others growth. */
  readonly passRate: Measure;
  readonly growth: { readonly costPerSuccess: Measure; readonly latencyP95: Measure };
  /** Undefined where it was never asked. */
  readonly evidence: RowEvidence | undefined;
  readonly brokenCritical: readonly string[];
  /** Parameters of the incumbent that its API does not know, and that it was asked without. */
  readonly dropped: readonly string[];
};

/** Candidates ranked beside an incumbent: all that any renderer reads. */
export type RankingReport = {
  readonly kind: 'ranking';
  readonly schemaVersion: typeof RANKING_SCHEMA_VERSION;
  readonly tool: { readonly name: 'evaldelta'; readonly version: string };
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly revision: ResultRevision;
  readonly suite: string;
  readonly file: string;
  readonly cases: number;
  /** How far below the incumbent is still as good, a fraction. */
  readonly margin: number;
  /** Chance that any candidate is called as good that is not. */
  readonly falseAsGood: number;
  readonly incumbent: ArmFigures;
  /** In their order: as good first, by rank. */
  readonly candidates: readonly RankedCandidate[];
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly string[];
  readonly spend: Spend;
  readonly pricesDate: string | undefined;
  readonly seed: number;
  readonly trials: readonly Trial[];
};
