import { caseKey } from '../domain/keys.ts';
import type { Answer, RecordedCase, Recording } from '../domain/recording.ts';
import type { Result } from '../domain/result.ts';
import type { Trial } from '../domain/trial.ts';

/** What a finished run's head answered in its sweeps: what was skipped was never asked, and a confirmation was asked for a reason. */
export function recordingOf(result: Result): Recording {
  const answers = Map.groupBy(result.trials.filter(isOfSweep), ({ key }) => caseKey(key));
  const cases = result.cases.map((one): RecordedCase => {
    const trials = [...(answers.get(caseKey({ ...one, caseId: one.id })) ?? [])].sort(byRound);
    return {
      ...one,
      input: one.input.head,
      question: one.input.head ?? '',
      judgement: scorersOf(trials),
      answers: trials.flatMap(asAnswer),
    };
  });
  const whole = result.rows.filter(({ comparison }) => comparison.tag === undefined);
  return { rows: whole.map((row) => ({ ...row, model: row.model.head })), cases, gaps: [] };
}

function isOfSweep({ status, key }: Trial): boolean {
  return status !== 'skipped' && key.side === 'head' && key.purpose === 'sweep' && key.number === 1;
}

function byRound(a: Trial, b: Trial): number {
  return a.key.round - b.key.round;
}

function asAnswer(trial: Trial): readonly Answer[] {
  return trial.status === 'skipped' ? [] : [trial];
}

function scorersOf(trials: readonly Trial[]): string | undefined {
  const scored = trials.find((trial) => trial.status === 'scored');
  return scored && JSON.stringify(scored.scores.map(({ type, name }) => [type, name]));
}
