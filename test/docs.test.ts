import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generatedPages } from '../scripts/docs-pages.ts';
import { USER_ERROR_CODES } from '../src/domain/user-error.ts';
import { suiteSchema } from '../src/suite/schema/suite.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`)
    .sort(),
];

describe('the documentation', () => {
  it.each(Object.entries(generatedPages()))('has %s as the sources give it', (path, text) => {
    expect(read(path), 'run `npm run docs`').toBe(text);
  });

  it.each(pages)('of %s leads only to files and headings that exist', (page) => {
    expect(linksOf(page).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });

  it('has every page in its index', () => {
    const listed = new Set(linksOf('docs/index.md').map((link) => `docs/${link}`));
    const own = pages.filter((page) => /^docs\/[^/]+\.md$/.test(page) && page !== 'docs/index.md');
    expect(own.filter((page) => !listed.has(page))).toEqual([]);
  });

  it('explains every kind of user error', () => {
    const text = read('docs/troubleshooting.md');
    expect(USER_ERROR_CODES.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
  });

  it('quotes only words that a user can meet', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => read(`src/${path}`).replaceAll('\\`', '`'))
      .join('\n');
    const quoted = [...read('docs/troubleshooting.md').matchAll(/\*\*(`+)(.+?)\1\*\*/g)].map(
      ([, , words = '']) => words,
    );
    const known = (words: string): boolean => sources.includes(words.replace(/^--[\w-]+ /, ''));
    expect(quoted.length).toBeGreaterThan(25);
    expect(quoted.filter((words) => !words.split('…').every((part) => known(part.trim())))).toEqual([]);
  });

  it('shows a policy that the suite schema takes', () => {
    const [, block = ''] = /```yaml\n(policy:[\s\S]*?)```/.exec(read('docs/policy.md')) ?? [];
    const { policy } = parse(block) as { policy: unknown };
    const suite = { suite: 's', target: { provider: 'openai', prompt: 'p.md' }, cases: [{ id: 'a' }], policy };
    expect(suiteSchema.safeParse(suite).error).toBeUndefined();
  });
});

function linksOf(page: string): readonly string[] {
  const text = withoutCode(read(page));
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '').filter((link) => !/^[a-z]+:/.test(link));
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(ROOT, target))) return false;
  return anchor === undefined || headingsOf(target).includes(anchor);
}

/** As GitHub names them. */
function headingsOf(page: string): readonly string[] {
  return [...withoutCode(read(page)).matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

function withoutCode(text: string): string {
  return text.replace(/^(```+)[\s\S]*?^\1$/gm, '').replace(/<!-- comment:start -->[\s\S]*?<!-- comment:end -->/, '');
}
