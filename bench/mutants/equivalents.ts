import type { Mutation } from './mutations.ts';

/** A mutant that no test can notice because it changes nothing that anybody could see, by its text so that lines may move. */
type Equivalent = Pick<Mutation, 'path' | 'lineText' | 'before' | 'after'> & {
  /** Which of those that read the same in the line; all of them by default. */
  readonly nth?: readonly number[];
  readonly reason: string;
};

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
  {
    path: 'src/compare/forecast/would-tell.ts',
    lineText: 'return missed <= most;',
    before: 'missed <= most',
    after: '(missed < most)',
    reason: 'What is missed is counted whole, and the bound is no whole number.',
  },
  {
    path: 'src/compare/stats/distributions/saddlepoint.ts',
    lineText: 'if (Math.abs(sum) >= (1 - 1e-12) * most) return sum > 0 ? Infinity : -Infinity;',
    before: 'Math.abs(sum) >= (1 - 1e-12) * most',
    after: '(Math.abs(sum) > (1 - 1e-12) * most)',
    reason: 'The bound leaves room for rounding alone: no sum that is not all of one sign comes near it.',
  },
  {
    path: 'src/compare/forecast/expected-calls.ts',
    lineText: 'latencyMs: 0,',
    before: '0',
    after: '1',
    reason: 'A trial that is only played is counted: nobody reads how long it took.',
  },
  {
    path: 'src/plan/perturb/draws.ts',
    lineText: 'return drawn.filter(({ at }) => at < share || at === least).map(({ item }) => item);',
    before: 'at < share',
    after: '(at <= share)',
    reason: 'One draw in four thousand millions is the share itself, and as good drawn as not.',
  },
  {
    path: 'src/plan/perturb/draws.ts',
    lineText: 'let count = 0;',
    before: '0',
    after: '1',
    reason: 'Other draws, as much by chance as these.',
  },
  {
    path: 'src/compare/stats/paired/log-ratio.ts',
    lineText: 'if (standardError < 1e-12) return Math.expm1(logGrowth);',
    before: 'standardError < 1e-12',
    after: '(standardError <= 1e-12)',
    reason: 'The limits are the estimate to twelve digits then, whichever way.',
  },
  {
    path: 'src/compare/stats/paired/hodges-lehmann.ts',
    lineText: 'for (let i = 0; i < 100 && low < high; i += 1) {',
    before: 'low < high',
    after: '(low <= high)',
    reason: 'Where both are one number, to halve what lies between changes neither.',
  },
  {
    path: 'src/compare/metrics/slices.ts',
    lineText: 'for (let index = 0; index < outcomes.length; index += 1) {',
    before: '0',
    after: '(-1)',
    reason: 'Before the first place there is no weight.',
  },
  {
    path: 'src/compare/stats/multiple.ts',
    lineText: 'const limit = sorted[last] ?? -1;',
    before: '1',
    after: '0',
    reason: 'A p of 0 is always among those that are found.',
  },
  {
    path: 'src/compare/figures/moves-together.ts',
    lineText: 'return caseIds.size < 2 || caseIds.size === compared.length ? [] : [{ by, name, caseIds }];',
    before: '2',
    after: '1',
    reason: 'A group of one case has no two that moved, and is left out by that.',
  },
  {
    path: 'src/plan/cost/hosted-tools.ts',
    lineText: '(price(asked, { input: 0, output: 0, hostedTools: { [kind]: 1 } }) ?? 0) > 0;',
    before: '0',
    after: '(-1)',
    nth: [0, 1, 2],
    reason:
      'One token less takes nothing from a fee that is there; where there is no price, less than nothing is no price either.',
  },
  {
    path: 'src/plan/affected/filters.ts',
    lineText: 'if (wanted.length === 0) return [];',
    before: 'if (wanted.length === 0) return [];',
    after: ';',
    reason: 'Of no names none is unknown: it only spares the list of those that there are.',
  },
];

/** Why a mutant changes nothing; undefined where it is not known to be so. */
export function equivalenceOf({ path, lineText, before, after, nth }: Mutation): string | undefined {
  return EQUIVALENTS.find(
    (known) =>
      known.path === path &&
      known.lineText === lineText &&
      known.before === before &&
      known.after === after &&
      (known.nth === undefined || known.nth.includes(nth)),
  )?.reason;
}
