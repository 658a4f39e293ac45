import { wasAsked, type Score } from '../../domain/scorer.ts';
import type { ScoredTrial } from '../../domain/trial.ts';

/** The first score of a name: a scorer's own name, else its type. */
export function findScore(trial: ScoredTrial, name: string): Score | undefined {
  return trial.scores.find((score) => score.name === name && wasAsked(score));
}

/** What stands before the names of a scorer's metrics: nothing for one that has no name of its own. */
export function prefixOf(name: string, trials: readonly ScoredTrial[]): string {
  const isNamed = trials.some((trial) => findScore(trial, name)?.type !== name && findScore(trial, name) !== undefined);
  return isNamed ? `${name}.` : '';
}

/** The names of all scores that `holds` is true of, in the order of their first appearance. */
export function namesThat(trials: readonly ScoredTrial[], holds: (score: Score) => boolean): readonly string[] {
  return [...new Set(trials.flatMap((trial) => trial.scores.filter(holds).map((score) => score.name)))];
}
