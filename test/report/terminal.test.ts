import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { renderTerminal } from '../../src/report/terminal.ts';
import { verdictSentence } from '../../src/report/headline.ts';
import { result as critical } from '../../fixtures/comments/critical-break/result.ts';
import { result as hostile } from '../../fixtures/comments/hostile-names-and-outputs/result.ts';
import { result as several } from '../../fixtures/comments/several-suites-and-targets/result.ts';

const PLAIN = { color: false, width: 100 };

test('a terminal shows the facts of the comment', () => {
  expect(renderTerminal(critical, PLAIN)).toMatchInlineSnapshot();
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
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
  },
);
