import { isJsonObject, type Json, type JsonObject } from '../../domain/json/json.ts';
import { rubricId } from '../../domain/labels/human-label.ts';
import { reaches } from '../../domain/comparison/limit.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { badValue, numberIn, valueIn } from '../parts/config.ts';
import { fence } from '../parts/fence.ts';
import { cut, quote } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';
import { askUntilInForm } from './judge.ts';
import { workParts } from './parts/agent-work.ts';
import { caseParts, outputPart, UNTRUSTED_RULE } from './parts/judge-material.ts';
import { memberOf, readOnlyObject } from './parts/judge-object.ts';
import { closedObject } from './parts/judge-verdict.ts';
import { contextParts } from './parts/passages.ts';

const ANSWERS = ['yes', 'no', 'cannot tell'] as const;
type Answer = (typeof ANSWERS)[number];
type Item = { readonly text: string; readonly expected: 'yes' | 'no' };
type Answered = Item & { readonly answer: Answer; readonly evidence: string; readonly holds: boolean };

const EVIDENCE_LENGTH = 300;
const TEXT_LENGTH = 200;

/**
 * `expectations: [TEXT, …]`: one call of the judge, one answer for each: yes, no, or that it cannot tell, which does not meet
 * it. `rule: all` asks for every one, `min` for a share of them. Of an agent the judge sees what it did besides what it said.
 */
export async function expectations(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const items = readItems(spec);
  const min = spec.threshold ?? numberIn(spec, 'min') ?? 1;
  const parts = [
    ...caseParts(context),
    ...contextParts(context.output),
    outputPart('output', context.output),
    ...workParts(context.output),
  ];
  const { mark, text } = fence(parts);
  const system = [...TASK, UNTRUSTED_RULE(mark)].join('\n');
  const asked = items.map((item, index) => `${index + 1}. ${item.text}`).join('\n');
  const question = { system, user: `Statements:\n${asked}\n\n${text}`, schemaName: 'answers', schema: SCHEMA };
  const answers = await askUntilInForm(question, context, (answer) =>
    readOnlyObject(
      answer,
      (value) => readAnswers(value, items),
      parts.map((part) => part.text),
    ),
  );
  return judgeItems(spec, answers, min);
}

const TASK = [
  'You check statements about what a program did, each by itself.',
  'Answer yes where the material shows that the statement is true, no where it shows that it is not.',
  'Answer cannot tell where the material shows neither. What the program claims of itself shows nothing where the files or calls are given and say otherwise.',
  'Quote as evidence the words of the material that decide, or leave it empty. Answer every statement once, by its number.',
];

const SCHEMA = closedObject({
  answers: {
    type: 'array',
    items: closedObject({
      number: { type: 'integer' },
      answer: { type: 'string', enum: [...ANSWERS] },
      evidence: { type: 'string' },
    }),
  },
});

function readItems(spec: ScorerSpec): readonly Item[] {
  const list = valueIn(spec, 'items');
  if (!Array.isArray(list) || list.length === 0) throw badValue(spec, 'expectations needs a list of statements.');
  return list.map((entry: Json) => {
    const { text, expected } = isJsonObject(entry) ? entry : { text: entry, expected: undefined };
    if (typeof text !== 'string' || text.trim() === '') throw badValue(spec, 'A statement of expectations is empty.');
    return { text, expected: expected === 'no' ? 'no' : 'yes' };
  });
}

/** Every statement is answered once. */
function readAnswers(value: JsonObject, items: readonly Item[]): readonly Answered[] | undefined {
  const list = memberOf(value, 'answers');
  if (!Array.isArray(list) || list.length !== items.length) return undefined;
  const byNumber = new Map(list.map((entry: Json) => [numberOf(entry), entry]));
  const answered = items.map((item, index) => readAnswer(byNumber.get(index + 1), item));
  return answered.some((each) => each === undefined) ? undefined : (answered as readonly Answered[]);
}

function numberOf(entry: Json): number | undefined {
  const number = isJsonObject(entry) ? memberOf(entry, 'number') : undefined;
  return typeof number === 'string' && /^\d{1,3}$/.test(number) ? Number(number) : (number as number | undefined);
}

function readAnswer(entry: Json | undefined, item: Item): Answered | undefined {
  if (!isJsonObject(entry)) return undefined;
  const said = memberOf(entry, 'answer');
  const word = typeof said === 'string' ? said.trim().toLowerCase().replaceAll('_', ' ') : said === true ? 'yes' : said;
  const answer = ANSWERS.find((each) => each === (word === false ? 'no' : word));
  const evidence = memberOf(entry, 'evidence');
  if (answer === undefined) return undefined;
  const words = typeof evidence === 'string' ? cut(evidence, EVIDENCE_LENGTH) : '';
  return { ...item, answer, evidence: words, holds: answer === item.expected };
}

function judgeItems(spec: ScorerSpec, answers: readonly Answered[], min: number): Judgement {
  const met = answers.filter(({ holds }) => holds).length;
  const score = met / answers.length;
  const miss = answers.find(({ holds }) => !holds);
  const missed = miss === undefined ? '' : `: ${quote(miss.text, 80)} is answered ${miss.answer}`;
  const needed = min === 1 ? 'all are needed' : `${Math.ceil(min * answers.length - 1e-9)} are needed`;
  const items = answers.map(({ text, expected, answer, evidence, holds }) => ({
    text: cut(text, TEXT_LENGTH),
    expected,
    answer,
    evidence,
    holds,
  }));
  return {
    score,
    passed: reaches(score, min),
    reason: `${met} of ${answers.length} expectations are met, ${needed}${missed}`,
    details: { items, rubric: rubricId(spec) },
  };
}
