import { saySensitivity } from '../../findings/drop.ts';
import { rowName } from '../../findings/statement.ts';
import { phrase } from '../../phrase.ts';
import { foldedList } from '../block.ts';
import { MARKDOWN, type Part } from '../part.ts';

/** What size of a drop each row can see, for a reader who wonders how much a pass is worth. */
export const sensitivity: Part = {
  media: MARKDOWN,
  isOfMeasurement: true,
  sections: ({ rows }) => {
    const items = rows.flatMap(({ comparison }) => {
      const row = comparison.evidence.passRate;
      return row === undefined || row.affectedCases === 0
        ? []
        : [phrase`${rowName(comparison)}: ${saySensitivity(row)}`];
    });
    const blocks = foldedList('How much these checks can see', undefined, items);
    return [{ name: 'how much these checks can see', priority: 15, blocks }];
  },
};
