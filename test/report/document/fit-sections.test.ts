import { expect, test } from 'vitest';
import { byteLength, fitSections, type Written } from '../../../src/report/document/fit-sections.ts';
import { COMMENT_BYTES, renderComment } from '../../../src/report/markdown/comment.ts';
import { renderSummary, SUMMARY_BYTES } from '../../../src/report/markdown/summary.ts';
import { result as manyBroken } from '../../../fixtures/comments/five-thousand-broken-cases/result.ts';
import { change, MARKER } from '../build.ts';

const section = (name: string, priority: Written['priority'], text: string): Written => ({ name, priority, text });
const note = (names: readonly string[]): string => `left: ${names.join(', ')}`;

const SECTIONS = [
  section('verdict', 'required', 'VERDICT'),
  section('cases', 2, 'A'.repeat(50)),
  section('cases', 2, 'B'.repeat(50)),
  section('reasons', 1, 'R'.repeat(50)),
  section('footer', 'required', 'FOOTER'),
];

test('everything stays when it fits', () => {
  const text = fitSections(SECTIONS, 1000, note);
  expect(text.split('\n\n')).toHaveLength(5);
});

test('the least valuable goes first, then the last of equal value, and the note says what', () => {
  expect(fitSections(SECTIONS, 120, note)).toBe(`VERDICT\n\n${'A'.repeat(50)}\n\nleft: cases, reasons\n\nFOOTER`);
});

test('what is required stays in any case', () => {
  expect(fitSections(SECTIONS, 1, note)).toBe('VERDICT\n\nleft: cases, reasons\n\nFOOTER');
});

// Every character takes three bytes in UTF-8 and four or more as an entity.
const WIDE = '<＠&>'.repeat(3000);

const heavy = {
  ...manyBroken,
  cases: manyBroken.cases.map((entry) => ({ ...entry, input: { base: WIDE, head: WIDE } })),
  trials: manyBroken.trials.map((trial) => ({
    ...trial,
    output: { text: `${WIDE}${trial.key.side}`, toolCalls: [], finishReason: 'stop' as const, metadata: {} },
  })),
  warnings: Array.from({ length: 50 }, () => WIDE),
  errors: Array.from({ length: 50 }, () => ({
    code: 'bad-value' as const,
    sentence: WIDE,
    place: undefined,
    hint: WIDE,
  })),
  changes: Array.from({ length: 50 }, () => change({ kind: 'base-invalid', before: WIDE })),
};

test('a comment about 5,000 broken cases with wide hostile texts stays within its bytes and keeps verdict, marker and footer', () => {
  const comment = renderComment(heavy, { marker: MARKER, reportUrl: undefined });
  expect(byteLength(comment)).toBeLessThanOrEqual(COMMENT_BYTES);
  expect(comment.startsWith(`${MARKER}\n### ❌ `)).toBe(true);
  expect(comment).toContain('Left out for length:');
  // A list that is long leaves room for the next one: what a reader must know stands whatever else is said.
  expect(comment.match(/^[-+] and 4\d more in the full report$/gm)).toHaveLength(2);
  expect(comment).toContain('Base `1111111` → head `2222222`');
});

test('a job summary stays below what GitHub accepts', () => {
  expect(byteLength(renderSummary(heavy))).toBeLessThanOrEqual(SUMMARY_BYTES + 1);
});
