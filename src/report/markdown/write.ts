import { describePlace, type Diagnostic } from '../../domain/user-error.ts';
import { withHint } from '../../domain/writing/sentence.ts';
import type { Written } from '../document/fit-sections.ts';
import {
  describeTitle,
  type Block,
  type Details,
  type Footer,
  type Mistakes,
  type Notices,
  type Paragraph,
  type Section,
} from '../document/block.ts';
import { code, details, inert, link } from './escape.ts';
import { phraseMarkdown, PROSE_LENGTH } from '../text/phrase.ts';
import { shorten } from '../text/visible.ts';
import { brokenMarkdown } from './broken.ts';
import { caseMarkdown, moreMarkdown } from './cases.ts';
import { changedMarkdown } from './changed.ts';
import type { Limits } from './limits.ts';
import { bulletList, type Bullet } from './list.ts';
import { tableMarkdown } from './table.ts';
import { weeksMarkdown } from './weeks.ts';

const BETWEEN = '\n\n';

/** The sections of a report as Markdown for GitHub, each by itself. */
export function writeMarkdown(sections: readonly Section[], limits: Limits): readonly Written[] {
  return sections.map(({ name, priority, blocks }) => ({ name, priority, text: blocksMarkdown(blocks, limits) }));
}

function blocksMarkdown(blocks: readonly Block[], limits: Limits): string {
  return blocks
    .map((block) => blockMarkdown(block, limits))
    .filter((text) => text !== '')
    .join(BETWEEN);
}

function blockMarkdown(block: Block, limits: Limits): string {
  switch (block.kind) {
    case 'verdict':
      return `### ${block.icon} ${phraseMarkdown(block.sentence)}`;
    case 'heading':
      return `#### ${describeTitle(block)}`;
    case 'paragraph':
      return paragraphMarkdown(block);
    case 'list':
      return bulletList(block.items.map(phraseMarkdown), limits);
    case 'notices':
      return noticesMarkdown(block, limits);
    case 'mistakes':
      return mistakesMarkdown(block, limits);
    case 'table':
      return tableMarkdown(block, limits.rows);
    case 'details':
      return detailsMarkdown(block, limits);
    case 'changed':
      return changedMarkdown(block, limits);
    case 'broken':
      return brokenMarkdown(block);
    case 'case':
      return caseMarkdown(block, limits);
    case 'more':
      return moreMarkdown(block, limits);
    case 'weeks':
      return weeksMarkdown(block, limits.drawnWeeks);
    case 'footer':
      return footerMarkdown(block);
    case 'figure':
      return '';
  }
}

function paragraphMarkdown({ tone, text }: Paragraph): string {
  const words = phraseMarkdown(text);
  if (tone === 'alert') return `⚠️ ${words}`;
  return tone === 'note' ? `<sub>${words}</sub>` : words;
}

/** Neighbouring lists need different bullets, or Markdown takes them for one. */
const NOTICES: Readonly<Record<Notices['about'], { readonly bullet: Bullet; readonly mark: string }>> = {
  finding: { bullet: '*', mark: '' },
  warning: { bullet: '+', mark: '⚠️ ' },
};

function noticesMarkdown({ about, items }: Notices, limits: Limits): string {
  const { bullet, mark } = NOTICES[about];
  return bulletList(
    items.map((item) => `${mark}${phraseMarkdown(item)}`),
    limits,
    bullet,
  );
}

/** All of them; of a single one what the headline did not say. */
function mistakesMarkdown({ errors, isSaid }: Mistakes, limits: Limits): string {
  if (isSaid) return errors.map(restOfMistake).join(' ');
  const lines = errors.map(({ place, sentence, hint }) => {
    const words = inert(shorten(withHint(sentence, hint), PROSE_LENGTH));
    return place === undefined ? words : `${placeOf(place)} ${words}`;
  });
  return bulletList(lines, limits);
}

function restOfMistake({ hint, place }: Diagnostic): string {
  const parts = [
    ...(hint === undefined ? [] : [inert(hint)]),
    ...(place === undefined ? [] : [`See ${placeOf(place)}.`]),
  ];
  return parts.join(' ');
}

function placeOf(place: NonNullable<Diagnostic['place']>): string {
  return code(describePlace(place), 120);
}

function detailsMarkdown(block: Details, limits: Limits): string {
  return details(describeTitle(block), blocksMarkdown(block.blocks, limits), block.isOpen);
}

function footerMarkdown({ parts, links, madeBy }: Footer): string {
  const words = [...parts.map(phraseMarkdown), ...links.map(({ words: said, url }) => link(said, url)), inert(madeBy)];
  return `---\n\n<sub>${words.join(' · ')}</sub>`;
}
