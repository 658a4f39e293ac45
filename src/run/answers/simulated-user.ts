import type { JsonObject } from '../../domain/json/json.ts';
import type { ModelEndpoint } from '../../domain/suite.ts';
import type { RequestedUser, Turn } from '../../domain/request.ts';
import { CallError } from '../../ports.ts';
import { askUntilInForm } from '../../scorers/judged/judge.ts';
import { fence } from '../../scorers/parts/fence.ts';
import { UNTRUSTED_RULE, renderTurns } from '../../scorers/judged/parts/judge-material.ts';
import { memberOf, readOnlyObject } from '../../scorers/judged/parts/judge-object.ts';
import { asBoolean, closedObject } from '../../scorers/judged/parts/judge-verdict.ts';
import { ScorerError, type JudgeQuestion } from '../../scorers/scorer.ts';
import { CircuitOpen } from '../calls/provider-queue.ts';
import { askJudge } from '../scoring/judge.ts';
import type { CostTally } from '../scoring/scoring.ts';
import type { TrialTools } from '../trial-job.ts';

/** Whom a sentence names that speaks of who plays a user. */
export const SIMULATED_USER = 'The simulated user';

/** A model that was to play a user, or to speak for one, said nothing: an outage, which says nothing of the target. */
export class UserSilent extends ScorerError {
  readonly endpoint: ModelEndpoint;

  constructor(endpoint: ModelEndpoint, sentence: string, cause?: Error) {
    super(sentence, { cause });
    this.endpoint = endpoint;
  }
}

/** A user is not longer than this in one turn. */
const LONGEST_WORDS = 20_000;

/**
 * What the user says next, undefined once the goal is met or given up. The same conversation so far has the same next words on
 * both sides and whenever it comes up again in a run, as the judge has one answer to one question. Throws UserSilent, and
 * UserError where the model cannot be asked at all.
 */
export async function speakAsUser(
  user: RequestedUser,
  turns: readonly Turn[],
  { tools, tally }: { readonly tools: TrialTools; readonly tally: CostTally },
): Promise<string | undefined> {
  const { model } = user;
  if (model === undefined) throw new Error('A simulated user without a model was not refused before the run.');
  const judge = { ...model, minAgreement: undefined };
  const options = { ...tools, judge, form: tools.userForm, role: SIMULATED_USER };
  const ask = async (question: JudgeQuestion): Promise<string> => {
    const { text, spendUsd } = await askJudge(question, options);
    tally.add(spendUsd);
    return text;
  };
  const isFirst = turns.length === 0;
  try {
    const words = await askUntilInForm(questionOf(user, turns), { ask }, (answer) =>
      readOnlyObject(answer, (value) => readWords(value, isFirst), []),
    );
    return words.isDone ? undefined : words.message;
  } catch (error) {
    const isOutage = error instanceof CallError || error instanceof CircuitOpen || error instanceof ScorerError;
    if (!isOutage) throw error;
    const { provider, model: name } = model.endpoint;
    throw new UserSilent(
      model.endpoint,
      `${SIMULATED_USER} (${provider} ${name}) did not speak: ${error.message}`,
      error,
    );
  }
}

function questionOf({ goal }: RequestedUser, turns: readonly Turn[]): Omit<JudgeQuestion, 'attempt' | 'isInForm'> {
  const { mark, text } = fence([{ label: 'conversation', text: turns.length === 0 ? '' : renderTurns(turns) }]);
  const system = [
    'You play the user in a conversation with an assistant. You are never the assistant, and never say that you play.',
    `What this user wants, and how they are:\n${goal}`,
    'Give as message what the user says next: short, natural, in the user’s own words and language, and only what such a user knows.',
    'Say done once the user has what they want, or once the assistant has made clear that they will not get it; the message is empty then.',
    UNTRUSTED_RULE(mark),
  ].join('\n');
  const schema = closedObject({ done: { type: 'boolean' }, message: { type: 'string' } });
  return { system, user: text, schemaName: 'turn', schema };
}

type Words = { readonly isDone: boolean; readonly message: string };

/** Nobody is done before a word was said. */
function readWords(value: JsonObject, isFirst: boolean): Words | undefined {
  const isDone = asBoolean(memberOf(value, 'done'));
  const message = memberOf(value, 'message') ?? '';
  if (isDone === undefined || typeof message !== 'string' || message.length > LONGEST_WORDS) return undefined;
  if (isDone) return isFirst ? undefined : { isDone, message: '' };
  return message.trim() === '' ? undefined : { isDone, message };
}
