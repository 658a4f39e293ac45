import fc from 'fast-check';
import { raw } from 'hast-util-raw';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Nodes, Root } from 'hast';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/domain/result.ts';
import { renderHtml } from '../../../src/report/html/page.ts';
import { markup } from '../../../src/report/html/markup.ts';
import { SCRIPT } from '../../../src/report/html/style/script.ts';
import { result as manyBroken } from '../../../fixtures/comments/five-thousand-broken-cases/result.ts';
import { result as regression } from '../../../fixtures/comments/regression/result.ts';
import { everything } from '../../browser/everything.ts';
import { caseComparison, comparison, result as build, row, trial, verdict } from '../build.ts';

const FIXTURES = new URL('../../../fixtures/comments/', import.meta.url);
const situations = readdirSync(FIXTURES).filter((situation) => situation !== 'five-thousand-broken-cases');

function parse(page: string): Root {
  const source = { type: 'root', children: [{ type: 'raw', value: page }] } as unknown as Nodes;
  return raw(source) as Root;
}

describe.each(situations)('the page of %s', async (situation) => {
  const { result } = (await import(new URL(`${situation}/result.ts`, FIXTURES).href)) as { readonly result: Result };
  const page = parse(renderHtml(result));

  test('runs its own script alone, loads nothing and links to its repository, our documentation and its own parts alone', () => {
    expect(selectAll('script', page).map((script) => toString(script))).toEqual([SCRIPT]);
    expect(selectAll('img, iframe, object, embed, link, form, base', page)).toEqual([]);
    const attributes = selectAll('*', page).flatMap((element) => Object.keys(element.properties));
    expect(attributes.filter((name) => /^on/i.test(name))).toEqual([]);
    const links = selectAll('a', page).map((element) => element.properties['href']);
    const parts = selectAll('[id]', page).map((element) => `#${String(element.properties['id'])}`);
    const isOurs = (link: unknown): boolean =>
      /^https:\/\/github\.com\/acme\/shop(?:\/actions\/runs\/1|\/pull\/\d+|\/commit\/[0-9a-f]{40})?$/.test(
        String(link),
      ) || String(link).startsWith('https://github.com/evaldelta/evaldelta/blob/main/docs/');
    const isTheRun = (link: unknown): boolean => link === result.runUrl;
    expect(links.filter((link) => !isOurs(link) && !isTheRun(link) && !parts.includes(String(link)))).toEqual([]);
  });

  test('shows no number that is none', () => {
    expect(toString(select('main', page) ?? page)).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  test('has one main heading, names its table headers, and labels every choice', () => {
    expect(selectAll('h1', page)).toHaveLength(1);
    expect(selectAll('th:not([scope])', page)).toEqual([]);
    const choices = selectAll('input, select', page);
    expect(selectAll('label > input, label > select', page)).toHaveLength(choices.length);
    expect(selectAll('svg:not([aria-label]):not([aria-hidden])', page)).toEqual([]);
  });
});

describe('the page', () => {
  const page = parse(renderHtml(everything));
  const textOf = (selector: string): string => {
    const found = select(selector, page);
    return found === undefined ? '' : toString(found).replace(/\s+/g, ' ').trim();
  };

  test('names the pull request by its title, with a link', () => {
    const link = selectAll('header a', page).find(({ properties }) => String(properties['href']).includes('/pull/7'));
    expect(link && toString(link)).toBe('pull request #7: Friendlier first replies');
  });

  test('shows what changed in a line that unfolds to the lines of the files', () => {
    expect(textOf('.changed summary')).toContain('What changed: prompt prompts/triage.md, max_output_tokens 400 → 200');
    expect(selectAll('.lines del, .lines ins', page).map((line) => toString(line))).toEqual([
      '- Name the return window and the policy that it stands in.',
      '+ Keep it short.',
      '+ Say yes where you can.',
    ]);
  });

  test('tells how sure the verdict is before the cases, folded', () => {
    const html = renderHtml(everything);
    expect(html.indexOf('How sure is this?</summary>')).toBeLessThan(html.indexOf('id="cases"'));
    expect(textOf('details.fold')).toContain('Both versions answered the same 36 questions, 72 times in all:');
  });

  test('shows of a case its conversation, what is expected, and who owns it', () => {
    expect(selectAll('.case .turns', page)[0]).toBeDefined();
    expect(textOf('.case .turns')).toBe('userHello?assistantHow can I help?userCan I return it after 40 days?');
    expect(textOf('.case .expected')).toMatch(/^routing label \w+certainty confidence threshold: 0.8$/);
    expect(textOf('.case .title')).toContain('owner @acme/shipping');
  });

  test('tells of a row what of its target changed', () => {
    expect(textOf('.row')).toContain('Changed: prompts/triage.md, max_output_tokens 400 → 200.');
  });

  test('folds what is long, of an input and of what is expected', () => {
    const [details] = regression.cases;
    if (details === undefined) throw new Error('The fixture has no case.');
    const long = 'word '.repeat(300).trim();
    const expected = [{ scorer: 'judge', type: 'judge', text: long }];
    const one = { ...details, input: { base: long, head: long }, expected };
    const of = parse(renderHtml({ ...regression, cases: [one, ...regression.cases.slice(1)] }));
    expect(selectAll('.case .expected details', of)).toHaveLength(1);
    expect(selectAll('.case details summary', of).some((summary) => toString(summary).startsWith('word word'))).toBe(
      true,
    );
  });
});

test('a page allows no script but its own, named by its hash, and no request', () => {
  const hash = createHash('sha256').update(SCRIPT).digest('base64');
  const policy = select('meta[http-equiv]', parse(renderHtml(regression)))?.properties['content'];
  expect(policy).toBe(
    `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
});

test('a case unfolds into its input, both outputs with their differences, and what the scorers said', () => {
  const body = toString(select('.case.broken', parse(renderHtml(regression))) ?? parse(''));
  expect(body).toContain('Can I return it after 40 days?');
  expect(body).toContain('Within 30 days you get the full price back');
  expect(body).toContain('failed: expected "30 days", found none');
});

test('a case tells where it came from, when, and on what ground', () => {
  const provenance = { source: 'ticket <7>', added: '2026-01-02', consent: 'terms of use' };
  const cases = regression.cases.map((one) => ({ ...one, provenance }));
  const body = toString(select('.case.broken', parse(renderHtml({ ...regression, cases }))) ?? parse(''));
  expect(body.replace(/\s+/g, ' ')).toContain('· from ticket <7> · added 2026-01-02 · consent: terms of use');
});

describe('a page of everything', () => {
  const page = parse(renderHtml(everything));
  const part = (selector: string): string => words(select(selector, page) ?? parse(''));

  test('says what every rule came to and what that rests on', () => {
    const first = part('.row');
    expect(first).toContain('✗ blocks: Head is at least 3.0 points worse over all 80 cases (measured 11.0');
    expect(first).toContain('✓ met: no critical case broke.');
    expect(first).toContain('36 of 80 cases ran on both sides, in 2 of at most 4 rounds');
    expect(first).toContain('Model: gpt-6-luna → gpt-6.1-terra.');
  });

  test('draws cost and latency of both sides with the values of the table', () => {
    const labels = selectAll('.row figure svg', page).map((svg) => String(svg.properties['ariaLabel']));
    expect(labels[1]).toBe(
      'Latency of a call. base: 36 calls, p50 820 ms, p95 2.4 s; head: 36 calls, p50 940 ms, p95 3.9 s',
    );
    expect(selectAll('figure .mark', select('.row', page))).toHaveLength(8);
  });

  test('shows the confusion of labels, base → head', () => {
    const cells = selectAll('.confusion tbody tr', page).map((line) =>
      selectAll('td', line).map((cell) => words(cell)),
    );
    expect(cells).toHaveLength(4);
    expect(cells.flat()).toHaveLength(20);
    expect(cells.flat().join()).toMatch(/\d → \d/);
    expect(selectAll('.confusion .right', page)).toHaveLength(4);
  });

  test('shows the calibration as a curve and as numbers', () => {
    expect(selectAll('.curve path', page)).toHaveLength(2);
    expect(part('.figures table')).toContain('above 90.0%');
  });

  test('lists tags that stand out, and says that none of them gates', () => {
    expect(part('.row')).toContain('tag refunds: −40.0 pp in 20 cases, 14 pairs got worse, 1 better; stands out');
    expect(part('.row')).toContain('These numbers do not decide the check');
  });

  test('lists every trial of a case, with its attempts and those without an answer', () => {
    const entry = selectAll('.case', page).find((found) => words(found).includes('ticket-3 '));
    const lines = selectAll('.trials tbody tr', entry ?? parse('')).map(words);
    expect(lines).toHaveLength(4);
    expect(lines[2]).toContain('head, re-run 1 of round 1');
    expect(lines[3]).toContain('no answer: 503 The server is overloaded');
  });

  test('gives the command, the commits, the price table and the seed to get the numbers again', () => {
    const again = part('main');
    expect(again).toContain(
      `npx evaldelta@1.0.0 run --base ${'1'.repeat(40)} --head ${'3'.repeat(40)} --seed 1 --no-cache`,
    );
    expect(again).toContain('else genai-prices of 2026-09-23 (58 days old)');
    expect(again).toContain('Evaldelta 1.0.0, 2026-11-20 14:05 UTC');
  });
});

test('the bar of a tag is said to be one of the tag, not of the whole suite', () => {
  const interval = { lower: 0.67, upper: 0.86, confidence: 0.95 };
  const passRateBar = { base: 0.9, head: 0.78, interval, measuredCases: 8, totalCases: 8 };
  const whole = comparison({ evidence: { ...comparison().evidence, passRateBar } });
  const page = parse(renderHtml(build({ rows: [row(whole), row({ ...whole, tag: 'refunds' })] })));
  const rows = selectAll('.row', page).map(words);
  expect(rows[0]).toContain('Over the whole suite head passes 78.0%');
  expect(rows[1]).toContain('Over the tag refunds head passes 78.0%');
});

test('the page names the result file by its settings, because nobody need have written it', () => {
  const page = words(select('main', parse(renderHtml(everything))) ?? parse(''));
  expect(page).toContain('the result file (report-json, --json) has every trial in full');
  expect(page).not.toMatch(/report\.json|lies beside/);
});

test('a version or commit that is none stays out of the command', () => {
  const revisions = { base: undefined, head: { sha: '`rm -rf /`', isWorkingTree: false, name: undefined } };
  const page = renderHtml(build({ revisions, tool: { name: 'evaldelta', version: '1; rm -rf /' } }));
  expect(toString(select('pre', parse(page)) ?? parse(''))).toBe('npx evaldelta run --seed 1 --no-cache');
});

test('trials stand in their order, however they finished', () => {
  const compared = comparison({ cases: [caseComparison({ caseId: 'a' })] });
  const { key } = trial({ caseId: 'a', side: 'base', text: '' });
  const keys = [
    { ...key, purpose: 'confirmation', number: 2 },
    { ...key, purpose: 'confirmation', number: 1 },
    { ...key, round: 2 },
    { ...key, side: 'head', number: 2 },
    { ...key, side: 'head' },
    key,
  ] as const;
  const trials = keys.map((one) => trial({ caseId: 'a', side: 'base', text: 'x' }, { key: one }));
  const page = renderHtml(build({ rows: [row(compared)], verdict: verdict('pass', [compared]), trials }));
  expect(selectAll('.trials tbody th', parse(page)).map(words)).toEqual([
    'base, round 1',
    'head, round 1',
    'head, round 1, no. 2',
    'base, round 2',
    'base, re-run 1 of round 1',
    'base, re-run 2 of round 1',
  ]);
});

test('an output that both sides share stands there once', () => {
  const text = 'The same answer on both sides.';
  const compared = comparison({ cases: [caseComparison({ caseId: 'a', change: 'passing' })] });
  const page = renderHtml(
    build({
      rows: [row(compared)],
      verdict: verdict('pass', [compared]),
      trials: [trial({ caseId: 'a', side: 'base', text }), trial({ caseId: 'a', side: 'head', text })],
    }),
  );
  // A label's record is data, which nobody sees.
  expect(page.replace(/ data-label="[^"]*"/g, '').split(text)).toHaveLength(2);
});

// Each invisible character takes eight others to be seen.
const WIDE = '\u202E'.repeat(5000);

test.each([
  ['long outputs', manyBroken],
  ['outputs that grow when they are made visible', widened(manyBroken, WIDE)],
  ['short outputs', widened(manyBroken, 'ok')],
])('10,000 trials with %s stay under 15 MB and 120,000 elements', (_what, result) => {
  const page = renderHtml(result);
  expect(Buffer.byteLength(page)).toBeLessThan(15_000_000);
  expect(page.match(/<[a-z]/g)?.length).toBeLessThan(120_000);
});

function widened(result: Result, text: string): Result {
  return {
    ...result,
    cases: result.cases.map((entry) => ({ ...entry, input: { base: text, head: text } })),
    trials: result.trials.map((entry) => trial({ caseId: entry.key.caseId, side: entry.key.side, text })),
  };
}

function words(element: Nodes): string {
  return toString(element).replace(/\s+/g, ' ').trim();
}

test('a template lets no text become an element or leave its attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tree = parse(markup`<p title="${text}">${text}</p>`.html);
      expect(selectAll('*', tree).map((element) => element.tagName)).toEqual(['p']);
      expect(Object.keys(select('p', tree)?.properties ?? {})).toEqual(['title']);
    }),
  );
});
