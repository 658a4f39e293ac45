import { causePhrase, isToldInLine } from '../../words/cause-line.ts';
import { paragraph } from '../block.ts';
import { WITHOUT_PAGE, type Part } from '../part.ts';

/** What the pull request changed that made cases run. */
export const cause: Part = {
  media: WITHOUT_PAGE,
  isOfMeasurement: true,
  sections: (facts) => {
    const lines = isToldInLine(facts) ? causePhrase(facts) : [];
    return [{ name: 'what changed', priority: 94, blocks: lines.map((line) => paragraph(line)) }];
  },
};
