import { designConfirmations } from '../src/compare/procedure/confirm.ts';
import { signTest } from '../src/compare/stats/distributions/binomial.ts';
import { unsampledShare } from '../src/compare/stats/proportions/unsampled.ts';
import { DEFAULT_LIMITS } from '../src/domain/config.ts';
import { designRows } from '../src/verdict/design.ts';
import { planOf } from './decision-product.ts';
import { markdown, percent, type PageTable } from './support/page.ts';

/** Numbers that need no drawing. */
export const exact: PageTable = {
  reps: 1,
  make: () =>
    markdown([
      ['number', 'value'],
      ['fresh trials a side for 1, 4, 10, 25 suspects of round 1', [1, 4, 10, 25].map(trialsFor).join(', ')],
      [
        'share of cases that n observations would miss once in 40 times, n = 1, 3, 5, 10, 20',
        [1, 3, 5, 10, 20].map((n) => unsampledShare(n).toFixed(2)).join(', '),
      ],
      ['fewest differing cases whose signs can show a change at 1 %', String(Math.ceil(-Math.log2(0.01)))],
      ['5 broke, 2 mended: how often a neutral change loses as much', percent(signTest(5, 2))],
      ['`zero_tolerance`: false blocks of one case that flakes on both sides, at most', percent(worstZeroTolerance())],
    ]),
};

function trialsFor(suspects: number): number {
  const [design] = designRows(
    planOf({ suites: [Array.from({ length: 100 }, () => ({ base: 1, head: 1 }))] }),
    DEFAULT_LIMITS,
  );
  const cases = design?.compared.slice(0, suspects) ?? [];
  return design === undefined
    ? NaN
    : (designConfirmations(design, cases, { kind: 'broken', round: 1 })[0]?.trials ?? NaN);
}

/** Head fails one of two trials and one of eight more, base none of eight, at the worst pass probability. */
function worstZeroTolerance(): number {
  const chances = Array.from({ length: 999 }, (_, i) => {
    const p = (i + 1) / 1000;
    return (1 - p ** 2) * (1 - p ** 8) * p ** 8;
  });
  return Math.max(...chances);
}
