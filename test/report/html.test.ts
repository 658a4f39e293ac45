import fc from 'fast-check';
import { raw } from 'hast-util-raw';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Nodes, Root } from 'hast';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/domain/result.ts';
import { renderHtml } from '../../src/report/html.ts';
import { markup } from '../../src/report/html/markup.ts';
import { result as manyBroken } from '../../fixtures/comments/five-thousand-broken-cases/result.ts';
import { result as regression } from '../../fixtures/comments/regression/result.ts';

const FIXTURES = new URL('../../fixtures/comments/', import.meta.url);
const situations = readdirSync(FIXTURES).filter((situation) => situation !== 'five-thousand-broken-cases');

function parse(page: string): Root {
  const source = { type: 'root', children: [{ type: 'raw', value: page }] } as unknown as Nodes;
  return raw(source) as Root;
}

describe.each(situations)('the page of %s', async (situation) => {
  const { result } = (await import(new URL(`${situation}/result.ts`, FIXTURES).href)) as { readonly result: Result };
  const page = parse(renderHtml(result));

  test('runs nothing, loads nothing and links to the run alone', () => {
    expect(selectAll('script, img, iframe, object, embed, link, form, base', page)).toEqual([]);
    const attributes = selectAll('*', page).flatMap((element) => Object.keys(element.properties));
    expect(attributes.filter((name) => /^on/i.test(name))).toEqual([]);
    const links = selectAll('a', page).map((element) => element.properties['href']);
    expect(links.filter((link) => link !== result.runUrl)).toEqual([]);
  });

  test('shows no number that is none', () => {
    expect(toString(select('main', page) ?? page)).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  test('has one main heading, names its table headers, and labels every choice', () => {
    expect(selectAll('h1', page)).toHaveLength(1);
    expect(selectAll('th:not([scope])', page)).toEqual([]);
    expect(selectAll('input', page)).toHaveLength(selectAll('label > input', page).length);
  });
});

test('a page forbids every script and every request', () => {
  expect(renderHtml(regression)).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
});

test('a case unfolds into its input, both outputs with their differences, and what the scorers said', () => {
  const body = toString(select('.case.broken', parse(renderHtml(regression))) ?? parse(''));
  expect(body).toContain('Can I return it after 40 days?');
  expect(body).toContain('Within 30 days you get the full price back');
  expect(body).toContain('contains failed: expected "30 days", found none');
});

test('10,000 trials with long outputs stay under 15 MB', () => {
  expect(renderHtml(manyBroken).length).toBeLessThan(15_000_000);
});

test('a template lets no text become an element or leave its attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tree = parse(markup`<p title="${text}">${text}</p>`.html);
      expect(selectAll('*', tree).map((element) => element.tagName)).toEqual(['p']);
      expect(Object.keys(select('p', tree)?.properties ?? {})).toEqual(['title']);
    }),
  );
});
