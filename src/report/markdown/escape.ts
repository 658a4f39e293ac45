import { markdownTable } from 'markdown-table';
import { shorten, visible, visibleLine } from '../text/visible.ts';

/** Names longer than this many characters are cut. */
export const NAME_LENGTH = 100;

const ZERO_WIDTH = '\u200B';

/**
 * Untrusted text as inert inline Markdown: it reads as it was written, and nothing in it is markup, a mention, a
 * reference, a link, an emoji code, mathematics or a hidden marker on GitHub. The one place where that is done.
 */
export function inert(text: string): string {
  return breakReferences(visibleLine(text))
    .replace(/[\\`*~[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? '')
    .replace(/\$(?!\d)/g, '<span>$</span>')
    .replace(/^([-+#=]|\d+(?=[.)]))/, `${ZERO_WIDTH}$1`);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// GitHub looks for these in text after Markdown is done, so that no escape of Markdown's helps against them.
function breakReferences(text: string): string {
  return text
    .replace(/@(?=\w)/g, `@${ZERO_WIDTH}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
    .replace(/(?:[A-Z]{2,}|[Gg][Hh])-(?=\d)/g, `$&${ZERO_WIDTH}`)
    .replace(/:(?=\/\/)|(?<=mailto|xmpp):/gi, `:${ZERO_WIDTH}`)
    .replace(/www(?=\.)/gi, `www${ZERO_WIDTH}`)
    .replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH}`))
    .replace(/:(?=[\w+-]+:)/g, `:${ZERO_WIDTH}`);
}

/** Untrusted text as a code span, cut to `max` characters; nothing inside a code span is markup or a reference. */
export function code(text: string, max = NAME_LENGTH): string {
  const content = unmarked(shorten(visibleLine(text), max));
  if (content === '') return '*(empty)*';
  const fence = '`'.repeat(longestRun(content, '`') + 1);
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${content}${pad}${fence}`;
}

/** Untrusted text for the inside of `<pre>` or `<code>` in an HTML block. */
export function htmlText(text: string): string {
  return visible(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}

/** Rows of finished Markdown cells under a header. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) => row.map(tableCell));
  return markdownTable(cells, { align: header.map(() => 'l'), alignDelimiters: false });
}

// A backslash right before a pipe is read differently by GitHub and by other parsers: never let the two meet.
function tableCell(markdown: string): string {
  return markdown
    .replace(/\n/g, ' ')
    .replace(/\\(?=\|)/g, `\\${ZERO_WIDTH}`)
    .replace(/\|/g, '\\|');
}

/** A part that folds: `summary` and `body` are finished; `summary` is HTML. */
export function details(summary: string, body: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** A link where the address is one for the web, else its text alone; both finished by the caller's words. */
export function link(words: string, url: string): string {
  const target = webAddress(url);
  return target === undefined ? words : `[${words}](${target})`;
}

/** An `http` or `https` address with all that Markdown could read in it percent-encoded; undefined for any other text. */
export function webAddress(url: string): string | undefined {
  if (!/^https?:\/\/[^\s]+$/i.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).href.replace(/[()<>[\]\\`*_"'|]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}

/** The body with its hidden marker first and nowhere else. */
export function withMarker(body: string, marker: string): string {
  return `${marker}\n${marker === '' ? body : body.replaceAll(marker, '')}\n`;
}

function unmarked(text: string): string {
  return text.replace(/<!(?=--)/g, `<!${ZERO_WIDTH}`);
}

function longestRun(text: string, character: string): number {
  const runs = text.match(new RegExp(`${character}+`, 'g')) ?? [];
  return Math.max(0, ...runs.map((run) => run.length));
}
