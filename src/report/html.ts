import type { Result } from '../domain/result.ts';
import { collectFacts } from './facts.ts';
import { headline, verdictSentence } from './headline.ts';
import { casesHtml } from './html/cases.ts';
import { backgroundHtml, noticesHtml, originHtml } from './html/lists.ts';
import { markup, phraseHtml } from './html/markup.ts';
import { plotHtml } from './html/plot.ts';
import { STYLE } from './html/style.ts';
import { tableHtml } from './html/table.ts';

/** The full report as one HTML file that needs no network and no script, and lets none run. */
export function renderHtml(result: Result): string {
  const facts = collectFacts(result);
  const { icon, sentence, also } = headline(facts);
  const page = markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="referrer" content="no-referrer" />
        <title>${verdictSentence(result)} – Evaldelta</title>
        <style>${{ html: STYLE }}</style>
      </head>
      <body class="${result.verdict.kind}">
        <main>
          <h1>${icon} ${phraseHtml(sentence)}</h1>
          ${also.map((note) => markup`<p>${phraseHtml(note)}</p>`)}
          ${noticesHtml(facts)}${tableHtml(facts)}${plotHtml(facts)}${casesHtml(facts)}${backgroundHtml(facts)}${originHtml(facts)}
        </main>
      </body>
    </html>
`;
  return page.html;
}
