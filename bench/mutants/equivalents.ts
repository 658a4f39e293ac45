import type { Mutation } from './mutations.ts';

/** A mutant that no test can notice because it changes nothing that anybody could see, by its text so that lines may move. */
type Equivalent = Pick<Mutation, 'path' | 'lineText' | 'before' | 'after'> & { readonly reason: string };

const EQUIVALENTS: readonly Equivalent[] = [
  {
    path: 'src/compare/forecast/expected-calls.ts',
    lineText: 'const ALL_RUNS = 400;',
    before: '400',
    after: '401',
    reason: '401 is prime: shared among one row or 401 of them it comes to the same, by the most and the least runs.',
  },
  {
    path: 'src/compare/figures/moves-together.ts',
    lineText: 'const most = level * (SHUFFLES + 1) - 1;',
    before: '1',
    after: '2',
    reason: 'Shuffles are whole: for no number of tests does one lie between the two bounds.',
  },
  {
    path: 'src/compare/stats/distributions/saddlepoint.ts',
    lineText: 'const isInside = next > low && next < high;',
    before: 'next < high',
    after: '(next <= high)',
    reason: 'A step to the bound itself, or half-way to it, comes to the same tilt.',
  },
  {
    path: 'src/compare/stats/distributions/saddlepoint.ts',
    lineText: 'const isInside = next > low && next < high;',
    before: 'next < high',
    after: '(next >= high)',
    reason: 'Halving alone comes to the same tilt, in more steps than Newton’s, of which there are enough.',
  },
  {
    path: 'src/verdict/rules/beyond.ts',
    lineText: 'return k > 100 ? z : z + k / continued(z, k + 1);',
    before: '100',
    after: '101',
    reason: 'The continued fraction has long converged.',
  },
  {
    path: 'src/compare/metrics/metric-group.ts',
    lineText: 'for (let index = 0; index < values.length; index += 1) {',
    before: '0',
    after: '(-1)',
    reason: 'Before the first place there is no weight.',
  },
];

/** Why a mutant changes nothing; undefined where it is not known to be so. */
export function equivalenceOf({ path, lineText, before, after }: Mutation): string | undefined {
  return EQUIVALENTS.find(
    (known) => known.path === path && known.lineText === lineText && known.before === before && known.after === after,
  )?.reason;
}
