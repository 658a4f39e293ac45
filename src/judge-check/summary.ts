import { agreementOfPairs } from '../compare/metrics/judges/human-labels.ts';
import type { JudgeCheck, SecondJudge } from '../domain/labels/judge-check.ts';
import type { Said } from '../run/scoring/ask-again.ts';
import type { Item } from './material.ts';

/** All that was said of one item: as it is, time after time, then with its output said twice, then by a second judge. */
export type Answers = {
  readonly item: Item;
  readonly plain: readonly (Said | undefined)[];
  readonly longer: Said | undefined;
  readonly second: Said | undefined;
};

/** What the answers show of each scorer, those of outputs first. */
export function summarize(answers: readonly Answers[], second: string | undefined): readonly JudgeCheck[] {
  const byScorer = Map.groupBy(answers, ({ item }) => JSON.stringify([item.scorer, 'outputs' in item.material]));
  return [...byScorer.values()].map((own) => checkOf(own, second));
}

function checkOf(answers: readonly Answers[], second: string | undefined): JudgeCheck {
  const [first] = answers;
  const isPair = first !== undefined && 'outputs' in first.item.material;
  const complete = answers.filter(({ plain }) => plain.every((said) => said !== undefined));
  const common = {
    scorer: first?.item.scorer ?? '',
    asked: answers.length,
    missing: answers.length - complete.length,
    times: first?.plain.length ?? 0,
    otherRubric: answers.filter(({ item }) => item.isOtherRubric).length,
  };
  if (isPair) {
    const swapped = complete.filter(({ plain }) => plain.includes('swapped')).length;
    const none = { consistent: undefined, agreement: undefined, longer: undefined, second: undefined };
    return { ...common, ...none, swapped: { passed: swapped, of: complete.length } };
  }
  const same = complete.filter(({ plain }) => new Set(plain).size === 1).length;
  return {
    ...common,
    consistent: { passed: same, of: complete.length },
    agreement: agreementOfPairs(complete.flatMap(({ item, plain }) => pairOf(item.human, plain[0]))),
    longer: { failed: turned(complete, 'fail'), passed: turned(complete, 'pass') },
    swapped: undefined,
    second: second === undefined ? undefined : secondOf(second, complete),
  };
}

function pairOf(a: string | undefined, b: string | undefined): readonly (readonly [string, string])[] {
  return a === undefined || b === undefined ? [] : [[a, b]];
}

/** Of the outputs with a verdict, those that got the other one when they were longer. */
function turned(answers: readonly Answers[], verdict: Said): { readonly passed: number; readonly of: number } {
  const own = answers.filter(({ plain, longer }) => plain[0] === verdict && longer !== undefined);
  return { passed: own.filter(({ longer }) => longer !== verdict).length, of: own.length };
}

function secondOf(judge: string, answers: readonly Answers[]): SecondJudge {
  const both = answers.filter(({ second }) => second !== undefined);
  return {
    judge,
    agreement: agreementOfPairs(both.flatMap(({ plain, second }) => pairOf(plain[0], second))),
    disagreed: both.filter(({ plain, second }) => plain[0] !== second).map(({ item }) => caseOf(item)),
  };
}

function caseOf({ id }: Item): string {
  const [caseId = ''] = JSON.parse(id) as readonly string[];
  return caseId;
}
