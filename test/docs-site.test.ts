import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './browser/chromium.ts';
import { createDirectory } from './support/repository.ts';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = 'https://github.com/evaldelta/evaldelta/';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: string;
let browser: Browser;

beforeAll(async () => {
  const directory = await createDirectory();
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  site = directory.path;
  const words = [...(scripts['docs:site'] ?? '').split(' ').slice(1), `--output=${site}`];
  execFileSync(process.execPath, words, { cwd: ROOT, stdio: 'pipe' });
  browser = await launchChromium();
  return async () => {
    await browser.close();
    await directory[Symbol.asyncDispose]();
  };
});

const read = (path: string): string => readFileSync(join(site, path), 'utf8');

function filesBelow(directory: string, ending: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .sort();
}

describe('the site of the documentation', () => {
  it('has every page of docs/, each with its own title', () => {
    const sources = filesBelow(join(ROOT, 'docs'), '.md');
    const pages = sources.map((path) => path.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html'));
    expect(filesBelow(site, '.html')).toEqual(pages.toSorted());
    const titles = pages.map((page) => /<title>(.+) – Evaldelta<\/title>/.exec(read(page))?.[1]);
    expect(titles).not.toContain(undefined);
    expect(new Set(titles).size).toBe(pages.length);
  });

  it('leads from every page to pages, headings and files that exist', () => {
    const links = filesBelow(site, '.html').flatMap((page) => linksOf(page).map((link) => ({ page, link })));
    expect(links.length).toBeGreaterThan(500);
    expect(links.filter(({ page, link }) => !leadsSomewhere(page, link))).toEqual([]);
  });

  it('marks in the navigation where the reader is', () => {
    expect(read('decisions/index.html')).toContain('<a href="../decisions/index.html" aria-current="page">');
    expect(read('cli.html').match(/aria-current/g)).toHaveLength(1);
  });

  it('shows templates as they are written', () => {
    expect(read('scorers.html')).toContain('{{ expected }}');
  });
});

describe.each(['quick-start.html', 'suite-reference.html'])('%s in a browser', (name) => {
  it.each(['light', 'dark'] as const)('has no accessibility violation in %s', async (colorScheme) => {
    const { page, close } = await open(name, { colorScheme });
    await page.evaluate(AXE);
    const found = 'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))';
    expect(await page.evaluate(found)).toEqual([]);
    const paper = { light: 'rgb(255, 255, 255)', dark: 'rgb(13, 17, 23)' }[colorScheme];
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(paper);
    await close();
  });

  it('fits a narrow screen and asks nobody else for anything', async () => {
    const { page, requests, close } = await open(name, { viewport: { width: 360, height: 700 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect(requests).toEqual([name, 'style.css']);
    await close();
  });
});

async function open(name: string, options: BrowserContextOptions) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const home = `${pathToFileURL(site).href}/`;
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url().replace(home, '')));
  await page.goto(`${home}${name}`);
  return { page, requests, close: () => context.close() };
}

function linksOf(page: string): readonly string[] {
  const links = [...read(page).matchAll(/ href="([^"]*)"/g)].map((match) => match[1] ?? '');
  return links.filter((link) => link.startsWith(SOURCES) || !/^[a-z]+:/.test(link));
}

function leadsSomewhere(page: string, link: string): boolean {
  if (link.startsWith(SOURCES)) return existsSync(join(ROOT, link.replace(/^.*\/(blob|tree)\/main\//, '')));
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  return existsSync(join(site, target)) && (anchor === undefined || read(target).includes(` id="${anchor}"`));
}
