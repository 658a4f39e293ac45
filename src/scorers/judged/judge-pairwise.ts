import type { JsonObject } from '../../domain/json/json.ts';
import type { Output } from '../../domain/request.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import type { PerSide, Side } from '../../domain/side.ts';
import { askUntilInForm } from './judge.ts';
import { textIn } from '../parts/config.ts';
import { fence } from '../parts/fence.ts';
import { caseParts, outputPart, UNTRUSTED_RULE } from './parts/judge-material.ts';
import { contextParts } from './parts/passages.ts';
import { readOnlyObject } from './parts/judge-object.ts';
import { asExplanation, closedObject } from './parts/judge-verdict.ts';
import type { JudgeQuestion, ScoreContext } from '../scorer.ts';

/** Which of two outputs a judge prefers as they were shown. */
export type ShownChoice = 'first' | 'second' | 'tie';

/** A judge's preference over both orders; answers that change with the order are ties and not consistent. */
export type Preference = {
  readonly winner: Side | 'tie';
  readonly isConsistent: boolean;
  readonly reasons: readonly string[];
};

type Order = readonly [Side, Side];
type Choice = { readonly choice: ShownChoice; readonly reason: string };

const ORDERS: readonly [Order, Order] = [
  ['base', 'head'],
  ['head', 'base'],
];

/**
 * `judge_pairwise: RUBRIC`: shows a judge both outputs without saying whose they are, in both orders, ties allowed.
 * @throws ScorerError when it does not answer in form, CallError when it cannot be reached.
 */
export async function judgePair(
  spec: ScorerSpec,
  outputs: PerSide<Output>,
  context: Pick<ScoreContext, 'ask' | 'vars' | 'request' | 'conversation'>,
): Promise<Preference> {
  const [forward, backward] = ORDERS;
  const parse = (answer: string) => readOnlyObject(answer, readChoice, [outputs.base.text, outputs.head.text]);
  const first = await askUntilInForm(pairQuestion(spec, outputs, forward, context), context, parse);
  const second = await askUntilInForm(pairQuestion(spec, outputs, backward, context), context, parse);
  return combineOrders(first, second);
}

/** One preference from the answers to base-first and head-first. */
export function combineOrders(baseFirst: Choice, headFirst: Choice): Preference {
  const reasons = [baseFirst.reason, headFirst.reason];
  const winners = [winnerOf(baseFirst.choice, ORDERS[0]), winnerOf(headFirst.choice, ORDERS[1])] as const;
  const isConsistent = winners[0] === winners[1];
  return { winner: isConsistent ? winners[0] : 'tie', isConsistent, reasons };
}

function winnerOf(choice: ShownChoice, order: Order): Side | 'tie' {
  if (choice === 'tie') return 'tie';
  return choice === 'first' ? order[0] : order[1];
}

function pairQuestion(
  spec: ScorerSpec,
  outputs: PerSide<Output>,
  order: Order,
  context: Pick<ScoreContext, 'vars' | 'request' | 'conversation'>,
): Omit<JudgeQuestion, 'attempt' | 'isInForm'> {
  const parts = (['first', 'second'] as const).flatMap((place, index) => {
    const output = outputs[order[index as 0 | 1]];
    return [...contextParts(output, ` of the ${place} output`), outputPart(`${place} output`, output)];
  });
  const { mark, text } = fence([...caseParts(context), ...parts]);
  const task = 'You compare two outputs of a program by a rubric and say which meets it better, or that they tie.';
  const system = [task, UNTRUSTED_RULE(mark), 'Their order and their length mean nothing.'].join('\n');
  const winner = { type: 'string', enum: ['first', 'second', 'tie'] };
  const schema = closedObject({ reason: { type: 'string' }, winner });
  return { system, user: `Rubric:\n${textIn(spec, 'rubric')}\n\n${text}`, schemaName: 'preference', schema };
}

function readChoice({ winner, reason }: JsonObject): Choice | undefined {
  if (winner !== 'first' && winner !== 'second' && winner !== 'tie') return undefined;
  return { choice: winner, reason: asExplanation(reason) };
}
