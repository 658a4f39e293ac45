/** What trials turned out to cost, by target, where no table of prices knows it before. */
export type LearnedCosts = {
  /** The most that a trial of this target has cost so far, in USD; 0 where none has. */
  mostUsd(target: string): number;
  note(target: string, usd: number): void;
  /**
   * Does work of a target. The first one goes alone, so that the others know what they cost; it may fail, and then they do
   * not.
   */
  afterFirst<T>(target: string, work: () => Promise<T>): Promise<T>;
};

/** Knows nothing yet. */
export function learnCosts(): LearnedCosts {
  const most = new Map<string, number>();
  const firsts = new Map<string, Promise<undefined>>();
  return {
    mostUsd: (target) => most.get(target) ?? 0,
    note: (target, usd) => void most.set(target, Math.max(most.get(target) ?? 0, usd)),
    afterFirst: async (target, work) => {
      const first = firsts.get(target);
      if (first !== undefined) {
        await first;
        return await work();
      }
      const done = Promise.withResolvers<undefined>();
      firsts.set(target, done.promise);
      try {
        return await work();
      } finally {
        done.resolve(undefined);
      }
    },
  };
}
