import { isToldInLine } from '../../words/cases/cause-line.ts';
import { erroredTrials, isUnmeasured, type Facts } from '../../facts.ts';
import { formatEstimate } from '../../words/numbers/spend.ts';
import { rowName } from '../../words/findings/statement.ts';
import { formatCount, formatNumberOf } from '../../text/format.ts';
import { phrase, type Phrase } from '../../text/phrase.ts';
import { countReasons, describeReason } from '../../words/cases/reasons.ts';
import { foldedList } from '../block.ts';
import type { Part } from '../part.ts';

/** Which change made how many cases run; where nothing was called, what would have run and at what price. */
export const reasons: Part = {
  sections: (facts) => {
    const { counts, estimate } = facts.result;
    const hasRun = !isUnmeasured(facts) || erroredTrials(facts.result).length > 0;
    const price = hasRun || estimate === undefined ? [] : [phrase`${formatEstimate(estimate)}`];
    const lines = [...reasonLines(facts), ...(hasRun ? [] : rowLines(facts))];
    const title = hasRun ? 'Why these cases ran' : 'What would have run';
    const count = `${formatCount(counts.affectedCases)} of ${formatCount(counts.totalCases)}`;
    // The line at the top names them all.
    const isTold = hasRun && isToldInLine(facts);
    const blocks = lines.length === 0 || isTold ? [] : foldedList(title, count, [...lines, ...price]);
    return [{ name: 'why these cases ran', priority: 20, blocks }];
  },
};

function reasonLines({ result }: Facts): readonly Phrase[] {
  return countReasons(result).map(
    ({ reason, cases }) => phrase`${describeReason(reason)}: ${formatNumberOf(cases, 'case')}`,
  );
}

/** What is left to say where a result file does not describe its cases. */
function rowLines({ rows, result }: Facts): readonly Phrase[] {
  if (result.cases.length > 0) return [];
  return rows.map(({ comparison }) => {
    const cases = comparison.comparedCases + comparison.measuredCases;
    return phrase`${rowName(comparison)}: ${formatNumberOf(cases, 'case')}`;
  });
}
