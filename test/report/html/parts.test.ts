import fc from 'fast-check';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { raw } from 'hast-util-raw';
import type { Nodes, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/domain/result.ts';
import { caseAddress } from '../../../src/report/document/case-address.ts';
import { renderHtml } from '../../../src/report/html/page.ts';
import { distributionHtml } from '../../../src/report/html/charts/distribution.ts';
import { metricWords } from '../../../src/report/html/rows/metric-words.ts';
import { repositoryOf } from '../../../src/report/html/head/repository.ts';
import {
  caseComparison,
  comparison,
  finding,
  measure,
  result as build,
  row,
  rowEvidence,
  trial,
  verdict,
} from '../build.ts';

function parse(page: string): Root {
  const source = { type: 'root', children: [{ type: 'raw', value: page }] } as unknown as Nodes;
  return raw(source) as Root;
}

function wordsOf(selector: string, page: Root): readonly string[] {
  return selectAll(selector, page).map((element) => toString(element).replace(/\s+/g, ' ').trim());
}

describe('the address of a case', () => {
  test('is made of its suite, target and id', () => {
    expect(caseAddress({ suite: 'a b', target: 'mini', caseId: 'x/y' })).toBe('case=a%20b/mini/x%2Fy');
  });

  test('is short, plain and told apart, whatever the names are', () => {
    const names = fc.record({
      suite: fc.string({ unit: 'binary', maxLength: 400 }),
      target: fc.string({ unit: 'binary' }),
      caseId: fc.string({ unit: 'binary', maxLength: 400 }),
    });
    fc.assert(
      fc.property(names, (one) => {
        const address = caseAddress(one);
        expect(address).toMatch(/^case=[\w.~%/-]+$/);
        expect(address.length).toBeLessThanOrEqual(300);
      }),
    );
    const long = { suite: 's'.repeat(400), target: 't' };
    expect(caseAddress({ ...long, caseId: 'a' })).not.toBe(caseAddress({ ...long, caseId: 'b' }));
  });

  test('stands on the page once for every case', () => {
    const cases = ['a', 'b', 'ä"<'].map((caseId) => caseComparison({ caseId }));
    const page = parse(renderHtml(build({ rows: [row(comparison({ cases }))] })));
    const ids = selectAll('[id^="case="]', page).map(({ properties }) => properties['id']);
    expect(ids).toEqual(
      ['a', 'b', 'ä"<'].map((caseId) => caseAddress({ suite: 'support-triage', target: 'mini', caseId })),
    );
  });
});

describe('the repository', () => {
  test.each([
    ['https://github.com/acme/shop/actions/runs/1', 'acme/shop', 'https://github.com/acme/shop'],
    ['https://ghe.acme.test:8443/a/b.c/actions/runs/12/attempts/2', 'a/b.c', 'https://ghe.acme.test:8443/a/b.c'],
  ])('of %s is %s', (runUrl, name, url) => {
    expect(repositoryOf({ runUrl })).toEqual({ name, url });
  });

  test.each([
    undefined,
    '',
    'javascript:alert(1)//github.com/a/b/actions/runs/1',
    'https://github.com/a/"><b/actions/runs/1',
    'https://me:pw@github.com/a/b/actions/runs/1',
    'https://ci.acme.test/jobs/7',
  ])('of %s is not known', (runUrl) => {
    expect(repositoryOf({ runUrl })).toBeUndefined();
  });
});

test.each([
  ['handled', 'share answered without review', 'higher'],
  ['certainty.handled_error_rate', 'errors among what is answered without review', 'lower'],
  ['intent.macro_f1', 'labels right and found (F1), mean of the labels', 'higher'],
  ['intent.recall.re.fund', 'of cases with this label, share that is found: re.fund', 'higher'],
  ['ece', 'gap between stated confidence and being right', 'lower'],
  ['faithfulness', 'mean of this scorer', 'higher'],
  ['constructor', 'mean of this scorer', 'higher'],
  ['fallback_rate', 'share of fallback answers', undefined],
])('the metric %s is called "%s", and %s is better', (name, words, better) => {
  expect(metricWords({ name })).toEqual({ words, better });
});

describe('the header', () => {
  const header = (changed: Partial<Result>): Root => parse(renderHtml(build(changed)));

  test('leads to repository, pull request and commits, and tells date, calls and money', () => {
    const page = header({});
    const links = selectAll('header a', page).map(({ properties }) => properties['href']);
    expect(links).toEqual([
      'https://github.com/acme/shop',
      'https://github.com/acme/shop/pull/7',
      `https://github.com/acme/shop/commit/${'1'.repeat(40)}`,
      `https://github.com/acme/shop/commit/${'2'.repeat(40)}`,
    ]);
    expect(wordsOf('header', page)[0]).toContain('2026-11-20 14:05 UTC');
    expect(wordsOf('header', page)[0]).toContain('$0.41 spent of at most $5.00');
  });

  test('says how long the calls took, from the first to the last answer', () => {
    const [first, last] = [
      trial({ caseId: 'a', side: 'base', text: '' }, { startedAt: '2026-11-20T14:00:00Z', latencyMs: 900 }),
      trial({ caseId: 'a', side: 'head', text: '' }, { startedAt: '2026-11-20T14:02:00Z', latencyMs: 5000 }),
    ];
    expect(wordsOf('header', header({ trials: [first, last] }))[0]).toContain('took 2 min 5 s');
  });

  test('of a working tree has no link to a commit that is not what ran', () => {
    const head = { sha: '3'.repeat(40), isWorkingTree: true, name: undefined };
    const page = header({ revisions: { base: undefined, head }, pullRequest: undefined });
    expect(wordsOf('header', page)[0]).toContain('working tree alone');
    expect(selectAll('header a', page)).toHaveLength(1);
  });
});

describe('the main numbers', () => {
  const tiles = (of: ReturnType<typeof comparison>, findings = [] as readonly ReturnType<typeof finding>[]) =>
    parse(renderHtml(build({ rows: [row(of)], verdict: verdict('pass', [of], findings) })));

  test('are four, each before → after, with what is allowed', () => {
    const findings = [
      finding({ rule: 'latency_p95.max_increase', limit: 0.3, actual: 0.17, status: 'met' }),
      finding({ rule: 'cost_per_call.max', limit: 0.002, actual: 0.0019, status: 'met' }),
      finding({ rule: 'metric', metric: 'ece', limit: 0.1, actual: 0.2, status: 'breached' }),
    ];
    const metric = { headInterval: undefined, pValues: undefined, sampleSize: 40, isAdvisory: false };
    const metrics = [
      { ...metric, name: 'faithfulness', measure: measure(0.9, 0.9, 0) },
      { ...metric, name: 'ece', measure: measure(0.05, 0.2, 0.15, [0.02, 0.28]) },
    ];
    const of = comparison({ evidence: { ...comparison().evidence, metrics } });
    const shown = wordsOf('.tile', tiles(of, findings));
    expect(shown).toHaveLength(4);
    expect(shown[0]).toContain('Pass rate 96.0% → 96.0%');
    expect(shown[1]).toContain('Cost per call $0.0021 → $0.0019');
    expect(shown[1]).toContain('✓ at most $0.002');
    expect(shown[2]).toContain('✓ allowed +30%');
    expect(shown[3]).toMatch(/^Gap between stated confidence and being right 0\.05 → 0\.20/);
    expect(shown[3]).toContain('✗ at most 0.10');
  });

  test('tell the drop that the rule is about where it is not the measured one', () => {
    const passRate = rowEvidence({
      drop: 0.05,
      maxDrop: 0.02,
      interval: { lower: 0.01, upper: 0.09, confidence: 0.95 },
    });
    const of = comparison({ passRate: measure(0.96, 0.76, -0.2), evidence: { ...comparison().evidence, passRate } });
    expect(wordsOf('.tile', tiles(of))[0]).toContain(
      'over all 214 cases −5.0 pp (95 %: −9.0 to −1.0 pp) allowed −2.0 pp',
    );
  });

  test('draw no change where a side was not measured', () => {
    const of = comparison({ passRate: measure(Number.NaN, 0.5, Number.NaN) });
    expect(select('.tile svg', select('.tile', tiles(of)) ?? parse(''))).toBeUndefined();
  });
});

describe('a case that changes its answer', () => {
  test.each([
    { tally: { base: { passed: 2, of: 2 }, head: { passed: 1, of: 2 } }, shows: 'no idea' },
    { tally: { base: { passed: 1, of: 2 }, head: { passed: 2, of: 2 } }, shows: 'within 30 days' },
  ])('is shown with the answer that tells the change: $shows', ({ tally, shows }) => {
    const key = { ...trial({ caseId: 'a', side: 'head', text: '' }).key, round: 2 };
    const of = comparison({ cases: [caseComparison({ caseId: 'a', change: 'flaky', tally, isConfirmed: false })] });
    const trials = [
      trial({ caseId: 'a', side: 'base', text: 'a base answer' }),
      trial({ caseId: 'a', side: 'head', text: 'within 30 days' }),
      trial({ caseId: 'a', side: 'head', text: 'no idea', failed: 'expected 30 days' }, { key }),
    ];
    const page = parse(renderHtml(build({ rows: [row(of)], verdict: verdict('pass', [of]), trials })));
    expect(wordsOf('.sides > div:nth-child(2) pre', page)).toEqual([shows]);
  });
});

describe('the axis of a plot', () => {
  const labels = (samples: readonly number[]): readonly string[] => {
    const page = distributionHtml({ title: 't', unit: 'ms', samples: { base: samples, head: samples }, marks: [] });
    return wordsOf('.tick', parse(page.html));
  };

  test('names times below a millisecond one by one', () => {
    const found = labels([0.001, 0.01, 0.02, 0.3, 0.5, 0.9]);
    expect(found.length).toBeGreaterThan(2);
    expect(new Set(found).size).toBe(found.length);
    expect(found.join()).not.toContain('<');
  });

  test('stays inside of the picture, and no name covers another', () => {
    const page = distributionHtml({
      title: 't',
      unit: 'usd',
      samples: { base: [], head: [0.0000012, 0.0004, 0.02, 0.7, 11, 1234.5] },
      marks: [],
    });
    const ticks = selectAll('.tick', parse(page.html)).map((tick) => {
      const half = (toString(tick).length * 6.6) / 2;
      return { from: Number(tick.properties['x']) - half, to: Number(tick.properties['x']) + half };
    });
    expect(ticks.length).toBeGreaterThan(1);
    ticks.forEach(({ from, to }, index) => {
      expect(from).toBeGreaterThanOrEqual(ticks[index - 1]?.to ?? -0.1);
      expect(to).toBeLessThanOrEqual(440.1);
    });
  });

  test('is not drawn for a handful of calls', () => {
    expect(labels([1, 2, 3, 4])).toEqual([]);
  });
});

describe('what an application told beside its answer', () => {
  const told = (side: 'base' | 'head') =>
    trial(
      { caseId: 'case', side, text: 'thirty days', failed: undefined },
      {
        output: {
          text: 'thirty days',
          toolCalls: [],
          finishReason: 'stop',
          metadata: {},
          context: [
            { id: 'd1', text: `kept on ${side}`, score: 0.75 },
            { id: undefined, text: '</pre><script>alert(1)</script>'.repeat(100), score: undefined },
          ],
          steps: [{ name: 'retrieve', latencyMs: 120, tokens: undefined, costUsd: 0.002 }],
          traceUrl: 'https://traces.example/t?a=1&b=2',
        },
      },
    );
  const page = parse(
    renderHtml(
      build({
        rows: [row(comparison({ cases: [caseComparison({ caseId: 'case' })] }))],
        trials: [told('base'), told('head')],
      }),
    ),
  );

  test('stands apart from it, the context and the steps of each side folded', () => {
    const folds = wordsOf('details > summary', page);
    expect(folds).toEqual(
      expect.arrayContaining(['Base’s context: 2 passages', 'Head’s context: 2 passages', 'Head’s steps: 1']),
    );
    expect(wordsOf('details ol li', page)[0]).toBe('d1 0.75 kept on base');
    expect(wordsOf('table.trials tbody tr', page)).toContain('retrieve120 msn/a$0.002');
    expect(select('a[rel=noreferrer][href^="https://traces.example/"]', page)?.properties['href']).toBe(
      'https://traces.example/t?a=1&b=2',
    );
  });

  test('does nothing on the page, and is cut', () => {
    expect(selectAll('script', page).filter((one) => toString(one).includes('alert'))).toEqual([]);
    expect(wordsOf('details ol li', page)[1]?.length).toBeLessThan(700);
  });
});
