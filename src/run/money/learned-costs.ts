import { answeringModel } from '../../domain/providers/answering-model.ts';
import { hidesModel } from '../../domain/providers/providers.ts';
import type { Request } from '../../domain/request.ts';
import type { ScoredTrial } from '../../domain/trial.ts';

/** What trials turned out to cost, by target, where no table of prices knows it before. */
export type LearnedCosts = {
  /** The most that a trial of this target has cost so far, in USD; 0 where none has. */
  mostUsd(target: string): number;
  note(target: string, trial: ScoredTrial): void;
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
    note: (target, trial) => void most.set(target, Math.max(most.get(target) ?? 0, costUsdOf(trial))),
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

/** Programs, endpoints and deployments tell what a call has cost after it; no table is sure of that before. */
export function tellsOwnPrice(request: Request | undefined): boolean {
  if (request === undefined) return false;
  const model = answeringModel(request.endpoint);
  return model === undefined || hidesModel(model.provider);
}

/** As if it were called now, whether it was or not. */
function costUsdOf({ costUsd, judgeSpendUsd }: ScoredTrial): number {
  return (costUsd ?? 0) + (judgeSpendUsd ?? 0);
}
