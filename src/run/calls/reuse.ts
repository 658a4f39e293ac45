import type { FingerprintedRequest, PlannedCase, SweepCall } from '../../domain/plan.ts';
import type { Request } from '../../domain/request.ts';
import type { CallAnswer, StoredValue, StoreKey, TrialStore } from '../../ports.ts';
import { isJsonObject, type Json, type JsonObject } from '../../domain/json/json.ts';
import type { Side } from '../../domain/side.ts';
import type { ScoredTrial, TrialKey } from '../../domain/trial.ts';
import { parseStoredCall, type StoredCall } from './stored-answer.ts';

/** Which stored answers this run may use. */
export type ReusePolicy = {
  /** The run under way; its own answers are always replayed. */
  readonly run: string;
  /** Earlier runs that this one goes on with: what they stored is its own. */
  readonly continues?: ReadonlySet<string>;
  readonly nowMs: number;
  readonly reuseDays: number;
};

/** A stored answer with the attempts it took when it was paid for. */
export type StoredAnswer = StoredCall & { readonly isFromThisRun: boolean; readonly storedAtMs: number };

/** Raised when answers are read otherwise than before, so that older ones are asked for anew. */
const FORMAT = 3;
const DAY_MS = 86_400_000;

/** The store's key of a trial: what was asked of whom, why, which repetition, and for which of the cases that ask the same. */
export function trialStoreKey(
  { request, fingerprint, replica }: FingerprintedRequest,
  identity: string,
  key: Pick<TrialKey, 'purpose' | 'round' | 'number'>,
): StoreKey {
  const parts = ['trial', fingerprint, identity, key.purpose, key.round, key.number];
  const id = [...parts, ...(replica === undefined ? [] : [replica])].join(':');
  return { id, asked: request.endpoint };
}

/**
 * A stored answer, where this run may use it: its own always, another run's only where it was the first to a case, and recent.
 * A second one is asked for because a first was borrowed, or to try a case again: it has to be this run's.
 */
export function reusableAnswer(
  store: TrialStore,
  storeKey: StoreKey,
  key: Pick<TrialKey, 'purpose' | 'round' | 'number'>,
  policy: ReusePolicy,
): StoredAnswer | undefined {
  const stored = findStored(store, storeKey);
  if (stored === undefined) return undefined;
  const isFromThisRun = isOwnRun(stored.run, policy);
  const isFirst = key.purpose === 'sweep' && key.round === 1 && key.number === 1;
  if (!isFromThisRun && !(isFirst && isRecent(stored, policy))) return undefined;
  const call = parseStoredCall(stored.value);
  return call && { ...call, isFromThisRun, storedAtMs: stored.storedAtMs };
}

/** Whether a run's answers count as this one's. */
export function isOwnRun(run: string, { run: own, continues }: Pick<ReusePolicy, 'run' | 'continues'>): boolean {
  return run === own || continues?.has(run) === true;
}

/**
 * What may be reused on a side of a case. Head of a compared case is what is under test: another run's answer would be
 * judged by a provider's state of then, against base's of now.
 */
export function reuseOn(planned: PlannedCase, side: Side, policy: ReusePolicy): ReusePolicy {
  return planned.kind === 'compared' && side === 'head' ? { ...policy, reuseDays: 0 } : policy;
}

/**
 * What scorers may reuse for an answer. One that enters a pair is judged in this run: base often says again what another run
 * has heard, head says something new, and a judge that has become stricter since would fail head alone.
 */
export function reuseInScoring(planned: PlannedCase, origin: ScoredTrial['origin'], policy: ReusePolicy): ReusePolicy {
  return planned.kind === 'compared' && origin !== 'stored' ? { ...policy, reuseDays: 0 } : policy;
}

/** Writes an answer; it is on disk when this returns. */
export function storeAnswer(store: TrialStore, storeKey: StoreKey, answer: CallAnswer, attempts: number): void {
  store.put(storeKey, { format: FORMAT, answer, attempts } as unknown as JsonObject);
}

/** What a scorer was told before by this run, or lately by another one; `read` says what is none of its answers. */
export function readStored<T>(
  store: TrialStore,
  storeKey: StoreKey,
  policy: ReusePolicy,
  read: (answer: Json | undefined) => T | undefined,
): T | undefined {
  const stored = findStored(store, storeKey);
  if (stored === undefined || (!isOwnRun(stored.run, policy) && !isRecent(stored, policy))) return undefined;
  return read(stored.value['answer']);
}

/** Writes what a scorer was told, for `readStored`. */
export function writeStored(store: TrialStore, storeKey: StoreKey, answer: Json): void {
  store.put(storeKey, { format: FORMAT, answer });
}

/** Where answers are kept and which of them count. */
export type Memory = {
  readonly store: TrialStore;
  readonly identity: (request: Request) => string;
  readonly reuse: ReusePolicy;
};

/** What is stored of a request's n-th call of the first sweep, for an estimate; whether the run gets it depends on the side. */
export function storedSweep(
  memory: Memory,
  { asked, number, side, planned }: SweepCall,
): { readonly outputTokens: number | undefined; readonly isReused: boolean } | undefined {
  const key = { purpose: 'sweep', round: 1, number } as const;
  const storeKey = trialStoreKey(asked, memory.identity(asked.request), key);
  const stored = reusableAnswer(memory.store, storeKey, key, memory.reuse);
  if (stored === undefined) return undefined;
  const isReused = stored.isFromThisRun || reuseOn(planned, side, memory.reuse).reuseDays > 0;
  return { outputTokens: stored.answer.usage?.output, isReused };
}

function findStored(store: TrialStore, storeKey: StoreKey): StoredValue | undefined {
  const stored = store.get(storeKey);
  return isJsonObject(stored?.value) && stored.value['format'] === FORMAT ? stored : undefined;
}

function isRecent(stored: StoredValue, policy: ReusePolicy): boolean {
  return policy.nowMs - stored.storedAtMs < policy.reuseDays * DAY_MS;
}
