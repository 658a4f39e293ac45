import { shorten, visible } from '../text/visible.ts';
import type { Phrase } from '../text/phrase.ts';

const NAME_LENGTH = 100;
const PROSE_LENGTH = 2000;

/** Finished HTML; nothing else is put into a page unescaped. */
export type Html = { readonly html: string };

/** Whatever can stand in a template: text is escaped, finished HTML and lists of it are not. */
export type Part = string | number | Html | readonly Html[];

/** Template tag whose holes are escaped unless they are finished HTML. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((text, index) => text + partHtml(parts[index] ?? '')).join('') };
}

/** No HTML. */
export const NOTHING: Html = { html: '' };

function partHtml(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((entry) => entry.html).join('');
}

/** Untrusted text for element content and double-quoted attributes, with what acts unseen made visible. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A sentence with its outside names as code. */
export function phraseHtml(parts: Phrase): Html {
  const pieces = parts.map((part) => {
    if (typeof part === 'string') return markup`${part}`;
    if (part.kind === 'docs') return markup`<a href="${part.url}">${part.words}</a>`;
    if (part.kind !== 'prose') return markup`<code>${shorten(part.text, NAME_LENGTH)}</code>`;
    return markup`${shorten(part.text, PROSE_LENGTH)}`;
  });
  return markup`${pieces}`;
}
