import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { renderTerminal } from '../../src/report/terminal.ts';
import { verdictSentence } from '../../src/report/headline.ts';
import { result as critical } from '../../fixtures/comments/critical-break/result.ts';
import { result as hostile } from '../../fixtures/comments/hostile-names-and-outputs/result.ts';
import { result as several } from '../../fixtures/comments/several-suites-and-targets/result.ts';

const PLAIN = { color: false, width: 100 };

test('a terminal shows the facts of the comment', () => {
  expect(renderTerminal(critical, PLAIN)).toMatchInlineSnapshot(`
    "❌ Fail in support-triage × mini: critical case refund-window broke (base passed 8 of 8, head 0 of
       8)
       To accept it, somebody with write permission adds the label evaldelta:accept; a new push voids
       it.

    ❌ support-triage × mini
       pass rate     96.0% → 94.0% (−2.0 pp), 95 %: −8.1 to +4.0 pp
       cost per call $0.0021 → $0.0019 (−9%)
       latency p95   1.2 s → 1.4 s (+17%)
       cases         50 of 214 (48/50 → 47/50)

    What broke: 1 case

      ✗ refund-window · critical · support-triage × mini · base 8/8 → head 0/8, confirmed by fresh
        re-runs
        failed  contains: "30 days" is missing
        input   Can I return it after 40 days?
        output  You can return it within [-30 days-]{+any period you like+} of delivery.

    Why these cases ran
      - prompt prompts/triage.md: 50 cases

    base 1111111 → head 2222222 · 412 calls made, 96 reused · $0.41 spent of at most $5.00
    "
  `);
});

test('the verdict is one plain sentence with the number and the culprit', () => {
  expect(verdictSentence(critical)).toBe(
    'Fail in support-triage × mini: critical case refund-window broke (base passed 8 of 8, head 0 of 8)',
  );
});

test.each([40, 60, 80, 120])('no line is wider than a terminal of %d columns', (width) => {
  const lines = renderTerminal(several, { color: true, width }).split('\n');
  expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
});

test('colour appears only where it is asked for', () => {
  expect(renderTerminal(critical, PLAIN)).not.toContain('\u001B');
  expect(renderTerminal(critical, { ...PLAIN, color: true })).toContain('\u001B[31m');
});

test.each([40, 50, 61, 80, 200])(
  'nothing from outside reaches the terminal or the log as a command at %d columns',
  (width) => {
    const text = renderTerminal(hostile, { color: false, width });
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
  },
);
