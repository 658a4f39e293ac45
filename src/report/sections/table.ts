import type { Comparison, Measure } from '../../domain/comparison.ts';
import type { Result, ResultRow } from '../../domain/result.ts';
import { rowVerdict, type Facts } from '../facts.ts';
import { rowName } from '../findings/statement.ts';
import {
  formatCount,
  formatInterval,
  formatMeasure,
  formatNumberOf,
  formatTally,
  NOT_AVAILABLE,
  type Unit,
} from '../format.ts';
import { table } from '../markdown.ts';
import { phraseMarkdown } from '../phrase.ts';
import { rowSign } from '../sign.ts';

/** One column of the table: its header and what a row shows there. */
type Column = { readonly header: string; readonly cell: (comparison: Comparison) => string };

const PASS_RATE: Column = { header: 'Pass rate', cell: passRateCell };
const COST_PER_CALL: Column = { header: 'Cost per call', cell: (row) => measureCell(row, row.costPerCallUsd, 'usd') };
const LATENCY_P95: Column = { header: 'Latency p95', cell: (row) => measureCell(row, row.latencyP95Ms, 'ms') };
const CASES: Column = { header: 'Cases', cell: casesCell };

const COMMENT_COLUMNS: readonly Column[] = [PASS_RATE, COST_PER_CALL, LATENCY_P95, CASES];

const ALL_COLUMNS: readonly Column[] = [
  PASS_RATE,
  { header: 'Mean score', cell: (row) => measureCell(row, row.meanScore, 'score') },
  COST_PER_CALL,
  { header: 'Cost per success', cell: (row) => measureCell(row, row.costPerSuccessUsd, 'usd') },
  { header: 'Latency p50', cell: (row) => measureCell(row, row.latencyP50Ms, 'ms') },
  LATENCY_P95,
  CASES,
];

/** The table with one row per suite × target, and those tags of them that a rule speaks about. */
export function tableSection(facts: Facts, maxRows: number): string {
  const tags = facts.tagRows.filter((row) => isNotable(facts.result, row));
  return renderRows(facts.result, [...facts.rows, ...tags], COMMENT_COLUMNS, maxRows);
}

/** The table with every tag and every quantity that was measured anywhere. */
export function fullTableSection(facts: Facts, maxRows: number): string {
  const rows = [...facts.rows, ...facts.tagRows];
  const isMeasured = (column: Column): boolean => rows.some((row) => column.cell(row.comparison) !== NOT_AVAILABLE);
  return renderRows(facts.result, rows, ALL_COLUMNS.filter(isMeasured), maxRows);
}

function renderRows(result: Result, rows: readonly ResultRow[], columns: readonly Column[], maxRows: number): string {
  if (rows.length === 0) return '';
  const header = ['Suite × target', ...columns.map((column) => column.header)];
  const cells = rows
    .slice(0, maxRows)
    .map((row) => [nameCell(result, row), ...columns.map((column) => column.cell(row.comparison))]);
  const more =
    rows.length > maxRows ? `\n\n${formatNumberOf(rows.length - maxRows, 'more row')} in the full report.` : '';
  return table(header, cells) + more;
}

function isNotable(result: Result, row: ResultRow): boolean {
  const verdict = rowVerdict(result, row.comparison);
  return verdict !== undefined && verdict !== 'pass' && verdict !== 'nothing-to-run';
}

function nameCell(result: Result, { comparison }: ResultRow): string {
  const sign = rowSign(result, comparison);
  const name = phraseMarkdown(rowName(comparison));
  if (sign === undefined) return name;
  return `${sign.icon} ${name}<br><sub>${sign.word}${comparison.isNew ? ', new' : ''}</sub>`;
}

function passRateCell(row: Comparison): string {
  const { base, head } = row.passes;
  const tallies = base.of === 0 ? formatTally(head) : `${formatTally(base)} → ${formatTally(head)}`;
  const interval = formatInterval(row.passRate.interval, 'rate');
  const isMeasured = base.of + head.of > 0;
  return twoLines(formatMeasure(row.passRate, 'rate', row.isNew), [isMeasured ? tallies : undefined, interval]);
}

function measureCell(row: Comparison, measure: Measure, unit: Unit): string {
  return twoLines(formatMeasure(measure, unit, row.isNew), [formatInterval(measure.interval, unit)]);
}

function casesCell(row: Comparison): string {
  const { comparedCases, measuredCases, totalCases, missingPairs } = row;
  const compared = `${formatCount(comparedCases)} compared`;
  const measured = `${formatCount(measuredCases)} measured`;
  const parts = [...(comparedCases > 0 ? [compared] : []), ...(measuredCases > 0 ? [measured] : [])];
  const lost = missingPairs > 0 ? `${formatNumberOf(missingPairs, 'pair')} missing` : undefined;
  return twoLines(`${parts.length === 0 ? '0' : parts.join(', ')} of ${formatCount(totalCases)}`, [lost]);
}

function twoLines(first: string, second: readonly (string | undefined)[]): string {
  const below = second.filter((part) => part !== undefined);
  return below.length === 0 ? first : `${first}<br><sub>${below.join(' · ')}</sub>`;
}
