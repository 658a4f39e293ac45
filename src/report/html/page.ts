import type { Result } from '../../domain/result.ts';
import { contents } from '../document/contents.ts';
import { collectFacts, type Facts } from '../facts.ts';
import { describeVerdict } from '../words/headline/headline.ts';
import { casesHtml } from './cases/cases.ts';
import { lackOfAnswers } from '../words/numbers/pass-rate.ts';
import { ratesHtml } from './charts/rates.ts';
import { filtersOf, type Filters } from './cases/filters.ts';
import { pageHtml } from './frame.ts';
import { glanceHtml } from './head/glance.ts';
import { headerHtml } from './head/header.ts';
import { markup } from './markup.ts';
import { navHtml } from './head/nav.ts';
import { originHtml } from './origin.ts';
import { rowsHtml } from './rows/rows.ts';
import { POLICY, SAVING_POLICY, SCRIPT } from './style/script.ts';
import { STYLE } from './style/style.ts';
import { tilesHtml } from './rows/tiles.ts';
import { writeHtml, type Figures } from './write.ts';
import { isOnlyMeasured } from '../words/headline/sign.ts';

/** Where a page that is served by a program saves its labels. */
export type Served = { readonly labelsUrl: string };

/** The full report as one HTML file that needs no network and no script; the one that it has searches and sorts the cases. */
export function renderHtml(result: Result, served?: Served): string {
  const facts = collectFacts(result);
  const filters = filtersOf(facts.cases);
  const sections = contents(facts, 'page');
  const figures = figuresOf(facts, filters);
  const written = sections.map((section) => writeHtml(section, figures));
  return pageHtml({
    title: describeVerdict(result),
    policy: served === undefined ? POLICY : SAVING_POLICY,
    meta: served && markup`<meta name="evaldelta-labels" content="${served.labelsUrl}" />`,
    style: `${STYLE}${filters.style}`,
    state: isOnlyMeasured(facts) ? 'measured' : result.verdict.kind,
    body: markup`${headerHtml(result)}
        <main>
          <section class="card">${written.slice(0, 1)}</section>
          ${navHtml(sections)}${written.slice(1)}
        </main>
        <script>${{ html: SCRIPT }}</script>`,
  });
}

function figuresOf(facts: Facts, filters: Filters): Figures {
  const { result } = facts;
  const told = [...facts.rows, ...facts.tagRows].filter(
    ({ comparison }) => lackOfAnswers(result, comparison) === undefined,
  );
  return {
    tiles: () => tilesHtml(facts),
    glance: () => glanceHtml(facts),
    rates: () => ratesHtml(told.map((row) => row.comparison)),
    rows: () => rowsHtml(facts),
    cases: () => casesHtml(facts, filters),
    origin: () => originHtml(facts),
  };
}
