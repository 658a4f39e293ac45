import { exceeds, reaches } from '../../domain/comparison/limit.ts';
import type { MetricEvidence } from '../../domain/comparison/metric-evidence.ts';
import type { MetricRule } from '../../domain/verdict/policy.ts';
import type { Finding } from '../../domain/verdict/verdict.ts';
import { beyondPValue } from './beyond.ts';
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

/** Absolute bars on metrics by head's own interval, for the correction that all bars share. */
export function metricBars(input: RuleInput): readonly JointTest[] {
  const bars = barMetrics(input).flatMap((gated) => barTests(input, gated));
  return [...Map.groupBy(bars, ({ name }) => name).values()].map(bothOf);
}

/** Gated metrics that were not measured: said, so that nobody takes silence for a pass; where only head is silent, nothing is decided. */
export function unmeasuredMetrics(input: RuleInput): readonly Finding[] {
  const gated = barMetrics(input);
  const found = new Set(gated.filter(({ metric }) => metric.measure.head !== undefined).map(({ name }) => name));
  const missing = [...input.policy.metrics].filter(([name]) => !found.has(name));
  return missing.map(([name, { level }]) => {
    const isLost = level === 'block' && gated.some((one) => one.name === name && one.metric.measure.base !== undefined);
    const answer = isLost
      ? ({ level: input.undecidedLevel, status: 'undecided' } as const)
      : ({ level, status: 'reported' } as const);
    return findingOn(input, { rule: 'metric', metric: name, ...answer, why: 'not-measured' });
  });
}

function barMetrics(input: RuleInput): readonly Gated[] {
  const { metricBars: whole, metrics } = input.comparison.evidence;
  const names = new Set(whole.map(({ name }) => name));
  return gatedMetrics(input, [...whole, ...metrics.filter(({ name }) => !names.has(name))]);
}

const WORST_FIRST: readonly Finding['status'][] = ['breached', 'reported', 'met'];

/** A bar is looked at over all cases and, where some are new, over base's alone: it has to be reached over both. */
function bothOf(tests: readonly NamedTest[]): JointTest {
  const [first, ...others] = tests.toSorted((a, b) => (a.pValue ?? 2) - (b.pValue ?? 2)) as [NamedTest, ...NamedTest[]];
  const toFinding: JointTest['toFinding'] = (isSignificant, alpha) => {
    const findings = [first.toFinding(isSignificant, alpha), ...others.map((one) => one.toFinding(false, alpha))];
    const worst = findings.toSorted((a, b) => WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status));
    return worst[0] as Finding;
  };
  const pValue = first.pValue === undefined ? undefined : Math.min(1, tests.length * first.pValue);
  return { pValue, level: first.level, toFinding };
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
  return [{ pValue, level: common(gated).level, toFinding }];
}

type Bar = { readonly limit: number; readonly misses: (value: number) => boolean; readonly why: 'below' | 'above' };
type NamedTest = JointTest & { readonly name: string };

function barTests(input: RuleInput, gated: Gated): readonly NamedTest[] {
  const { head } = gated.metric.measure;
  const { comparedCases, measuredCases, totalCases } = input.comparison;
  // A part of the suite cannot miss the suite's bar.
  if (head === undefined || comparedCases + measuredCases < totalCases) return [];
  return barsOf(gated.rule).map((bar) => {
    const { limit } = bar;
    const evidence = { kind: 'metric-bar', metric: gated.metric } as const;
    const toFinding = (isSignificant: boolean) => {
      const answer = barAnswer(gated.metric, bar, isSignificant);
      return findingOn(input, { ...common(gated), ...answer, limit, actual: head, evidence });
    };
    const name = JSON.stringify([gated.name, bar.why, limit]);
    return { name, pValue: barPValue(gated.metric, bar), level: common(gated).level, toFinding };
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

function barPValue({ measure, headInterval, sampleSize }: MetricEvidence, bar: Bar): number | undefined {
  const { base, head } = measure;
  if (head === undefined || !bar.misses(head)) return 1;
  if (base !== undefined && bar.misses(base)) return undefined;
  return beyondPValue({ value: head, interval: headInterval, observations: sampleSize }, bar.limit);
}

/** Missed for certain only where head's own value is, and charged only where base met it. */
function barAnswer({ measure }: MetricEvidence, bar: Bar, isSignificant: boolean): Pick<Finding, 'status' | 'why'> {
  const { misses, why } = bar;
  const { base, head } = measure;
  if (head === undefined || !misses(head)) return { status: 'met', why: undefined };
  if (base !== undefined && misses(base)) return { status: 'reported', why: `base-${why}` };
  return isSignificant ? { status: 'breached', why } : { status: 'reported', why: 'not-established' };
}

function common({ name, rule, metric }: Gated) {
  return { rule: 'metric', metric: name, level: metric.isAdvisory ? 'warn' : rule.level } as const;
}
