import type { MetricEvidence } from '../../domain/comparison.ts';
import { exceeds, reaches } from '../../domain/limit.ts';
import type { MetricRule } from '../../domain/policy.ts';
import type { Finding } from '../../domain/verdict.ts';
import { findingOn, type RuleInput } from './finding.ts';
import type { JointTest } from './joint.ts';

type Gated = { readonly name: string; readonly rule: MetricRule; readonly metric: MetricEvidence };

/** Changes of gated metrics, for the correction that they share with the budgets. */
export function metricTests(input: RuleInput): readonly JointTest[] {
  return gatedMetrics(input, input.comparison.evidence.metrics).flatMap((gated) => {
    const { pValues, measure } = gated.metric;
    if (pValues === undefined || measure.delta === undefined) return [];
    return [
      ...changeTest(input, gated, {
        limit: gated.rule.maxDrop,
        change: -measure.delta,
        pValue: pValues.drop,
        why: 'dropped',
      }),
      ...changeTest(input, gated, {
        limit: gated.rule.maxIncrease,
        change: measure.delta,
        pValue: pValues.growth,
        why: 'grew',
      }),
    ];
  });
}

/** Absolute bars on metrics by head's own interval, and gated metrics that were not measured: said, so that nobody takes silence for a pass. */
export function metricBars(input: RuleInput): readonly Finding[] {
  const { metricBars: whole, metrics } = input.comparison.evidence;
  const names = new Set(whole.map(({ name }) => name));
  const found = gatedMetrics(input, [...whole, ...metrics.filter(({ name }) => !names.has(name))]);
  const missing = [...input.policy.metrics].filter(([name]) => !found.some((gated) => gated.name === name));
  const bars = found.flatMap((gated) => barFindings(input, gated));
  return [
    ...Map.groupBy(bars, ({ metric, limit }) => JSON.stringify([metric, limit]))
      .values()
      .flatMap(worstOf),
    ...missing.map(([name, { level }]) =>
      findingOn(input, { rule: 'metric', metric: name, level, status: 'reported', why: 'not-measured' }),
    ),
  ];
}

const WORST_FIRST: readonly Finding['status'][] = ['breached', 'reported', 'met'];

/** A bar is looked at over all cases and, where some are new, over base's alone: it has to be reached over both. */
function worstOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status)).slice(0, 1);
}

function gatedMetrics({ policy }: RuleInput, metrics: readonly MetricEvidence[]): readonly Gated[] {
  return [...policy.metrics].flatMap(([name, rule]) =>
    metrics.filter((one) => one.name === name).map((metric) => ({ name, rule, metric })),
  );
}

function changeTest(
  input: RuleInput,
  gated: Gated,
  on: {
    readonly limit: number | undefined;
    readonly change: number;
    readonly pValue: number;
    readonly why: 'dropped' | 'grew';
  },
): readonly JointTest[] {
  const { limit, change, pValue } = on;
  if (limit === undefined) return [];
  const toFinding = (isSignificant: boolean, alpha: number): Finding => {
    const isTooLarge = exceeds(change, limit);
    const status = !isTooLarge ? 'met' : isSignificant ? 'breached' : 'reported';
    const why = !isTooLarge ? undefined : isSignificant ? on.why : 'not-established';
    const evidence = { kind: 'metric', metric: gated.metric, alpha } as const;
    return findingOn(input, { ...common(gated), limit, actual: change, status, why, evidence });
  };
  return [{ pValue, toFinding }];
}

type Bar = { readonly limit: number; readonly misses: (value: number) => boolean; readonly why: 'below' | 'above' };

function barFindings(input: RuleInput, gated: Gated): readonly Finding[] {
  const { head } = gated.metric.measure;
  const { comparedCases, measuredCases, totalCases } = input.comparison;
  // A part of the suite cannot miss the suite's bar.
  if (head === undefined || comparedCases + measuredCases < totalCases) return [];
  return barsOf(gated.rule).map((bar) => {
    const evidence = { kind: 'metric-bar', metric: gated.metric } as const;
    return findingOn(input, {
      ...common(gated),
      ...barAnswer(gated.metric, bar),
      limit: bar.limit,
      actual: head,
      evidence,
    });
  });
}

function barsOf({ min, max }: MetricRule): readonly Bar[] {
  return [
    ...(min === undefined
      ? []
      : [{ limit: min, misses: (value: number) => !reaches(value, min), why: 'below' } as const]),
    ...(max === undefined
      ? []
      : [{ limit: max, misses: (value: number) => exceeds(value, max), why: 'above' } as const]),
  ];
}

/** Missed for certain only where head's whole interval misses it, and charged only where base met it. */
function barAnswer({ measure, headInterval }: MetricEvidence, { misses, why }: Bar): Pick<Finding, 'status' | 'why'> {
  const { base, head } = measure;
  if (head === undefined || !misses(head)) return { status: 'met', why: undefined };
  if (base !== undefined && misses(base)) return { status: 'reported', why: `base-${why}` };
  const isCertain = headInterval !== undefined && misses(headInterval.lower) && misses(headInterval.upper);
  return isCertain ? { status: 'breached', why } : { status: 'reported', why: 'not-established' };
}

function common({ name, rule, metric }: Gated) {
  return { rule: 'metric', metric: name, level: metric.isAdvisory ? 'warn' : rule.level } as const;
}
