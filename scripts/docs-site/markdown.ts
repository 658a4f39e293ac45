import { statSync } from 'node:fs';
import { posix } from 'node:path';
import type MarkdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';
import { ROOT } from './pages.ts';
import type { PageData } from './site-config.ts';

type Rule = NonNullable<MarkdownIt['renderer']['rules'][string]>;

/** Headings that can be linked to, links that lead to pages, and tables and code that scroll by themselves. */
export function writeAsSite(markdown: MarkdownIt, sources: string): void {
  const { rules } = markdown.renderer;
  markdown.use(anchor, { slugify: slugOf, permalink: anchor.permalink.headerLink() });
  rules['link_open'] = linkRule(sources);
  // What scrolls can be reached with the keyboard.
  rules['table_open'] = () => '<div class="scroll" tabindex="0"><table>\n';
  rules['table_close'] = () => '</table></div>\n';
  const fence = rules['fence'];
  if (fence !== undefined) rules['fence'] = (...given) => fence(...given).replace('<pre>', '<pre tabindex="0">');
}

/** An anchor as GitHub names it, so that a link holds in both places. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function linkRule(sources: string): Rule {
  return (...[tokens, index, options, env, self]) => {
    const { page } = env as PageData;
    const token = tokens[index];
    const href = token?.attrGet('href') ?? '';
    token?.attrSet('href', leadTo(href, { from: page.filePathStem, sources }));
    return self.renderToken(tokens, index, options);
  };
}

/** A page's address for a Markdown file of docs/, GitHub's for a file elsewhere in the repository. */
function leadTo(href: string, { from, sources }: { readonly from: string; readonly sources: string }): string {
  if (/^([a-z]+:|#)/.test(href)) return href;
  const [path = '', fragment] = href.split('#');
  const target = posix.join('docs', posix.dirname(from), path);
  const hash = fragment === undefined ? '' : `#${fragment}`;
  if (target.startsWith('docs/')) return `${path.replace(/\.md$/, '.html').replace(/\/$/, '/index.html')}${hash}`;
  const kind = statSync(posix.join(ROOT, target)).isDirectory() ? 'tree' : 'blob';
  return `${sources}/${kind}/main/${target}${hash}`;
}
