import { describeCertainty } from '../../words/cautions/certainty.ts';
import { folded } from '../block.ts';
import type { Part } from '../part.ts';

/** What the verdict rests on, and what size of a drop each row can see. */
export const certainty: Part = {
  isOfMeasurement: true,
  sections: (facts) => {
    const items = describeCertainty(facts);
    const title = { title: 'How sure is this?', count: undefined, staysFolded: true };
    const blocks = items.length === 0 ? [] : [folded(title, [{ kind: 'list', items }])];
    return [{ name: 'how sure this is', priority: 53, blocks }];
  },
};
