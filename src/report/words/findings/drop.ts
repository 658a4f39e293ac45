import type { CaseComparison, Comparison } from '../../../domain/comparison/comparison.ts';
import { brokenAndMended, confirmedDrop } from '../../../domain/comparison/confirmed.ts';
import { exceeds } from '../../../domain/comparison/limit.ts';
import type { RowEvidence, WouldTell } from '../../../domain/comparison/decision.ts';
import type { Result } from '../../../domain/result.ts';
import type { Finding } from '../../../domain/verdict/verdict.ts';
import { isRed } from '../../facts.ts';
import {
  formatConfidence,
  formatCount,
  formatDelta,
  formatLimit,
  formatNumber,
  formatNumberOf,
  formatRuledOut,
  formatSize,
  type Unit,
} from '../../text/format.ts';
import { docs, phrase, sentences, type Phrase } from '../../text/phrase.ts';
import { describeConfirmed } from './cases.ts';
import { clearedOf, describeCleared } from './cleared.ts';
import { beforeAfter, NOTHING, type Statement } from './statement.ts';
import { STOPS } from './stopped.ts';

type Said = Omit<Statement, 'where'>;

/** What a finding about a drop of the pass rate or of the mean score says, from its evidence where there is some. */
export function describeDrop(finding: Finding, comparison: Comparison | undefined, result: Result): Said {
  const unit: Unit = finding.rule === 'score.max_drop' ? 'score' : 'rate';
  const row = finding.evidence?.kind === 'row' ? finding.evidence.row : undefined;
  if (row === undefined) return { says: describeMeasured(finding, comparison, unit), also: NOTHING };
  if (row.outcome === 'dropped' && finding.status === 'breached') return describeDropped(row, unit);
  if (row.outcome === 'broken' && finding.status === 'breached')
    return { says: describeCasesBroke(finding, row, comparison), also: describeNetChance(row) };
  if (finding.why === 'dear-head') return describeDear(comparison);
  if (finding.status === 'met') return describeRuledOut(row, unit, comparison?.cases);
  return describeUndecided(row, unit, result);
}

function describeDear(comparison: Comparison | undefined): Said {
  const { base = 0, head = 0 } = comparison?.costPerCallUsd ?? {};
  const times =
    base > 0
      ? `${formatNumber(Math.round((head / base) * 10) / 10)} times what base's cost`
      : 'money where base costs nothing';
  return {
    says: phrase`the spending cap ended it before every case was asked once, since head's calls cost ${times}`,
    also: STOPS.budget.advice,
  };
}

function describeDropped(row: RowEvidence, unit: Unit): Said {
  const checks = `of ${formatCount(row.pairs)} side-by-side checks ${formatCount(row.worsePairs)} got worse and ${formatCount(row.betterPairs)} got better`;
  return {
    says: phrase`Head is ${describeWorse(row, unit)}: ${checks}`,
    also: phrase`Fewer than 1 in ${formatCount(1 / row.runAlpha)} unchanged pull requests would be blocked.`,
  };
}

/** What a block for a drop rests on, so that anybody can tell it on. */
export function describeDropPlainly(row: RowEvidence, unit: Unit): readonly Phrase[] {
  const { interval, drop: measured = 0, maxDrop, runAlpha } = row;
  const size = `The measured drop is ${formatSize(measured, unit)}${over(row)}`;
  const range =
    interval === undefined
      ? ''
      : `; the real one is probably between ${drop(interval.lower, unit)} and ${formatSize(interval.upper, unit)} (${formatConfidence(interval.confidence)} interval)`;
  const allowed = maxDrop === 0 ? 'None is' : `Up to ${formatLimit(maxDrop, unit)} ${maxDrop === 0.01 ? 'is' : 'are'}`;
  return [
    phrase`${size}${range}. ${allowed} tolerated.`,
    phrase`Chance alone blocks fewer than 1 in ${formatCount(1 / runAlpha)} pull requests that change nothing. ${HARMLESS}`,
  ];
}

/** Cases that a new wording kills for good are no chance, whatever it mends elsewhere. */
const HARMLESS = phrase`A rewording that does as much good as harm still changes something and is blocked more often: ${docs('how often', 'statistics.md#a-rewording-that-changes-nothing')}.`;

/** A near end below this would be printed as none. */
const LEAST_SHOWN = 0.001;

// The near end comes first: what is measured at a block is more than the drop on average, because only large ones block.
function describeWorse(row: RowEvidence, unit: Unit): string {
  const { interval, drop: measured = 0 } = row;
  const isSure = interval !== undefined && interval.lower >= LEAST_SHOWN;
  const worse = `${formatSize(isSure ? interval.lower : measured, unit)} worse${over(row)}`;
  if (interval === undefined) return worse;
  const range = `${formatConfidence(interval.confidence)} interval ${drop(interval.lower, unit)} to ${drop(interval.upper, unit)}`;
  return isSure ? `at least ${worse} (measured ${drop(measured, unit)}, ${range})` : `${worse} (${range})`;
}

// The table shows the compared cases alone; a drop is one of the whole suite, whose other cases did not change.
function over({ affectedCases, pairedCases }: RowEvidence): string {
  return affectedCases < pairedCases ? ` over all ${formatCount(pairedCases)} cases` : '';
}

// A drop is positive when head is lower; below zero it needs its sign.
function drop(value: number, unit: Unit): string {
  const size = formatSize(value, unit).replace(/ points$/, '');
  return value < 0 ? `−${size}` : size;
}

// Not the measured drop: the confirmed cases alone, less those that could be fixed, are more than the rule tolerates.
function describeCasesBroke(finding: Finding, row: RowEvidence, comparison: Comparison | undefined): Phrase {
  const { fixed, drop: share } = confirmedDrop(row);
  const less = fixed === 0 ? '' : `less ${formatNumberOf(fixed, 'case')} counted as fixed, `;
  const tolerated = `more than the ${formatLimit(row.maxDrop, 'rate')} tolerated`;
  return phrase`${describeConfirmed(finding.caseIds, row.confirmations, comparison)}, ${less}a drop of ${formatSize(share, 'rate')}${over(row)}, ${tolerated}`;
}

/** `5 broke, 2 mended; a rewording that changes nothing on average loses as much in 23 %.` */
function describeNetChance({ netChance, confirmations }: RowEvidence): Phrase {
  if (netChance === undefined) return NOTHING;
  const { broken, mended } = brokenAndMended(confirmations);
  const percent = netChance < 0.01 ? 'less than 1' : formatCount(100 * netChance);
  return phrase`${formatCount(broken)} broke, ${formatCount(mended)} mended; a rewording that changes nothing on average loses as much in ${percent} %.`;
}

/** From here on a drop is so large that ruling it out is no comfort. */
const NO_COMFORT = 0.5;

/** Whether a pass of this row says something: a drop that a reader would mind was ruled out. */
export function isTelling({ mustCatch }: RowEvidence): boolean {
  return mustCatch < NO_COMFORT;
}

/** What a row says that passes and shows next to nothing, without its full stop. */
export function describeLittle({ mustCatch, pairedCases }: RowEvidence, unit: Unit): Phrase {
  if (pairedCases === 1) return phrase`one case can show nothing`;
  const only = `only a drop of ${ruledOut(mustCatch, unit)} or more is ruled out`;
  // More cases could show more: then it is the policy that asks for no more.
  return pairedCases > 1 / NO_COMFORT ** 2
    ? phrase`${only}`
    : phrase`${formatCount(pairedCases)} cases can show little: ${only}`;
}

function ruledOut(mustCatch: number, unit: Unit): string {
  return unit === 'rate' ? formatRuledOut(mustCatch) : formatLimit(mustCatch, unit);
}

/** `No harm found: …` with the cases that re-runs cleared, if any. */
export function describeRuledOut(row: RowEvidence, unit: Unit, cases: readonly CaseComparison[] = []): Said {
  return { says: describeAcquitted(row, unit), also: describeCleared(clearedOf(row, cases)) };
}

function describeAcquitted(row: RowEvidence, unit: Unit): Phrase {
  if (row.outcome === 'tolerated')
    return phrase`the drop stays ${describeWithin(row)} the ${formatLimit(row.maxDrop, unit)} tolerated`;
  if (row.outcome !== 'ruled-out') return phrase`no harm was established`;
  if (!isTelling(row)) return describeLittle(row, unit);
  return phrase`No harm found: a drop of ${ruledOut(row.mustCatch, unit)} or more is ruled out`;
}

/** How a tolerated drop lies to what is tolerated: its own limit may lie beyond, where confirmed cases make the drop. */
export function describeWithin({ upperDrop, maxDrop }: RowEvidence): string {
  return upperDrop !== undefined && exceeds(upperDrop, maxDrop) ? 'at the limit of' : 'within';
}

/** Of the limit that a pass is read from. */
const PASS_CONFIDENCE = '97 %';

/** Fewer cases than this see little. */
export const FEW_CASES = 20;

/**
 * `A drop of 10 points or more is noticed 9 times in 10; a smaller one may not be.`, of a row that passed what is ruled out and
 * from where on it would have blocked; says so plainly where there are few cases.
 */
export function describeSensitivity(row: RowEvidence): string {
  const { detectableDrop, mustCatch, metric, pairedCases, outcome } = row;
  const size = Math.max(detectableDrop, mustCatch);
  const drop = metric === 'score' ? formatLimit(size, 'score') : formatRuledOut(size);
  const few =
    pairedCases < FEW_CASES
      ? ` There ${pairedCases === 1 ? 'is' : 'are'} only ${formatNumberOf(pairedCases, 'case')}: fewer than ${FEW_CASES} see little.`
      : '';
  if (metric !== 'score' && size >= 1) return `Only a failure of every answer would be noticed.${few}`;
  if (outcome === 'ruled-out' && isTelling(row)) {
    const unit = metric === 'score' ? 'score' : 'rate';
    const from = size > mustCatch ? `From ${drop} on a drop` : 'Such a drop';
    return `A drop of ${ruledOut(mustCatch, unit)} or more is ruled out with ${PASS_CONFIDENCE} confidence; a smaller one may have gone unnoticed. ${from} is blocked 9 times in 10.${few}`;
  }
  return `A drop of ${drop} or more is noticed 9 times in 10; a smaller one may not be.${few}`;
}

function describeUndecided(row: RowEvidence, unit: Unit, result: Result): Said {
  const delta = row.drop === undefined ? undefined : formatDelta(-row.drop, unit);
  const interval = row.interval;
  const points = (value: number): string => (formatDelta(-value, unit) ?? '').replace(/ pp$/, '');
  const range = interval === undefined ? '' : ` (${points(interval.upper)} to ${points(interval.lower)})`;
  const measured =
    delta === undefined
      ? ''
      : `: measured ${delta.replace(/ pp$/, '')}${unit === 'rate' ? ' points' : ''}${over(row)}${range}`;
  const rounds = row.rounds === 0 ? '' : ` after ${formatNumberOf(row.rounds, 'round')}`;
  const mayMerge = result.pullRequest === undefined ? 'Not blocking' : 'Not blocking: you may merge';
  const free = isRed(result) ? '' : `${mayMerge}, but a real drop is possible.`;
  const parts = [free, fragile(row), wouldTell(row)].filter((part) => part !== '');
  const advice = row.stoppedBy === undefined ? NOTHING : STOPS[row.stoppedBy].advice;
  return {
    says: phrase`Not enough evidence either way${rounds}${stopped(row)}${measured}`,
    also: sentences(phrase`${parts.join(' ')}`, advice),
  };
}

function stopped({ stoppedBy, outcome }: RowEvidence): string {
  if (outcome === 'lost') return ', stopped because too many answers got lost';
  return stoppedBy === undefined ? '' : `, stopped ${STOPS[stoppedBy].by}`;
}

function fragile({ isFragile, isPassFragile }: RowEvidence): string {
  if (isFragile) return 'A block would have rested on trials without an answer.';
  return isPassFragile ? 'A pass would have rested on trials without an answer.' : '';
}

function wouldTell({ wouldTell: needed, isPassFragile }: RowEvidence): string {
  // More cases tell nothing of those that head does not answer.
  return needed === undefined || isPassFragile ? '' : describeWouldTell(needed);
}

/** What more would decide a row. */
export function describeWouldTell({ moreCases, moreRounds }: WouldTell): string {
  const parts = [
    ...(moreCases === undefined ? [] : [formatNumberOf(moreCases, 'more case')]),
    ...(moreRounds === undefined ? [] : [formatNumberOf(moreRounds, 'more round')]),
  ];
  const where = moreRounds === undefined ? '' : ' (limits.max_rounds)';
  return `About ${parts.join(' or ')}${where} would tell.`;
}

function describeMeasured(finding: Finding, comparison: Comparison | undefined, unit: Unit): Phrase {
  const measure = unit === 'rate' ? comparison?.passRate : comparison?.meanScore;
  const quantity = unit === 'rate' ? 'the pass rate' : 'the mean score';
  const limit = finding.limit === undefined ? 'what is' : formatLimit(finding.limit, unit);
  const change = finding.actual ?? measure?.delta;
  if (change === undefined) return phrase`${quantity} could not be compared`;
  if (finding.status === 'undecided')
    return phrase`whether ${quantity} fell by more than ${limit} is open${beforeAfter(measure, unit)}`;
  if (finding.status === 'met')
    return phrase`${quantity} did not fall by more than ${limit}${beforeAfter(measure, unit)}`;
  return phrase`${quantity} fell by ${formatSize(change, unit)}${beforeAfter(measure, unit)}, more than the ${limit} tolerated`;
}
