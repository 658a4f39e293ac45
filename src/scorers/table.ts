import { loaderOf, SCORER_NAMES } from './catalogue.ts';
import type { LoadScorer } from './declaration.ts';
import type { Scorer } from './scorer.ts';

/** Every scorer of a single output by its key in `expect:`, loaded when first used so that an unused one costs nothing. */
export const SCORERS: ReadonlyMap<string, LoadScorer> = new Map(
  SCORER_NAMES.flatMap((name) => {
    const load = loaderOf(name);
    return load === undefined ? [] : [[name, once(load)] as const];
  }),
);

/** Even a module that is loaded already takes its time to be imported again, at every output. */
function once(load: LoadScorer): LoadScorer {
  let loaded: Promise<Scorer> | undefined;
  return () => (loaded ??= load());
}
