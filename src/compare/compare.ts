import { NO_EVIDENCE, type Comparison, type Evidence } from '../domain/comparison/comparison.ts';
import type { RowDesign, RowEvidence } from '../domain/comparison/decision.ts';
import { byBudget, callCounts } from '../domain/comparison/measures.ts';
import type { Contrast } from '../domain/plan.ts';
import type { Preference } from '../domain/comparison/preference.ts';
import type { Trial } from '../domain/trial.ts';
import { barEvidence, passValue, scoreValue } from './figures/bar.ts';
import { caseChanges } from './figures/case-changes.ts';
import { lossesOf } from './errors.ts';
import { summariesOf } from './figures/measure-summaries.ts';
import { agreementOf, type JudgeTrust } from './metrics/judges/agreement.ts';
import { metricBarsOf } from './metrics/bars.ts';
import { metricsOf, tablesOf } from './metrics/metrics-of.ts';
import { slicesBy } from './metrics/slices.ts';
import { advisedRows, withoutJudge } from './metrics/judges/without-judge.ts';
import { followRow, type RowProgress } from './follow.ts';
import { evidenceOf } from './procedure/evidence.ts';
import { rates } from './figures/rates.ts';
import { slicesOf, type Slice } from './slice.ts';
import { RESAMPLES } from './stats/paired/paired-bootstrap.ts';
import { exploreTags } from './figures/tags.ts';
import { indexTrials, type TrialIndex } from './trial-index.ts';
import { upstreamsOf } from './figures/upstreams.ts';

/** `designs` are those that the trials were run by; `seed` too. */
export type CompareOptions = JudgeTrust & {
  readonly seed: number;
  readonly designs: readonly RowDesign[];
  /** Blind comparisons of both sides' outputs. */
  readonly preferences?: readonly Preference[];
};

/**
 * Paired numbers of every suite × target that ran, each followed by those of its tags with a policy. What was not measured
 * is undefined. The result depends on the trials, not on their order.
 */
export function compareRows(
  contrast: Contrast,
  trials: readonly Trial[],
  options: CompareOptions,
): readonly Comparison[] {
  const index = indexTrials(trials, options.preferences);
  return slicesOf(contrast, options.designs).map((slice) => compareSlice(slice, index, options));
}

/**
 * The rows whose judge is not trusted to block, compared once more without its word: what only it found has to be
 * told from what stands without it. None where every judge is trusted.
 */
export function compareWithoutJudge(
  contrast: Contrast,
  trials: readonly Trial[],
  options: CompareOptions & { readonly comparisons: readonly Comparison[] },
): readonly Comparison[] {
  const advised = advisedRows(contrast, options.comparisons);
  const rows = advised.map(({ row }) => row);
  return rows.length === 0 ? [] : compareRows({ ...contrast, rows }, withoutJudge(advised, trials), options);
}

function compareSlice(slice: Slice, index: TrialIndex, options: CompareOptions): Comparison {
  const { seed } = options;
  const progress = slice.designs.passRate && followRow(slice.designs.passRate, index.find, seed);
  const common = commonEvidence(slice, index, options);
  const passRate = progress && endingEvidence(progress);
  const evidence = { ...(passRate?.isScreened === true ? ofHeadAlone(common) : common), passRate };
  const losses = lossesOf(slice, index);
  const summaries = summariesOf(slice, index, seed);
  const { row } = slice;
  return {
    suite: row.suite,
    target: row.target,
    tag: slice.tag,
    isNew: row.isNew,
    comparedCases: slice.compared.length,
    measuredCases: slice.measured.length,
    totalCases: casesOf(slice),
    pairedCases:
      slice.tag === undefined ? row.pairedCases : (slice.designs.passRate?.pairedCases ?? slice.compared.length),
    ...rates(slice, index, progress?.row),
    ...byBudget('field', ({ name }) => summaries[name].measure),
    ...callCounts(({ name }) => summaries[name].calls),
    cases: caseChanges(slice, index, progress?.row),
    errored: losses.errored,
    erroredProviders: losses.providers,
    ...upstreamsOf(slice, index),
    evidence: {
      ...evidence,
      ...byBudget('name', ({ name }) => summaries[name].evidence),
      headIntervals: byBudget('name', ({ name }) => summaries[name].headInterval),
      errors: losses.evidence,
    },
  };
}

/** All of head's cases of a slice, whether they ran or not. */
function casesOf({ row, tag, compared, measured }: Slice): number {
  if (tag === undefined) return row.totalCases;
  return compared.length + measured.length + (row.unaffectedByTag.get(tag)?.length ?? 0);
}

function commonEvidence(slice: Slice, index: TrialIndex, options: CompareOptions): Evidence {
  const isWhole = slice.tag === undefined;
  const { seed } = options;
  const agreement = agreementOf(slice, index, options);
  const score = slice.designs.score && followRow(slice.designs.score, index.find, seed);
  const measuring = { seed, agreement, resamples: RESAMPLES };
  return {
    ...NO_EVIDENCE,
    score: score && endingEvidence(score),
    passRateBar: barEvidence(slice, index, passValue),
    scoreBar: barEvidence(slice, index, scoreValue),
    tags: isWhole ? exploreTags(slice, index) : [],
    metrics: metricsOf(slice, index, measuring),
    metricBars: metricBarsOf(slice, index, measuring),
    ...tablesOf(slice, index),
    agreement: isWhole ? agreement : undefined,
    slices: isWhole ? slicesBy(slice, index, { seed }) : [],
  };
}

/** Without what is over both sides of all cases: base was asked about few of them, and those were chosen. */
function ofHeadAlone({ agreement }: Evidence): Evidence {
  return { ...NO_EVIDENCE, agreement };
}

/** A row whose procedure still wants trials was interrupted. */
function endingEvidence({ row, ending }: RowProgress): RowEvidence {
  return evidenceOf(row, ending ?? { outcome: 'stopped', stoppedBy: 'interrupted' });
}
