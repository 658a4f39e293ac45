import type { Expected, CaseTurn } from '../../../domain/result.ts';
import { armNames, type CaseFacts } from '../../facts.ts';
import { formatNumberOf } from '../../text/format.ts';
import { shorten } from '../../text/visible.ts';
import { diffWords } from '../../text/word-diff.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import { sidesHtml } from './sides.ts';

const TEXT_LENGTH = 2000;

/** A longer text is unfolded by who wants it: the outputs are what people came for. */
const SHORT = 600;
const BEGINNING = 300;
const EXPECTED_LENGTH = 400;

/** What a case puts in: its conversation where it has one, else its input, of both sides where they differ. */
export function inputHtml(entry: CaseFacts): Html {
  const { details } = entry;
  const { base, head } = details?.input ?? { base: undefined, head: undefined };
  if (details?.turns !== undefined) return turnsHtml(details.turns);
  const shown = head ?? base;
  if (shown === undefined) return NOTHING;
  if (base !== undefined && base !== shown)
    return sidesHtml('input', diffWords(base, shown, TEXT_LENGTH), armNames(entry));
  return markup`<h3>Input</h3>
    ${foldedWhereLong(shown, markup`<pre>${shorten(shown, TEXT_LENGTH)}</pre>`)}`;
}

function turnsHtml(turns: readonly CaseTurn[]): Html {
  const said = turns.map(({ role, text }) => `${role}: ${text}`).join('\n');
  const list = markup`<ol class="turns">
    ${turns.map(({ role, text }) => markup`<li><strong>${role}</strong><pre>${shorten(text, TEXT_LENGTH)}</pre></li>`)}
  </ol>`;
  return markup`<h3>Conversation, ${formatNumberOf(turns.length, 'turn')}</h3>
    ${foldedWhereLong(said, list)}`;
}

function foldedWhereLong(text: string, whole: Html): Html {
  if (text.length <= SHORT) return whole;
  return markup`<details>
    <summary>${shorten(text, BEGINNING)}</summary>
    ${whole}
  </details>`;
}

/** What each scorer expects: a value, a reference, a rubric; nothing of a file that does not say it. */
export function expectedHtml({ details }: CaseFacts): Html {
  const expected = details?.expected ?? [];
  if (expected.length === 0) return NOTHING;
  return markup`<h3>Expected</h3>
    <ul class="expected">
      ${expected.map(oneHtml)}
    </ul>`;
}

function oneHtml({ scorer, type, text }: Expected): Html {
  const kind = scorer === type ? NOTHING : markup` <span class="soft">${shorten(type, 60)}</span>`;
  const name = markup`<code>${shorten(scorer, 100)}</code>${kind}`;
  if (text.length <= EXPECTED_LENGTH) return markup`<li>${name} ${text}</li>`;
  return markup`<li><details><summary>${name} ${shorten(text, EXPECTED_LENGTH)}</summary>${text}</details></li>`;
}
