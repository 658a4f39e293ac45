import { withFields } from '../domain/held-trial.ts';
import type { Answer, RecordedCase, Recording } from '../domain/recording.ts';
import type { Prices } from '../ports.ts';

/** Whether an answer of a case tells its tokens and not its cost. */
export function hasUnpriced({ answers }: RecordedCase): boolean {
  return answers.some(isUnpriced);
}

/** A recording with the costs that its tokens give, where the harness names a model whose price is known. */
export function priced(recording: Recording, prices: Prices): Recording {
  const price = (answer: Answer): Answer => {
    if (answer.status !== 'scored' || answer.usage === undefined || !isUnpriced(answer)) return answer;
    const { model } = answer.served;
    const quote = model === undefined ? undefined : prices.find('command', model);
    return withFields(answer, { costUsd: quote?.cost(answer.usage) });
  };
  return { ...recording, cases: recording.cases.map((one) => ({ ...one, answers: one.answers.map(price) })) };
}

function isUnpriced(answer: Answer): boolean {
  return answer.status === 'scored' && answer.costUsd === undefined && answer.usage !== undefined;
}
