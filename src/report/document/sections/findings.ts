import { secondaryFindings, unjudgedFindings } from '../../findings/order.ts';
import { formatCount } from '../../format.ts';
import { findingPhrases } from '../../notices.ts';
import { foldedList } from '../block.ts';
import type { Part } from '../part.ts';

/** Rules besides the one in the headline that were breached, are open, or are shown without being charged. */
export const findings: Part = {
  sections: ({ result }) => {
    const items = findingPhrases(secondaryFindings(result), result);
    const blocks =
      items.length === 0 ? [] : [{ kind: 'notices', title: 'Other findings', about: 'finding', items } as const];
    return [{ name: 'other findings', priority: 80, blocks }];
  },
};

/** Rules of the policy that could not be judged. */
export const unjudged: Part = {
  isOfMeasurement: true,
  sections: ({ result }) => {
    const items = findingPhrases(unjudgedFindings(result), result);
    const blocks = foldedList('Rules that could not be judged', formatCount(items.length), items);
    return [{ name: 'rules that could not be judged', priority: 18, blocks }];
  },
};
