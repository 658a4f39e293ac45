import type { Request } from '../domain/request.ts';
import type { CallAnswer, CallError } from '../ports.ts';

/** A question under the name that its answer will come back with: at most 64 letters, digits, `_` and `-`. */
export type LaterAsk = { readonly id: string; readonly request: Request };

/** What became of a question. `lost`: nobody worked at it before its time was over, and nothing is charged. */
export type LaterAnswer = { readonly id: string } & (
  | { readonly kind: 'answered'; readonly answer: CallAnswer }
  | { readonly kind: 'failed'; readonly error: CallError }
  | { readonly kind: 'lost'; readonly why: string }
);

/** Work that was handed over, or may have been: what is known of it. */
export type HandedOver = {
  /** Its own name; those of its questions begin with it. */
  readonly name: string;
  readonly sinceMs: number;
  readonly asks: number;
};

/** How far a provider is with work that it took. `failure`: it ended before any question was worked at. */
export type LaterState = {
  readonly isEnded: boolean;
  readonly done: number;
  readonly failure?: CallError | undefined;
};

/**
 * A provider that takes questions together and answers hours later. Every method rejects with CallError as a Provider's
 * call does.
 */
export interface LaterWork {
  /** What one piece of work may hold at most, and how many questions it had better have at least. */
  readonly bounds: { readonly asks: number; readonly bytes: number; readonly pieces: number; readonly least: number };
  /** What a question takes of `bounds.bytes`. */
  readonly bytesOf: (ask: LaterAsk) => number;
  /** Hands questions over; the provider's id of the work. */
  readonly create: (name: string, asks: readonly LaterAsk[], signal: AbortSignal) => Promise<string>;
  /**
   * The id of work that was handed over, where nobody kept it; undefined where there is none such. Not every provider tells
   * before the end whose work it is: then it is what looks like it, and is none of `others`.
   */
  readonly find: (made: HandedOver, others: ReadonlySet<string>, signal: AbortSignal) => Promise<string | undefined>;
  readonly look: (id: string, signal: AbortSignal) => Promise<LaterState>;
  /** What came of it, once it has ended, in any order. */
  readonly answers: (
    id: string,
    requestOf: (ask: string) => Request | undefined,
    signal: AbortSignal,
  ) => AsyncIterable<LaterAnswer>;
  /** Ends it early: what is answered by then stays. */
  readonly cancel: (id: string, signal: AbortSignal) => Promise<void>;
  /** Has the provider forget answers that are kept here by now, where it keeps them until it is told. */
  readonly forget?: (id: string, signal: AbortSignal) => Promise<void>;
}

/** Who takes such a request to answer it later, in the tier of its endpoint. Throws UserError as opening a provider does. */
export type OpenLater = (request: Request) => Promise<LaterWork>;
