import { saySensitivity } from '../../words/findings/drop.ts';
import { rowName } from '../../words/findings/statement.ts';
import type { Facts } from '../../facts.ts';
import { headline } from '../../words/headline.ts';
import { phrase, type Phrase } from '../../text/phrase.ts';
import { foldedList } from '../block.ts';
import { WITHOUT_PAGE, type Part } from '../part.ts';

/** What the verdict rests on, and what size of a drop each row can see. */
export const certainty: Part = {
  media: WITHOUT_PAGE,
  isOfMeasurement: true,
  sections: (facts) => {
    const blocks = foldedList('How sure is this?', undefined, [...headline(facts).sure, ...sensitivities(facts)]);
    return [{ name: 'how sure this is', priority: 53, blocks }];
  },
};

function sensitivities({ rows }: Facts): readonly Phrase[] {
  return rows.flatMap(({ comparison }) => {
    const row = comparison.evidence.passRate;
    if (row === undefined || row.affectedCases === 0) return [];
    const where = rows.length === 1 ? [] : phrase`${rowName(comparison)}: `;
    return [phrase`${where}${saySensitivity(row)}`];
  });
}
