import type { Trend } from '../../../domain/runs/history.ts';
import { describeDrift, describeTrend } from '../../words/numbers/history.ts';
import { paragraph, type WeeksBlock } from '../block.ts';
import type { Part } from '../part.ts';

/** What fell overnight, and how the last weeks went. */
export const history: Part = {
  isOfMeasurement: true,
  sections: ({ result: { history: past } }) => {
    if (past === undefined) return [];
    return [
      {
        name: 'what fell overnight',
        priority: 98,
        blocks: past.drifts.map((drift) => paragraph(describeDrift(drift), 'alert')),
      },
      {
        name: 'the last weeks',
        priority: 40,
        blocks: past.trends.flatMap((trend) => weeksOf(trend, past.trends.length === 1)).slice(0, MOST_ROWS),
      },
    ];
  },
};

function weeksOf(trend: Trend, isOnly: boolean): readonly WeeksBlock[] {
  const text = describeTrend(trend, isOnly);
  return text === undefined ? [] : [{ kind: 'weeks', text, weeks: trend.weeks }];
}

/** More rows than these are for `evaldelta history`. */
const MOST_ROWS = 5;
