import { expect, test } from 'vitest';
import {
  commentMarker,
  hasCommentMarker,
  textAboveMarker,
  withCommentMarker,
} from '../../src/domain/review/comment-marker.ts';

test.each(['-->', '--', 'a-->b<script>', '-', '--->', 'a\nb', '\ud800', ''])(
  'the marker of %j stays one HTML comment in one line',
  (id) => {
    expect(commentMarker(id)).toMatch(/^<!-- (?:(?!--)[\x20-\x7e])* -->$/);
  },
);

test('two ids never share a marker, nor does one begin with another', () => {
  const ids = ['default', 'default2', 'a b', 'a%20b', '--', '-%2D', ''];
  expect(new Set(ids.map(commentMarker)).size).toBe(ids.length);
  expect(hasCommentMarker(commentMarker('default2'), 'default')).toBe(false);
});

test('a text gets its marker once, as its first line', () => {
  const marked = withCommentMarker('Verdict', 'default');
  expect(marked).toBe('<!-- evaldelta:comment:default -->\nVerdict');
  expect(withCommentMarker(marked, 'default')).toBe(marked);
  expect(hasCommentMarker(`quoted ${marked}`, 'default')).toBe(false);
});

test.each([
  ['a line above it', 'See below.\n', true],
  ['a paragraph, as a browser sends it', 'See below.\r\n\r\n', true],
  ['a fence, which quotes it', '```\n', false],
  ['the marker of another one', `${commentMarker('nightly')}\n`, false],
])('a comment is found again behind %s: %j', (_what, above, isFound) => {
  const body = `${above}${withCommentMarker('Verdict', 'default')}`;
  expect(hasCommentMarker(body, 'default')).toBe(isFound);
  expect(isFound ? textAboveMarker(body) : above).toBe(above);
});
