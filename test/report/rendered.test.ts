import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { code, details, htmlText, inert, link, table, withMarker } from '../../src/report/markdown/escape.ts';
import { SENTENCE_LENGTH } from '../../src/report/words/headline/headline.ts';
import { MARKER } from './build.ts';
import { renderGfm, renderUnsanitized } from './gfm.ts';
import { LIVE, OUR_TAGS, searchedText, tagsOf } from './inert-markdown.ts';

const FIXTURES = new URL('../../fixtures/comments/', import.meta.url);
const OUR_LINKS =
  /^https:\/\/github\.com\/(acme\/shop\/(actions\/runs\/1(\/artifacts\/2(#case=[\w.\/~%-]+)?)?|blob\/2{40}\/evals\/[\w.-]+#L\d+)|evaldelta\/evaldelta\/blob\/main\/docs\/[\w.#-]+)$/;
function cellsOf(row: Element): readonly string[] {
  return selectAll('td', row).map((cell) => toString(cell));
}

describe.each(readdirSync(FIXTURES))('the comment of %s, as GitHub shows it,', (situation) => {
  const markdown = readFileSync(new URL(`${situation}/comment.md`, FIXTURES), 'utf8');
  const tree = renderGfm(markdown);

  test('begins with its one marker and its verdict', () => {
    expect(markdown.split(MARKER)).toHaveLength(2);
    expect(markdown.startsWith(MARKER)).toBe(true);
    const sentence = toString(select('h3', tree) ?? { type: 'root', children: [] });
    expect(sentence).toMatch(
      /^(✅ |❌ |⚠️ Inconclusive: |⛔ Error: |⚪ Nothing to run: |⚪ Measured |🏷️ Waived: )[^a-z]?\S/u,
    );
    expect(sentence.replaceAll('\u200B', '').length).toBeLessThanOrEqual(SENTENCE_LENGTH);
  });

  test('has in every row of a table as many cells as its header', () => {
    const tables = selectAll('table', tree);
    const rows = tables.flatMap((one) => {
      const { length } = selectAll('th', one);
      return selectAll('tbody tr', one).map((row) => cellsOf(row).length - length);
    });
    expect(rows.filter((difference) => difference !== 0)).toEqual([]);
  });

  test('holds no element but ours, before GitHub takes any away', () => {
    expect(
      tagsOf(renderUnsanitized(markdown)).filter(
        (tag) => !OUR_TAGS.includes(tag) && !['html', 'head', 'body'].includes(tag),
      ),
    ).toEqual([]);
  });

  test('links nowhere but to the run, the report and its cases, and lines of the commit', () => {
    const targets = selectAll('a', tree).map((element) => String(element.properties['href']));
    expect(targets.filter((target) => !OUR_LINKS.test(target))).toEqual([]);
    expect(selectAll('img', tree)).toEqual([]);
  });

  test('mentions nobody and refers to nothing', () => {
    expect(searchedText(tree)).not.toMatch(LIVE);
  });

  test('shows no number that is none', () => {
    expect(toString(tree)).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });
});

const ATTACKS = [
  '<script>alert(1)</script>',
  '</code></pre></td></details>',
  '<img src=x onerror=alert(1)>',
  '<!-- evaldelta:test -->',
  '&lt;b&gt;',
  '&#64;octocat',
  '@octocat',
  '@acme/owners',
  '#12',
  'acme/shop#3',
  'GH-4',
  'fixes #1',
  '0123456789abcdef0123456789abcdef01234567',
  'deadbee',
  'https://evil.example',
  'http://evil.example/a_b_c',
  'www.evil.example',
  'me@evil.example',
  'mailto:me@evil.example',
  'xmpp:me@evil.example',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '[x]: https://evil.example',
  '<https://evil.example>',
  '[^1]',
  '- [ ] todo',
  '`',
  '``',
  '```',
  '~~~',
  '````\n',
  '*b*',
  '**b**',
  '_i_',
  '__b__',
  '~~s~~',
  '# h',
  '> q',
  '- l',
  '+ l',
  '1. l',
  '1) l',
  '---',
  '===',
  '| a | b |',
  '\\',
  '\\|',
  '\\\\|',
  '|',
  '$x$',
  '$$x$$',
  ':tada:',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '    code',
  '\u0000',
  '\u001B[31m',
  '\u202E',
  '\u200B',
  '😀',
  '::error::x',
  '##[error]x',
  ' ',
  'a',
  '1',
];

const attack = fc
  .array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary', maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

const PLACES: readonly (readonly [string, (text: string) => string])[] = [
  ['prose', (text) => `before ${inert(text)} after`],
  ['a list item of prose', (text) => `- ${inert(text)}\n- next`],
  ['a heading', (text) => `### ${inert(text)} ${code(text)}`],
  ['a code span', (text) => `before ${code(text)} and ${code(text)} after`],
  ['a list item of code', (text) => `- ${code(text)}\n- next`],
  ['a preformatted block', (text) => `before\n\n<pre>${htmlText(text)}</pre>\n\nafter`],
  ['a fold', (text) => details(`<code>${htmlText(text.replace(/\s+/g, ' '))}</code>`, `- ${inert(text)}`)],
  [
    'a table',
    (text) =>
      table(
        ['a', 'b'],
        [
          [code(text), inert(text)],
          [`${inert(text)}${code(text)}`, 'last'],
        ],
      ),
  ],
  [
    'a linked name in a table',
    (text) => table(['a'], [[`${link(code(text), 'https://github.com/')} "${inert(text)}"`]]),
  ],
  ['a link', (text) => link('words', `https://github.com/${text}`)],
];

test.each(PLACES)('no outside text gets out of %s', (_place, put) => {
  fc.assert(
    fc.property(attack, (text) => {
      const markdown = withMarker(put(text), MARKER);
      const tree = renderGfm(markdown);
      const tags = tagsOf(renderUnsanitized(markdown)).filter((tag) => !['html', 'head', 'body'].includes(tag));
      const hosts = selectAll('a', tree).map((element) => new URL(String(element.properties['href'])).host);
      expect(markdown.split(MARKER)).toHaveLength(2);
      expect(tags.filter((tag) => !OUR_TAGS.includes(tag))).toEqual([]);
      expect(hosts.filter((host) => host !== 'github.com')).toEqual([]);
      expect(searchedText(tree)).not.toMatch(LIVE);
    }),
    { numRuns: 100 },
  );
});

test('a table keeps its cells whatever stands in them', () => {
  fc.assert(
    fc.property(attack, (text) => {
      const tree = renderGfm(
        table(
          ['a', 'b'],
          [
            [code(text), inert(text)],
            ['x', 'y'],
          ],
        ),
      );
      expect(selectAll('tbody tr', tree).map((row) => cellsOf(row).length)).toEqual([2, 2]);
    }),
    { numRuns: 200 },
  );
});

test('harmless prose reads as it was written', () => {
  const text = 'Expected "30 days" (5 > 3 & 2 < 4), got a_b_c at C:\\x; cost $5 and 50% – ok!';
  expect(toString(renderGfm(inert(text)))).toBe(text);
});

test('harmless code reads as it was written', () => {
  const text = 'a|b `c` \\ <d> &amp; $x$';
  const tree = renderGfm(table(['h'], [[code(text)]]));
  expect(toString(select('td code', tree) ?? { type: 'root', children: [] })).toBe(text);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'https://a b', 'ftp://x', ''])(
  '%j is no address to link to',
  (url) => {
    expect(link('run', url)).toBe('run');
  },
);

test('a marker that a text repeats to the letter stays the only one', () => {
  expect(withMarker('a MARK b', 'MARK').split('MARK')).toEqual(['', '\na  b\n']);
});
