import { formatCount } from '../../text/format.ts';
import { describeMetricsOf } from '../../words/numbers/metrics.ts';
import { foldedList } from '../block.ts';
import { WITHOUT_PAGE, type Part } from '../part.ts';

/** What the scorers' metrics are on both sides. */
export const metrics: Part = {
  media: WITHOUT_PAGE,
  isOfMeasurement: true,
  sections: ({ rows, tagRows }) => {
    const items = describeMetricsOf([...rows, ...tagRows]);
    const blocks = foldedList('Metrics', formatCount(items.length), items);
    return [{ name: 'metrics', priority: 35, blocks }];
  },
};
