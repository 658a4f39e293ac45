import type { Passage } from '../../domain/answers/answer-parts.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';
import { textIn, valueIn } from '../parts/config.ts';
import { caseParts } from './parts/judge-material.ts';
import { askForList, judgeList, type JudgedItem } from './parts/judged-list.ts';
import { judgeIds, neededIds } from './parts/passage-ids.ts';
import { passageParts, passagesOf } from './parts/passages.ts';

const TASK = [
  'You check which of several passages are of use to answer what was asked.',
  'A passage is useful where it says something that the answer needs. That it is about the same subject is not enough. What you know yourself does not count.',
  'Go through all passages in their order and give each by its number, once.',
];

const REFERENCE = 'The reference is what a right answer says.';
const PASS_AT = 0.5;

/**
 * `context_precision: true | {ids} | {reference}`: whether the useful passages come first: the mean, over the places where a
 * useful one stands, of the share of useful ones so far; 0 where none is. By ids the named ones are useful, which asks
 * nobody. Source: Es et al. 2023 (RAGAS), context precision; average precision in Manning et al. 2008, 8.4.
 */
export async function contextPrecision(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const passages = passagesOf(spec, context);
  if (valueIn(spec, 'ids') !== undefined) {
    const needed = neededIds(spec, passages);
    const items = passages.map(({ id = '' }, index) => itemOf(index, needed.includes(id), id));
    return judgeIds(spec, outcomeOf(items), PASS_AT);
  }
  // Nobody need be asked of nothing.
  const items = passages.length === 0 ? [] : await judged(spec, passages, context);
  return judgeList(spec, outcomeOf(items), PASS_AT);
}

function itemOf(index: number, holds: boolean, text: string): JudgedItem {
  return { text, holds, passage: index + 1 };
}

function outcomeOf(items: readonly JudgedItem[]) {
  const useful = items.filter(({ holds }) => holds).length;
  const places = items.flatMap(({ holds }, index) => (holds ? [index + 1] : []));
  const at = places.length === 0 ? '' : `, at ${places.slice(0, 10).join(', ')}`;
  return { score: averagePrecision(items), reason: `${useful} of ${items.length} passages useful${at}`, items };
}

/** The mean precision at each useful passage. */
export function averagePrecision(items: readonly Pick<JudgedItem, 'holds'>[]): number {
  let [useful, total] = [0, 0];
  for (const [index, { holds }] of items.entries()) {
    if (!holds) continue;
    useful += 1;
    total += useful / (index + 1);
  }
  return useful === 0 ? 0 : total / useful;
}

async function judged(
  spec: ScorerSpec,
  passages: readonly Passage[],
  context: ScoreContext,
): Promise<readonly JudgedItem[]> {
  const hasReference = valueIn(spec, 'reference') !== undefined;
  const reference = hasReference ? [{ label: 'reference', text: textIn(spec, 'reference') }] : [];
  const parts = [...caseParts(context), ...passageParts(passages), ...reference];
  const task = hasReference ? [...TASK, REFERENCE] : TASK;
  const question = { task, parts, list: 'passages', item: undefined, holds: 'useful', passages: passages.length };
  const items = await askForList(question, context);
  const byPassage = new Map(items.map((item) => [item.passage, item.holds]));
  return passages.map((_, index) => itemOf(index, byPassage.get(index + 1) === true, ''));
}
