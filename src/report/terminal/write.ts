import { withHint } from '../../domain/writing/sentence.ts';
import { describePlace, type Diagnostic } from '../../domain/user-error.ts';
import { wrapWithPrefix } from './ansi.ts';
import {
  describeTitle,
  type Block,
  type Details,
  type Footer,
  type Paragraph,
  type Section,
} from '../document/block.ts';
import { formatCount } from '../text/format.ts';
import { phraseText, type Phrase } from '../text/phrase.ts';
import { visibleLine } from '../text/visible.ts';
import { caseText, moreText } from './cases.ts';
import { lowerFirst, type Screen } from './screen.ts';
import { tableText } from './table.ts';

const LISTED = 20;
const INDENT = '   ';

/** The sections of a report as text for a terminal. */
export function writeTerminal(sections: readonly Section[], screen: Screen): readonly string[] {
  return sections.map(({ blocks }) => blocksText(blocks, screen, INDENT));
}

/** The verdict alone. */
export function verdictText(icon: string, sentence: Phrase, { paint, width, accent }: Screen): string {
  return wrapWithPrefix(`${icon} `, paint('bold', paint(accent, phraseText(sentence))), width);
}

function blocksText(blocks: readonly Block[], screen: Screen, indent: string): string {
  return blocks.reduce((text, block) => {
    const next = blockText(block, screen, indent);
    return text === '' ? next : text + (isTight(block) ? '\n' : '\n\n') + next;
  }, '');
}

/** What follows its title without a gap. */
function isTight(block: Block): boolean {
  return block.kind === 'list' || block.kind === 'changed' || (block.kind === 'paragraph' && block.tone !== 'note');
}

function blockText(block: Block, screen: Screen, indent: string): string {
  switch (block.kind) {
    case 'verdict':
      return verdictText(block.icon, block.sentence, screen);
    case 'heading':
      return screen.paint('bold', describeTitle(block));
    case 'paragraph':
      return paragraphText(block, screen, indent);
    case 'list':
      return listText(block.items.map(phraseText), screen);
    case 'notices':
      return titled(block.title, listText(block.items.map(phraseText), screen), screen);
    case 'mistakes':
      return titled(block.title, listText(block.errors.map(mistakeText), screen), screen);
    case 'table':
      return tableText(block, screen);
    case 'details':
      return detailsText(block, screen);
    case 'case':
      return caseText(block, screen);
    case 'more':
      return moreText(block);
    case 'footer':
      return footerText(block, screen);
    case 'weeks':
      return paragraphText({ kind: 'paragraph', tone: 'note', text: block.text }, screen, indent);
    case 'changed':
      return block.line === undefined ? '' : wrapWithPrefix(indent, phraseText(block.line), screen.width);
    case 'broken':
    case 'figure':
      return '';
  }
}

function paragraphText({ tone, text }: Paragraph, { paint, width }: Screen, indent: string): string {
  const words = phraseText(text);
  if (tone === 'alert') return wrapWithPrefix('⚠️ ', words, width);
  return tone === 'note' ? paint('dim', wrapWithPrefix('', words, width)) : wrapWithPrefix(indent, words, width);
}

function listText(lines: readonly string[], { width }: Screen): string {
  const shown = lines.slice(0, LISTED).map((line) => wrapWithPrefix('  - ', line, width));
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [`  - and ${formatCount(more)} more`] : [])].join('\n');
}

// As compilers write it, so that terminals and editors lead there.
function mistakeText({ place, sentence, hint }: Diagnostic): string {
  const where = place === undefined ? '' : `${visibleLine(describePlace(place))}: `;
  return `${where}${visibleLine(withHint(sentence, hint))}`;
}

function titled(title: string, text: string, { paint }: Screen): string {
  return `${paint('bold', title)}\n${text}`;
}

function detailsText(block: Details, screen: Screen): string {
  const heading: Block = { kind: 'heading', title: block.title, count: block.count };
  return blocksText([heading, ...block.blocks], screen, '  ');
}

function footerText({ parts }: Footer, { paint, width }: Screen): string {
  return wrapWithPrefix('', paint('dim', lowerFirst(parts.map(phraseText).join(' · '))), width);
}
