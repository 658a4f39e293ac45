import type { ResultRow } from '../../../domain/result.ts';
import type { Facts } from '../../facts.ts';
import type { Block, FigureName } from '../block.ts';
import type { Part } from '../part.ts';

/** The few numbers that matter, before → after, with what is allowed. */
export const tiles: Part = figure('tiles', ({ rows: all }) => all.some(isMeasured));

/** Every row in one line, where there are several. */
export const glance: Part = figure('glance', hasSeveral);

/** Pass rates of all rows on one scale, where there are several. */
export const rates: Part = figure('rates', hasSeveral);

/** Each row by itself: its rules, what they rest on, how its numbers are spread. */
export const rows: Part = figure('rows', hasRows);

/** Every case, to be searched and unfolded. */
export const cases: Part = figure('cases', ({ cases: all }) => all.length > 0);

/** How the numbers are to be read, and how to get them again. */
export const origin: Part = figure('origin', () => true);

function isMeasured({ comparison }: ResultRow): boolean {
  return comparison.passRate.head !== undefined;
}

function hasSeveral({ rows: all, tagRows }: Facts): boolean {
  return all.length + tagRows.length > 1;
}

function hasRows({ rows: all }: Facts): boolean {
  return all.length > 0;
}

function figure(name: FigureName, isThere: (facts: Facts) => boolean): Part {
  const blocks: readonly Block[] = [{ kind: 'figure', figure: name }];
  return {
    media: ['page'],
    sections: (facts) => [{ name, priority: 'required', blocks: isThere(facts) ? blocks : [] }],
  };
}
