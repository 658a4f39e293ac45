import type { Request } from '../domain/request.ts';
import type { Side } from '../domain/side.ts';
import type { Endpoint } from '../domain/suite.ts';
import { CallError, type CallLimit, type StoreKey } from '../ports.ts';
import type { Retried, RetriedAnswer } from './calls/retry.ts';

/** Gets answers for what a run asks that its store does not have: from providers, or from nobody. */
export type Dispatcher = {
  /**
   * Rejects with RetriedError, CircuitOpen, UserError (missing key, an endpoint that never answered), the run's abort
   * reason, or what `beforeAttempt` throws.
   */
  call(request: Request, options: CallOptions): Promise<RetriedAnswer>;
  /** Makes any other call to an endpoint, bounded alike. Rejects as `call` does. */
  attempt<T>(endpoint: Endpoint, attempt: Attempt<T>, options: Pick<CallOptions, 'onTimeOut'>): Promise<Retried<T>>;
  /** Gives the providers that were given up one more chance. */
  tryAgain(): void;
  /** Resolves once all is written that has to be known of work that was handed over. */
  settled?(): Promise<void>;
};

/** Whom a call is for. */
export type CallOptions = {
  /** Whose files a program works with; undefined for a judge. */
  readonly side: Side | undefined;
  /** Asked when an attempt's turn comes; throws where it is no longer wanted. */
  readonly beforeAttempt: () => void;
  /** Told of each attempt that ran into our own time limit, as its provider may charge for it, or that says what it has cost. */
  readonly onTimeOut: (spentUsd?: number) => void;
  /** What its answer is kept under, by which a question that is answered later is found again; without it, it is asked at once. */
  readonly key?: StoreKey;
};

/** One attempt at a call; must stop when the signal aborts. */
export type Attempt<T> = (signal: AbortSignal, limit: CallLimit) => Promise<T>;

/** Asks nobody: what is not stored stays without an answer. */
export const OFFLINE: Dispatcher = { call: refuse, attempt: refuse, tryAgain: () => undefined };

function refuse(): Promise<never> {
  return Promise.reject(new CallError({ kind: 'malformed', message: 'no stored answer' }));
}
