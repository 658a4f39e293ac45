import type { Block, FigureName, Section } from '../../document/block.ts';
import { markup, type Html } from '../markup.ts';
import { idOf } from '../write.ts';

type Anchor = { readonly id: string; readonly words: string };

const FIGURES: Readonly<Record<FigureName, readonly Anchor[]>> = {
  tiles: [],
  glance: [],
  rates: [],
  rows: [{ id: 'rows', words: 'Row by row' }],
  cases: [{ id: 'cases', words: 'Cases' }],
  origin: [{ id: 'again', words: 'To get these numbers again' }],
};

/** Links to the parts that readers look for, as far as the page has them. */
export function navHtml(sections: readonly Section[]): Html {
  const anchors = sections.flatMap(({ blocks }) => blocks.flatMap(anchorsOf));
  const links = anchors.map(({ id, words }) => markup`<a href="#${id}">${words}</a> `);
  return markup`<nav aria-label="Parts of this report">${links}</nav>`;
}

function anchorsOf(block: Block): readonly Anchor[] {
  if (block.kind === 'table') return [{ id: block.id, words: 'Numbers' }];
  if (block.kind === 'details') return [{ id: idOf(block.title), words: block.title }];
  return block.kind === 'figure' ? FIGURES[block.figure] : [];
}
