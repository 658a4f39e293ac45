import PQueue from 'p-queue';

/** Calls to one provider: how many at once, and whether it still answers. */
export type Lane = {
  /** Runs work when a place is free, in the order asked. Rejects with LaneClosed when the provider is given up. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** An answer came: the lane may widen again, up to its limit. */
  succeeded(): void;
  /** The provider asked to slow down. */
  throttled(): void;
  /** A call got no answer after all its retries. */
  exhausted(message: string): void;
  /** Why the provider was given up; undefined while it is not. */
  readonly closedBecause: () => string | undefined;
};

/** Thrown for work that was waiting when its provider was given up. */
export class LaneClosed extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'LaneClosed';
  }
}

/** Calls in a row without an answer, all retries included, after which a provider counts as dead. */
const DEAD_AFTER = 5;

/** A lane that starts at `concurrency`, halves when throttled and grows by one after as many answers as it is wide. */
export function openLane(concurrency: number): Lane {
  const queue = new PQueue({ concurrency });
  let answersSinceChange = 0;
  let exhaustedInARow = 0;
  let reason: string | undefined;
  return {
    run: async (work) =>
      queue.add(() => {
        if (reason !== undefined) throw new LaneClosed(reason);
        return work();
      }),
    succeeded() {
      exhaustedInARow = 0;
      answersSinceChange += 1;
      if (answersSinceChange < queue.concurrency || queue.concurrency >= concurrency) return;
      queue.concurrency += 1;
      answersSinceChange = 0;
    },
    throttled() {
      queue.concurrency = Math.max(1, Math.floor(queue.concurrency / 2));
      answersSinceChange = 0;
    },
    exhausted(message) {
      exhaustedInARow += 1;
      if (exhaustedInARow >= DEAD_AFTER) reason ??= message;
    },
    closedBecause: () => reason,
  };
}
