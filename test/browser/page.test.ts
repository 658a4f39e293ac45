import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { result as hostile } from '../../fixtures/comments/hostile-names-and-outputs/result.ts';
import { result as manyBroken } from '../../fixtures/comments/five-thousand-broken-cases/result.ts';
import { result as nothing } from '../../fixtures/comments/nothing-affected/result.ts';
import { result as error } from '../../fixtures/comments/error/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { caseAddress } from '../../src/report/document/case-address.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import { launchChromium } from './chromium.ts';
import { everything } from './everything.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = {
  everything: renderHtml(everything),
  hostile: renderHtml(hostile),
  nothing: renderHtml(nothing),
  error: renderHtml(error),
};

const FIXTURES = new URL('../../fixtures/comments/', import.meta.url);
const situations = await Promise.all(
  readdirSync(FIXTURES).map(async (situation): Promise<readonly [name: string, result: Result]> => {
    const loaded = (await import(new URL(`${situation}/result.ts`, FIXTURES).href)) as { readonly result: Result };
    return [situation, loaded.result];
  }),
);
const withBroken = [['everything', everything] as const, ...situations]
  .filter(([, { rows }]) => rows.some(({ comparison }) => comparison.cases.some(({ change }) => change === 'broken')))
  .map(([name, result]): [name: string, html: string] => [name, renderHtml(result)]);

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
const UNFOLD = `[...document.querySelectorAll('.row, .rest, .case[open]')]
  .flatMap((entry) => [entry, ...entry.querySelectorAll('details')])
  .forEach((entry) => entry.setAttribute('open', ''))`;

const RUN_AXE = `axe.run(RULES).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`;

/** What axe finds wrong, with every row and the chosen case unfolded: the others are built the same way. */
async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(UNFOLD);
  await page.evaluate(AXE);
  return page.evaluate(RUN_AXE.replace('RULES', JSON.stringify(rules === undefined ? {} : { runOnly: rules })));
}

function shownCases(page: Page): Promise<readonly string[]> {
  return page.locator('.case:visible > summary code').allTextContents();
}

function chosen(page: Page): Promise<string | null> {
  return page.locator('.case[open] > summary code').textContent();
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
    await page.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: `Got worse (${broken.length})` });
    expect(await shownCases(page)).toHaveLength(broken.length);
    await page.getByRole('combobox', { name: 'Severity' }).selectOption({ index: 2 });
    await page.getByRole('combobox', { name: 'Tag' }).selectOption({ index: 2 });
    const expected = broken.filter(({ severity, tags }) => severity === 'critical' && tags.includes('refunds'));
    expect((await shownCases(page)).toSorted()).toEqual(expected.map(({ caseId }) => caseId).toSorted());
    await close();
  });

  test('is searched by all words, in any case and inside folded cases, and counts what is left', async () => {
    const { page, close } = await open(PAGES.everything);
    await page.getByLabel('Search', { exact: true }).fill('OVERLOADED ticket-3');
    await page.locator('#shown', { hasText: '1 of 36 cases' }).waitFor();
    expect(await shownCases(page)).toEqual(['ticket-3']);
    await page.getByLabel('Search', { exact: true }).fill('');
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
    await page.getByLabel('Search', { exact: true }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.closest('.case > summary')?.textContent`)).toContain(
      'Got worse',
    );
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.locator('.case > summary').nth(1).focus();
    await page.keyboard.press('Enter');
    expect(await chosen(page)).toBe((await shownCases(page))[1]);
    await close();
  });

  test.each([
    [1280, true, 'beside'],
    [1280, false, 'beside'],
    [390, true, 'below'],
  ] as const)('at %i pixels, scripts run: %s, has the chosen case %s it', async (width, javaScriptEnabled, where) => {
    const { page, close } = await open(PAGES.everything, { viewport: { width, height: 844 }, javaScriptEnabled });
    const line = await page.locator('.case[open] > summary').boundingBox();
    const body = await page.locator('.case[open] > div').boundingBox();
    const isBeside = (body?.x ?? 0) >= (line?.x ?? 0) + (line?.width ?? 0) - 1;
    expect(isBeside ? 'beside' : 'below').toBe(where);
    expect(await page.locator('.case[open]').count()).toBe(1);
    await close();
  });

  test('is walked through by j and k, shows what broke alone by b, and is searched from /', async () => {
    const { page, close } = await open(PAGES.everything);
    const all = await shownCases(page);
    expect(await chosen(page)).toBe(all[0]);
    for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
    expect(await chosen(page)).toBe(all[1]);
    await page.keyboard.press('b');
    expect(await shownCases(page)).toHaveLength(broken.length);
    await page.keyboard.press('b');
    expect(await shownCases(page)).toHaveLength(36);
    await page.keyboard.press('/');
    await page.keyboard.type('jb');
    expect(await page.getByLabel('Search', { exact: true }).inputValue()).toBe('jb');
    await close();
  });

  test('is sorted by name and by what head took', async () => {
    const { page, close } = await open(PAGES.everything);
    const worstFirst = await shownCases(page);
    const sort = page.getByRole('combobox', { name: 'Sort' });
    await sort.selectOption('id');
    expect((await shownCases(page)).slice(0, 3)).toEqual(['ticket-1', 'ticket-2', 'ticket-3']);
    await sort.selectOption('ms');
    const times: readonly number[] = await page.evaluate(
      `[...document.querySelectorAll('.case')].map((entry) => Number(entry.dataset.ms))`,
    );
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    await sort.selectOption('');
    expect(await shownCases(page)).toEqual(worstFirst);
    await close();
  });

  test.each([true, false])('has an address for every case, scripts run: %s', async (javaScriptEnabled) => {
    const { page, close } = await open(PAGES.everything, { javaScriptEnabled });
    await page.goto(
      `http://report.test/#${caseAddress({ suite: 'support-triage', target: 'mini', caseId: 'ticket-7' })}`,
    );
    await page.locator('.case[open]', { hasText: 'ticket-7' }).waitFor();
    expect(await chosen(page)).toBe('ticket-7');
    await close();
  });

  test('tells in the address which case is chosen', async () => {
    const { page, close } = await open(PAGES.everything);
    await page.locator('.case > summary').nth(1).click();
    expect(new URL(page.url()).hash).toBe(
      `#${caseAddress({ suite: 'support-triage', target: 'mini', caseId: (await chosen(page)) ?? '' })}`,
    );
    await close();
  });
});

describe.each([
  [1280, 900, 900],
  [390, 844, 1600],
])('at %i × %i the first broken case begins within %i pixels', (width, height, most) => {
  test.each(withBroken)('%s', async (_name, html) => {
    const { page, close } = await open(html, { viewport: { width, height } });
    const top: number = await page.evaluate(
      `document.querySelector('.case.broken').getBoundingClientRect().top + scrollY`,
    );
    expect(top).toBeLessThanOrEqual(most);
    await close();
  });
});

test('a case below another is as accessible as the first', async () => {
  const { page, close } = await open(PAGES.everything, { bypassCSP: true, viewport: { width: 800, height: 900 } });
  await page.evaluate(`document.querySelectorAll('.case').forEach((entry, index) => {
    entry.removeAttribute('name');
    entry.open = index < 4;
  })`);
  expect(await violations(page)).toEqual([]);
  await close();
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
