import type { Mutation } from './mutations.ts';

/** A mutant that no test can notice because it changes nothing that anybody could see, by its text so that lines may move. */
type Equivalent = {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
};

const EQUIVALENTS: readonly Equivalent[] = [];

/** Why a mutant changes nothing; undefined where it is not known to be so. */
export function equivalenceOf(mutation: Mutation): string | undefined {
  const { path, before, after } = mutation;
  return EQUIVALENTS.find((known) => known.path === path && known.before === before && known.after === after)?.reason;
}
