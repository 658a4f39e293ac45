import { styleText } from 'node:util';

/** A comment's Markdown made readable in a terminal: tags and entities gone, headings and bold set off. */
export function commentForTerminal(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<summary>(.*?)<\/summary>/g, (_, title: string) => `▸ ${title}`)
    .replace(/<br\s*\/?>/g, ' · ')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&')
    .replace(/^#+ (.*)$/gm, (_, title: string) => styleText('bold', title))
    .replace(/\*\*(.+?)\*\*/g, (_, text: string) => styleText('bold', text))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
