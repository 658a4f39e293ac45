import type { RowEvidence } from '../../../domain/comparison/decision.ts';
import type { ResultRow } from '../../../domain/result.ts';
import type { Facts } from '../../facts.ts';
import { formatCount, formatNumberOf, formatRuledOut } from '../../text/format.ts';
import { phrase, type Phrase } from '../../text/phrase.ts';
import { describeScreened } from '../findings/screened.ts';
import { describeSensitivity } from '../findings/drop.ts';
import { rowName } from '../findings/statement.ts';
import { headline } from '../headline/headline.ts';
import { describeCorrected } from './kept-labels.ts';

/** So many rows are told one by one. */
const ROWS = 3;

/** What was asked and what came of it, what the verdict rests on, and what size of a drop would be noticed: to be told on. */
export function describeCertainty(facts: Facts): readonly Phrase[] {
  const { sure } = headline(facts);
  const isOne = facts.rows.length === 1;
  const told = (row: ResultRow, words: string | Phrase): Phrase => phrase`${isOne ? [] : whereOf(row)}${words}`;
  const rows = facts.rows.flatMap((row) => {
    const evidence = row.comparison.evidence.passRate;
    // Of a row without a pair nothing is known, nor would be by its size.
    return evidence === undefined || evidence.pairs === 0 ? [] : [{ row, evidence }];
  });
  const judged = facts.rows
    .slice(0, ROWS)
    .flatMap((row) => describeCorrected(row.comparison).map((words) => told(row, words)));
  const after = [...judged, ...legend(facts)];
  if (rows.length > ROWS) return [...sure, describeRange(rows.map(({ evidence }) => evidence)), ...after];
  const asked = rows.map(({ row, evidence }) => told(row, describeScreened(row.comparison) ?? describeAsked(evidence)));
  const seen = rows.map(({ row, evidence }) => told(row, describeSensitivity(evidence)));
  return [...asked, ...sure, ...seen, ...after];
}

/** What is read in the table and is no everyday word. */
function legend({ rows }: Facts): readonly Phrase[] {
  const hasInterval = rows.some(({ comparison: { passRate } }) => passRate.interval !== undefined);
  return hasInterval ? [phrase`${LEGEND}`] : [];
}

const LEGEND =
  'In the table, pp are percentage points, called points elsewhere; “95 %: a to b” is the range in which the real change probably lies.';

function whereOf({ comparison }: ResultRow): Phrase {
  return phrase`${rowName(comparison)}: `;
}

/** `Both versions answered the same 61 questions: 16 answers got worse and none got better.` */
function describeAsked({ affectedCases, pairs, worsePairs, betterPairs }: RowEvidence): string {
  const changed =
    worsePairs + betterPairs === 0
      ? 'no answer got worse or better'
      : `${worsePairs === 0 ? 'none' : formatNumberOf(worsePairs, 'answer')} got worse and ${betterPairs === 0 ? 'none' : formatCount(betterPairs)} got better`;
  return `Both versions answered ${questionsOf(affectedCases, pairs)}: ${changed}.`;
}

/** A run that ends early asks less than everything once. */
function questionsOf(cases: number, pairs: number): string {
  if (pairs < cases) return `${formatCount(pairs)} of ${formatNumberOf(cases, 'question')}`;
  const questions = cases === 1 ? 'the same question' : `the same ${formatCount(cases)} questions`;
  return pairs === cases ? questions : `${questions}, ${formatNumberOf(pairs, 'time')} in all`;
}

/** Many rows would say the same, each with a number of its own. */
function describeRange(rows: readonly RowEvidence[]): Phrase {
  const sizes = rows.map(({ detectableDrop, mustCatch }) => Math.max(detectableDrop, mustCatch));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)].map(formatRuledOut);
  const range = least === most ? (most ?? '') : `${(least ?? '').replace(/ points?$/, '')} to ${most ?? ''}`;
  return phrase`In these ${formatCount(rows.length)} rows drops of ${range} or more are noticed 9 times in 10; smaller ones may not be.`;
}
