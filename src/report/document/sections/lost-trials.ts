import { erroredTrials } from '../../facts.ts';
import { formatCount } from '../../text/format.ts';
import { describeLostTrials } from '../../words/cautions/notices.ts';
import { foldedList } from '../block.ts';
import type { Part } from '../part.ts';

/** Trials that got no answer: by provider, with one message each. */
export const lostTrials: Part = {
  sections: ({ result }) => {
    const count = formatCount(erroredTrials(result).length);
    const blocks = foldedList('Trials without an answer', count, describeLostTrials(result));
    return [{ name: 'trials without an answer', priority: 50, blocks }];
  },
};
