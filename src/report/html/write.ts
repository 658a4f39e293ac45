import { withHint } from '../../domain/writing/sentence.ts';
import { describePlace, type Diagnostic } from '../../domain/user-error.ts';
import {
  describeTitle,
  type Block,
  type Details,
  type FigureName,
  type Notices,
  type Paragraph,
  type Section,
} from '../document/block.ts';
import { formatCount } from '../text/format.ts';
import { phraseText } from '../text/phrase.ts';
import { shorten } from '../text/visible.ts';
import { changedHtml } from './changed.ts';
import { iconHtml } from './style/icon.ts';
import { markup, NOTHING, phraseHtml, type Html } from './markup.ts';
import { numbersHtml } from './numbers.ts';

const LISTED = 300;
const NOTICED = 3;

/** A longer text is unfolded by who wants it: what follows is not to wait for it. */
const LONG = 300;
const BEGINNING = 120;
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
      return markup`<h1>${iconHtml(block.icon)}${phraseHtml(block.sentence)}</h1>`;
    case 'heading':
      return headingHtml(block.title, describeTitle(block));
    case 'paragraph':
      return paragraphHtml(block);
    case 'list':
      return listHtml(block.items.map(phraseHtml));
    case 'notices':
      return noticesHtml(block);
    case 'mistakes':
      return markup`${headingHtml(block.title)}${listHtml(block.errors.map(mistakeItem))}`;
    case 'table':
      return numbersHtml(block);
    case 'details':
      if (block.staysFolded) return foldedHtml(block, figures);
      // A page has room: nothing of this is folded.
      return markup`${headingHtml(block.title, describeTitle(block))}${block.blocks.map((one) => blockHtml(one, figures))}`;
    case 'figure':
      return figures[block.figure]();
    case 'weeks':
      return markup`<p class="soft">${phraseHtml(block.text)}</p>`;
    case 'changed':
      return changedHtml(block);
    case 'broken':
    case 'case':
    case 'more':
    case 'footer':
      // The figures of a page show every case, and where the numbers come from.
      return NOTHING;
  }
}

// What is said of one pull request is short; where it is not, the cases are not to wait for it.
function noticesHtml({ title, items }: Notices): Html {
  const rest = items.slice(NOTICED);
  const more =
    rest.length === 0
      ? NOTHING
      : markup`<details class="rest">
          <summary>${formatCount(rest.length)} more</summary>
          ${listHtml(rest.map(phraseHtml))}
        </details>`;
  return markup`<div class="notices">${headingHtml(title)}${listHtml(items.slice(0, NOTICED).map((item) => foldedWhereLong(phraseHtml(item), phraseText(item))))}${more}</div>`;
}

function foldedHtml(block: Details, figures: Figures): Html {
  return markup`<details class="rest fold" id="${idOf(block.title)}">
    <summary>${describeTitle(block)}</summary>
    ${block.blocks.map((one) => blockHtml(one, figures))}
  </details>`;
}

function headingHtml(title: string, words = title): Html {
  return markup`<h2 id="${idOf(title)}">${words}</h2>`;
}

/** Where a title of ours is found on the page. */
export function idOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}

function paragraphHtml({ tone, text }: Paragraph): Html {
  if (tone === 'alert') return markup`<p class="alert">${iconHtml('⚠️')}${phraseHtml(text)}</p>`;
  return tone === 'note' ? markup`<p class="soft">${phraseHtml(text)}</p>` : markup`<p>${phraseHtml(text)}</p>`;
}

function listHtml(items: readonly Html[]): Html {
  const shown = items.slice(0, LISTED).map((item) => markup`<li>${item}</li>`);
  const more = items.length - shown.length;
  return markup`<ul>
    ${shown}${more > 0 ? markup`<li>and ${formatCount(more)} more in the result file</li>` : NOTHING}
  </ul>`;
}

function foldedWhereLong(whole: Html, text: string): Html {
  if (text.length <= LONG) return whole;
  return markup`<details class="rest"><summary>${shorten(text, BEGINNING)}</summary>${whole}</details>`;
}

function mistakeItem(error: Diagnostic): Html {
  return foldedWhereLong(mistakeHtml(error), withHint(error.sentence, error.hint));
}

function mistakeHtml({ place, sentence, hint }: Diagnostic): Html {
  const where = place === undefined ? NOTHING : markup`<code>${describePlace(place)}</code> `;
  return markup`${where}${shorten(withHint(sentence, hint), MISTAKE_LENGTH)}`;
}
