import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { result as hostile } from '../../fixtures/comments/hostile-names-and-outputs/result.ts';
import { result as manyBroken } from '../../fixtures/comments/five-thousand-broken-cases/result.ts';
import { result as nothing } from '../../fixtures/comments/nothing-affected/result.ts';
import { result as error } from '../../fixtures/comments/error/result.ts';
import { renderHtml } from '../../src/report/html.ts';
import { launchChromium } from './chromium.ts';
import { everything } from './everything.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = {
  everything: renderHtml(everything),
  hostile: renderHtml(hostile),
  nothing: renderHtml(nothing),
  error: renderHtml(error),
};

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
  return () => browser.close();
});

/** Opens a page and notes what it asks for and complains about; nothing else can be reached. */
async function open(html: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (problem) => complaints.push(problem.message));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  await page.route('**/*', async (route) => {
    requests.push(route.request().url());
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.goto('http://report.test/');
  return { page, requests, complaints, close: () => context.close() };
}

// What runs in the page is text: the rest of the program knows no document.
const UNFOLD = `[...document.querySelectorAll('.row'), ...[...document.querySelectorAll('.case')].slice(0, 4)]
  .flatMap((entry) => [entry, ...entry.querySelectorAll('details')])
  .forEach((entry) => entry.setAttribute('open', ''))`;

const RUN_AXE = `axe.run(RULES).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`;

/** What axe finds wrong, with every row and the first cases unfolded: the others are built the same way. */
async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(UNFOLD);
  await page.evaluate(AXE);
  return page.evaluate(RUN_AXE.replace('RULES', JSON.stringify(rules === undefined ? {} : { runOnly: rules })));
}

function shownCases(page: Page): Promise<readonly string[]> {
  return page.locator('.case:visible > summary > code').allTextContents();
}

const broken = everything.rows[0]?.comparison.cases.filter(({ change }) => change === 'broken') ?? [];

describe.each(Object.entries(PAGES))('the page of "%s"', (_name, html) => {
  test('has no accessibility violation', async () => {
    const { page, close } = await open(html, { bypassCSP: true });
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test('asks for nothing, complains of nothing and fits a narrow screen', async () => {
    const { page, requests, complaints, close } = await open(html, { viewport: { width: 360, height: 700 } });
    expect(requests).toEqual(['http://report.test/']);
    expect(complaints).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await close();
  });
});

test.each(['everything', 'hostile'] as const)(
  'the page of "%s" is dark where the reader wants it, with enough contrast',
  async (name) => {
    const { page, close } = await open(PAGES[name], { bypassCSP: true, colorScheme: 'dark' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(13, 17, 23)');
    expect(await violations(page, ['color-contrast'])).toEqual([]);
    await close();
  },
);

describe('the list of cases', () => {
  test.each([true, false])('narrows by outcome, severity and tag, scripts run: %s', async (javaScriptEnabled) => {
    const { page, close } = await open(PAGES.everything, { javaScriptEnabled });
    await page.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: `Broken (${broken.length})` });
    expect(await shownCases(page)).toHaveLength(broken.length);
    await page.getByRole('combobox', { name: 'Severity' }).selectOption({ index: 2 });
    await page.getByRole('combobox', { name: 'Tag' }).selectOption({ index: 2 });
    const expected = broken.filter(({ severity, tags }) => severity === 'critical' && tags.includes('refunds'));
    expect((await shownCases(page)).toSorted()).toEqual(expected.map(({ caseId }) => caseId).toSorted());
    await close();
  });

  test('is searched by all words, in any case and inside folded cases, and counts what is left', async () => {
    const { page, close } = await open(PAGES.everything);
    await page.getByLabel('Text').fill('OVERLOADED ticket-3');
    await page.locator('#shown', { hasText: '1 of 36 cases' }).waitFor();
    expect(await shownCases(page)).toEqual(['ticket-3']);
    await page.getByLabel('Text').fill('');
    await page.locator('.case[hidden]').first().waitFor({ state: 'detached' });
    await close();
  });

  test('offers no search where scripts do not run', async () => {
    const { page, close } = await open(PAGES.everything, { javaScriptEnabled: false });
    expect(await page.locator('#search').isVisible()).toBe(false);
    expect(await page.locator('.case:visible').count()).toBe(36);
    await close();
  });

  test('is reached and unfolded with the keyboard alone', async () => {
    const { page, close } = await open(PAGES.everything);
    await page.getByLabel('Text').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.closest('.case > summary')?.textContent`)).toContain('Broken');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    const before = await page.locator('.case[open]').count();
    await page.keyboard.press('Enter');
    expect(await page.locator('.case[open]').count()).toBe(before - 1);
    await close();
  });
});

test('a script that an output brings does not run, even where it became an element', async () => {
  const { page, complaints, close } = await open(PAGES.hostile);
  await page.evaluate(
    `document.body.append(Object.assign(document.createElement('script'), { text: 'document.title = "run"' }))`,
  );
  expect(await page.title()).not.toBe('run');
  expect(complaints.join()).toContain('Content Security Policy');
  await close();
});

test('paper gets every row unfolded and no controls', async () => {
  const { page, close } = await open(PAGES.everything);
  const rows = page.locator('.row > div');
  const unfolded = (): Promise<number> =>
    page.evaluate(`[...document.querySelectorAll('.row > div')].filter((row) => row.checkVisibility()).length`);
  expect(await unfolded()).toBeLessThan(await rows.count());
  await page.emulateMedia({ media: 'print' });
  expect(await unfolded()).toBe(await rows.count());
  expect(await page.locator('.filters').isVisible()).toBe(false);
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  await close();
});

test('10,000 trials make a page whose cases can be narrowed and searched', async () => {
  const html = renderHtml(manyBroken);
  const { page, complaints, close } = await open(html);
  expect(Buffer.byteLength(html)).toBeLessThan(15_000_000);
  expect(await page.evaluate(`document.querySelectorAll('*').length`)).toBeLessThan(120_000);
  expect(await page.locator('.case').count()).toBe(5000);
  await page.locator('#search').fill('case-4321');
  await page.locator('#shown', { hasText: '1 of 5,000 cases' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});
