import type { MetricEvidence, PreferenceEvidence } from '../../../domain/comparison/metric-evidence.ts';
import type { JudgedPreference } from '../../../domain/comparison/preference.ts';
import type { Slice } from '../../slice.ts';
import type { TrialIndex } from '../../trial-index.ts';
import { meanGroup, measureGroup, type GroupOptions } from '../metric-group.ts';
import { winRateOf } from './win-rate.ts';

/** The blind comparisons of a slice by one scorer: those judged, in the order of the cases, and how many are missing. */
export type PreferenceSample = {
  readonly name: string;
  readonly judged: readonly JudgedPreference[];
  readonly missing: number;
};

/** What was judged blind in a slice, one sample for each scorer. */
export function preferenceSamples(slice: Slice, index: TrialIndex): readonly PreferenceSample[] {
  const cases = new Set(slice.compared.map((planned) => planned.case.id));
  const own = index.preferences(slice.row.suite, slice.row.target).filter(({ key }) => cases.has(key.caseId));
  return [...Map.groupBy(own, ({ key }) => key.scorer)].map(([name, all]) => {
    const judged = all.filter((one) => one.status === 'judged');
    return { name, judged, missing: all.length - judged.length };
  });
}

/** Each side's win rate under the scorer's name, ties half a win, and the share of answers that changed with the order. */
export function preferenceMetrics(
  { name, judged }: PreferenceSample,
  options: GroupOptions,
): readonly MetricEvidence[] {
  const wins = judged.map(({ winner }) => (winner === 'tie' ? 0.5 : Number(winner === 'head')));
  const changed = judged.map(({ isConsistent }) => Number(!isConsistent));
  return [
    ...measureGroup({ base: wins.map((win) => 1 - win), head: wins }, meanGroup(name), options),
    ...measureGroup({ base: undefined, head: changed }, meanGroup(`${name}.inconsistent`), options),
  ];
}

/** Who won how often, with an interval of head's win rate. */
export function preferenceEvidence({ name, judged, missing }: PreferenceSample): PreferenceEvidence {
  const { base, head, ties, headRate, inconsistent } = winRateOf(judged);
  return {
    name,
    base,
    head,
    ties,
    inconsistent: inconsistent.count,
    missing,
    headRate: headRate.rate,
    interval: headRate.interval,
  };
}
