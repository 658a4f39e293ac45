import { withChildren, type ScorerSpec } from '../../domain/scorer.ts';
import { traitsOf } from '../../scorers/catalogue.ts';

/** Lets work of one name through one by one until some of it has come through; from then on all at once. */
export type OneByOne = {
  /** `work` says whether it has come through. */
  run(name: string, work: () => Promise<boolean>): Promise<void>;
};

/** Nothing has come through yet. */
export function openOneByOne(): OneByOne {
  const open = new Set<string>();
  const underWay = new Map<string, Promise<undefined>>();
  return {
    run: async (name, work) => {
      while (!open.has(name) && underWay.has(name)) await underWay.get(name);
      if (open.has(name)) {
        await work();
        return;
      }
      const done = Promise.withResolvers<undefined>();
      underWay.set(name, done.promise);
      try {
        if (await work()) open.add(name);
      } finally {
        underWay.delete(name);
        done.resolve(undefined);
      }
    },
  };
}

/** One name for the programs that judge a case; undefined where none does. */
export function programsIn(expect: readonly ScorerSpec[]): string | undefined {
  const programs = expect.flatMap(withChildren).filter(({ type }) => traitsOf(type).asks === 'program');
  const names = programs.map(({ type, config }) => JSON.stringify([type, config]));
  return names.length === 0 ? undefined : [...new Set(names)].sort().join(' ');
}
