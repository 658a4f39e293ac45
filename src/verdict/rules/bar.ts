import type { BarEvidence } from '../../domain/comparison.ts';
import { reaches } from '../../domain/limit.ts';
import type { RateRule } from '../../domain/policy.ts';
import type { Finding } from '../../domain/verdict.ts';
import { Z_BAR } from '../sensitivity.ts';
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
  const answer = answerOf(bar, limit);
  const moreCases = answer.status === 'undecided' ? casesToTell(bar, limit) : undefined;
  const evidence = { kind: 'bar', bar, moreCases } as const;
  return [findingOn(input, { rule: name, level: rule.level, limit, actual: bar.head, evidence, ...answer })];
}

function answerOf(bar: BarEvidence, limit: number): Pick<Finding, 'status' | 'why'> {
  const isBaseBelow = bar.base !== undefined && !reaches(bar.base, limit);
  if (reaches(bar.interval.lower, limit)) return { status: 'met', why: undefined };
  if (isBaseBelow) return { status: 'reported', why: 'base-below' };
  if (!reaches(bar.interval.upper, limit)) return { status: 'breached', why: 'below' };
  return { status: 'undecided', why: 'bar-inside-interval' };
}

/** A suite this many times as large is nobody's next step. */
const MOST_TIMES = 16;

/**
 * Answers: "how many more cases would put the bar outside of the interval, if they came out as these did?" Wilson's interval
 * leaves out a rate that lies z standard errors of that rate away, so that n > z² · bar · (1 − bar) / (head − bar)².
 */
function casesToTell({ head, measuredCases }: BarEvidence, limit: number): number | undefined {
  const needed = Math.floor((Z_BAR ** 2 * limit * (1 - limit)) / (head - limit) ** 2) + 1;
  return needed <= MOST_TIMES * measuredCases ? Math.max(1, needed - measuredCases) : undefined;
}
