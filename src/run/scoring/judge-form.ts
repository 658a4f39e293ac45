import type { Output } from '../../domain/request.ts';
import type { ModelEndpoint } from '../../domain/suite.ts';
import { UserError } from '../../domain/user-error.ts';
import { quote } from '../../scorers/parts/quote.ts';

/** Knows whether a judge has ever answered in form. */
export type JudgeForm = {
  /** Throws UserError once it has answered often enough and never in form: nothing else would come of asking on. */
  require(endpoint: ModelEndpoint): void;
  note(output: Output, isInForm: boolean): void;
};

/** Two outputs, three attempts each. */
const HOPELESS_AFTER = 6;

/** Said of a judge whose answer ended at its own limit. */
export const CUT_OFF =
  'was cut off at its own token limit (finish reason length): raise `max_output_tokens` in `judge.parameters`';

/** No answer yet. */
export function watchJudgeForm(who = 'The judge', key = 'judge'): JudgeForm {
  let isInForm = false;
  let others = 0;
  let last: Output | undefined;
  return {
    require: (endpoint) => {
      if (!isInForm && last !== undefined && others >= HOPELESS_AFTER)
        throw neverInForm({ who, key, endpoint, answers: others, last });
    },
    note: (output, isFit) => {
      isInForm ||= isFit;
      if (isFit) return;
      others += 1;
      last = output;
    },
  };
}

type NeverInForm = {
  readonly who: string;
  readonly key: string;
  readonly endpoint: ModelEndpoint;
  readonly answers: number;
  readonly last: Output;
};

function neverInForm({ who, key, endpoint, answers, last }: NeverInForm): UserError {
  const { text, finishReason } = last;
  const said = finishReason === 'length' ? CUT_OFF : `was ${quote(text, 80)} (finish reason ${finishReason})`;
  return new UserError({
    code: 'judge-out-of-form',
    sentence: `${who} ${endpoint.provider} ${endpoint.model} has answered ${answers} times and never in form; its last answer ${said}.`,
    place: undefined,
    hint: `It is asked for JSON of a schema, and not asked any more. Pin a model under \`${key}:\` that keeps to one.`,
  });
}
