import { describe, expect, it } from 'vitest';
import { createPaint, wrapWithPrefix } from '../../../src/report/terminal/ansi.ts';

// The first four words fill twenty columns.
const WORDS = 'aaaa bbbb cccc ddddd eeee';

describe('wrapped text', () => {
  it('begins every line under the first, without the space at which it was broken', () => {
    expect(wrapWithPrefix('text  ', WORDS, 26)).toBe('text  aaaa bbbb cccc ddddd\n      eeee');
  });

  it('does so where it is coloured', () => {
    const dim = createPaint(true)('dim', WORDS);
    expect(wrapWithPrefix('', dim, 20)).toBe('\u001B[2maaaa bbbb cccc ddddd\u001B[22m\n\u001B[2meeee\u001B[22m');
  });

  it('keeps the indentation of its own lines', () => {
    expect(wrapWithPrefix('> ', 'if x:\n    go on', 40)).toBe('> if x:\n      go on');
  });
});
