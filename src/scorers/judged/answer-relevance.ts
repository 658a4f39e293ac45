import type { ScorerSpec } from '../../domain/scorer.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';
import { caseParts, lastAnswerParts } from './parts/judge-material.ts';
import { askForList, firstMiss, judgeList } from './parts/judged-list.ts';

const TASK = [
  'You check whether an answer addresses what was asked.',
  'Divide the answer into its statements, none left out and none added. An answer that evades the question, such as a plain "I do not know", is one statement.',
  'A statement is relevant where it helps to answer what was asked, whether it is true or not. What evades the question, repeats it or speaks of something else is not relevant.',
];

/**
 * `answer_relevance: true | {pass_at}`: the share of the answer's statements that address what was asked; an answer without
 * a statement addresses nothing.
 */
export async function answerRelevance(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const parts = [...caseParts(context), ...lastAnswerParts('answer', context.output)];
  const question = { task: TASK, parts, list: 'statements', item: 'statement', holds: 'relevant', passages: undefined };
  const items = await askForList(question, context);
  const relevant = items.filter(({ holds }) => holds).length;
  const reason =
    items.length === 0
      ? 'the answer states nothing'
      : `${relevant} of ${items.length} statements address what was asked${firstMiss(items)}`;
  return judgeList(spec, { score: items.length === 0 ? 0 : relevant / items.length, reason, items }, 0.5);
}
