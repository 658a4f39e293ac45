import type { JudgeConfig } from '../../domain/config.ts';
import type { Request } from '../../domain/request.ts';
import { withTools, type Tokens } from './hosted-tools.ts';

/** An amount from the least to the most that is thought possible. */
export type Money = { readonly low: number; readonly expected: number; readonly high: number };

type Price = (request: Pick<Request, 'endpoint' | 'parameters'>, tokens: Tokens) => number | undefined;

/** Tokens that a judge writes for a verdict. */
export const JUDGE_OUTPUT = 150;

/** What a list takes beyond a verdict: the passages that are read, and the list that is written. */
const LISTED = { input: 1500, output: 450 };

/** A user's turn is short; what it is asked with is not. */
const USER = { words: 40, overhead: 250 };

/** Other words are asked for with some, and are somewhat longer in JSON. */
const PARAPHRASE = { overhead: 250, form: 15, growth: 1.3 };

type Judging = { readonly judge: JudgeConfig | undefined; readonly price: Price };

type Questions = { readonly input: number } & { readonly judges: number; readonly lists: number };

/** What so many questions cost, some of them for a list. */
export function judgesUsd({ input, judges, lists }: Questions, { judge, price }: Judging): number | undefined {
  if (judges === 0 || judge === undefined) return 0;
  const each = price(judge, withTools({ input, output: JUDGE_OUTPUT }, judge, 1));
  const listed = lists === 0 ? 0 : price(judge, LISTED);
  return each === undefined || listed === undefined ? undefined : each * judges + listed * lists;
}

/** One answer; of a conversation half of the turns that a user may have, or all. */
export function turnsOf({ user }: Request): Money {
  const most = user?.maxTurns ?? 1;
  return { low: 1, expected: Math.ceil(most / 2), high: most };
}

/** Each turn reads all that was said before it. */
export function conversed({ input, output }: Tokens, times: number): Tokens {
  const before = ((times * (times - 1)) / 2) * (output + USER.words);
  return { input: times * input + before, output: times * output };
}

type Spoken = { readonly tokens: number; readonly times: number };
type Counting = { readonly count: (text: string) => number; readonly price: Price };

/** What plays a user reads the goal and the conversation in each turn. */
export function userUsd({ user }: Request, { tokens, times }: Spoken, { count, price }: Counting): number | undefined {
  if (user?.model === undefined) return 0;
  const own = conversed({ input: USER.overhead + count(user.goal), output: USER.words }, times);
  const heard = ((times * (times + 1)) / 2) * tokens;
  return price(user.model, { input: own.input + heard, output: own.output });
}

/** What is asked for other words reads the texts and is answered by texts about as long. */
export function paraphraseUsd({ paraphrase }: Request, { count, price }: Counting): number | undefined {
  if (paraphrase?.model === undefined) return 0;
  const words = paraphrase.texts.reduce((sum, { text }) => sum + count(text), 0);
  const tokens = { input: PARAPHRASE.overhead + words, output: PARAPHRASE.form + Math.ceil(words * PARAPHRASE.growth) };
  return price(paraphrase.model, tokens);
}
