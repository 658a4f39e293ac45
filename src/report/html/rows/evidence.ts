import type { Comparison, GrowthEvidence } from '../../../domain/comparison/comparison.ts';
import type { RowEvidence } from '../../../domain/comparison/decision.ts';
import { BUDGETS, type Budget } from '../../../domain/comparison/measures.ts';
import type { Result } from '../../../domain/result.ts';
import { describeFinding } from '../../words/findings/describe.ts';
import { markOf } from '../../words/findings/rules.ts';
import { describeSensitivity, describeWouldTell } from '../../words/findings/drop.ts';
import { describeScreened } from '../../words/findings/screened.ts';
import {
  formatConfidence,
  formatCount,
  formatDelta,
  formatLimit,
  formatNumberOf,
  formatRate,
  formatRuledOut,
  formatSize,
  NOT_AVAILABLE,
  type Unit,
} from '../../text/format.ts';
import { name, nameList, phrase, type Phrase } from '../../text/phrase.ts';

const NAMED = 5;

/** One rule of the policy and what came of it. */
export type RuleOutcome = { readonly status: string; readonly sentence: Phrase };

/** Every rule that was applied to a row. */
export function ruleOutcomes(result: Result, row: Comparison): readonly RuleOutcome[] {
  const own = result.verdict.findings.filter(
    ({ suite, target, tag }) =>
      suite === row.suite && tag === row.tag && (target === undefined || target === row.target),
  );
  return own.map((finding) => {
    const { says, also } = describeFinding(finding, result);
    return { status: markOf(finding, result), sentence: phrase`${says}.${also.length === 0 ? '' : ' '}${also}` };
  });
}

/** What the numbers of a row rest on, one plain sentence each. */
export function describeEvidence(row: Comparison): readonly Phrase[] {
  const { passRate, score, passRateBar } = row.evidence;
  return [
    ...[passRate, score].flatMap((evidence) => (evidence === undefined ? [] : describeRow(evidence, row))),
    ...(passRateBar === undefined ? [] : [describeBar(passRateBar, row.tag)]),
    ...BUDGETS.flatMap((budget) => describeGrowth(budget, row.evidence[budget.name])),
    ...describeErrors(row),
  ];
}

function describeRow(row: RowEvidence, comparison: Comparison): readonly Phrase[] {
  if (row.affectedCases === 0) return [];
  const unit: Unit = row.metric === 'score' ? 'score' : 'rate';
  return [
    row.isScreened === true ? phrase`${describeScreened(comparison) ?? ''}` : describeChecks(row),
    ...describeDifference(row, unit),
    phrase`${describeSensitivity(row)} Of unchanged pull requests fewer than 1 in ${formatCount(1 / row.runAlpha)} would be blocked.`,
    ...describeDoubts(row),
  ];
}

function describeChecks({ metric, affectedCases, pairedCases, rounds, maxRounds, pairs, ...row }: RowEvidence): Phrase {
  const what = metric === 'score' ? 'Scores: ' : '';
  const missing = row.missingPairs === 0 ? '' : `; ${formatNumberOf(row.missingPairs, 'more pair')} got lost to errors`;
  const cases = `${formatCount(affectedCases)} of ${formatNumberOf(pairedCases, 'case')} ran on both sides`;
  const checks = `${formatNumberOf(pairs, 'side-by-side check')}, of which ${formatCount(row.worsePairs)} got worse and ${formatCount(row.betterPairs)} better`;
  return phrase`${what}${cases}, in ${formatCount(rounds)} of at most ${formatNumberOf(maxRounds, 'round')}: ${checks}${missing}.`;
}

function describeDifference(
  { drop, interval, upperDrop, maxDrop, mustCatch, pairedCases }: RowEvidence,
  unit: Unit,
): readonly Phrase[] {
  if (drop === undefined) {
    return upperDrop === undefined
      ? []
      : [
          phrase`The largest drop that the data still allow is ${ruledOut(upperDrop, unit)}; a pass must rule out ${ruledOut(mustCatch, unit)}.`,
        ];
  }
  const over = `over all ${formatNumberOf(pairedCases, 'case')} (a case that did not run cannot differ)`;
  const size = drop === 0 ? 'no difference' : `${formatSize(drop, unit)} ${drop > 0 ? 'lower' : 'higher'} on head`;
  const range =
    interval === undefined
      ? ''
      : `; ${formatConfidence(interval.confidence)} interval of the drop ${signed(interval.lower, unit)} to ${signed(interval.upper, unit)}`;
  const most =
    upperDrop === undefined ? '' : ` The largest drop that the data still allow is ${ruledOut(upperDrop, unit)}.`;
  return [
    phrase`Measured ${over}: ${size}${range}.${most} Up to ${formatLimit(maxDrop, unit)} are tolerated; a pass must rule out ${ruledOut(mustCatch, unit)}.`,
  ];
}

function ruledOut(drop: number, unit: Unit): string {
  return unit === 'rate' ? formatRuledOut(drop) : formatLimit(Number(drop.toFixed(3)), unit);
}

function signed(value: number, unit: Unit): string {
  return `${value < 0 ? '−' : ''}${formatSize(value, unit).replace(/ points$/, '')}`;
}

function describeDoubts({
  isFragile,
  isPassFragile,
  unseenPairs,
  unconfirmedCritical,
  stoppedBy,
  wouldTell,
}: RowEvidence): readonly Phrase[] {
  return [
    ...(unseenPairs === 0
      ? []
      : [
          phrase`${formatNumberOf(unseenPairs, 'call')} on base could not change the verdict and ${unseenPairs === 1 ? 'was' : 'were'} not made.`,
        ]),
    ...(unconfirmedCritical.length === 0
      ? []
      : [phrase`Failed on head and not confirmed by re-runs: ${nameList(unconfirmedCritical, NAMED)} (critical).`]),
    ...(isFragile ? [phrase`A block would have rested on trials without an answer, so none was given.`] : []),
    ...(isPassFragile
      ? [phrase`A pass would not stand if the answers that head lacks had failed, so none was given.`]
      : []),
    ...(stoppedBy === undefined ? [] : [phrase`Stopped early: ${stoppedBy}.`]),
    ...(wouldTell === undefined ? [] : [phrase`${describeWouldTell(wouldTell)}`]),
  ];
}

function describeBar(
  { head, interval, measuredCases, totalCases }: NonNullable<Comparison['evidence']['passRateBar']>,
  tag: string | undefined,
): Phrase {
  const over = tag === undefined ? phrase`the whole suite` : phrase`the tag ${name(tag)}`;
  const range = `${formatRate(interval.lower)} to ${formatRate(interval.upper)}`;
  return phrase`Over ${over} head passes ${formatRate(head)} (${formatConfidence(interval.confidence)} interval ${range}), with ${formatCount(measuredCases)} of ${formatNumberOf(totalCases, 'case')} measured.`;
}

function describeGrowth(budget: Budget, evidence: GrowthEvidence | undefined): readonly Phrase[] {
  if (evidence === undefined || evidence.sampleSize < budget.samples.shown) return [];
  // The growth is the middle one of the cases' own, not that of the median.
  const what = budget.name === 'latencyP50' ? 'latency, compared case by case,' : budget.words;
  const { growth, lowerLimit, sampleSize } = evidence;
  const change = growth === 0 ? 'did not change' : `${growth < 0 ? 'fell' : 'grew'} by ${formatSize(growth, 'usd')}`;
  const sure =
    lowerLimit > 0
      ? `with 99 % confidence it grew by at least ${formatSize(lowerLimit, 'usd')}`
      : `that it grew at all is not established (99 % lower limit ${formatDelta(lowerLimit, 'usd') ?? NOT_AVAILABLE})`;
  return [phrase`The ${what} ${change}; ${sure}; ${formatNumberOf(sampleSize, 'sample')}.`];
}

function describeErrors({ evidence: { errors }, errored }: Comparison): readonly Phrase[] {
  if (errors === undefined || errored.base + errored.head === 0) return [];
  return [
    phrase`${formatRate(errors.missingShare)} of the pairs got no answer: ${formatCount(errored.base)} on base, ${formatCount(errored.head)} on head. Were both sides equally unlucky, a split this uneven would come up in ${formatRate(errors.sidesDifferP)} of runs.`,
  ];
}
