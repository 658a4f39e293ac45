import type { SliceEvidence } from '../../domain/comparison/metric-evidence.ts';
import { SEVERITIES } from '../../domain/suite.ts';
import { generatorFor } from '../random.ts';
import type { Slice } from '../slice.ts';
import type { TrialIndex } from '../trial-index.ts';
import { measureGroup, shareBasis, type MetricGroup } from './metric-group.ts';
import { metricsOf, type MetricsOptions } from './metrics-of.ts';
import { readSample, sampleOf } from './sample.ts';

/** Tags beyond the commonest ones are left out: each is a bootstrap of its own. */
const MOST_TAGS = 40;
/** Enough for an interval that is looked at, where every slice has its own. */
const RESAMPLES = 500;

/** Every metric of a row by severity and by tag, so that a failure of a few cases is not lost in the mean of many. */
export function slicesBy(
  slice: Slice,
  index: TrialIndex,
  options: Pick<MetricsOptions, 'seed'>,
): readonly SliceEvidence[] {
  const cases = slice.row.cases.map((planned) => planned.case);
  const severities = SEVERITIES.filter((severity) => cases.some((one) => one.severity === severity));
  const parts = [
    ...(severities.length > 1 ? severities : []).map((name) => ({ kind: 'severity', name }) as const),
    ...commonTags(cases).map((name) => ({ kind: 'tag', name }) as const),
  ];
  return parts.flatMap((part) => sliceEvidence(slice, index, { part, options }));
}

type Outcome = { readonly passed: number; readonly score: number };

/** Both means in one pass: a suite may have thousands of cases, and each draw looks at all of them. */
const OUTCOMES: MetricGroup<Outcome> = {
  names: ['pass_rate', 'score'],
  valuesOf: (outcomes, weights) => {
    let [count, passed, score] = [0, 0, 0];
    for (let index = 0; index < outcomes.length; index += 1) {
      const often = weights[index] ?? 0;
      count += often;
      passed += often * (outcomes[index]?.passed ?? 0);
      score += often * (outcomes[index]?.score ?? 0);
    }
    return count === 0 ? [undefined, undefined] : [passed / count, score / count];
  },
  partsOf: ({ passed, score }) => [passed, score],
  basesOf: ({ length }) => [shareBasis(length), shareBasis(length)],
};

type Part = Pick<SliceEvidence, 'kind' | 'name'>;

function sliceEvidence(
  slice: Slice,
  index: TrialIndex,
  { part, options }: { readonly part: Part; readonly options: Pick<MetricsOptions, 'seed'> },
): readonly SliceEvidence[] {
  const holds = ({ case: one }: Slice['row']['cases'][number]): boolean =>
    part.kind === 'tag' ? one.tags.includes(part.name) : one.severity === part.name;
  const { row } = slice;
  const own: Slice = {
    ...slice,
    row: { ...row, policy: { ...row.policy, metrics: new Map() } },
    compared: slice.compared.filter(holds),
    measured: slice.measured.filter(holds),
  };
  const trials = sampleOf(own, index);
  if (trials.head.length === 0) return [];
  const outcomes = readSample(trials, ({ passed, score }) => ({ passed: Number(passed), score }));
  const generator = generatorFor(options.seed, [row.suite, row.target, part.kind, part.name]);
  const how = { generator, isAdvisory: false, resamples: RESAMPLES, isTested: false };
  const metrics = [
    ...measureGroup(outcomes, OUTCOMES, how),
    ...metricsOf(own, index, { ...options, agreement: undefined, resamples: RESAMPLES, isTested: false }),
  ];
  return [{ ...part, cases: trials.head.length, metrics }];
}

function commonTags(cases: readonly { readonly tags: readonly string[] }[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const tag of cases.flatMap((one) => one.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const common = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return common.slice(0, MOST_TAGS).map(([tag]) => tag);
}
