import type { Phrase } from '../../text/phrase.ts';

/** What a verdict has to say: where, the clause that must be read, and what goes with it. */
export type Saying = {
  readonly where: Phrase;
  readonly says: Phrase;
  /** Ends of the sentence, each told where there is room. */
  readonly extras: readonly Phrase[];
  /** Whole sentences that are read right after it: what to do, and what it does not cover. */
  readonly also: Phrase;
  /** Whole sentences about what it rests on. */
  readonly sure: readonly Phrase[];
};
