import { driftWords, trendWords } from '../../words/numbers/history.ts';
import { paragraph } from '../block.ts';
import type { Part } from '../part.ts';

/** What fell overnight, and how the last weeks went. */
export const history: Part = {
  isOfMeasurement: true,
  sections: ({ result: { history: past } }) => {
    if (past === undefined) return [];
    const isOnly = past.trends.length === 1;
    const trends = past.trends.map((trend) => trendWords(trend, isOnly)).filter((words) => words !== undefined);
    return [
      {
        name: 'what fell overnight',
        priority: 98,
        blocks: past.drifts.map((drift) => paragraph(driftWords(drift), 'alert')),
      },
      {
        name: 'the last weeks',
        priority: 40,
        blocks: trends.slice(0, MOST_ROWS).map((words) => paragraph(words, 'note')),
      },
    ];
  },
};

/** More rows than these are for `evaldelta history`. */
const MOST_ROWS = 5;
