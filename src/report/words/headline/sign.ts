import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Result } from '../../../domain/result.ts';
import type { VerdictKind } from '../../../domain/verdict/verdict.ts';
import { rowVerdict, type Facts } from '../../facts.ts';

/** What stands for a verdict at a glance: an icon, never shown without its word. */
export type Sign = { readonly icon: string; readonly word: string };

const SIGNS: Readonly<Record<VerdictKind, Sign>> = {
  pass: { icon: '✅', word: 'Pass' },
  fail: { icon: '❌', word: 'Fail' },
  inconclusive: { icon: '⚠️', word: 'Inconclusive' },
  error: { icon: '⛔', word: 'Error' },
  'nothing-to-run': { icon: '⚪', word: 'Nothing to run' },
  waived: { icon: '🏷️', word: 'Waived' },
};

/** No rule is breached and there was nothing to compare with: that is no word of praise. */
const MEASURED: Sign = { icon: '⚪', word: 'Measured' };

/** The sign of a whole run. */
export function verdictSign(facts: Facts): Sign {
  return isOnlyMeasured(facts) ? MEASURED : SIGNS[facts.result.verdict.kind];
}

/** The sign of one row; undefined where the decision says nothing about it. */
export function rowSign(result: Result, comparison: Comparison): Sign | undefined {
  const kind = rowVerdict(result, comparison);
  if (kind === undefined) return undefined;
  return kind === 'pass' && isMeasuredAlone(comparison) ? MEASURED : SIGNS[kind];
}

/** Whether a green run compared nothing: its cases ran on head alone. */
export function isOnlyMeasured({ result, rows }: Facts): boolean {
  const asked = rows.map((row) => row.comparison).filter((row) => row.comparedCases + row.measuredCases > 0);
  return result.verdict.kind === 'pass' && asked.length > 0 && asked.every(isMeasuredAlone);
}

function isMeasuredAlone({ comparedCases, measuredCases }: Comparison): boolean {
  return comparedCases === 0 && measuredCases > 0;
}
