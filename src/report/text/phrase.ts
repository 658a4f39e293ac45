import { isHandle } from '../../domain/writing/handle.ts';
import { code, inert, link } from '../markdown/escape.ts';
import { formatCount } from './format.ts';
import { shorten, visibleLine } from './visible.ts';

/** Untrusted text inside a sentence of ours: a `name` stands out as code, `prose` reads on, a `mention` is notified in a comment. */
export type Quoted = { readonly kind: 'name' | 'prose' | 'mention'; readonly text: string };

/** Words of ours that lead to a page of the documentation. */
export type DocsLink = { readonly kind: 'docs'; readonly words: string; readonly url: string };

/** A sentence with untrusted parts, worded once and escaped by whoever shows it. */
export type Phrase = readonly (string | Quoted | DocsLink)[];

/** A sentence from outside is cut beyond so many characters. */
export const PROSE_LENGTH = 600;

/** An id, a file or a reference from outside. */
export function name(text: string): Quoted {
  return { kind: 'name', text };
}

/** A sentence or a part of one from outside. */
export function prose(text: string): Quoted {
  return { kind: 'prose', text };
}

/** A person or a team who is to be notified. */
export function mention(text: string): Quoted {
  return { kind: 'mention', text };
}

const DOCS = 'https://github.com/evaldelta/evaldelta/blob/main/docs';

/** Words that lead to a page of the documentation. */
export function docs(words: string, page: string): DocsLink {
  return { kind: 'docs', words, url: `${DOCS}/${page}` };
}

/** Template tag: joins our words, names from outside and other phrases. */
export function phrase(strings: TemplateStringsArray, ...parts: readonly (Phrase[number] | Phrase)[]): Phrase {
  return strings.flatMap((words, index) => [words, ...flatten(parts[index] ?? '')].filter((part) => part !== ''));
}

function flatten(part: Phrase[number] | Phrase): Phrase {
  return typeof part === 'string' || 'kind' in part ? [part] : part;
}

/** With a capital where it begins with words of ours. */
export function capitalised(says: Phrase): Phrase {
  const [first, ...rest] = says;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : says;
}

/** Phrases one after another with our own words between. */
export function joinPhrases(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}

/** Sentences one after another, without those that are not needed. */
export function sentences(...parts: readonly Phrase[]): Phrase {
  return joinPhrases(
    parts.filter((part) => part.length > 0),
    ' ',
  );
}

/** At most `max` of the names, then how many more there are. */
export function nameList(names: readonly string[], max: number): Phrase {
  const shown = joinPhrases(
    names.slice(0, max).map((text) => [name(text)]),
    ', ',
  );
  return names.length <= max ? shown : [...shown, ` and ${formatCount(names.length - max)} more`];
}

/** A phrase as Markdown. */
export function phraseMarkdown(parts: Phrase): string {
  return parts.map((part) => (typeof part === 'string' ? part : quotedMarkdown(part))).join('');
}

function quotedMarkdown(part: Quoted | DocsLink): string {
  if (part.kind === 'docs') return link(part.words, part.url);
  if (part.kind === 'mention' && isHandle(part.text)) return part.text;
  return part.kind !== 'prose' ? code(part.text) : inert(shorten(part.text, PROSE_LENGTH));
}

/** A phrase as plain text without anything that acts unseen. */
export function phraseText(parts: Phrase): string {
  return parts.map(partText).join('');
}

function partText(part: Phrase[number]): string {
  if (typeof part === 'string') return part;
  return part.kind === 'docs' ? `${part.words} (${part.url})` : shorten(visibleLine(part.text), PROSE_LENGTH);
}
