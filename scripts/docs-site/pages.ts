import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** A page in the navigation; `path` is its file below the site without `.html`. */
export type Entry = { readonly title: string; readonly path: string };
export type Section = { readonly title: string; readonly pages: readonly Entry[] };

/** The sections of docs/index.md, and the decisions: one list for GitHub's readers and the site's. */
export function navigation(): readonly Section[] {
  const listed = read('index.md')
    .split(/^\*\*(.+)\*\*$/m)
    .slice(1);
  const sections = listed.flatMap((title, index) =>
    index % 2 === 0 ? [{ title, pages: entriesOf(listed[index + 1] ?? '') }] : [],
  );
  return [...sections, { title: 'Understand', pages: [{ title: 'Decisions', path: 'decisions/index' }] }];
}

function entriesOf(list: string): readonly Entry[] {
  return [...list.matchAll(/^- \[(.+?)\]\((.+?)\.md\)/gm)].map(([, title = '', path = '']) => ({ title, path }));
}

/** A page's first heading. */
export function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? '';
}

function read(path: string): string {
  return readFileSync(join(ROOT, 'docs', path), 'utf8');
}
