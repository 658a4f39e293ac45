import type { JsonObject } from '../../domain/json/json.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';
import { numberIn, textIn, valueIn, badValue } from '../parts/config.ts';
import { askForList, judgeList } from './parts/judged-list.ts';
import { caseParts, lastAnswerParts, outputPart } from './parts/judge-material.ts';
import { quote } from '../parts/quote.ts';

const TASK = [
  'You check whether a user got what they wanted in a conversation with an assistant.',
  'The goal says what the user wanted. Divide it into its parts, none left out and none added; one part is enough for a plain goal.',
  'A part is reached where the conversation shows that the user got it. That the assistant promises it, or says that it is done without a sign of it, is not enough where it could be shown.',
];

type Part = { readonly passed: boolean; readonly score: number; readonly reason: string; readonly details: JsonObject };

/**
 * `conversation: true | {goal, max_turns, max_tool_calls}`: the goal of the user was reached, as a judge finds in the whole
 * conversation; the target took at most so many turns, and called at most so many tools over all of them. The score is the mean
 * of what is asked for.
 */
export async function conversation(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const counted = [bounded(spec, 'max_turns', turnsOf(context)), bounded(spec, 'max_tool_calls', callsOf(context))];
  const goal = valueIn(spec, 'goal');
  // What can be counted is not asked for when it already fails: the judge is.
  const judged = goal === undefined ? undefined : await judgeGoal(spec, context);
  const parts = [...(judged === undefined ? [] : [judged]), ...counted.filter((part) => part !== undefined)];
  return {
    score: parts.reduce((sum, part) => sum + part.score, 0) / parts.length,
    passed: parts.every((part) => part.passed),
    reason: parts.map((part) => part.reason).join('; '),
    details: judged?.details ?? { isCounted: true },
  };
}

function turnsOf({ output }: ScoreContext): number {
  return output.conversation?.filter(({ role }) => role === 'assistant').length ?? 1;
}

function callsOf({ output }: ScoreContext): number {
  return output.toolCalls.length;
}

const WORDS = { max_turns: 'turns', max_tool_calls: 'tool calls' } as const;

function bounded(spec: ScorerSpec, key: keyof typeof WORDS, count: number): Part | undefined {
  const most = numberIn(spec, key);
  if (most === undefined) return undefined;
  const passed = count <= most;
  const reason = `${count} ${WORDS[key]}, ${passed ? 'at most' : 'more than the'} ${most}${passed ? '' : ' allowed'}`;
  return { passed, score: Number(passed), reason, details: {} };
}

async function judgeGoal(spec: ScorerSpec, context: ScoreContext): Promise<Part> {
  const goal = goalOf(spec, context);
  const { output } = context;
  const said =
    output.conversation === undefined ? lastAnswerParts('conversation', output) : [outputPart('conversation', output)];
  const parts = [...caseParts(context), { label: 'goal', text: goal }, ...said];
  const items = await askForList(
    { task: TASK, parts, list: 'parts', item: 'part', holds: 'reached', passages: undefined },
    context,
  );
  const reached = items.filter(({ holds }) => holds).length;
  const miss = items.find(({ holds }) => !holds);
  const reason = miss === undefined ? 'the goal was reached' : `the goal was not reached: ${quote(miss.text, 80)}`;
  const score = items.length === 0 ? 0 : reached / items.length;
  return judgeList(spec, { score, reason: items.length === 0 ? 'the judge found no goal' : reason, items }, 1);
}

/** `goal: true` is that of the case's own user. */
function goalOf(spec: ScorerSpec, { request }: ScoreContext): string {
  if (valueIn(spec, 'goal') !== true) return textIn(spec, 'goal');
  if (request.user !== undefined) return request.user.goal;
  throw badValue(
    spec,
    'conversation looks for the goal of the case’s `user:`, and the case has none: write it as `goal`.',
  );
}
