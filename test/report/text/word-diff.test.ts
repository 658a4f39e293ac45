import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible } from '../../../src/report/text/visible.ts';
import { diffWords, type TextDiff } from '../../../src/report/text/word-diff.ts';

const ENOUGH = 100_000;

test('changed words are marked, and changes side by side read as one', () => {
  expect(diffWords('You have 30 days to return it.', 'You have any period to return it.', ENOUGH)).toEqual({
    kind: 'words',
    pieces: [
      { kind: 'same', text: 'You have ' },
      { kind: 'base', text: '30 days' },
      { kind: 'head', text: 'any period' },
      { kind: 'same', text: ' to return it.' },
    ],
  });
});

test('texts with little in common stand apart', () => {
  expect(diffWords('Within 30 days.', 'Ask our team!', ENOUGH).kind).toBe('apart');
});

test('equal texts are shown once', () => {
  expect(diffWords('same', 'same', ENOUGH)).toEqual({ kind: 'equal', text: 'same' });
});

test('a change deep inside a long text is found and the rest cut', () => {
  const long = 'word '.repeat(20_000);
  const diff = diffWords(`${long}30 days ${long}`, `${long}no days ${long}`, 900);
  expect(diff.kind).toBe('words');
  expect(JSON.stringify(diff)).toContain('{"kind":"base","text":"30"},{"kind":"head","text":"no"}');
  expect(JSON.stringify(diff).length).toBeLessThan(900);
});

test('where long texts stand apart, the window begins near the first difference', () => {
  const same = 'the same words again '.repeat(50);
  const diff = diffWords(`${same}${'a b c '.repeat(2000)}`, `${same}${'x y z '.repeat(2000)}`, 100);
  expect(diff).toMatchObject({
    kind: 'apart',
    base: expect.stringContaining('a b c') as string,
    head: expect.stringContaining('x y z') as string,
  });
});

test('two large outputs without a common word are diffed in bounded time', () => {
  const noise = (seed: number): string =>
    Array.from({ length: 50_000 }, (_, index) => (index * seed).toString(36)).join(' ');
  const started = performance.now();
  diffWords(noise(7919), noise(104_729), 900);
  expect(performance.now() - started).toBeLessThan(2000);
});

const words = fc
  .array(fc.constantFrom('a', 'b', 'the', 'days', '30', '\n', '😀'), { maxLength: 30 })
  .map((list) => list.join(' '));

test('both texts can be read back from the pieces', () => {
  fc.assert(
    fc.property(words, words, (base, head) => {
      const diff = diffWords(base, head, ENOUGH);
      expect([sideOf(diff, 'base'), sideOf(diff, 'head')]).toEqual([base, head]);
    }),
  );
});

function sideOf(diff: TextDiff, side: 'base' | 'head'): string {
  if (diff.kind === 'equal') return diff.text;
  if (diff.kind === 'apart') return diff[side];
  return diff.pieces
    .filter((piece) => piece.kind === 'same' || piece.kind === side)
    .map((piece) => piece.text)
    .join('');
}

test.each([
  ['within 30 days', 'within 30\u00A0days', '⟨U+00A0⟩'],
  ['un café, merci', 'un cafe\u0301, merci', 'cafe⟨U+0301⟩'],
])('what looks alike in %j is shown apart', (base, head, shown) => {
  const diff = diffWords(base, head, ENOUGH);
  const pieces = diff.kind === 'words' ? diff.pieces : [];
  const of = (kind: string) => pieces.flatMap((piece) => (piece.kind === kind ? [visible(piece.text)] : []));
  expect(of('head')).toEqual([expect.stringContaining(shown)]);
  expect(of('base')).not.toEqual(of('head'));
});
