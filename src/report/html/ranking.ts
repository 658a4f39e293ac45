import type { RankingReport } from '../../domain/runs/ranking.ts';
import { describeUserError } from '../../domain/user-error.ts';
import { RANKING_HEADS, rankingRows, type RankingRow } from '../document/ranking-table.ts';
import { formatConfidence, formatInstant } from '../text/format.ts';
import { phraseText } from '../text/phrase.ts';
import { shorten } from '../text/visible.ts';
import { describePricesDay } from '../words/numbers/prices.ts';
import { candidateNotes, describeRanking } from '../words/models/ranking.ts';
import { describeCalls, describeSpent } from '../words/numbers/spend.ts';
import { paretoHtml } from './charts/pareto.ts';
import { markup, NOTHING, phraseHtml, type Html } from './markup.ts';
import { scrollTable } from './scroll-table.ts';
import { STYLE } from './style/style.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A ranking as one HTML file that needs no network and no script. */
export function renderRankingHtml(report: RankingReport): string {
  const sentence = describeRanking(report);
  const isFound = report.candidates.some(({ rank }) => rank === 1);
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${{ html: POLICY }}" />
        <meta name="referrer" content="no-referrer" />
        <title>${phraseText(sentence)} – Evaldelta</title>
        <style>${{ html: STYLE }}</style>
      </head>
      <body class="${isFound ? 'pass' : 'measured'}">
        ${headerHtml(report)}
        <main>
          <section class="card"><h1>${phraseHtml(sentence)}</h1>${promiseHtml(report)}</section>
          ${notesHtml(report)} ${paretoHtml(report)}
          <h2>Numbers</h2>
          ${scrollTable({
            label: 'Candidates beside the incumbent',
            className: 'numbers',
            heads: ['', 'target', ...RANKING_HEADS],
            rows: rankingRows(report).map(rowHtml),
          })}
        </main>
      </body>
    </html>
`.html;
}

function headerHtml({ suite, createdAt, spend, pricesDate }: RankingReport): Html {
  const priced = pricesDate === undefined ? [] : [describePricesDay(pricesDate, createdAt)];
  const facts = [formatInstant(createdAt), describeCalls(spend), describeSpent(spend), ...priced];
  return markup`<header><p><strong>Evaldelta</strong> models for <code>${shorten(suite, 100)}</code></p><p class="soft">${facts.join(' · ')}</p></header>`;
}

/** What the sentence holds to, for a reader who has to answer for the choice. */
function promiseHtml({ falseAsGood, candidates }: RankingReport): Html {
  const all = candidates.length === 1 ? 'The candidate is' : `Any of the ${candidates.length} candidates is`;
  return markup`<p class="soft">
    ${all} called as good without being so in at most ${formatConfidence(falseAsGood)} of such comparisons.
  </p>`;
}

function notesHtml(report: RankingReport): Html {
  const notes = [
    ...candidateNotes(report).map((note) => phraseHtml(note)),
    ...[...report.errors.map(describeUserError), ...report.warnings].map((line) => markup`${line}`),
  ];
  return notes.length === 0
    ? NOTHING
    : markup`<section class="notices"><ul>${notes.map((note) => markup`<li>${note}</li>`)}</ul></section>`;
}

function rowHtml({ name, standing, isOnFront, cells }: RankingRow): Html {
  const numbers = cells.map(
    ({ value, below }) => markup`<td>${value}${below === '' ? NOTHING : markup`<small>${below}</small>`}</td>`,
  );
  const front = isOnFront ? markup`<small>nobody passes more for less</small>` : NOTHING;
  return markup`<tr><td>${standing}</td><th scope="row"><code>${shorten(name, 100)}</code>${front}</th>${numbers}</tr>`;
}
