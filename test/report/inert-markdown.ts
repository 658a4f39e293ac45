import { selectAll } from 'hast-util-select';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The elements that our Markdown is made of. */
export const OUR_TAGS = [
  'a',
  'br',
  'code',
  'del',
  'details',
  'em',
  'h3',
  'h4',
  'hr',
  'ins',
  'li',
  'ol',
  'p',
  'pre',
  'span',
  'strong',
  'sub',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
];

/** What GitHub makes of text after Markdown, outside code, pre and links. */
export const LIVE =
  /(?<![\w`])@[a-z0-9]|(?<!\w)#\d|\bGH-\d|\b(?=\d*[a-f])[0-9a-f]{7,40}\b|https?:\/\/|\bwww\.|[\w.+-]+@\w+\.\w|:[a-z0-9_+-]+:/i;

/** All text that GitHub would search for references. */
export function searchedText(tree: Root): string {
  const texts: string[] = [];
  visit(tree, (node, _index, parent) => {
    const tag = parent?.type === 'element' ? parent.tagName : '';
    if (tag === 'code' || tag === 'pre' || tag === 'a') return 'skip';
    if (node.type === 'element' && ['code', 'pre', 'a'].includes(node.tagName)) return 'skip';
    if (node.type === 'text') texts.push(node.value);
    return true;
  });
  return texts.join('\n');
}

/** Each kind of element once. */
export function tagsOf(tree: Root): readonly string[] {
  return [...new Set(selectAll('*', tree).map((element) => element.tagName))].sort();
}
