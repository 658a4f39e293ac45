import type { FingerprintedRequest } from '../../domain/plan.ts';
import { caseKey } from '../../domain/keys.ts';
import type { Request, RequestedParaphrase } from '../../domain/request.ts';
import type { TrialKey } from '../../domain/trial.ts';
import type { ModelConfig } from '../../domain/suite.ts';
import type { Json, JsonObject } from '../../domain/json/json.ts';
import { CallError } from '../../ports.ts';
import { askUntilInForm, JUDGE_ATTEMPTS } from '../../scorers/judged/judge.ts';
import { fence } from '../../scorers/parts/fence.ts';
import { UNTRUSTED_RULE } from '../../scorers/judged/parts/judge-material.ts';
import { memberOf, readOnlyObject } from '../../scorers/judged/parts/judge-object.ts';
import { closedObject } from '../../scorers/judged/parts/judge-verdict.ts';
import { ScorerError, type JudgeQuestion } from '../../scorers/scorer.ts';
import { CircuitOpen } from '../calls/provider-queue.ts';
import { reusableAnswer, type Memory, type ReusePolicy } from '../calls/reuse.ts';
import { askJudge, judgeKey, judgeRequest } from '../scoring/judge.ts';
import type { CostTally } from '../scoring/scoring.ts';
import type { TrialTools } from '../trial-job.ts';
import { UserSilent } from './simulated-user.ts';

/** Whom a sentence names that speaks of who puts texts into other words. */
export const PARAPHRASER = 'The paraphrasing model';

/** A request in a model’s words, and the words. */
export type Reworded = { readonly asked: FingerprintedRequest; readonly words: readonly string[] };

/**
 * A case in other words: those of an earlier trial, of an earlier run, or new ones, which are paid for and kept, so that it is
 * asked in the same words again. Throws UserSilent where none come that it could be asked in, and UserError where the model
 * cannot be asked at all.
 */
export async function paraphrased(
  key: TrialKey,
  paraphrase: RequestedParaphrase,
  { tools, tally }: { readonly tools: TrialTools; readonly tally: CostTally },
): Promise<Reworded> {
  const { model, texts } = paraphrase;
  const { reword } = tools;
  if (model === undefined || reword === undefined)
    throw new Error('A paraphrase that nobody can write was not refused before the run.');
  const read = (words: readonly string[] | undefined): Reworded | undefined => {
    const asked = words && reword(key, words)?.asked;
    return words && asked && { asked, words };
  };
  const earlier = tools.paraphrases.get(caseKey(key));
  if (earlier === NONE) throw unusable(model);
  const known = read(earlier);
  if (known !== undefined) return known;
  const judge = { ...model, minAgreement: undefined };
  const options = { ...tools, reuse: everKept(tools.reuse), judge, form: tools.paraphraseForm, role: PARAPHRASER };
  const ask = async (question: JudgeQuestion): Promise<string> => {
    const { text, spendUsd } = await askJudge(question, options);
    tally.add(spendUsd);
    return text;
  };
  try {
    const parse = (answer: string) => read(wordsIn(answer, texts.length));
    const found = await askUntilInForm(questionOf(paraphrase), { ask }, parse);
    tools.paraphrases.set(caseKey(key), found.words);
    return found;
  } catch (error) {
    if (error instanceof ScorerError) {
      // It would be asked the same again.
      tools.paraphrases.set(caseKey(key), NONE);
      throw unusable(model);
    }
    const isOutage = error instanceof CallError || error instanceof CircuitOpen;
    throw isOutage ? silent(model, error.message) : error;
  }
}

/** No words that a case could be asked in. */
const NONE: readonly string[] = [];

const UNUSABLE = `of ${JUDGE_ATTEMPTS} answers none could be used. Other words are not the same, about as long, and have every number, name, quotation and placeholder of the case`;

function unusable(model: ModelConfig): UserSilent {
  return silent(model, UNUSABLE);
}

function silent({ endpoint }: ModelConfig, why: string): UserSilent {
  return new UserSilent(endpoint, `${PARAPHRASER} (${endpoint.provider} ${endpoint.model}) wrote none: ${why}`);
}

/** Whether words for it are kept from earlier, which costs nothing then. */
export function isParaphraseKept(
  paraphrase: RequestedParaphrase,
  { store, identity, reuse }: Memory,
  fingerprint: (request: Request) => string,
): boolean {
  const { model, texts } = paraphrase;
  if (model === undefined) return false;
  const request = judgeRequest(asQuestion(paraphrase, 1), { ...model, minAgreement: undefined });
  const first = { purpose: 'sweep', round: 1, number: 1 } as const;
  return Array.from({ length: JUDGE_ATTEMPTS }, (_, index) => index + 1).some((attempt) => {
    const key = judgeKey(request, attempt, { fingerprint, identity });
    const stored = reusableAnswer(store, key, first, everKept(reuse));
    return stored !== undefined && wordsIn(stored.answer.output.text, texts.length) !== undefined;
  });
}

/** Words do not age: another model would be asked under another name. */
function everKept(reuse: ReusePolicy): ReusePolicy {
  return { ...reuse, reuseDays: Number.POSITIVE_INFINITY };
}

/** The prompt alone, for what is looked up. */
function asQuestion(paraphrase: RequestedParaphrase, attempt: number): JudgeQuestion {
  return { ...questionOf(paraphrase), attempt, isInForm: () => true };
}

/** What a model is asked for other words. */
export function questionOf({ texts }: RequestedParaphrase): Omit<JudgeQuestion, 'attempt' | 'isInForm'> {
  const parts = texts.map(({ text }, index) => ({ label: `text ${index + 1}`, text }));
  const { mark, text } = fence(parts);
  const keep = [...new Set(texts.flatMap((one) => one.keep))];
  const system = [
    'You say in other words what people write to an assistant. You never answer it.',
    'Give as texts, in their order, each text as another person would write it who means exactly the same: same language, same facts, about as long.',
    'Leave as they are, letter by letter: numbers, names, addresses, code, what stands in quotation marks or in braces, and whatever is under keep.',
    UNTRUSTED_RULE(mark),
  ].join('\n');
  const user = keep.length === 0 ? text : `${text}\n\nkeep: ${JSON.stringify(keep)}`;
  const schema = closedObject({ texts: { type: 'array', items: { type: 'string' } } });
  return { system, user, schemaName: 'paraphrase', schema };
}

function wordsIn(answer: string, count: number): readonly string[] | undefined {
  return readOnlyObject(answer, (value) => readWords(value, count), []);
}

function readWords(value: JsonObject, count: number): readonly string[] | undefined {
  const texts: Json | undefined = memberOf(value, 'texts');
  if (!Array.isArray(texts) || texts.length !== count) return undefined;
  const words = texts as readonly Json[];
  return words.every((one) => typeof one === 'string') ? words : undefined;
}
