import { headline } from '../../words/headline/headline.ts';
import { joinPhrases, phrase } from '../../text/phrase.ts';
import { paragraph } from '../block.ts';
import type { Part } from '../part.ts';

/** The verdict in one sentence, what to be cautious of, and the sentences that go with it. */
export const verdict: Part = {
  sections: (facts, { caution }) => {
    const { icon, sentence, also, alerts } = headline(facts);
    const cautions = caution === undefined ? [] : [phrase`${caution}`];
    const blocks = [
      { kind: 'verdict', icon, sentence } as const,
      ...[...cautions, ...alerts].map((alert) => paragraph(alert, 'alert')),
      ...(also.length === 0 ? [] : [paragraph(joinPhrases(also, ' '))]),
    ];
    return [{ name: 'the verdict', priority: 'required', blocks }];
  },
};
