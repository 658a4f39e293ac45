import type { Passage } from '../../domain/answers/answer-parts.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';
import { someTextIn, valueIn } from '../parts/config.ts';
import { askForList, firstMiss, judgeList } from './parts/judged-list.ts';
import { caseParts } from './parts/judge-material.ts';
import { judgeIds, neededIds } from './parts/passage-ids.ts';
import { passageParts, passagesOf } from './parts/passages.ts';

const TASK = [
  'You check whether passages hold what is needed to arrive at a reference answer.',
  'Divide the reference into its claims: short statements that can be true or false, each understandable alone, none left out and none added.',
  'A claim is supported where a passage says it, or where it follows from what passages say. What you know yourself does not count.',
  'Give for each claim the number of the passage that supports it best, 0 where none does.',
];

/**
 * `context_recall: {ids} | {reference}`: how much of what was needed was retrieved. By ids the share of the named passages
 * that are there, which asks nobody; by a reference answer the share of its claims that the passages support. Source: Es et
 * al. 2023 (RAGAS), context recall.
 */
export async function contextRecall(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const passages = passagesOf(spec, context);
  if (valueIn(spec, 'ids') !== undefined) return recallOfIds(spec, passages);
  const reference = someTextIn(spec, 'reference');
  const parts = [...caseParts(context), ...passageParts(passages), { label: 'reference', text: reference }];
  const question = { task: TASK, parts, list: 'claims', item: 'claim', holds: 'supported', passages: passages.length };
  const items = await askForList(question, context);
  const supported = items.filter(({ holds }) => holds).length;
  const score = items.length === 0 ? 0 : supported / items.length;
  const reason =
    items.length === 0
      ? 'the judge found no claim in the reference'
      : `${supported} of ${items.length} claims of the reference in ${passages.length} passages${firstMiss(items)}`;
  return judgeList(spec, { score, reason, items }, 1);
}

function recallOfIds(spec: ScorerSpec, passages: readonly Passage[]): Judgement {
  const needed = neededIds(spec, passages);
  const items = needed.map((id) => {
    const index = passages.findIndex((passage) => passage.id === id);
    return { text: id, holds: index >= 0, passage: index < 0 ? undefined : index + 1 };
  });
  const found = items.filter(({ holds }) => holds).length;
  const reason = `${found} of ${needed.length} needed passages retrieved${firstMiss(items)}`;
  return judgeIds(spec, { score: found / needed.length, reason, items }, 1);
}
