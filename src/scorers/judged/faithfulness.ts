import type { ScorerSpec } from '../../domain/scorer.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';
import { lastAnswerParts, caseParts } from './parts/judge-material.ts';
import { askForList, firstMiss, judgeList } from './parts/judged-list.ts';
import { passageParts, passagesOf } from './parts/passages.ts';

const TASK = [
  'You check whether the claims of an answer follow from passages.',
  'Divide the answer into its claims: short statements that can be true or false, each understandable alone, none left out and none added. A greeting, a question or a plain "I do not know" is no claim.',
  'A claim is supported where a passage says it, or where it follows from what passages say. What you know yourself does not count, nor does what the question says.',
  'Give for each claim the number of the passage that supports it best, 0 where none does.',
];

/**
 * `faithfulness: true | {context, pass_at}`: the share of the answer's claims that its passages support. An answer that
 * claims nothing is faithful. Source: Es et al. 2023 (RAGAS), faithfulness.
 */
export async function faithfulness(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const passages = passagesOf(spec, context);
  const parts = [...caseParts(context), ...passageParts(passages), ...lastAnswerParts('answer', context.output)];
  const question = { task: TASK, parts, list: 'claims', item: 'claim', holds: 'supported', passages: passages.length };
  const items = await askForList(question, context);
  const supported = items.filter(({ holds }) => holds).length;
  const reason =
    items.length === 0
      ? 'the answer claims nothing'
      : `${supported} of ${items.length} claims supported by ${passages.length} passages${firstMiss(items)}`;
  const score = items.length === 0 ? 1 : supported / items.length;
  return judgeList(spec, { score, reason, items }, 1);
}
