import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { describe, expect, test } from 'vitest';
import { compareRows } from '../../src/compare/compare.ts';
import { labelCells, labelGroup } from '../../src/compare/metrics/labels/labels.ts';
import { meanGroup, measureGroup } from '../../src/compare/metrics/metric-group.ts';
import { generatorFor } from '../../src/compare/random.ts';
import { DEFAULT_LIMITS } from '../../src/domain/config.ts';
import type { MetricEvidence } from '../../src/domain/comparison/metric-evidence.ts';
import type { MetricRule } from '../../src/domain/verdict/policy.ts';
import type { LabelDetails } from '../../src/domain/answers/score-details.ts';
import { decide } from '../../src/verdict/decide.ts';
import { at, designsOf, planOf, planWith, runAll } from '../compare/support.ts';

const silent: MetricRule = {
  min: undefined,
  max: undefined,
  maxDrop: undefined,
  maxIncrease: undefined,
  level: 'block',
};
const plain = planWith(5);
const designs = designsOf(plain);
const comparison = at(
  compareRows(
    plain,
    runAll(designs, () => true),
    { seed: 1, designs },
  ),
);

/** What comes of one metric under one rule, everything else being well. */
function judged(metric: MetricEvidence, rule: Partial<MetricRule>) {
  const metrics = new Map([[metric.name, { ...silent, ...rule }]]);
  const row = at(plain.rows);
  const plan = planOf({ ...row, policy: { ...row.policy, metrics } });
  const evidence = { ...comparison.evidence, metrics: [metric] };
  const context = { limits: DEFAULT_LIMITS, inconclusive: 'fail', waiver: undefined } as const;
  const { kind, findings } = decide(plan, [{ ...comparison, evidence }], context);
  return { kind, findings: findings.filter((finding) => finding.rule === 'metric') };
}

const metricOf = (base: number | undefined, head: number, ends: readonly [number, number] | undefined) => ({
  name: 'f1',
  measure: { base, head, delta: base === undefined ? undefined : head - base, interval: undefined },
  headInterval: ends && { lower: ends[0], upper: ends[1], confidence: 0.95 },
  pValues: undefined,
  sampleSize: 50,
  isAdvisory: false,
});

test.each([
  ['block', 0.8, 'fail', 'undecided'],
  ['warn', 0.8, 'pass', 'reported'],
  ['block', undefined, 'pass', 'reported'],
] as const)(
  'a metric that head does not tell, ruled to %s and %s on base, leaves it %s',
  (level, base, kind, status) => {
    const measure = { base, head: undefined, delta: undefined, interval: undefined };
    const found = judged({ ...metricOf(0, 0, undefined), measure, sampleSize: 0 }, { level, min: 0.5 });
    // Where an inconclusive run is to fail, its finding blocks.
    expect([found.kind === 'inconclusive' ? 'fail' : found.kind, found.findings.map((one) => one.status)]).toEqual([
      kind,
      [status],
    ]);
  },
);

describe('a bar on a metric', () => {
  const outcome = (metric: MetricEvidence, rule: Partial<MetricRule>) => {
    const { kind, findings } = judged(metric, rule);
    return [kind, ...findings.map(({ status, why }) => (why === undefined ? status : `${status}: ${why}`))];
  };

  test.each<readonly [string, MetricEvidence, Partial<MetricRule>, readonly string[]]>([
    ['is met by head’s estimate', metricOf(0.8, 0.7, [0.6, 0.8]), { min: 0.7 }, ['pass', 'met']],
    [
      'blocks when the interval is far below',
      metricOf(0.8, 0.6, [0.5, 0.67]),
      { min: 0.7 },
      ['fail', 'breached: below'],
    ],
    [
      'blocks when the interval is far above',
      metricOf(0.1, 0.4, [0.3, 0.5]),
      { max: 0.2 },
      ['fail', 'breached: above'],
    ],
    [
      'waits for more where the interval reaches it',
      metricOf(0.71, 0.69, [0.6, 0.78]),
      { min: 0.7 },
      ['pass', 'reported: not-established'],
    ],
    [
      'waits for more where the interval ends on it',
      metricOf(0.8, 0.6, [0.5, 0.7]),
      { min: 0.7 },
      ['pass', 'reported: not-established'],
    ],
    [
      'waits for more where the interval misses it by less than 1 % asks for',
      metricOf(0.8, 0.6, [0.5, 0.69]),
      { min: 0.7 },
      ['pass', 'reported: not-established'],
    ],
    [
      'waits for more where there is no interval',
      metricOf(0.8, 0.1, undefined),
      { min: 0.7 },
      ['pass', 'reported: not-established'],
    ],
    [
      'is not charged where base missed it',
      metricOf(0.6, 0.3, [0.2, 0.4]),
      { min: 0.7 },
      ['pass', 'reported: base-below'],
    ],
    [
      'is not charged where base was above it',
      metricOf(0.3, 0.4, [0.3, 0.5]),
      { max: 0.2 },
      ['pass', 'reported: base-above'],
    ],
    ['holds where only head ran', metricOf(undefined, 0.6, [0.5, 0.67]), { min: 0.7 }, ['fail', 'breached: below']],
    [
      'only warns where the policy says so',
      metricOf(0.8, 0.6, [0.5, 0.67]),
      { min: 0.7, level: 'warn' },
      ['pass', 'breached: below'],
    ],
    ['may be two', metricOf(0.8, 0.6, [0.5, 0.67]), { min: 0.7, max: 0.9 }, ['fail', 'breached: below', 'met']],
  ])('%s', (_what, metric, rule, expected) => {
    expect(outcome(metric, rule)).toEqual(expected);
  });

  test('gives the numbers behind its finding', () => {
    const metric = metricOf(0.8, 0.6, [0.5, 0.67]);
    const [finding] = judged(metric, { min: 0.7 }).findings;
    expect(finding).toMatchObject({ limit: 0.7, actual: 0.6, evidence: { kind: 'metric-bar', metric } });
  });
});

describe('over many pull requests', () => {
  const random = generatorFor(2, ['pull requests']);
  const chance = (p: number) => uniformFloat64(random) < p;
  const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, i) => make(i));
  const how = (seed: number) => ({ generator: generatorFor(seed, ['m']), isAdvisory: false, resamples: 500 });

  /** Share of pull requests that are blocked by a metric. */
  function blockedShare(draw: (seed: number) => MetricEvidence, rule: Partial<MetricRule>, pulls = 200): number {
    return many(pulls, (seed) => judged(draw(seed), rule)).filter(({ kind }) => kind === 'fail').length / pulls;
  }

  const share = (cases: number, base: number, head: number) => (seed: number) => {
    const sample = { base: many(cases, () => Number(chance(base))), head: many(cases, () => Number(chance(head))) };
    return at(measureGroup(sample, meanGroup('m'), how(seed)));
  };

  test.each([
    [3, 0.7],
    [5, 0.7],
    [12, 0.9],
    [20, 0.5],
    [60, 0.7],
    [200, 0.9],
  ])('%i cases whose metric sits at a bar of %f are blocked in a few percent, where nothing changed', (cases, bar) => {
    expect(blockedShare(share(cases, bar, bar), { min: bar })).toBeLessThanOrEqual(0.035);
  });

  test('a ceiling on a rare event blocks a few percent of unchanged systems that sit at it', () => {
    expect(blockedShare(share(60, 0.05, 0.05), { max: 0.05 })).toBeLessThanOrEqual(0.035);
  });

  test('a system clearly below its bar is blocked', () => {
    expect(blockedShare(share(60, 0.9, 0.4), { min: 0.7 })).toBeGreaterThan(0.97);
    expect(blockedShare(share(60, 1, 0.3), { max: 0.5, min: 0.6 })).toBeGreaterThan(0.97);
    expect(blockedShare(share(5, 1, 0), { min: 0.8 })).toBe(1);
  });

  test('a recall that rests on three of sixty cases does not block for their luck', () => {
    const labels = ['spam', 'ham'];
    const details = { kind: 'label', labels, positive: null, falseNegativeCost: 0, falsePositiveCost: 0 } as const;
    const outputs = (): readonly LabelDetails[] =>
      many(60, (i) => ({ ...details, expected: i < 3 ? 'spam' : 'ham', predicted: chance(0.5) ? 'spam' : 'ham' }));
    const recall = (seed: number): MetricEvidence => {
      const { cells } = labelCells({ base: outputs(), head: outputs() });
      const found = measureGroup(cells, labelGroup('', labels), how(seed));
      return at(found.filter((metric) => metric.name === 'recall.spam'));
    };
    expect(blockedShare(recall, { min: 0.6 }, 40)).toBe(0);
  });
});
