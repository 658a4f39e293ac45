import { expect, test } from 'vitest';
import { dropInterval } from '../../src/compare/procedure/non-inferiority.ts';
import { firstRoundOrders } from '../../src/compare/procedure/sweep.ts';
import { at, designsOf, planWith } from './support.ts';

const design = at(designsOf(planWith(12)));

test('which side is asked first hangs on the names of the cases and not on their order in the file', () => {
  const turned = { ...design, compared: design.compared.toReversed() };
  expect(firstRoundOrders(turned, 1)).toEqual(firstRoundOrders(design, 1));
  const ids = firstRoundOrders(design, 1).map((order) => ('keys' in order ? order.keys[0]?.caseId : undefined));
  expect(ids).toEqual(design.compared.map(({ caseId }) => caseId).toSorted());
});

test('a drop has no interval where calls on base were left out, or where there is no pair', () => {
  const pairs = design.compared.map((one) => ({ case: one, round: 1, base: 1, head: 1 }) as const);
  expect(dropInterval({ pairs, looks: [12] }, design)).toMatchObject({ confidence: 0.95 });
  const unseen = pairs.map((pair, i) => (i === 0 ? ({ ...pair, base: 'unseen' } as const) : pair));
  expect(dropInterval({ pairs: unseen, looks: [12] }, design)).toBeUndefined();
  expect(dropInterval({ pairs: [], looks: [] }, design)).toBeUndefined();
});
