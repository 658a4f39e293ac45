import { caseKey } from '../domain/keys.ts';
import type { Answer } from '../domain/recording.ts';
import type { Side } from '../domain/side.ts';
import type { Trial, TrialKey } from '../domain/trial.ts';

/** An answer that nobody has looked at yet. */
export type Waiting = { readonly answer: Answer; readonly isReplayed: boolean };

type Place = { readonly suite: string; readonly target: string; readonly caseId: string };

/** Answers that a harness gave and no trial has taken. They are taken in the order in which they came, so that none is chosen. */
export type Pool = {
  add(side: Side, place: Place, waiting: readonly Waiting[]): void;
  size(side: Side, place: Place): number;
  /** The next answer as the trial of a key; undefined where there is none. */
  take(key: TrialKey): Trial | undefined;
};

/** An empty pool. */
export function openPool(): Pool {
  const waiting = new Map<string, Waiting[]>();
  const nameOf = (side: Side, place: Place): string => `${side} ${caseKey(place)}`;
  return {
    add: (side, place, more) => {
      const name = nameOf(side, place);
      waiting.set(name, [...(waiting.get(name) ?? []), ...more]);
    },
    size: (side, place) => waiting.get(nameOf(side, place))?.length ?? 0,
    take: (key) => {
      const next = waiting.get(nameOf(key.side, key))?.shift();
      return next && trialOf(next, key);
    },
  };
}

/** How long an answer took is the harness's business: it ran beside others, and after its own start. */
function trialOf({ answer, isReplayed }: Waiting, key: TrialKey): Trial {
  if (answer.status === 'errored') return { ...answer, key };
  const spendUsd = isReplayed ? 0 : answer.costUsd;
  return { ...answer, key, spendUsd, origin: isReplayed ? 'replayed' : 'live', countsStart: true };
}
