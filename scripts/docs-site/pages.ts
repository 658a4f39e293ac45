import { readdirSync, readFileSync } from 'node:fs';
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

/** A list of all decision notes: on GitHub their folder is that list. */
export function decisionsPage(): string {
  const files = readdirSync(join(ROOT, 'docs/decisions')).filter((file) => file.endsWith('.md'));
  const lines = files.sort().map((file) => `- [${titleOf(read(`decisions/${file}`))}](${file})`);
  return `# Decisions\n\nWhy things are as they are: the choice, what was not taken, and the price.\n\n${lines.join('\n')}\n`;
}

/** A page's first heading. */
export function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? '';
}

function read(path: string): string {
  return readFileSync(join(ROOT, 'docs', path), 'utf8');
}
