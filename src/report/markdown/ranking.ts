import type { RankingReport } from '../../domain/runs/ranking.ts';
import { describeUserError } from '../../domain/user-error.ts';
import { RANKING_HEADS, rankingRows } from '../document/ranking-table.ts';
import { candidateNotes, describeRanking } from '../words/models/ranking.ts';
import { describeCalls, describeSpent } from '../words/numbers/spend.ts';
import { describePricesDay } from '../words/numbers/prices.ts';
import { phraseMarkdown } from '../text/phrase.ts';
import { code, inert, table } from './escape.ts';

/** A ranking as Markdown, for the summary of a job or a pull request. */
export function renderRankingMarkdown(report: RankingReport): string {
  const rows = rankingRows(report).map(({ name, standing, isOnFront, cells }) => [
    standing,
    `${code(name)}${isOnFront ? ' ◆' : ''}`,
    ...cells.map(({ value, below }) => (below === '' ? value : `${value}<br><sub>${below}</sub>`)),
  ]);
  const notes = candidateNotes(report).map(phraseMarkdown);
  const said = [...notes, ...[...report.errors.map(describeUserError), ...report.warnings].map(inert)];
  const { spend, pricesDate, createdAt, suite } = report;
  const priced = pricesDate === undefined ? [] : [describePricesDay(pricesDate, createdAt)];
  const parts = [
    `**${phraseMarkdown(describeRanking(report))}**`,
    table(['', `models for ${code(suite)}`, ...RANKING_HEADS], rows),
    said.map((line) => `- ${line}`).join('\n'),
    `<sub>◆ nobody passes more for less · ${[describeCalls(spend), describeSpent(spend), ...priced].join(' · ')}</sub>`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
