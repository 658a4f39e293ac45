import { withHint } from '../../domain/sentence.ts';
import { describePlace, type UserErrorDetails } from '../../domain/user-error.ts';
import { titleWords, type Block, type FigureName, type Paragraph, type Section } from '../document/block.ts';
import { formatCount } from '../format.ts';
import { shorten } from '../visible.ts';
import { markup, NOTHING, phraseHtml, type Html } from './markup.ts';
import { numbersHtml } from './numbers.ts';

const LISTED = 300;
const MISTAKE_LENGTH = 4000;

/** What draws the figures of a page. */
export type Figures = Readonly<Record<FigureName, () => Html>>;

/** A section of a report as HTML. */
export function writeHtml({ blocks }: Section, figures: Figures): Html {
  return markup`${blocks.map((block) => blockHtml(block, figures))}`;
}

function blockHtml(block: Block, figures: Figures): Html {
  switch (block.kind) {
    case 'verdict':
      return markup`<h1>${block.icon} ${phraseHtml(block.sentence)}</h1>`;
    case 'heading':
      return headingHtml(block.title, titleWords(block));
    case 'paragraph':
      return paragraphHtml(block);
    case 'list':
      return listHtml(block.items.map(phraseHtml));
    case 'notices':
      return markup`${headingHtml(block.title)}${listHtml(block.items.map(phraseHtml))}`;
    case 'mistakes':
      return markup`${headingHtml(block.title)}${listHtml(block.errors.map(mistakeHtml))}`;
    case 'table':
      return numbersHtml(block);
    case 'details':
      // A page has room: nothing of this is folded.
      return markup`${headingHtml(block.title, titleWords(block))}${block.blocks.map((one) => blockHtml(one, figures))}`;
    case 'figure':
      return figures[block.figure]();
    case 'case':
    case 'more':
    case 'footer':
      // The figures of a page show every case, and where the numbers come from.
      return NOTHING;
  }
}

function headingHtml(title: string, words = title): Html {
  return markup`<h2 id="${idOf(title)}">${words}</h2>`;
}

/** Where a title of ours is found on the page. */
export function idOf(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}

function paragraphHtml({ tone, text }: Paragraph): Html {
  if (tone === 'alert') return markup`<p>⚠️ ${phraseHtml(text)}</p>`;
  return tone === 'note' ? markup`<p class="soft">${phraseHtml(text)}</p>` : markup`<p>${phraseHtml(text)}</p>`;
}

function listHtml(items: readonly Html[]): Html {
  const shown = items.slice(0, LISTED).map((item) => markup`<li>${item}</li>`);
  const more = items.length - shown.length;
  return markup`<ul>
    ${shown}${more > 0 ? markup`<li>and ${formatCount(more)} more in the result file</li>` : NOTHING}
  </ul>`;
}

function mistakeHtml({ place, sentence, hint }: UserErrorDetails): Html {
  const where = place === undefined ? NOTHING : markup`<code>${describePlace(place)}</code> `;
  return markup`${where}${shorten(withHint(sentence, hint), MISTAKE_LENGTH)}`;
}
