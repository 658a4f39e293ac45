import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Result } from '../../../src/domain/result.ts';
import { renderComment } from '../../../src/report/markdown/comment.ts';
import { caseComparison, comparison, MARKER, REPORT_URL, result as build, row, verdict } from '../build.ts';

const FIXTURES = new URL('../../../fixtures/comments/', import.meta.url);

const situations = readdirSync(FIXTURES);

test.each(situations)('the comment of %s is the expected one', async (situation) => {
  const { result } = (await import(new URL(`${situation}/result.ts`, FIXTURES).href)) as { readonly result: Result };
  const comment = renderComment(result, { marker: MARKER, reportUrl: REPORT_URL, pageUrl: REPORT_URL });
  await expect(comment).toMatchFileSnapshot(new URL(`${situation}/comment.md`, FIXTURES).pathname);
});

test('of many cases that fail on head alone five are shown in full and the next are named', () => {
  const tally = { base: { passed: 0, of: 0 }, head: { passed: 0, of: 1 } };
  const cases = Array.from({ length: 7 }, (_, index) =>
    caseComparison({ caseId: `case-${index}`, change: 'measured-failing', isConfirmed: false, tally }),
  );
  const compared = comparison({ cases });
  const comment = renderComment(build({ rows: [row(compared)], verdict: verdict('pass', [compared]) }), {
    marker: MARKER,
    reportUrl: REPORT_URL,
  });
  expect(comment).toContain('<details><summary>Run on head only and failed: 7 cases</summary>\n\n**1.** `case-0`');
  expect(comment).toContain(
    [
      '**5.** `case-4` · major · `support-triage` × `mini` · head 0/1',
      '<details><summary>2 more failed cases</summary>',
      '- `case-5` · major · `support-triage` × `mini` · head 0/1\n- `case-6` · major · `support-triage` × `mini` · head 0/1',
      '</details>\n\n</details>',
    ].join('\n\n'),
  );
});
