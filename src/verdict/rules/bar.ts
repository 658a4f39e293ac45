import type { BarEvidence } from '../../domain/comparison.ts';
import type { RateRule } from '../../domain/policy.ts';
import type { Finding } from '../../domain/verdict.ts';
import { findingOn, type Rule, type RuleInput } from './finding.ts';

/** `pass_rate.min`: an absolute bar. */
export const passRateBar: Rule = (input) => {
  return barFinding(input, 'pass_rate.min', {
    bar: input.comparison.evidence.passRateBar,
    rule: input.policy.passRate,
  });
};

/** `score.min`: the same for the mean score. */
export const scoreBar: Rule = (input) => {
  return barFinding(input, 'score.min', { bar: input.comparison.evidence.scoreBar, rule: input.policy.score });
};

/** Judged only where every case was measured: a part of the suite cannot miss the suite's bar. */
function barFinding(
  input: RuleInput,
  name: 'pass_rate.min' | 'score.min',
  on: { readonly bar: BarEvidence | undefined; readonly rule: RateRule | undefined },
): readonly Finding[] {
  const { bar, rule } = on;
  const limit = rule?.min;
  if (rule === undefined || limit === undefined || bar === undefined || bar.measuredCases < bar.totalCases) return [];
  const finding = { rule: name, level: rule.level, limit, actual: bar.head, evidence: { kind: 'bar', bar } } as const;
  return [findingOn(input, { ...finding, ...answerOf(bar, limit) })];
}

function answerOf(bar: BarEvidence, limit: number): Pick<Finding, 'status' | 'why'> {
  const isBaseBelow = bar.base !== undefined && bar.base < limit;
  if (bar.interval.lower >= limit) return { status: 'met', why: undefined };
  if (isBaseBelow) return { status: 'reported', why: 'base-below' };
  if (bar.interval.upper < limit) return { status: 'breached', why: 'below' };
  return { status: 'undecided', why: 'bar-inside-interval' };
}
