// Builds docs/ into a small site. `npm run docs:site` writes site/, which git ignores; with `-- --serve` it is shown while
// pages are edited, with `-- --output=DIRECTORY` it is written elsewhere.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { writeAsSite } from './markdown.ts';
import { navigation, ROOT, titleOf } from './pages.ts';
import type { PageData, SiteConfig } from './site-config.ts';

const { repository } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly repository: { readonly url: string };
};
const sources = repository.url.replace(/^git\+|\.git$/g, '');

export const config = {
  dir: { input: 'docs', output: 'site', includes: '../scripts/docs-site' },
  // Pages show templates of prompts; they are none themselves.
  markdownTemplateEngine: false,
};

export default function (site: SiteConfig): void {
  site.addPassthroughCopy({ 'scripts/docs-site/style.css': 'style.css' });
  site.addWatchTarget('scripts/docs-site/');
  site.addGlobalData('layout', 'page.liquid');
  site.addGlobalData('sources', sources);
  site.addGlobalData('navigation', navigation());
  site.addGlobalData('eleventyComputed', {
    // GitHub shows a folder's README.md, servers its index.html.
    permalink: ({ page }: PageData) => `${page.filePathStem.replace(/README$/, 'index')}.html`,
    title: ({ page }: PageData) => titleOf(page.rawInput),
    // Links are relative: the site works in any folder of a server, and without one.
    root: ({ page }: PageData) => '../'.repeat(posix.dirname(page.filePathStem).split('/').filter(Boolean).length),
  });
  site.amendLibrary('md', (markdown) => writeAsSite(markdown, sources));
}
