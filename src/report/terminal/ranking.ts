import type { RankingReport } from '../../domain/runs/ranking.ts';
import { describeUserError } from '../../domain/user-error.ts';
import { RANKING_HEADS, rankingRows, type RankingRow } from '../document/ranking-table.ts';
import { candidateNotes, describeRanking } from '../words/models/ranking.ts';
import { describeCalls, describeSpent } from '../words/numbers/spend.ts';
import { describePricesDay } from '../words/numbers/prices.ts';
import { phraseText } from '../text/phrase.ts';
import { visibleLine, withoutCommands } from '../text/visible.ts';
import { alignRows, createPaint, wrapWithPrefix } from './ansi.ts';
import type { TerminalOptions } from './terminal.ts';

/** A ranking for a terminal: the sentence, the table, and what its numbers do not say. */
export function renderRanking(report: RankingReport, { color, width }: TerminalOptions): string {
  const paint = createPaint(color);
  const notes = candidateNotes(report).map(phraseText);
  const said = [...notes, ...report.errors.map(describeUserError), ...report.warnings];
  const { spend, pricesDate, createdAt } = report;
  const priced = pricesDate === undefined ? [] : [describePricesDay(pricesDate, createdAt)];
  const parts = [
    wrapWithPrefix('', paint('bold', phraseText(describeRanking(report))), width),
    table(rankingRows(report)).join('\n'),
    said.map((line) => wrapWithPrefix('  - ', visibleLine(line), width)).join('\n'),
    wrapWithPrefix('', [describeCalls(spend), describeSpent(spend), ...priced].join(' · '), width),
  ];
  return withoutCommands(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}

function table(rows: readonly RankingRow[]): readonly string[] {
  const lines = rows.flatMap(({ name, standing, cells }) => [
    [standing, visibleLine(name), ...cells.map(({ value }) => value)],
    // Intervals of cost and latency are in the files: a terminal is narrow.
    ['', '', ...cells.map(({ below }) => below.split(';', 1)[0] ?? '')],
  ]);
  return alignRows([['', '', ...RANKING_HEADS], ...lines])
    .filter((line) => line.trim() !== '')
    .map((line) => `  ${line}`);
}
