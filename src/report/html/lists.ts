import { describePlace } from '../../domain/user-error.ts';
import type { Facts } from '../facts.ts';
import { saySensitivity } from '../findings/drop.ts';
import { rowName } from '../findings/statement.ts';
import { formatCount, formatNumberOf, formatUsd, NOT_AVAILABLE } from '../format.ts';
import { secondaryFindings, unjudgedFindings } from '../findings/order.ts';
import { webAddress } from '../markdown.ts';
import { findingPhrases, lostTrialPhrases, warningPhrases } from '../notices.ts';
import { countReasons, reasonPhrase } from '../reasons.ts';
import { describeChangeFully } from '../spec-change.ts';
import { markup, NOTHING, phraseHtml, type Html } from './markup.ts';

const LISTED = 1000;

/** Errors, other findings and warnings: what a reader must see before the cases. */
export function noticesHtml(facts: Facts): Html {
  const { result } = facts;
  const errors = result.errors.map(({ place, sentence, hint }) => {
    const where = place === undefined ? NOTHING : markup`<code>${describePlace(place)}</code> `;
    return markup`${where}${sentence} ${hint ?? ''}`;
  });
  return markup`${listHtml('Errors', errors)}${listHtml('Other findings', findingPhrases(secondaryFindings(result), result).map(phraseHtml))}${listHtml(
    'Warnings',
    warningPhrases(result).map(phraseHtml),
  )}`;
}

/** Changes of the spec, why cases ran, how much the checks can see. */
export function backgroundHtml(facts: Facts): Html {
  const { result } = facts;
  const sensitivity = facts.rows.flatMap(({ comparison }) => {
    const row = comparison.evidence.passRate;
    return row === undefined ? [] : [markup`${phraseHtml(rowName(comparison))}: ${saySensitivity(row)}`];
  });
  const reasons = countReasons(result).map(
    ({ reason, cases }) => markup`${phraseHtml(reasonPhrase(reason))}: ${formatNumberOf(cases, 'case')}`,
  );
  return markup`${listHtml(
    'Spec and policy changes',
    result.changes.map((change) => phraseHtml(describeChangeFully(change))),
  )}${listHtml('Why these cases ran', reasons)}${listHtml('Trials without an answer', lostTrialPhrases(result).map(phraseHtml))}${listHtml('Rules that could not be judged', findingPhrases(unjudgedFindings(result), result).map(phraseHtml))}${listHtml('How much these checks can see', sensitivity)}`;
}

function listHtml(title: string, items: readonly Html[]): Html {
  if (items.length === 0) return NOTHING;
  const more =
    items.length > LISTED
      ? markup`<li>and ${formatCount(items.length - LISTED)} more in the result file</li>`
      : NOTHING;
  return markup`<h2>${title}</h2>
    <ul>
      ${items.slice(0, LISTED).map((item) => markup`<li>${item}</li>`)}${more}
    </ul>`;
}

/** How the numbers are to be read, in plain words, and all that is needed to get them again. */
export function originHtml({ result }: Facts): Html {
  const { revisions, spend, tool } = result;
  const run = result.runUrl === undefined ? undefined : webAddress(result.runUrl);
  const base = revisions.base === undefined ? 'none: head was measured alone' : revisions.base.sha;
  const pairs: readonly (readonly [string, string])[] = [
    ['Base', base],
    ['Head', revisions.head.isWorkingTree ? `working tree on ${revisions.head.sha}` : revisions.head.sha],
    ['Made by', `Evaldelta ${tool.version}, ${result.createdAt}`],
    ['Calls', `${formatCount(spend.callsMade)} made, ${formatCount(spend.callsReused)} reused`],
    ['Spent', spend.totalUsd === undefined ? NOT_AVAILABLE : formatUsd(spend.totalUsd)],
    ['Price table of', result.pricesDate ?? NOT_AVAILABLE],
    ['Seed', String(result.seed)],
  ];
  return markup`<h2>How to read this</h2>
    <p>
      Every case ran on base and on head, side by side. A case that changes its answer once may do so by chance, so a
      block rests on many such pairs leaning one way, or on a broken case that fresh re-runs reproduce. An interval of
      95 % covers the true difference in 95 of 100 such runs. A trial that got no answer counts for neither side.
    </p>
    <h2>To get these numbers again</h2>
    <dl>
      ${pairs.map(
        ([term, value]) =>
          markup`<dt>${term}</dt>
            <dd>${value}</dd>`,
      )}${
        run === undefined
          ? NOTHING
          : markup`<dt>Run</dt>
              <dd><a href="${run}" rel="noreferrer">${run}</a></dd>`
      }
    </dl>`;
}
