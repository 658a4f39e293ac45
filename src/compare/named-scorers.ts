import type { MetricEvidence } from '../domain/comparison.ts';
import type { ScoredTrial } from '../domain/trial.ts';
import { pairsOfRound } from './pairs.ts';
import { generatorFor } from './random.ts';
import type { Slice } from './slice.ts';
import { bootstrapChange } from './stats/case-bootstrap.ts';
import { mean } from './stats/mean.ts';
import type { TrialIndex } from './trial-index.ts';

/** The mean score of every scorer that the policy names as a metric, over round 1, with what its gate needs. */
export function namedScorerMetrics(slice: Slice, index: TrialIndex, seed: number): readonly MetricEvidence[] {
  const { row, tag } = slice;
  const policy = tag === undefined ? row.policy : row.policy.tags.get(tag);
  return [...(policy?.metrics.keys() ?? [])].flatMap((name) => {
    const pairs = pairsOfRound(slice, index, 1).pairs.flatMap(({ base, head }) => {
      const scores = { base: scoreNamed(base, name), head: scoreNamed(head, name) };
      return scores.base === undefined || scores.head === undefined ? [] : [{ base: scores.base, head: scores.head }];
    });
    const generator = generatorFor(seed, [row.suite, row.target, tag ?? '', 'metric', name]);
    return pairs.length === 0 ? [] : [metricOf(name, pairs, generator)];
  });
}

function metricOf(
  name: string,
  pairs: readonly { readonly base: number; readonly head: number }[],
  generator: ReturnType<typeof generatorFor>,
): MetricEvidence {
  const base = mean(pairs.map((pair) => pair.base));
  const head = mean(pairs.map((pair) => pair.head));
  const differences = pairs.map((pair) => pair.head - pair.base);
  const changeOf = (times: Uint32Array) =>
    differences.reduce((sum, one, i) => sum + one * (times[i] ?? 0), 0) / pairs.length;
  const change = pairs.length < 2 ? undefined : bootstrapChange(pairs.length, changeOf, generator);
  return {
    name,
    measure: { base, head, delta: head - base, interval: change?.interval },
    limits: change?.limits,
    pValues: change?.pValues,
    sampleSize: pairs.length,
    isAdvisory: false,
  };
}

function scoreNamed(trial: ScoredTrial, name: string): number | undefined {
  const scores = trial.scores.filter((score) => score.name === name).map((score) => score.score);
  return scores.length === 0 ? undefined : mean(scores);
}
