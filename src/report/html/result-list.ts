import type { Result } from '../../domain/result.ts';
import { formatInstant } from '../text/format.ts';
import { shorten } from '../text/visible.ts';
import { describeVerdict } from '../words/headline/headline.ts';
import { pageHtml } from './frame.ts';
import { markup, type Html } from './markup.ts';
import { scrollTable } from './scroll-table.ts';
import { STYLE } from './style/style.ts';

/** A file of a directory: the result that it holds, or why it holds none. */
export type ListedResult = { readonly name: string; readonly href: string; readonly result: Result | string };

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const HEADS = ['File', 'When', 'Commit', 'Verdict'];

/** A page that leads to each result of a directory, the newest first. */
export function renderResultList(directory: string, listed: readonly ListedResult[]): string {
  const body =
    listed.length === 0
      ? markup`<p>No result file is here. Write one with <code>evaldelta run --json FILE</code>.</p>`
      : scrollTable({ label: 'Results', className: 'results', heads: HEADS, rows: listed.map(rowHtml) });
  return pageHtml({
    title: 'Results',
    policy: POLICY,
    style: STYLE,
    body: markup`<main>
          <h1>Results in <code>${shorten(directory, 300)}</code></h1>
          ${body}
        </main>`,
  });
}

function rowHtml({ name, href, result }: ListedResult): Html {
  const file = shorten(name, 200);
  if (typeof result === 'string')
    return markup`<tr><th scope="row">${file}</th><td colspan="3">${shorten(result, 300)}</td></tr>`;
  const { revisions, createdAt } = result;
  const sha = revisions.head.sha.slice(0, 7);
  return markup`<tr><th scope="row"><a href="${href}">${file}</a></th><td>${formatInstant(createdAt)}</td><td>${sha}</td><td>${describeVerdict(result)}</td></tr>`;
}
