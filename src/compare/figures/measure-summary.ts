import type { GrowthEvidence } from '../../domain/comparison/comparison.ts';
import type { Interval } from '../../domain/comparison/interval.ts';
import type { Measure } from '../../domain/comparison/measure.ts';

/** A measure for the table and what its gates need. */
export type MeasureSummary = {
  readonly measure: Measure;
  readonly evidence: GrowthEvidence | undefined;
  /** Of head's own value. */
  readonly headInterval: Interval | undefined;
  /** Answers a side that it is a mean over; undefined of a quantile. */
  readonly calls: number | undefined;
};
