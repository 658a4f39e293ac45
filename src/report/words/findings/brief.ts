import type { Comparison } from '../../../domain/comparison/comparison.ts';
import { confirmedDrop } from '../../../domain/comparison/confirmed.ts';
import type { RowEvidence } from '../../../domain/comparison/decision.ts';
import type { Tally } from '../../../domain/comparison/interval.ts';
import type { Measure } from '../../../domain/comparison/measure.ts';
import { measureOf } from '../../../domain/comparison/measures.ts';
import { isOfServers } from '../../../domain/verdict/finding-why.ts';
import type { Finding } from '../../../domain/verdict/verdict.ts';
import { findComparison, type Facts } from '../../facts.ts';
import {
  formatCount,
  formatDelta,
  formatLimit,
  formatNumberOf,
  formatValue,
  MINUS,
  withoutZeros as short,
  type Unit,
} from '../../text/format.ts';
import { phrase, type Phrase } from '../../text/phrase.ts';
import { namedByFirst } from '../cases/question.ts';
import { describeFinding } from './describe.ts';
import { rowName } from './statement.ts';
import { STOPS } from './stopped.ts';

/** A finding in one short clause: what happened, to how many, what was allowed; the statistics stand elsewhere. */
export function briefFinding(finding: Finding, facts: Facts): Phrase {
  const comparison = findComparison(facts.result, finding);
  return briefByRule(finding, comparison, facts) ?? describeFinding(finding, facts.result).says;
}

function briefByRule(finding: Finding, comparison: Comparison | undefined, facts: Facts): Phrase | undefined {
  const { rule, status, why } = finding;
  if (isOfServers(why)) return undefined;
  if (rule === 'spec') return briefSpec(finding);
  if (rule === 'critical.max_broken') return briefCritical(finding, comparison, facts);
  if (rule.endsWith('.max_drop')) return briefDrop(finding, comparison);
  if (rule === 'broken.max' || rule === 'metric' || rule === 'errors') return undefined;
  if (status === 'breached' && rule.endsWith('.max_increase')) return briefGrowth(finding, comparison);
  return status === 'breached' ? briefBar(finding, comparison) : undefined;
}

function briefSpec(finding: Finding): Phrase | undefined {
  if (finding.why === 'vanished')
    return phrase`cases of base are gone from ${rowName(finding)}, and nothing is left to compare`;
  if (finding.why !== 'removed') return undefined;
  return phrase`too many cases of ${rowName(finding)} are gone or ask something else to show that nothing broke`;
}

function briefCritical(finding: Finding, comparison: Comparison | undefined, facts: Facts): Phrase | undefined {
  const { caseIds, status, why } = finding;
  if (caseIds.length === 0) return undefined;
  const cases = caseIds.length === 1 ? 'critical case' : `${formatCount(caseIds.length)} critical cases`;
  const who = namedByFirst(facts, finding, caseIds);
  if (why === 'unanswered') return phrase`${cases} got no answer on head: ${who}`;
  if (why === 'unscored') return phrase`${cases} could not be scored on head: ${who}`;
  const verb = status === 'breached' || why === 'tolerated' ? 'broke' : 'failed on head';
  const unsettled = why === 'unsettled' ? ', re-runs got no answer' : '';
  return phrase`${cases} ${verb}: ${who}${unsettled || talliesOf(caseIds, comparison)}`;
}

function talliesOf([first, ...others]: readonly string[], comparison: Comparison | undefined): string {
  const found = comparison?.cases.find(({ caseId }) => caseId === first);
  if (found === undefined || others.length > 0) return '';
  return ` passed ${outOf(found.tally.base)} on base, ${outOf(found.tally.head)} now`;
}

function outOf({ passed, of }: Tally): string {
  return `${formatCount(passed)} of ${formatCount(of)}`;
}

function briefDrop(finding: Finding, comparison: Comparison | undefined): Phrase | undefined {
  const unit: Unit = finding.rule === 'score.max_drop' ? 'score' : 'rate';
  const row = finding.evidence?.kind === 'row' ? finding.evidence.row : undefined;
  if (finding.why === 'dear-head')
    return phrase`the spending cap came before every case was asked once: head's calls cost more than base's`;
  if (finding.status === 'undecided' && row !== undefined) return briefOpen(row, unit, comparison);
  if (finding.status !== 'breached') return undefined;
  const allowed = allowedDrop(finding.limit ?? row?.maxDrop, unit);
  if (row === undefined) return phrase`${levels(comparison, unit)}${allowed}`;
  if (row.outcome === 'broken') return briefBroken(finding, row, allowed);
  const better = row.betterPairs === 0 ? 'none' : formatCount(row.betterPairs);
  const got = `${formatCount(row.worsePairs)} of ${formatNumberOf(row.pairs, 'answer')} got worse, ${better} better`;
  return phrase`${got}: ${sizeOf(row, unit, comparison)}${allowed}`;
}

function briefBroken({ caseIds }: Finding, row: RowEvidence, allowed: string): Phrase {
  const { fixed, drop } = confirmedDrop(row);
  const broke = `${formatNumberOf(caseIds.length, 'case')} broke and stayed broken in re-runs`;
  const mended = fixed === 0 ? 'none was fixed' : `${formatCount(fixed)} ${fixed === 1 ? 'was' : 'were'} fixed`;
  return phrase`${broke}, ${mended}: ${points(-drop, 'rate')}${over(row)}${allowed}`;
}

function briefOpen(row: RowEvidence, unit: Unit, comparison: Comparison | undefined): Phrase {
  const { interval, stoppedBy, outcome } = row;
  const ended =
    outcome === 'lost'
      ? 'too many answers got lost, '
      : stoppedBy === undefined
        ? ''
        : `stopped ${STOPS[stoppedBy].by}, `;
  const range =
    interval === undefined
      ? ''
      : `, the true change may be ${bare(-interval.upper, unit)} to ${points(-interval.lower, unit)}`;
  return phrase`${ended}${sizeOf(row, unit, comparison)}${range}${allowedDrop(row.maxDrop, unit)}`;
}

/** Before and after where they are about the same cases as the drop; else the drop over all cases. */
function sizeOf(row: RowEvidence, unit: Unit, comparison: Comparison | undefined): string {
  const isWhole = row.affectedCases >= row.pairedCases;
  if (isWhole && rateOf(comparison, unit)?.base !== undefined) return levels(comparison, unit);
  return row.drop === undefined ? 'nothing was measured' : `${points(-row.drop, unit)}${over(row)}`;
}

function levels(comparison: Comparison | undefined, unit: Unit): string {
  const words = unit === 'rate' ? 'pass rate' : 'mean score';
  return `${words} ${beforeAndAfter(rateOf(comparison, unit), unit)}`;
}

function rateOf(comparison: Comparison | undefined, unit: Unit): Measure | undefined {
  return unit === 'rate' ? comparison?.passRate : comparison?.meanScore;
}

function over({ affectedCases, pairedCases }: RowEvidence): string {
  return affectedCases < pairedCases ? ` over all ${formatCount(pairedCases)} cases` : '';
}

function allowedDrop(limit: number | undefined, unit: Unit): string {
  if (limit === undefined) return '';
  return limit === 0 ? ' (no drop is allowed)' : ` (allowed ${MINUS}${formatLimit(limit, unit)})`;
}

function briefGrowth(finding: Finding, comparison: Comparison | undefined): Phrase | undefined {
  const quantity = measureOf(finding.rule);
  const measure = quantity && comparison?.[quantity.field];
  const growth = finding.evidence?.kind === 'growth' ? finding.evidence.growth.growth : finding.actual;
  if (quantity === undefined || growth === undefined || finding.limit === undefined) return undefined;
  const change = measure?.base === undefined ? '' : ` ${beforeAndAfter(measure, quantity.unit)}`;
  const size = formatDelta(growth, quantity.unit) ?? '';
  return phrase`the ${quantity.words}${change}: ${size} (allowed +${formatLimit(finding.limit, quantity.unit)})`;
}

function briefBar(finding: Finding, comparison: Comparison | undefined): Phrase | undefined {
  const quantity = measureOf(finding.rule);
  if (quantity === undefined || finding.limit === undefined) return undefined;
  const { words, unit, field } = quantity;
  const bar = finding.evidence?.kind === 'bar' ? finding.evidence.bar.head : undefined;
  const value = finding.actual ?? bar ?? comparison?.[field].head;
  const side = finding.rule.endsWith('.min') ? 'below your minimum of' : 'above your maximum of';
  return phrase`the ${words} is ${short(formatValue(value, unit))}, ${side} ${short(formatValue(finding.limit, unit))}`;
}

function beforeAndAfter(measure: Measure | undefined, unit: Unit): string {
  return `${short(formatValue(measure?.base, unit))} → ${short(formatValue(measure?.head, unit))}`;
}

/** `−5.5 points`, `+0.02`. */
function points(delta: number, unit: Unit): string {
  const size = bare(delta, unit);
  return unit === 'rate' ? `${size} ${/^.?1$/.test(size) ? 'point' : 'points'}` : size;
}

function bare(delta: number, unit: Unit): string {
  return short((formatDelta(delta, unit) ?? '').replace(/ pp$/, ''));
}
