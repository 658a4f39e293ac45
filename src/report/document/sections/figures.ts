import type { Block, FigureName } from '../block.ts';
import type { Part } from '../part.ts';

/** Pass rates of all rows on one scale. */
export const rates: Part = figure('rates');

/** Each row by itself: its rules, what they rest on, how its numbers are spread. */
export const rows: Part = figure('rows');

/** Every case, to be searched and unfolded. */
export const cases: Part = figure('cases');

/** How the numbers are to be read, and how to get them again. */
export const origin: Part = figure('origin');

function figure(name: FigureName): Part {
  const blocks: readonly Block[] = [{ kind: 'figure', figure: name }];
  return { media: ['page'], sections: () => [{ name, priority: 'required', blocks }] };
}
