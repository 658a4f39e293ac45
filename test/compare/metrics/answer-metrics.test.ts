import { describe, expect, it } from 'vitest';
import { metricsOf } from '../../../src/compare/metrics/metrics-of.ts';
import { slicesOf } from '../../../src/compare/slice.ts';
import { indexTrials } from '../../../src/compare/trial-index.ts';
import type { AnswerParts } from '../../../src/domain/answers/answer-parts.ts';
import type { MetricEvidence } from '../../../src/domain/comparison/metric-evidence.ts';
import type { MetricRule } from '../../../src/domain/verdict/policy.ts';
import type { Side } from '../../../src/domain/side.ts';
import type { ScoredTrial } from '../../../src/domain/trial.ts';
import { designsOf, planWith, trialOf } from '../support.ts';

type Told = (index: number, side: Side) => AnswerParts & { readonly origin?: ScoredTrial['origin'] };

/** The metrics of so many cases whose answers tell this beside their text. */
function metricsFor(count: number, told: Told, rules: ReadonlyMap<string, MetricRule> = new Map()) {
  const plan = planWith(count, { metrics: rules });
  const trials = (['base', 'head'] as const).flatMap((side) =>
    Array.from({ length: count }, (_, index) => {
      const key = {
        suite: 's',
        target: 't',
        caseId: `c${index}`,
        side,
        purpose: 'sweep',
        round: 1,
        number: 1,
      } as const;
      const { origin = 'live', ...parts } = told(index, side);
      const output = { text: 'a', toolCalls: [], finishReason: 'stop', metadata: {}, ...parts } as const;
      return trialOf(key, true, { output, origin });
    }),
  );
  const [slice] = slicesOf(plan, designsOf(plan));
  if (slice === undefined) throw new Error('There is no row.');
  const options = { seed: 1, agreement: undefined, resamples: 500 };
  const metrics = metricsOf(slice, indexTrials(trials), options);
  return new Map(metrics.map((metric): [string, MetricEvidence] => [metric.name, metric]));
}

const retrieve = (latencyMs: number, more = {}) => ({
  steps: [{ name: 'retrieve', latencyMs, tokens: undefined, costUsd: undefined, ...more }],
});

describe('numbers that an application tells', () => {
  it('are the fifty most common where there are more, and those that the policy names', () => {
    const names = Array.from({ length: 60 }, (_, i) => `m${String(i).padStart(2, '0')}`);
    const told: Told = (index) => ({ metrics: Object.fromEntries(names.slice(index).map((name) => [name, 1])) });
    const rule: MetricRule = { min: 0, max: undefined, maxDrop: undefined, maxIncrease: undefined, level: 'warn' };
    const found = metricsFor(60, told, new Map([['m03', rule]]));
    expect([...found.keys()].filter((name) => names.includes(name))).toEqual(['m03', ...names.slice(10)]);
  });

  it('are told of base alone where a rule is about them and head is silent, and only then', () => {
    const rule: MetricRule = { min: 0, max: undefined, maxDrop: undefined, maxIncrease: undefined, level: 'block' };
    const ruled = new Map([['hits', rule]]);
    const told: Told = (_, side) => (side === 'base' ? { metrics: { hits: 4 } } : {});
    const silent = { base: 4, head: undefined, delta: undefined };
    expect(metricsFor(9, told, ruled).get('hits')?.measure).toMatchObject(silent);
    expect(metricsFor(9, told).get('hits')).toBeUndefined();
    const once: Told = (index, side) => (side === 'base' || index === 0 ? { metrics: { hits: 4 } } : {});
    expect(metricsFor(9, once, ruled).get('hits')?.measure).toMatchObject({ base: 4, head: 4 });
  });

  it('are means with their change, an interval and p-values', () => {
    const found = metricsFor(60, (index, side) => ({
      metrics: { hits: 4 + (index % 3) - (side === 'head' ? 1 + (index % 2) : 0) },
    })).get('hits');
    expect(found).toMatchObject({
      measure: { base: 5, head: 3.5, delta: -1.5 },
      sampleSize: 60,
      isAdvisory: false,
      isOfAnswer: true,
    });
    expect(found?.measure.interval?.upper).toBeLessThan(-1.2);
    expect(found?.measure.interval?.lower).toBeGreaterThan(-1.8);
    expect(found?.pValues?.drop).toBeLessThan(1e-6);
    expect(found?.headInterval?.lower).toBeGreaterThan(3);
  });

  it('count the cases whose two answers tell them', () => {
    const found = metricsFor(20, (index) => (index < 5 ? { metrics: { rerank: index } } : {})).get('rerank');
    expect(found).toMatchObject({ sampleSize: 5, measure: { base: 2, head: 2, delta: 0 } });
  });

  it('that are shares stay between 0 and 1, others reach as far again as they were seen to', () => {
    const interval = (value: number) => metricsFor(3, () => ({ metrics: { m: value } })).get('m')?.headInterval;
    expect(interval(1)).toMatchObject({ upper: 1, lower: expect.closeTo(1 - 0.7076, 4) });
    expect(interval(100)).toMatchObject({ lower: expect.closeTo(100 - 70.76, 2), upper: expect.closeTo(170.76, 2) });
  });

  it('are at most fifty, besides those that have a rule', () => {
    const rule = { min: undefined, max: 1, maxDrop: undefined, maxIncrease: undefined, level: 'block' } as const;
    const own = (index: number) => ({
      metrics: Object.fromEntries([[`m${index}`, 1], ...(index === 79 ? [['z', 1]] : [])]),
    });
    const found = metricsFor(80, own, new Map([['z', rule]]));
    expect(found.size).toBe(51);
    expect(found.has('z')).toBe(true);
  });
});

describe('steps', () => {
  it('have quantiles of their time, compared between the sides', () => {
    const found = metricsFor(60, (index, side) => retrieve(100 + index + (side === 'head' ? 50 : 0)));
    const p50 = found.get('steps.retrieve.latency_p50');
    expect(p50?.measure.delta).toBeCloseTo(50, 6);
    expect(p50?.pValues?.growth).toBeLessThan(0.001);
    expect(p50?.pValues?.drop).toBeGreaterThan(0.9);
    const p95 = found.get('steps.retrieve.latency_p95');
    expect(p95?.measure.head).toBeGreaterThan(200);
    expect(p95?.headInterval?.upper).toBeLessThanOrEqual(209);
    expect(found.has('steps.retrieve.tokens_per_call')).toBe(false);
  });

  it('of too few cases have a time, and nothing that a verdict could rest on', () => {
    const p95 = metricsFor(39, (index) => retrieve(index)).get('steps.retrieve.latency_p95');
    expect(p95?.measure.head).toBeGreaterThan(30);
    expect([p95?.pValues, p95?.headInterval, p95?.measure.interval]).toEqual([undefined, undefined, undefined]);
  });

  it('that were stored tell no time, but what they took', () => {
    const found = metricsFor(5, () => ({ ...retrieve(9, { tokens: 4, costUsd: 0.5 }), origin: 'stored' }));
    expect(found.has('steps.retrieve.latency_p50')).toBe(false);
    expect(found.get('steps.retrieve.tokens_per_call')?.measure.head).toBe(4);
    expect(found.get('steps.retrieve.cost_per_call')?.measure.head).toBe(0.5);
  });

  it('that an answer goes through twice count once, with all that they took', () => {
    const twice = [...retrieve(10, { tokens: 1 }).steps, ...retrieve(30, { tokens: 2 }).steps];
    const found = metricsFor(5, () => ({ steps: twice }));
    expect(found.get('steps.retrieve.latency_p50')?.measure.head).toBeCloseTo(40, 9);
    expect(found.get('steps.retrieve.tokens_per_call')?.measure.head).toBe(3);
  });
});
