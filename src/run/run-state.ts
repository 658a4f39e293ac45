import type { NextStep } from '../domain/comparison/decision.ts';
import { armOf, caseKey } from '../domain/keys.ts';
import { requestOn, type Plan, type PlannedCase } from '../domain/plan.ts';
import type { Request } from '../domain/request.ts';
import { SIDES } from '../domain/side.ts';
import { describeTrialKey, type Trial, type TrialKey } from '../domain/trial.ts';
import type { Diagnostic } from '../domain/user-error.ts';
import type { Progress } from '../ports.ts';
import { learnCosts, type LearnedCosts } from './money/learned-costs.ts';
import { openOneByOne, type OneByOne } from './calls/one-by-one.ts';
import { openStandings, type Standings } from './calls/standing.ts';
import type { TrialTools } from './trial-job.ts';

/** What to run and when to stop. */
export type RunInput = {
  readonly plan: Plan;
  /** Which trials are needed next, given all the finished ones; pure. */
  readonly next: (trials: readonly Trial[]) => NextStep;
  readonly tools: TrialTools;
  readonly progress: Progress;
  readonly concurrency: number;
  /** The most that one trial of a case can cost in USD, judge included; 0 where it is unknown. */
  readonly callUsd: (planned: PlannedCase) => number;
  /** Trials that other jobs of this run have made. */
  readonly handedOver?: readonly Trial[];
  /** One job of several: what compares outputs of both sides is asked by the one that has all of them. */
  readonly isPart?: boolean;
};

/** A run under way: what it was asked for and what it knows so far. */
export type RunState = {
  readonly input: RunInput;
  readonly cases: ReadonlyMap<string, PlannedCase>;
  readonly finished: Map<string, Trial>;
  readonly stopped: Map<string, readonly Diagnostic[]>;
  /** By the name of a target on a side. */
  readonly standings: Standings;
  readonly learned: LearnedCosts;
  /** Programs that judge are tried on one case before the others are paid for. */
  readonly judgedByPrograms: OneByOne;
  /** Errored trials that would come to nothing again. */
  readonly hopeless: Set<string>;
};

/** Nothing is run yet. */
export function newRunState(input: RunInput): RunState {
  const cases = new Map<string, PlannedCase>();
  for (const row of input.plan.rows) {
    for (const planned of row.cases)
      for (const side of SIDES)
        cases.set(caseKey({ suite: row.suite, target: armOf(row, side), caseId: planned.case.id }), planned);
  }
  const known = { finished: new Map(), stopped: new Map(), standings: openStandings(), hopeless: new Set<string>() };
  return { input, cases, ...known, learned: learnCosts(), judgedByPrograms: openOneByOne() };
}

/** What a trial asks; undefined where its side has no such request. */
export function requestOf(state: RunState, key: TrialKey): Request | undefined {
  return requestOn(plannedCase(state, key), key.side)?.request;
}

/** The trial as far as it has ended. */
export function trialOf(state: RunState, key: TrialKey): Trial | undefined {
  return state.finished.get(describeTrialKey(key));
}

/** The case of a trial. */
export function plannedCase(state: RunState, key: TrialKey): PlannedCase {
  const planned = state.cases.get(caseKey(key));
  if (planned === undefined)
    throw new Error(`a trial was asked of a case that is not in the plan: ${describeTrialKey(key)}`);
  return planned;
}
