import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const MOST = 120;

// A release's notes are a part of the changelog, and there GitHub shows each end of a line.
const FREE = ['CHANGELOG.md'];

const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && !path.startsWith('fixtures/') && !FREE.includes(path));

it.each(pages)('the lines of %s are no longer than 120 characters, tables, code and links apart', (path) => {
  expect(longLines(readFileSync(join(ROOT, path), 'utf8'))).toEqual([]);
});

it.each([
  ['a'.repeat(121), 1],
  [`| ${'a '.repeat(90)}|`, 0],
  [`\`\`\`\n${'a '.repeat(90)}\n\`\`\``, 0],
  [`[a page](${'a/'.repeat(90)})`, 0],
  [`<https://example.org/${'a/'.repeat(90)}>`, 0],
  [`> ${'a '.repeat(90)}`, 1],
])('of %j so many are too long: %i', (text, count) => {
  expect(longLines(text)).toHaveLength(count);
});

/** The lines that are too long and could be shorter, each with its number. */
function longLines(text: string): readonly string[] {
  let isCode = false;
  let isOutput = false;
  return text.split('\n').flatMap((line, index) => {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    // What the product itself writes is shown as it writes it.
    if (/<!-- comment:(?:start|end) -->/.test(line)) isOutput = !isOutput;
    const isTable = /^[\s>]*\|/.test(line);
    const bare = line.replace(/\]\([^)]*\)/g, ']').replace(/<?https?:\/\/\S+/g, '');
    return isCode || isOutput || isTable || [...bare].length <= MOST ? [] : [`${index + 1}: ${line.slice(0, 60)}…`];
  });
}
