import { isJsonObject, type Json, type JsonObject } from '../../../domain/json/json.ts';
import { reaches } from '../../../domain/comparison/limit.ts';
import type { ScorerSpec } from '../../../domain/scorer.ts';
import { askUntilInForm } from '../judge.ts';
import type { Judgement, ScoreContext } from '../../scorer.ts';
import { numberIn } from '../../parts/config.ts';
import { fence, type FencedPart } from '../../parts/fence.ts';
import { UNTRUSTED_RULE } from './judge-material.ts';
import { memberOf, readOnlyObject } from './judge-object.ts';
import { asBoolean, closedObject } from './judge-verdict.ts';
import { cut, quote } from '../../parts/quote.ts';

/** One thing of a list that a judge was asked to make or to go through. */
export type JudgedItem = {
  /** In the judge's words; empty where it only went through a list. */
  readonly text: string;
  readonly holds: boolean;
  /** The number of the passage that it is about, from 1; undefined where it is about none. */
  readonly passage: number | undefined;
};

/** What a judge lists and says of each. */
export type ListQuestion = {
  /** What it is to do, line by line. */
  readonly task: readonly string[];
  readonly parts: readonly FencedPart[];
  /** How the list is called in the answer: `claims`, `statements`, `passages`. */
  readonly list: string;
  /** How each item's text is called; undefined where items are passages that were given. */
  readonly item: string | undefined;
  /** How it is called that an item holds: `supported`, `relevant`, `useful`. */
  readonly holds: string;
  /** Passages that were given; undefined where items are about none. */
  readonly passages: number | undefined;
};

/** Longer lists are no answer but an attempt to keep us busy. */
const MOST_ITEMS = 500;
const TEXT_LENGTH = 200;
const SHOWN_ITEMS = 40;

/** Asks the judge for a list, in one call. Throws ScorerError where it does not answer in form. */
export async function askForList(
  question: ListQuestion,
  context: Pick<ScoreContext, 'ask' | 'output'>,
): Promise<readonly JudgedItem[]> {
  const { mark, text } = fence(question.parts);
  const system = [...question.task, UNTRUSTED_RULE(mark)].join('\n');
  const asked = { system, user: text, schemaName: question.list, schema: schemaOf(question) };
  const quoted = question.parts.map((part) => part.text);
  return await askUntilInForm(asked, context, (answer) =>
    readOnlyObject(answer, (value) => readList(value, question), quoted),
  );
}

function schemaOf({ list, item, holds, passages }: ListQuestion): JsonObject {
  const properties = {
    ...(item === undefined ? {} : { [item]: { type: 'string' } }),
    ...(passages === undefined ? {} : { passage: { type: 'integer' } }),
    [holds]: { type: 'boolean' },
  };
  return closedObject({ [list]: { type: 'array', items: closedObject(properties) } });
}

function readList(value: JsonObject, question: ListQuestion): readonly JudgedItem[] | undefined {
  const list = memberOf(value, question.list);
  if (!Array.isArray(list) || list.length > MOST_ITEMS) return undefined;
  const items = (list as readonly Json[]).map((each) => readItem(each, question));
  if (items.some((each) => each === undefined)) return undefined;
  const known = items as readonly JudgedItem[];
  return question.item === undefined && !isEachOnce(known, question.passages) ? undefined : known;
}

/** A list that was given is gone through whole. */
function isEachOnce(items: readonly JudgedItem[], passages: number | undefined): boolean {
  return items.length === passages && new Set(items.map(({ passage }) => passage)).size === passages;
}

/** What holds because of a passage names one that was given. */
function readItem(value: Json, { item, holds, passages }: ListQuestion): JudgedItem | undefined {
  if (!isJsonObject(value)) return undefined;
  const text = item === undefined ? '' : memberOf(value, item);
  const isHolding = asBoolean(memberOf(value, holds));
  const passage = passages === undefined ? undefined : readPassage(memberOf(value, 'passage'), passages);
  if (typeof text !== 'string' || isHolding === undefined || (item !== undefined && text.trim() === ''))
    return undefined;
  const isPlaced = passages === undefined || passage !== undefined || (!isHolding && item !== undefined);
  return isPlaced ? { text, holds: isHolding, passage } : undefined;
}

function readPassage(value: Json | undefined, passages: number): number | undefined {
  const number = typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= passages
    ? number
    : undefined;
}

/** What a list came to, and what the reason says of it. */
export type ListOutcome = {
  readonly score: number;
  readonly reason: string;
  readonly items: readonly JudgedItem[];
};

/** A score that passes from `threshold` or `pass_at` on, the scorer's default where neither is given, with its list in the details. */
export function judgeList(spec: ScorerSpec, { score, reason, items }: ListOutcome, passAt: number): Judgement {
  const bar = spec.threshold ?? numberIn(spec, 'pass_at') ?? passAt;
  const listed = items.slice(0, SHOWN_ITEMS).map(({ text, holds, passage }) => ({
    text: cut(text, TEXT_LENGTH),
    holds,
    passage: passage ?? null,
  }));
  return {
    score,
    passed: reaches(score, bar),
    reason: `${reason}, passes at ${bar}`,
    details: { items: listed },
  };
}

/** The first that does not hold, for a reason. */
export function firstMiss(items: readonly JudgedItem[]): string {
  const miss = items.find(({ holds }) => !holds);
  return miss === undefined || miss.text === '' ? '' : `: ${quote(miss.text, 80)}`;
}
