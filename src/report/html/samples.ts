import { readConfidence, readLabel, type LabelDetails } from '../../domain/score-details.ts';
import type { PerSide, Side } from '../../domain/side.ts';
import type { Score } from '../../domain/scorer.ts';
import type { ScoredTrial } from '../../domain/trial.ts';
import type { CaseFacts } from '../facts.ts';

/** One answer that said how sure it is, in [0, 1], and whether it was right. */
export type Stated = { readonly confidence: number; readonly isRight: boolean };

type Sides<T> = PerSide<readonly T[]>;

/** What a call cost on each side, in USD: over cases priced on both, or on head alone where nothing was compared. */
export function costSamples(cases: readonly CaseFacts[]): Sides<number> {
  return samples(cases, (trial) => trial.costUsd);
}

/** How long a call took on each side, in milliseconds; only calls that this run made itself. */
export function latencySamples(cases: readonly CaseFacts[]): Sides<number> {
  return samples(cases, (trial) => (trial.origin === 'live' ? trial.latencyMs : undefined));
}

/** What each `label` scorer read from the outputs, by the scorer's name. */
export function labelSamples(cases: readonly CaseFacts[]): ReadonlyMap<string, Sides<LabelDetails>> {
  return byScorer(cases, 'label', (score) => readLabel(score.details));
}

/** How sure the outputs said they are, by the name of the `confidence` scorer. */
export function statedSamples(cases: readonly CaseFacts[]): ReadonlyMap<string, Sides<Stated>> {
  return byScorer(cases, 'confidence', (score, trial) => {
    const confidence = readConfidence(score.details)?.confidence;
    return typeof confidence === 'number' ? { confidence, isRight: isRight(trial) } : undefined;
  });
}

// With a label it is the label that was stated confidently; without one, all that the other scorers ask for.
function isRight({ scores }: ScoredTrial): boolean {
  const labels = scores.filter((score) => score.type === 'label');
  const judging = labels.length > 0 ? labels : scores.filter((score) => score.type !== 'confidence');
  return judging.every((score) => score.passed);
}

function byScorer<T>(
  cases: readonly CaseFacts[],
  type: string,
  read: (score: Score, trial: ScoredTrial) => T | undefined,
): ReadonlyMap<string, Sides<T>> {
  const names = new Set(
    cases.flatMap(({ trials }) =>
      trials.flatMap((trial) =>
        trial.status === 'scored' ? trial.scores.filter((score) => score.type === type).map((score) => score.name) : [],
      ),
    ),
  );
  const named = (name: string) => (trial: ScoredTrial) => {
    const score = trial.scores.find((entry) => entry.type === type && entry.name === name);
    return score === undefined ? undefined : read(score, trial);
  };
  return new Map([...names].map((name) => [name, samples(cases, named(name))]));
}

function samples<T>(cases: readonly CaseFacts[], read: (trial: ScoredTrial) => T | undefined): Sides<T> {
  const found = cases.map(({ trials }) => ({ base: firstOf(trials, 'base'), head: firstOf(trials, 'head') }));
  const values = found.map(({ base, head }) => ({ base: base && read(base), head: head && read(head) }));
  const pairs = values.flatMap(({ base, head }) => (base === undefined || head === undefined ? [] : [{ base, head }]));
  if (pairs.length > 0) return { base: pairs.map((pair) => pair.base), head: pairs.map((pair) => pair.head) };
  return { base: [], head: values.flatMap(({ head }) => (head === undefined ? [] : [head])) };
}

function firstOf(trials: CaseFacts['trials'], side: Side): ScoredTrial | undefined {
  return trials
    .filter((trial) => trial.status === 'scored')
    .find(({ key }) => key.side === side && key.purpose === 'sweep' && key.round === 1 && key.number === 1);
}
