import type { FindTrial } from '../domain/comparison/decision.ts';
import type { Arms } from '../domain/keys.ts';
import type { Preference } from '../domain/comparison/preference.ts';
import type { Side } from '../domain/side.ts';
import type { Trial, TrialKey } from '../domain/trial.ts';

/** Trials by their keys, built once for each look at them. */
export type TrialIndex = {
  readonly find: FindTrial;
  /** All trials of a row's case, in the order given. */
  readonly ofCase: (row: Arms & { readonly suite: string }, caseId: string) => readonly Trial[];
  /** Blind comparisons of a suite × target, in the order given. */
  readonly preferences: (suite: string, target: string) => readonly Preference[];
};

/** Makes trials findable; the last one wins where a key occurs twice. */
export function indexTrials(trials: readonly Trial[], preferences: readonly Preference[] = []): TrialIndex {
  const suites = new Map<string, Map<string, Map<string, Map<number, Trial>>>>();
  for (const trial of trials) {
    const { suite, target, caseId } = trial.key;
    entry(entry(entry(suites, suite), target), caseId).set(trialNumber(trial.key), trial);
  }
  const caseOf = (suite: string, target: string, caseId: string) => suites.get(suite)?.get(target)?.get(caseId);
  return {
    find: (key) => caseOf(key.suite, key.target, key.caseId)?.get(trialNumber(key)),
    ofCase: ({ suite, target, reference = target }, caseId) => {
      const of = (arm: string) => [...(caseOf(suite, arm, caseId)?.values() ?? [])];
      if (reference === target) return of(target);
      const on = (arm: string, side: Side) => of(arm).filter(({ key }) => key.side === side);
      return [...on(reference, 'base'), ...on(target, 'head')];
    },
    preferences: (suite, target) => preferences.filter(({ key }) => key.suite === suite && key.target === target),
  };
}

function entry<K, V>(map: Map<string, Map<K, V>>, name: string): Map<K, V> {
  const found = map.get(name) ?? new Map<K, V>();
  map.set(name, found);
  return found;
}

/** Side, purpose, round and number in one whole number; both counters stay far below 2^20. */
function trialNumber(key: TrialKey): number {
  const kind = (key.side === 'base' ? 0 : 2) + (key.purpose === 'sweep' ? 0 : 1);
  return (key.round * 2 ** 20 + key.number) * 4 + kind;
}
