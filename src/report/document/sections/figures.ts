import type { Facts } from '../../facts.ts';
import type { Block, FigureName } from '../block.ts';
import type { Part } from '../part.ts';

/** Pass rates of all rows on one scale. */
export const rates: Part = figure('rates', hasRows);

/** Each row by itself: its rules, what they rest on, how its numbers are spread. */
export const rows: Part = figure('rows', hasRows);

/** Every case, to be searched and unfolded. */
export const cases: Part = figure('cases', ({ cases: all }) => all.length > 0);

/** How the numbers are to be read, and how to get them again. */
export const origin: Part = figure('origin', () => true);

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
