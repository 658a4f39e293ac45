import type { JsonObject } from '../../domain/json/json.ts';
import type { FingerprintedRequest, PlannedCase } from '../../domain/plan.ts';
import type { Output, Request } from '../../domain/request.ts';
import type { ScorerProgram, ScorerSpec } from '../../domain/scorer.ts';
import type { Side } from '../../domain/side.ts';
import type { Case, ModelEndpoint } from '../../domain/suite.ts';
import type { ScorerServices } from '../../ports.ts';
import { askJudge, type JudgeOptions } from './judge.ts';
import { scoreOutput, type Scored } from './score.ts';
import { embedTexts, moderateText, type Priced } from './scorer-models.ts';
import { ScorerError, type ScoreContext } from '../../scorers/scorer.ts';

/** What scorers may ask beside the judge. */
export type ScorerTools = {
  readonly services: ScorerServices;
  readonly embeddings: ModelEndpoint | undefined;
  readonly moderation: ModelEndpoint | undefined;
  /** Whether head's code may run; base's always may. */
  readonly mayRunHead: boolean;
};

/** What scoring shares over a run. */
export type ScoringTools = Omit<JudgeOptions, 'judge'> & {
  readonly judge: JudgeOptions['judge'] | undefined;
  /** Undefined: no scorer may ask anybody but the judge. */
  readonly scorers?: ScorerTools | undefined;
  readonly signal: AbortSignal;
};

/** An answer to be scored. */
export type Scorable = {
  readonly planned: PlannedCase;
  readonly asked: FingerprintedRequest;
  readonly output: Output;
};

/** Counts what scorers spend on one output; undefined once a price was unknown. */
export type CostTally = { add(usd: number | undefined): void; readonly spentUsd: () => number | undefined };

/** Nothing was spent yet. */
export function createCostTally(): CostTally {
  let spent: number | undefined = 0;
  const add = (usd: number | undefined): void => {
    spent = spent === undefined || usd === undefined ? undefined : spent + usd;
  };
  return { add, spentUsd: () => spent };
}

/** Far above the attempts that a scorer makes itself: a second scoring asks anew, it does not replay what failed. */
const RESCORED = 100;

/**
 * Scores an answer by expectations that were written on `side`. Where a scorer itself fails, the same answer is scored
 * once more. Throws as `scoreOutput` does.
 */
export async function scoreAnswer(
  expect: readonly ScorerSpec[],
  scorable: Scorable,
  on: { readonly tools: ScoringTools; readonly side: Side; readonly tally: CostTally },
): Promise<Scored> {
  const score = (from: number) => scoreOutput(expect, contextOf(scorable, { ...on, from }), scorable.planned);
  return await retryOnce(score);
}

/** Does work with a judge's first attempts, and with fresh ones where that failed. */
export async function retryOnce<T>(work: (from: number) => Promise<T>): Promise<T> {
  try {
    return await work(0);
  } catch (error) {
    if (!(error instanceof ScorerError)) throw error;
    return await work(RESCORED);
  }
}

/** Asks the judge, its attempts counted from `from`. Throws ScorerError where there is none. */
export function judgeWith(tools: ScoringTools, tally: CostTally, from: number): ScoreContext['ask'] {
  return async (question) => {
    if (tools.judge === undefined) throw new ScorerError('no judge model is configured');
    const attempt = from + question.attempt;
    const { text, spendUsd } = await askJudge({ ...question, attempt }, { ...tools, judge: tools.judge });
    tally.add(spendUsd);
    return text;
  };
}

type Scoring = { readonly tools: ScoringTools; readonly side: Side; readonly tally: CostTally; readonly from: number };

function contextOf({ planned, asked, output }: Scorable, scoring: Scoring): ScoreContext {
  const { vars, severity, tags } = planned.case;
  const { request } = asked;
  const conversation = conversationOf(planned.case, request);
  const ask = judgeWith(scoring.tools, scoring.tally, scoring.from);
  return { output, request, conversation, vars, severity, tags, ask, ...servicesOf(scoring) };
}

/** A case's own messages as they were sent, which is behind those of the prompt. */
export function conversationOf({ messages }: Pick<Case, 'messages'>, request: Request): Request['messages'] {
  return request.messages.slice(request.messages.length - messages.length);
}

function servicesOf({ tools, side, tally }: Scoring): Pick<ScoreContext, 'embed' | 'moderate' | 'runCode'> {
  const { scorers, signal } = tools;
  if (scorers === undefined) return { embed: undefined, moderate: undefined, runCode: undefined };
  const { services, embeddings, moderation, mayRunHead } = scorers;
  const options = { ...tools, services };
  const paid = <T>({ value, spendUsd }: Priced<T>): T => {
    tally.add(spendUsd);
    return value;
  };
  const runCode = (program: ScorerProgram, input: JsonObject) => services.runProgram(program, input, { side, signal });
  return {
    embed: embeddings && (async (texts) => paid(await embedTexts(texts, embeddings, options))),
    moderate: moderation && (async (text) => paid(await moderateText(text, moderation, options))),
    runCode: side === 'base' || mayRunHead ? runCode : undefined,
  };
}
