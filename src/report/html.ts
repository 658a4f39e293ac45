import type { Result } from '../domain/result.ts';
import { collectFacts, type Facts } from './facts.ts';
import { headline, verdictSentence } from './headline.ts';
import { casesHtml } from './html/cases.ts';
import { ratesHtml } from './html/charts/rates.ts';
import { filtersOf } from './html/filters.ts';
import { backgroundHtml, noticesHtml } from './html/lists.ts';
import { markup, NOTHING, phraseHtml, type Html } from './html/markup.ts';
import { originHtml } from './html/origin.ts';
import { rowsHtml } from './html/rows.ts';
import { POLICY, SCRIPT } from './html/script.ts';
import { STYLE } from './html/style.ts';
import { isOnlyMeasured } from './sign.ts';
import { tableHtml } from './html/table.ts';

/** The full report as one HTML file that needs no network and no script; the one that it has searches the cases. */
export function renderHtml(result: Result): string {
  const facts = collectFacts(result);
  const filters = filtersOf(facts.cases);
  const page = markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${{ html: POLICY }}" />
        <meta name="referrer" content="no-referrer" />
        <title>${verdictSentence(result)} – Evaldelta</title>
        <style>${{ html: `${STYLE}${filters.style}` }}</style>
      </head>
      <body class="${isOnlyMeasured(facts) ? 'measured' : result.verdict.kind}">
        <main>
          ${titleHtml(facts)}${noticesHtml(facts)}${tableHtml(facts)}${ratesHtml(
            [...facts.rows, ...facts.tagRows].map((row) => row.comparison),
          )}${rowsHtml(facts)}${casesHtml(facts, filters)}${backgroundHtml(facts)}${originHtml(facts)}
        </main>
        <script>${{ html: SCRIPT }}</script>
      </body>
    </html>
`;
  return page.html;
}

function titleHtml(facts: Facts): Html {
  const { icon, sentence, also, alerts } = headline(facts);
  const parts: readonly (readonly [id: string, words: string, isThere: boolean])[] = [
    ['numbers', 'Numbers', facts.rows.length > 0],
    ['rows', 'Row by row', facts.rows.length > 0],
    ['cases', 'Cases', facts.cases.length > 0],
    ['spec-and-policy-changes', 'Spec and policy changes', facts.result.changes.length > 0],
    ['again', 'To get these numbers again', true],
  ];
  const links = parts.map(([id, words, isThere]) => (isThere ? markup`<a href="#${id}">${words}</a> ` : NOTHING));
  return markup`<h1>${icon} ${phraseHtml(sentence)}</h1>
    ${alerts.map((alert) => markup`<p>⚠️ ${phraseHtml(alert)}</p>`)}
    ${also.map((note) => markup`<p>${phraseHtml(note)}</p>`)}
    <nav aria-label="Parts of this report">${links}</nav>`;
}
