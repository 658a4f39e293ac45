import type { PerSide, Side } from '../../../domain/side.ts';
import { BESIDE, type ScoredTrial } from '../../../domain/trial.ts';
import type { CaseFacts } from '../../facts.ts';

type Sides = PerSide<readonly number[]>;

/** What a call cost on each side, in USD: over cases priced on both, or on head alone where nothing was compared. */
export function costSamples(cases: readonly CaseFacts[]): Sides {
  return samples(cases, (trial) => trial.costUsd);
}

/** How long a call took on each side, in milliseconds; only calls that this run made itself. */
export function latencySamples(cases: readonly CaseFacts[]): Sides {
  return samples(cases, (trial) => (trial.origin === 'live' ? trial.latencyMs : undefined));
}

function samples(cases: readonly CaseFacts[], read: (trial: ScoredTrial) => number | undefined): Sides {
  const found = cases.map(({ trials }) => ({ base: firstOf(trials, 'base'), head: firstOf(trials, 'head') }));
  const values = found.map(({ base, head }) => ({ base: base && read(base), head: head && read(head) }));
  const pairs = values.flatMap(({ base, head }) => (base === undefined || head === undefined ? [] : [{ base, head }]));
  if (pairs.length > 0) return { base: pairs.map((pair) => pair.base), head: pairs.map((pair) => pair.head) };
  return { base: [], head: values.flatMap(({ head }) => (head === undefined ? [] : [head])) };
}

function firstOf(trials: CaseFacts['trials'], side: Side): ScoredTrial | undefined {
  const sweeps = trials
    .filter((trial) => trial.status === 'scored')
    .filter(({ key }) => key.side === side && key.purpose === 'sweep' && key.round === 1);
  return BESIDE[side]
    .map((number) => sweeps.find(({ key }) => key.number === number))
    .find((found) => found !== undefined);
}
