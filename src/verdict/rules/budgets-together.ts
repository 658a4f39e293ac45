import type { Finding } from '../../domain/verdict.ts';
import { growthTests } from './budget.ts';
import type { RuleInput } from './finding.ts';

/** False alarms that the budgets of a pull request may give, all together. */
const BUDGET_ALPHA = 0.01;

/** Growth of cost and latency over all rows, corrected for their number after Holm. */
export function budgetFindings(inputs: readonly RuleInput[]): readonly Finding[] {
  const tests = inputs.flatMap(growthTests);
  const ascending = [...tests].sort((a, b) => a.pValue - b.pValue);
  const firstMiss = ascending.findIndex((test, i) => test.pValue > BUDGET_ALPHA / (tests.length - i));
  const significant = new Set(firstMiss === -1 ? ascending : ascending.slice(0, firstMiss));
  return tests.map((test) => test.toFinding(significant.has(test), BUDGET_ALPHA));
}
