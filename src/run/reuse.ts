import type { CallAnswer, StoredValue, TrialStore } from '../ports.ts';
import type { JsonObject } from '../domain/json.ts';
import type { TrialKey } from '../domain/trial.ts';

/** Which stored answers this run may use. */
export type ReusePolicy = {
  /** The run under way; its own answers are always replayed. */
  readonly run: string;
  readonly nowMs: number;
  readonly reuseDays: number;
};

/** A stored answer with the attempts it took when it was paid for. */
export type StoredAnswer = { readonly answer: CallAnswer; readonly attempts: number; readonly isFromThisRun: boolean };

const FORMAT = 1;
const DAY_MS = 86_400_000;

/** The store's key of a trial: what was asked of whom, why, and which repetition. */
export function trialStoreKey(
  fingerprint: string,
  identity: string,
  key: Pick<TrialKey, 'purpose' | 'round' | 'number'>,
): string {
  return ['trial', fingerprint, identity, key.purpose, key.round, key.number].join(':');
}

/** A stored answer, where this run may use it: its own always, another run's only from a recent first sweep. */
export function reusableAnswer(
  store: TrialStore,
  storeKey: string,
  key: Pick<TrialKey, 'purpose' | 'round'>,
  policy: ReusePolicy,
): StoredAnswer | undefined {
  const stored = store.get(storeKey);
  if (stored === undefined || stored.value['format'] !== FORMAT) return undefined;
  const isFromThisRun = stored.run === policy.run;
  const isFirstSweep = key.purpose === 'sweep' && key.round === 1;
  if (!isFromThisRun && !(isFirstSweep && isRecent(stored, policy))) return undefined;
  const { answer, attempts } = stored.value as unknown as { answer: CallAnswer; attempts: number };
  return { answer, attempts, isFromThisRun };
}

/** Writes an answer; it is on disk when this returns. */
export function storeAnswer(store: TrialStore, storeKey: string, answer: CallAnswer, attempts: number): void {
  store.put(storeKey, { format: FORMAT, answer, attempts } as unknown as JsonObject);
}

function isRecent(stored: StoredValue, policy: ReusePolicy): boolean {
  return policy.nowMs - stored.storedAtMs < policy.reuseDays * DAY_MS;
}
