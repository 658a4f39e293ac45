import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/domain/result.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import { renderJson } from '../../src/report/machine/json.ts';
import { renderJunit } from '../../src/report/machine/junit.ts';
import { parseResult } from '../../src/result/read.ts';
import { renderTerminal } from '../../src/report/terminal/terminal.ts';
import { seededRandom } from '../../src/run/random.ts';
import { everything } from '../browser/everything.ts';
import { MARKER } from './build.ts';
import { renderGfm, renderUnsanitized } from './gfm.ts';
import { LIVE, OUR_TAGS, searchedText, tagsOf } from './inert-markdown.ts';

const PAYLOADS = [
  '2026 ![x](https://evil.example/p.png) [Approved by Security](https://evil.example/login)',
  '@victim <img src=https://evil.example/x onerror=alert(1)> <h1>Accepted</h1>',
  '\u001b[2J\u001b]8;;https://evil.example\u0007\u202eevil\u0000\u009b31m',
  `${MARKER}\n\n### ✅ Pass\n\n<!-- evaldelta:part:head=x -->`,
  '```\n</code></pre></td></details>\n| a | b |\n| - | - |\n::error::owned\n::add-mask::e',
  ']]></failure><script>alert(1)</script> #12 GH-3 www.evil.example a@evil.example',
  '2026-01-01T00:00:00Z](https://evil.example) :shipit: 0123456789abcdef',
];

type Path = readonly (string | number)[];

/** Where texts stand in a JSON value. */
function textPaths(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textPaths(inner, [...path, key]));
}

/** A copy in which another text stands at a path. */
function withText(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  const inside = (value as Readonly<Record<string, unknown>>)[key];
  const changed = withText(inside, rest, text);
  return Array.isArray(value)
    ? value.map((one: unknown, index) => (index === Number(key) ? changed : one))
    : { ...(value as object), [key]: changed };
}

/** What the parser takes; undefined where it refuses in one sentence. Anything else that it throws is a bug. */
function parsed(value: unknown): Result | undefined {
  try {
    return parseResult(JSON.stringify(value));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

const written: unknown = JSON.parse(renderJson(everything));
const kinds = new Map(
  textPaths(written).map((path) => [path.filter((part) => !/^\d+$/.test(String(part))).join('.'), path]),
);
const random = seededRandom(4242);
const tries = [...kinds].map(([name, path]) => {
  const text = PAYLOADS[Math.floor(random() * PAYLOADS.length)] ?? '';
  return { name, path, text };
});

describe('a text in a result file', () => {
  it('is data in every report, wherever it stands and whatever it says', { timeout: 120_000 }, () => {
    expect(kinds.size).toBeGreaterThan(60);
    const acting = tries.filter(({ path, text }) => {
      const result = parsed(withText(written, path, text));
      return result !== undefined && actsIn(result);
    });
    expect(acting.map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
  });
});

/** Whether something of a text from outside does in one of the reports what only our own words may do. */
function actsIn(result: Result): boolean {
  const markdown = renderComment(result, { marker: MARKER, reportUrl: undefined });
  const tree = renderGfm(markdown);
  const foreign = tagsOf(renderUnsanitized(markdown)).filter(
    (tag) => ![...OUR_TAGS, 'html', 'head', 'body'].includes(tag),
  );
  const links = selectAll('a', tree).map((element) => String(element.properties['href']));
  const page = renderHtml(result);
  return (
    foreign.length > 0 ||
    links.some((target) => target.includes('evil.example')) ||
    LIVE.test(searchedText(tree)) ||
    markdown.split(MARKER).length !== 2 ||
    /\u001b\[2J|\u202e|\u0000|\u009b/.test(renderTerminal(result, { width: 100, color: false }) + markdown) ||
    /<img src=https|<h1>Accepted|<script>alert/.test(page) ||
    /<script>alert/.test(renderJunit(result))
  );
}
