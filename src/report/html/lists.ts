import { withHint } from '../../domain/sentence.ts';
import { describePlace } from '../../domain/user-error.ts';
import { changePhrases } from '../change-lines.ts';
import type { Facts } from '../facts.ts';
import { formatCount, formatNumberOf } from '../format.ts';
import { secondaryFindings, unjudgedFindings } from '../findings/order.ts';
import { findingPhrases, lostTrialPhrases, warningPhrases } from '../notices.ts';
import { countReasons, reasonPhrase } from '../reasons.ts';
import { unrunPhrases } from '../unrun.ts';
import { shorten } from '../visible.ts';
import { markup, NOTHING, phraseHtml, type Html } from './markup.ts';

const LISTED = 300;

/** Errors, other findings and warnings: what a reader must see before the cases. */
export function noticesHtml(facts: Facts): Html {
  const { result } = facts;
  const errors = result.errors.map(({ place, sentence, hint }) => {
    const where = place === undefined ? NOTHING : markup`<code>${describePlace(place)}</code> `;
    return markup`${where}${shorten(withHint(sentence, hint), 4000)}`;
  });
  return markup`${listHtml('Errors', errors)}${listHtml('Other findings', findingPhrases(secondaryFindings(result), result).map(phraseHtml))}${listHtml(
    'Warnings',
    warningPhrases(result).map(phraseHtml),
  )}`;
}

/** Changes of the spec, why cases ran, what got no answer. */
export function backgroundHtml(facts: Facts): Html {
  const { result } = facts;
  const reasons = countReasons(result).map(
    ({ reason, cases }) => markup`${phraseHtml(reasonPhrase(reason))}: ${formatNumberOf(cases, 'case')}`,
  );
  return markup`${listHtml(
    'Spec and policy changes',
    changePhrases(result.changes, { apart: LISTED }).map(phraseHtml),
  )}${listHtml('Why these cases ran', reasons)}${listHtml('Not run', unrunPhrases(facts).map(phraseHtml))}${listHtml('Trials without an answer', lostTrialPhrases(result).map(phraseHtml))}${listHtml('Rules that could not be judged', findingPhrases(unjudgedFindings(result), result).map(phraseHtml))}`;
}

function listHtml(title: string, items: readonly Html[]): Html {
  if (items.length === 0) return NOTHING;
  const more =
    items.length > LISTED
      ? markup`<li>and ${formatCount(items.length - LISTED)} more in the result file</li>`
      : NOTHING;
  return markup`<h2 id="${title.toLowerCase().replaceAll(' ', '-')}">${title}</h2>
    <ul>
      ${items.slice(0, LISTED).map((item) => markup`<li>${item}</li>`)}${more}
    </ul>`;
}
