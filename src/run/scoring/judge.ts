import type { JudgeConfig } from '../../domain/config.ts';
import type { Message, Request } from '../../domain/request.ts';
import type { Prices, Providers, StoreKey, TrialStore } from '../../ports.ts';
import type { Dispatcher } from '../dispatcher.ts';
import { costOf, payFor } from '../money/cost.ts';
import { CUT_OFF, type JudgeForm } from './judge-form.ts';
import type { RetriedAnswer } from '../calls/retry.ts';
import { reusableAnswer, storeAnswer, type ReusePolicy } from '../calls/reuse.ts';
import { askScorerModel } from './scorer-refusal.ts';
import { ScorerError, type JudgeQuestion } from '../../scorers/scorer.ts';
import type { Budget } from '../money/budget.ts';
import type { Standings } from '../calls/standing.ts';

/** What asking a judge needs. */
export type JudgeOptions = {
  readonly judge: JudgeConfig;
  readonly dispatcher: Dispatcher;
  readonly providers: Providers;
  readonly store: TrialStore;
  readonly budget: Budget;
  readonly prices: Prices;
  readonly reuse: ReusePolicy;
  readonly fingerprint: (request: Request) => string;
  /** What a call may be expected to cost in USD; undefined where no price is known. */
  readonly expectedUsd: (request: Request) => number | undefined;
  /** Questions that wait for their answer, by their key in the store. */
  readonly underWay: Map<string, Promise<JudgeAnswer>>;
  /** How the models that score stand to what they are asked. */
  readonly standings: Standings;
  readonly form: JudgeForm;
  /** Whom a sentence names; default: the judge. */
  readonly role?: string;
};

/** What a judge said and what it cost now. */
export type JudgeAnswer = { readonly text: string; readonly spendUsd: number | undefined };

/**
 * Asks the judge, or its stored answer to the same question. Who asks while the same question is under way gets the same
 * answer: two equal outputs are never judged differently.
 */
export async function askJudge(question: JudgeQuestion, options: JudgeOptions): Promise<JudgeAnswer> {
  const request = judgeRequest(question, options.judge);
  const key = { purpose: 'sweep', round: 1, number: 1 } as const;
  const identity = (asked: Request): string => options.providers.identity(asked);
  const storeKey = judgeKey(request, question.attempt, { fingerprint: options.fingerprint, identity });
  const { id } = storeKey;
  const stored = reusableAnswer(options.store, storeKey, key, options.reuse);
  if (stored !== undefined) {
    options.form.note(stored.answer.output, true);
    return { text: stored.answer.output.text, spendUsd: 0 };
  }
  const first = options.underWay.get(id);
  if (first !== undefined) return { text: (await first).text, spendUsd: 0 };
  const asked = askAnew(question, request, { storeKey, options }).finally(() => options.underWay.delete(id));
  options.underWay.set(id, asked);
  return await asked;
}

/** The store's key of a question's n-th attempt. */
export function judgeKey(
  request: Request,
  attempt: number,
  { fingerprint, identity }: Record<'fingerprint' | 'identity', (request: Request) => string>,
): StoreKey {
  return { id: `judge:${fingerprint(request)}:${identity(request)}:${attempt}`, asked: request.endpoint };
}

async function askAnew(
  { isInForm }: JudgeQuestion,
  request: Request,
  { storeKey, options }: { readonly storeKey: StoreKey; readonly options: JudgeOptions },
): Promise<JudgeAnswer> {
  const { answer, attempts } = await callJudge(request, storeKey, options);
  const { text } = answer.output;
  const isFit = isInForm(text);
  if (isFit) storeAnswer(options.store, storeKey, answer, attempts);
  options.form.note(answer.output, isFit);
  const { billedUsd } = costOf(options.prices, request, answer);
  const spendUsd = payFor(answer, { request, billedUsd, isJudge: true }, options);
  // It would be cut off again.
  if (!isFit && answer.output.finishReason === 'length') throw new ScorerError(`${who(options)}’s answer ${CUT_OFF}`);
  return { text, spendUsd };
}

async function callJudge(request: Request, storeKey: StoreKey, options: JudgeOptions): Promise<RetriedAnswer> {
  const { dispatcher, judge, budget, form, expectedUsd, standings } = options;
  const onTimeOut = (): void => budget.paid({ costUsd: expectedUsd(request), isJudge: true, isEstimated: true });
  const asked = `${who(options)} ${judge.endpoint.provider} ${judge.endpoint.model}`;
  return await askScorerModel({ who: asked, standing: standings.of(asked), fingerprint: storeKey.id }, (sent) => {
    const beforeAttempt = (): void => {
      form.require(judge.endpoint);
      sent();
    };
    return dispatcher.call(request, { side: undefined, beforeAttempt, onTimeOut, key: storeKey });
  });
}

function who({ role }: Pick<JudgeOptions, 'role'>): string {
  return role ?? 'The judge';
}

/** The request that puts a question to the judge model. */
export function judgeRequest(question: JudgeQuestion, judge: JudgeConfig): Request {
  return {
    endpoint: judge.endpoint,
    messages: [message('system', question.system), message('user', question.user)],
    parameters: judge.parameters,
    tools: [],
    output: { file: undefined, name: question.schemaName, schema: question.schema },
    vars: {},
    inputs: [],
  };
}

function message(role: Message['role'], text: string): Message {
  return { role, text, images: [], toolCalls: [], toolCallId: undefined };
}
