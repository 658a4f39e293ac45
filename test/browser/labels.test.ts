import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLabel } from '../../src/domain/labels/human-label.ts';
import type { JsonObject } from '../../src/domain/json/json.ts';
import type { Result } from '../../src/domain/result.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import { renderResultList } from '../../src/report/html/result-list.ts';
import { reviewItems } from '../../src/report/terminal/review.ts';
import { renderJson } from '../../src/report/machine/json.ts';
import { caseComparison, comparison, result, resultCase, row, trial } from '../report/build.ts';
import { runCommandLine } from '../support/cli-bench.ts';
import { createDirectory } from '../support/repository.ts';
import { launchChromium } from './chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOSTILE = `</fieldset><script>alert(1)</script>"' onfocus="alert(1) \u202E\u0000 \${x} </textarea>`;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
  return () => browser.close();
});

function labelled(createdAt = '2026-11-20T14:00:00.000Z'): Result {
  const ids = ['refund', HOSTILE];
  const cases = ids.map((caseId) => caseComparison({ caseId, tags: ['t'] }));
  const judgedBy = (name: string) => ({
    name,
    type: 'judge',
    score: 1,
    passed: true,
    reason: 'fine',
    weight: 1,
    details: { rubric: 'a'.repeat(16) },
  });
  const answer = (caseId: string) => trial({ caseId, side: 'head', text: `answer ${caseId}` });
  return result({
    createdAt,
    judge: 'openai/gpt-6.1-terra',
    rows: [row(comparison({ cases }))],
    cases: cases.map(({ caseId }) => resultCase({ id: caseId, input: { base: undefined, head: `asked ${caseId}` } })),
    trials: ids.flatMap((caseId) => {
      const head = answer(caseId);
      const scores = caseId === 'refund' ? [...head.scores, judgedBy('polite'), judgedBy('complete')] : head.scores;
      return [trial({ caseId, side: 'base', text: 'before' }), { ...head, scores }];
    }),
  });
}

async function open(html: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  let shown = html;
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (problem) => complaints.push(problem.message));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  await page.route('**/*', async (route) => {
    requests.push(route.request().url());
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown });
  });
  await page.goto('http://report.test/');
  const show = async (other: string): Promise<void> => {
    shown = other;
    await page.reload();
  };
  return { page, complaints, requests, show, close: () => context.close() };
}

async function copied(page: Page): Promise<readonly JsonObject[]> {
  await page.getByRole('button', { name: 'Copy as JSON Lines' }).click();
  const text = await page.getByLabel('Labels as JSON Lines').inputValue();
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as JsonObject]));
}

describe('labels on the page', () => {
  test('are given by a click or a key, kept in the browser and taken along as the records that review writes', async () => {
    const { page, complaints, requests, close } = await open(renderHtml(labelled()));
    const polite = page.getByRole('group', { name: 'Is head’s output right by polite?' });
    await page.getByLabel('You are').fill('anna');
    await page.getByLabel('You are').blur();
    await polite.getByLabel('wrong').check();
    await polite.getByLabel('note').fill('invents a fee');
    await polite.getByLabel('note').blur();
    await page.locator('.case[open] > summary').first().focus();
    await page.keyboard.press('p');
    await page.locator('#label-count', { hasText: '2 labels kept in this browser.' }).waitFor();
    await page.reload();
    expect(await polite.getByLabel('wrong').isChecked()).toBe(true);
    expect(await polite.getByLabel('note').inputValue()).toBe('invents a fee');
    const rows = await copied(page);
    const items = reviewItems(labelled(), 'all').filter(({ subject }) => subject.caseId === 'refund');
    const said = [
      { human: 'fail', note: 'invents a fee', reviewer: 'anna' },
      { human: 'pass', note: undefined, reviewer: 'anna' },
    ];
    expect(rows.map(readLabel)).toEqual(
      items.map(({ subject }, index) => ({
        ...subject,
        ...said[index],
        added: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      })),
    );
    expect(complaints).toEqual([]);
    expect(new Set(requests)).toEqual(new Set(['http://report.test/']));
    await close();
  });

  test('are taken back, and belong to one result alone', async () => {
    const { page, show, close } = await open(renderHtml(labelled()));
    const polite = page.getByRole('group', { name: 'polite' });
    await polite.getByLabel('right').check();
    await show(renderHtml(labelled('2026-11-21T14:00:00.000Z')));
    expect(await polite.getByLabel('right').isChecked()).toBe(false);
    await show(renderHtml(labelled()));
    expect(await polite.getByLabel('right').isChecked()).toBe(true);
    await polite.getByRole('button', { name: 'clear' }).click();
    expect(await polite.getByLabel('right').isChecked()).toBe(false);
    expect(await copied(page)).toEqual([]);
    await close();
  });

  test('of hostile cases are those texts, and run nothing', async () => {
    const { page, complaints, close } = await open(renderHtml(labelled()));
    await page.locator('.case > summary').last().click();
    await page.keyboard.press('f');
    const [record] = await copied(page);
    expect(record).toMatchObject({
      case: HOSTILE,
      input: `asked ${HOSTILE}`,
      output: `answer ${HOSTILE}`,
      human: 'fail',
    });
    expect(complaints).toEqual([]);
    await close();
  });

  test('are downloaded as a file', async () => {
    const { page, close } = await open(renderHtml(labelled()));
    await page.getByRole('group', { name: 'polite' }).getByLabel('right').check();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('labels.jsonl');
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/^\{"id":"refund-[0-9a-f]{12}",.*"human":"pass".*\}\n$/);
    await close();
  });

  test('have no accessibility violation, and are not seen where no script runs', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.setContent(renderHtml(labelled()));
    await page.evaluate(AXE);
    const found = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    expect(found).toEqual([]);
    const listed = { name: HOSTILE, href: 'r/x', result: labelled() };
    await page.setContent(renderResultList(HOSTILE, [listed, { ...listed, result: 'no result' }]));
    await page.evaluate(AXE);
    expect(await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')).toEqual([]);
    await context.close();
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const silent = await plain.newPage();
    await silent.setContent(renderHtml(labelled()));
    expect(await silent.locator('.label:visible, .label-bar:visible').count()).toBe(0);
    await plain.close();
  });
});

test('a page that evaldelta view serves saves each label at once, and shows what was saved', async () => {
  await using directory = await createDirectory();
  const [file, into] = [join(directory.path, 'result.json'), join(directory.path, 'labels.jsonl')];
  writeFileSync(file, renderJson(labelled()));
  const stop = new AbortController();
  const address = Promise.withResolvers<string>();
  const ended = runCommandLine(['view', file, '--into', into], {
    write: (text) => address.resolve(text.trim()),
    stopSignal: () => stop.signal,
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(await address.promise);
  const polite = page.getByRole('group', { name: 'polite' });
  const saving = page.waitForResponse((response) => response.request().method() === 'POST');
  await polite.getByLabel('wrong').check();
  expect((await saving).status()).toBe(200);
  expect(JSON.parse(readFileSync(into, 'utf8'))).toMatchObject({
    human: 'fail',
    scorer: 'polite',
    output: 'answer refund',
  });
  const other = await (await browser.newContext()).newPage();
  await other.goto(await address.promise);
  await other.locator('#label-count', { hasText: '1 label saved.' }).waitFor();
  expect(await other.getByRole('group', { name: 'polite' }).getByLabel('wrong').isChecked()).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
  stop.abort();
  await ended;
});
