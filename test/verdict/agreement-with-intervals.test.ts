import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { expect, test } from 'vitest';
import { compareRows } from '../../src/compare/compare.ts';
import { generatorFor } from '../../src/compare/random.ts';
import type { Interval } from '../../src/domain/comparison/interval.ts';
import { DEFAULT_LIMITS } from '../../src/domain/config.ts';
import { NO_RULES, type PolicyRules } from '../../src/domain/verdict/policy.ts';
import type { TrialKey } from '../../src/domain/trial.ts';
import type { Finding } from '../../src/domain/verdict/verdict.ts';
import { decide } from '../../src/verdict/decide.ts';
import { at, designsOf, planWith, runAll } from '../compare/support.ts';

const metric = { min: 0.7, max: undefined, maxDrop: 0.02, maxIncrease: undefined, level: 'block' } as const;
const policy: Partial<PolicyRules> = {
  ...NO_RULES,
  passRate: { min: 0.75, maxDrop: 0.02, mustCatch: undefined, level: 'block' },
  costPerCall: { maxIncrease: 0.1, max: 0.0013, level: 'block' },
  metrics: new Map([['tone', metric]]),
};

/** A pull request of some size whose head lost so much of its passes, grades and thrift. */
function pullRequest(seed: number) {
  const random = generatorFor(seed, ['a random world']);
  const u = () => uniformFloat64(random);
  const size = 8 + Math.floor(52 * u());
  const [base, drop, noise] = [0.6 + 0.4 * u(), 0.4 * u() ** 2, 0.3 * u()];
  const level = (key: TrialKey) => (key.side === 'head' ? drop : 0);
  const plan = planWith(size, policy);
  const designs = designsOf(plan);
  const trials = runAll(designs, (key) => u() < base - level(key), {
    seed,
    more: (key) => ({
      costUsd: 0.001 * (1 + level(key)) * Math.exp(2 * noise * (u() - 0.5)),
      scores: [
        {
          name: 'tone',
          type: 'judge',
          score: Math.min(1, Math.max(0, 0.8 - level(key) + noise * (u() - 0.5))),
          passed: true,
          reason: '',
          weight: 1,
          details: {},
        },
      ],
    }),
  });
  const comparisons = compareRows(plan, trials, { seed, designs });
  const context = { limits: DEFAULT_LIMITS, inconclusive: 'pass', waiver: undefined } as const;
  return { comparison: at(comparisons), findings: decide(plan, comparisons, context).findings };
}

const misses = (interval: Interval | undefined, limit: number) =>
  interval !== undefined && (interval.lower > limit || interval.upper < limit);

test('what is said of random pull requests never contradicts the interval beneath it', { timeout: 300_000 }, () => {
  const seen = new Map<string, number>();
  for (let seed = 0; seed < 100; seed += 1) {
    const { comparison, findings } = pullRequest(seed);
    for (const finding of findings) {
      const name = `${finding.evidence?.kind ?? 'none'} ${finding.status} ${finding.why ?? ''}`;
      seen.set(name, (seen.get(name) ?? 0) + 1);
      expect([seed, name, isInAgreement(finding, comparison.costPerCallUsd.interval)]).toEqual([seed, name, true]);
    }
  }
  // Each sort of answer came up: the test looked at them all.
  for (const name of ['row breached drop', 'row met ruled-out', 'bar met not-certain', 'bar breached below'])
    expect([name, (seen.get(name) ?? 0) > 0]).toEqual([name, true]);
  for (const name of ['bar undecided bar-inside-interval', 'metric breached dropped', 'growth breached grew'])
    expect([name, (seen.get(name) ?? 0) > 0]).toEqual([name, true]);
});

function isInAgreement({ status, why, limit = 0, evidence }: Finding, cost: Interval | undefined): boolean {
  const isBreached = status === 'breached';
  switch (evidence?.kind) {
    case 'row': {
      const { interval, upperDrop, mustCatch, drop = 0 } = evidence.row;
      if (isBreached && why === 'drop') return drop > limit && (interval === undefined || interval.lower > 0);
      return why !== 'ruled-out' || (upperDrop !== undefined && upperDrop < mustCatch);
    }
    case 'bar': {
      const { head, interval } = evidence.bar;
      if (status === 'met') return head >= limit - 1e-9 && (why === 'not-certain') === interval.lower < limit - 1e-9;
      if (why === 'bar-inside-interval') return !misses(interval, limit);
      return why === 'base-below' || interval.upper < limit;
    }
    case 'metric':
      return !isBreached || misses(evidence.metric.measure.interval, 0);
    case 'metric-bar':
      return !isBreached || misses(evidence.metric.headInterval, limit);
    case 'growth':
      return !isBreached || misses(cost, 0);
    case 'ceiling':
      return !isBreached || misses(evidence.interval, limit);
    case 'cases':
    case 'errors':
    case undefined:
      return true;
  }
}
