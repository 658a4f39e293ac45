import { describe, expect, it } from 'vitest';

import { uniqueWarnings, type Warning } from '../../../src/domain/verdict/warning.ts';
import { wordWarning } from '../../../src/report/words/cautions/warnings.ts';

const ERROR = { code: 'bad-value', sentence: 'It is wrong.', place: { file: 'a.yaml', line: 1, column: 2 } } as const;

describe('a warning', () => {
  it.each<readonly [Warning, string]>([
    [
      { kind: 'invalid-on-base', error: { ...ERROR, hint: undefined } },
      'Invalid on base, so it counts as absent there: a.yaml:1:2: It is wrong.',
    ],
    [
      { kind: 'selected', cases: ['a', 'b"c'], tags: ['1', '2', '3', '4', '5', '6'] },
      String.raw`Only cases selected by case "a", "b\"c" and tag "1", "2", "3", "4", "5" and 1 more count here: rates, bars and limits are about them alone.`,
    ],
    [
      { kind: 'selected', cases: [], tags: ['x'] },
      'Only cases selected by tag "x" count here: rates, bars and limits are about them alone.',
    ],
    [
      { kind: 'one-server', suite: 's', target: 't', unseen: ['a', 'b', 'c', 'd'] },
      'Both sides of `t` of `s` ask one server (`same_server: true`), which cannot show what changed in a, b, c and 1 more: the run can come to no pass there.',
    ],
    [
      { kind: 'moves-together', suite: 's', target: 't', by: 'tag', name: 'faq', cases: 12 },
      'The 12 cases of the tag `faq` in `s` × `t`, or others like them, changed the same way more often than cases with luck of their own. Where cases share one retrieval, tool result or template, name it on them with `cluster:`, and they count together.',
    ],
    [{ kind: 'unpaired', side: 'base', cases: ['a'] }, '1 case of base has no partner on head: "a".'],
    [
      { kind: 'left-out', cases: ['a', 'b', 'c', 'd', 'e', 'f'] },
      '6 cases not compared: the two sides asked or scored them differently: "a", "b", "c", "d", "e" and 1 more.',
    ],
    [
      { kind: 'masked', names: ['A', 'B', 'C'] },
      'Masked as *** wherever it stood: the value of A, B and C, which is taken for a key or a password.',
    ],
  ])('of $0.kind is one sentence', (warning, sentence) => {
    expect(wordWarning(warning)).toBe(sentence);
  });

  it('that comes twice is told once, where it came first', () => {
    const [a, b] = [{ kind: 'no-usage', model: 'a' } as const, { kind: 'no-usage', model: 'b' } as const];
    expect(uniqueWarnings([a, b, { ...a }])).toEqual([a, b]);
  });
});
