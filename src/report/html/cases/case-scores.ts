import type { JsonObject } from '../../../domain/json/json.ts';
import type { Preference } from '../../../domain/comparison/preference.ts';
import { wasAsked, type Score } from '../../../domain/scorer.ts';
import type { ScoredTrial } from '../../../domain/trial.ts';
import { formatCount, formatScore } from '../../text/format.ts';
import { shorten } from '../../text/visible.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import { scrollTable } from '../scroll-table.ts';

const REASON_LENGTH = 500;
const EVIDENCE_LENGTH = 300;
const MAX_CRITERIA = 12;

/** What each scorer said of both outputs, with the words that a judge rests on. */
export function scoresHtml(base: ScoredTrial | undefined, head: ScoredTrial | undefined): Html {
  const sides = [
    ...(base === undefined ? [] : [{ label: 'Base', scores: base.scores }]),
    ...(head === undefined ? [] : [{ label: 'Head', scores: head.scores }]),
  ];
  const length = Math.max(0, ...sides.map(({ scores }) => scores.length));
  if (length === 0) return NOTHING;
  const rows = Array.from({ length }, (_, index) => {
    const scores = sides.map((side) => side.scores[index]);
    const named = scores.find((score) => score !== undefined);
    return markup`<tr><th scope="row"><code>${shorten(named?.name ?? '', 100)}</code></th>${scores.map(scoreCell)}</tr>`;
  });
  const heads = ['Scorer', ...sides.map(({ label }) => label)];
  return markup`<h3>Scorers</h3>${scrollTable({ label: 'Scorers', className: 'scores', heads, rows })}`;
}

function scoreCell(score: Score | undefined): Html {
  if (score === undefined) return markup`<td></td>`;
  if (!wasAsked(score)) return markup`<td>${shorten(score.reason, REASON_LENGTH)}</td>`;
  const graded = score.score === 0 || score.score === 1 ? '' : ` with ${formatScore(score.score)}`;
  return markup`<td class="${score.passed ? 'passed' : 'failed'}"><strong>${score.passed ? '✓ passed' : '✗ failed'}${graded}</strong>: ${shorten(score.reason, REASON_LENGTH)}${evidenceHtml(score.details)}</td>`;
}

/** What a judge quoted from the output, and each criterion where it graded several. */
function evidenceHtml(details: JsonObject): Html {
  const { evidence, isEvidenceFound, criteria, items } = details;
  if (Array.isArray(items)) return itemsHtml(items);
  if (Array.isArray(criteria)) return markup`<ul>${criteria.slice(0, MAX_CRITERIA).map(criterionHtml)}</ul>`;
  if (typeof evidence !== 'string' || evidence === '') return NOTHING;
  const missing = isEvidenceFound === false ? ' (not in the output as it stands)' : '';
  return markup`<small>Judge’s evidence${missing}: <q>${shorten(evidence, EVIDENCE_LENGTH)}</q></small>`;
}

/** Claims, statements or passages that a scorer went through, those that do not hold first. */
function itemsHtml(items: readonly unknown[]): Html {
  const known = items.map((item) => Object(item) as Readonly<Record<string, unknown>>);
  const sorted = [...known.filter(({ holds }) => holds === false), ...known.filter(({ holds }) => holds === true)];
  const more = sorted.length - MAX_CRITERIA;
  return markup`<ul>${sorted.slice(0, MAX_CRITERIA).map(itemHtml)}</ul>${more > 0 ? markup`<small>and ${formatCount(more)} more</small>` : NOTHING}`;
}

function itemHtml({ text, holds, passage }: Readonly<Record<string, unknown>>): Html {
  const where = typeof passage === 'number' ? `passage ${passage}` : '';
  const words = typeof text === 'string' && text !== '' ? markup` <q>${shorten(text, EVIDENCE_LENGTH)}</q>` : NOTHING;
  return markup`<li>${holds === true ? '✓' : '✗'}${words} ${where}</li>`;
}

function criterionHtml(criterion: unknown): Html {
  const { name, score, evidence } = Object(criterion) as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof score !== 'number') return NOTHING;
  const isQuoted = typeof evidence === 'string' && evidence !== '';
  const quoted = isQuoted ? markup`: <q>${shorten(evidence, EVIDENCE_LENGTH)}</q>` : NOTHING;
  return markup`<li>${shorten(name, 100)} ${formatScore(score)}${quoted}</li>`;
}

/** Which output a judge preferred, blind, and why. */
export function preferencesHtml(preferences: readonly Preference[]): Html {
  if (preferences.length === 0) return NOTHING;
  return markup`<h3>Judged blind</h3>
    <ul>
      ${preferences.map((one) => markup`<li><code>${shorten(one.key.scorer, 100)}</code>: ${preferenceHtml(one)}</li>`)}
    </ul>`;
}

function preferenceHtml(one: Preference): Html {
  if (one.status === 'missing') return markup`not judged: ${shorten(one.message, REASON_LENGTH)}`;
  const won = one.winner === 'tie' ? 'a tie' : `${one.winner} is preferred`;
  const changed = one.isConsistent ? '' : ', the answer changed with the order';
  const reasons = one.reasons.map((reason) => markup` <q>${shorten(reason, REASON_LENGTH)}</q>`);
  return markup`${won}${changed}.${reasons}`;
}
