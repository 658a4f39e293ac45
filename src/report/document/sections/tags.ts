import { formatCount } from '../../text/format.ts';
import { hasFallenTag } from '../../words/headline/standing-out.ts';
import { type Choice, describeParts, TAGS_NOTE } from '../../words/numbers/parts.ts';
import { phrase } from '../../text/phrase.ts';
import { folded, paragraph } from '../block.ts';
import { WITHOUT_PAGE, type Part } from '../part.ts';

const TITLES: Readonly<Record<Choice, string>> = {
  changed: 'Tags and severities in which answers changed',
  all: 'By tag and severity',
};

/** Numbers by tag and severity, for looking only. */
export const tags: Part = {
  media: WITHOUT_PAGE,
  isOfMeasurement: true,
  sections: (facts, { extent: { parts } }) => {
    const items = describeParts(facts, parts);
    const title = { title: TITLES[parts], count: formatCount(items.length), isOpen: hasFallenTag(facts) };
    const blocks =
      items.length === 0 ? [] : [folded(title, [paragraph(phrase`${TAGS_NOTE}`), { kind: 'list', items }])];
    return [{ name: 'numbers by tag and severity', priority: 30, blocks }];
  },
};
