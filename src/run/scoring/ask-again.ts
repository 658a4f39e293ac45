import type { ScorerSpec } from '../../domain/scorer.ts';
import type { Output, Request } from '../../domain/request.ts';
import type { JudgeConfig } from '../../domain/config.ts';
import type { PerSide } from '../../domain/side.ts';
import { CallError } from '../../ports.ts';
import { judgePair } from '../../scorers/judged/judge-pairwise.ts';
import { ScorerError, type JudgeQuestion, type ScoreContext } from '../../scorers/scorer.ts';
import { judgeRequest } from './judge.ts';
import { applyScorer } from './score.ts';
import { createCostTally, judgeWith, retryOnce, type ScoringTools } from './scoring.ts';

/** An output, or both sides' outputs, with all that a judge is shown beside it. */
export type Material = Pick<ScoreContext, 'request' | 'conversation' | 'vars' | 'severity' | 'tags'> &
  ({ readonly output: Output } | { readonly outputs: PerSide<Output> });

/** One question to a judge about material, by a scorer of its case. */
export type Asked = { readonly spec: ScorerSpec; readonly material: Material };

/** What a judge said: of an output its verdict, of a pair whether its answer kept with the order. */
export type Said = 'pass' | 'fail' | 'same' | 'swapped';

/** What asking needs: `from` numbers the attempts, so that an answer that was stored under another number is not given again. */
export type AskTools = {
  readonly tools: ScoringTools;
  readonly judge: JudgeConfig;
  readonly from: number;
  /** What asking once may be expected to cost: set aside under the cap while it is under way. */
  readonly usd: number;
};

/** Far from the attempts of a run, and from those of a second scoring. */
export const FRESH = 10_000;

/** Asks about material; undefined where no verdict came. Throws UserError where none can come. */
export async function askAgain(asked: Asked, { tools, judge, from, usd }: AskTools): Promise<Said | undefined> {
  if (!(await tools.budget.reserve(usd))) return undefined;
  try {
    return await retryOnce((again) => {
      const ask = judgeWith({ ...tools, judge }, createCostTally(), from + again);
      return verdictOf(asked, ask);
    });
  } catch (error) {
    if (error instanceof ScorerError || error instanceof CallError) return undefined;
    throw error;
  } finally {
    tools.budget.release(usd);
  }
}

/** The requests that asking once would send, without sending them. */
export async function requestsFor(asked: Asked, judge: JudgeConfig): Promise<readonly Request[]> {
  const questions: JudgeQuestion[] = [];
  const ask: ScoreContext['ask'] = (question) => {
    questions.push(question);
    return Promise.resolve('');
  };
  await verdictOf(asked, ask).catch((error: unknown) => {
    if (!(error instanceof ScorerError)) throw error;
  });
  // One that is not in form is asked again; a pair is asked about in both orders.
  const [first] = questions;
  const times = 'outputs' in asked.material ? 2 : 1;
  return first === undefined ? [] : Array.from({ length: times }, () => judgeRequest(first, judge));
}

async function verdictOf({ spec, material }: Asked, ask: ScoreContext['ask']): Promise<Said> {
  if ('outputs' in material) {
    const { isConsistent } = await judgePair(spec, material.outputs, { ...material, ask });
    return isConsistent ? 'same' : 'swapped';
  }
  const services = { embed: undefined, moderate: undefined, runCode: undefined };
  const { passed } = await applyScorer(spec, { ...material, ...services, ask });
  return passed ? 'pass' : 'fail';
}
