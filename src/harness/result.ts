import type { Comparison } from '../domain/comparison/comparison.ts';
import type { RecordedParts } from '../domain/result.ts';
import type { Trial } from '../domain/trial.ts';
import { casesOf, rowsOf, servedOf } from '../result-diff/result.ts';
import type { Discovered } from './discover.ts';

/** The rows and cases of harnesses as reports read them. */
export function harnessResult(
  discovered: readonly Discovered[],
  comparisons: readonly Comparison[],
  trials: readonly Trial[],
): RecordedParts {
  return {
    rows: discovered.flatMap(({ session }) => {
      const { planned, recordings } = session;
      const own = comparisons.filter(({ suite }) => suite === planned.suite);
      const { file, description, owner, pings } = planned;
      return own.flatMap((comparison) =>
        rowsOf(recordings, comparison).map((row) => ({ ...row, file, description, owner, pings })),
      );
    }),
    cases: discovered.flatMap(({ pairing, contrast }) => casesOf({ pairing, contrast })),
    served: discovered.flatMap(({ contrast }) => servedOf(contrast, trials)),
  };
}
