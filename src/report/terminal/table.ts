import type { Comparison, Measure } from '../../domain/comparison.ts';
import { alignRows, columns, wrapWithPrefix } from '../ansi.ts';
import { rowName } from '../findings/statement.ts';
import { formatInterval, formatMeasure, formatNumberOf, formatTally, type Unit } from '../format.ts';
import { phraseText } from '../phrase.ts';
import { rowSign } from '../sign.ts';
import { shorten } from '../visible.ts';
import type { Screen } from './screen.ts';

const NAME_LENGTH = 40;
const MAX_ROWS = 100;

/** One line per suite × target and tag; a block of lines each where the terminal is too narrow for that. */
export function terminalTable(screen: Screen): string {
  const { facts, paint, width } = screen;
  const rows = [...facts.rows, ...facts.tagRows].map((row) => row.comparison);
  if (rows.length === 0) return '';
  const shown = rows.slice(0, MAX_ROWS);
  const lines = alignRows([HEADER, ...shown.map((row) => tableCells(row, screen))]);
  const isWide = lines.every((line) => columns(line) <= width);
  const [header = '', ...body] = lines;
  const text = isWide ? [paint('dim', header), ...body] : shown.map((row) => blockOf(row, screen));
  const more = rows.length - shown.length;
  return [...text, ...(more > 0 ? [`and ${formatNumberOf(more, 'more row')}`] : [])].join('\n');
}

const HEADER: readonly string[] = ['   suite × target', 'pass rate', 'cost per call', 'latency p95', 'cases'];

function tableCells(row: Comparison, screen: Screen): readonly string[] {
  return [
    nameOf(row, screen),
    withInterval(row.passRate, 'rate', row.isNew),
    formatMeasure(row.costPerCallUsd, 'usd', row.isNew),
    formatMeasure(row.latencyP95Ms, 'ms', row.isNew),
    casesOf(row),
  ];
}

function blockOf(row: Comparison, screen: Screen): string {
  const line = (label: string, value: string): string => wrapWithPrefix(`   ${label.padEnd(14)}`, value, screen.width);
  return [
    wrapWithPrefix('', nameOf(row, screen), screen.width),
    line('pass rate', withInterval(row.passRate, 'rate', row.isNew)),
    line('cost per call', formatMeasure(row.costPerCallUsd, 'usd', row.isNew)),
    line('latency p95', formatMeasure(row.latencyP95Ms, 'ms', row.isNew)),
    line('cases', casesOf(row)),
  ].join('\n');
}

function nameOf(row: Comparison, { facts }: Screen): string {
  const icon = rowSign(facts.result, row)?.icon ?? ' ';
  return `${icon} ${shorten(phraseText(rowName(row)), NAME_LENGTH)}`;
}

function withInterval(measure: Measure, unit: Unit, isNew: boolean): string {
  const interval = formatInterval(measure.interval, unit);
  return `${formatMeasure(measure, unit, isNew)}${interval === undefined ? '' : `, ${interval}`}`;
}

function casesOf(row: Comparison): string {
  const { base, head } = row.passes;
  const tallies = base.of === 0 ? formatTally(head) : `${formatTally(base)} → ${formatTally(head)}`;
  const lost = row.missingPairs === 0 ? '' : `, ${formatNumberOf(row.missingPairs, 'pair')} missing`;
  return `${row.comparedCases + row.measuredCases} of ${row.totalCases} (${tallies})${lost}`;
}
