import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Result } from '../../../domain/result.ts';
import { rowVerdict } from '../../facts.ts';
import { formatCount, formatMeasure } from '../../text/format.ts';

/** The pass rate of a row before → after; where it lost too many answers to tell, how many it had, and no rate. */
export function describePassRate(result: Result, row: Comparison): string {
  const lack = lackOfAnswers(result, row);
  return lack === undefined ? formatMeasure(row.passRate, 'rate', row.isNew) : `not enough answers (${lack})`;
}

/** `36 of 50 pairs`, of a row that could not be measured for want of answers; undefined for others. */
export function lackOfAnswers(result: Result, row: Comparison): string | undefined {
  if (rowVerdict(result, row) !== 'error') return undefined;
  const { comparedCases, pairs, missingPairs, passes, errored } = row;
  if (comparedCases > 0)
    return missingPairs === 0 ? undefined : `${formatCount(pairs)} of ${formatCount(pairs + missingPairs)} pairs`;
  const answered = passes.head.of;
  return errored.head === 0 ? undefined : `${formatCount(answered)} of ${formatCount(answered + errored.head)}`;
}
