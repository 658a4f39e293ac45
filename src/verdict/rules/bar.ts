import type { BarEvidence } from '../../domain/comparison/comparison.ts';
import { reaches } from '../../domain/comparison/limit.ts';
import { RATES, type Rate } from '../../domain/comparison/measures.ts';
import type { Finding } from '../../domain/verdict/verdict.ts';
import { Z_BAR } from '../sensitivity.ts';
import { beyondPValue } from './beyond.ts';
import { findingOn, type RuleInput } from './finding.ts';
import type { JointTest } from './joint.ts';

/** `pass_rate.min` and `score.min`: absolute bars, for the correction that all bars share. */
export function rateBars(input: RuleInput): readonly JointTest[] {
  return RATES.flatMap((rate) => barTest(input, rate));
}

/** Judged only where every case was measured: a part of the suite cannot miss the suite's bar. */
function barTest(input: RuleInput, rate: Rate): readonly JointTest[] {
  const bar = input.comparison.evidence[rate.bar];
  const rule = input.policy[rate.name];
  const limit = rule?.min;
  if (rule === undefined || limit === undefined || bar === undefined || bar.measuredCases < bar.totalCases) return [];
  const { level } = rule;
  const toFinding = (isSignificant: boolean): Finding => {
    const answer = answerOf(bar, limit, isSignificant);
    const moreCases = answer.status === 'undecided' ? casesToTell(bar, limit) : undefined;
    const evidence = { kind: 'bar', bar, moreCases } as const;
    return findingOn(input, { rule: `${rate.rule}.min`, level, limit, actual: bar.head, evidence, ...answer });
  };
  return [{ pValue: pValueOf(bar, limit), level, toFinding }];
}

function pValueOf(bar: BarEvidence, limit: number): number | undefined {
  if (reaches(bar.head, limit)) return 1;
  if (isBaseBelow(bar, limit)) return undefined;
  // Wilson's limits stand on the normal distribution.
  return beyondPValue({ value: bar.head, interval: bar.interval, observations: Infinity }, limit);
}

/** The cases are a fixed set: head meets its bar where its own rate does, however few there are. */
function answerOf(bar: BarEvidence, limit: number, isSignificant: boolean): Pick<Finding, 'status' | 'why'> {
  if (reaches(bar.interval.lower, limit)) return { status: 'met', why: undefined };
  if (reaches(bar.head, limit)) return { status: 'met', why: 'not-certain' };
  if (isBaseBelow(bar, limit)) return { status: 'reported', why: 'base-below' };
  if (isSignificant) return { status: 'breached', why: 'below' };
  return { status: 'undecided', why: reaches(bar.interval.upper, limit) ? 'bar-inside-interval' : 'bars-share' };
}

function isBaseBelow({ base }: BarEvidence, limit: number): boolean {
  return base !== undefined && !reaches(base, limit);
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
