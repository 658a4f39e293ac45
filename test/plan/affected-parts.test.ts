import { expect, test } from 'vitest';
import { affectedParts } from '../../src/plan/plan.ts';
import { edited, planOf, REPOSITORY } from './plan-of.ts';

test('only the targets and cases that run must work from end to end', async () => {
  const head = edited(REPOSITORY, 'sum.md', 'Sum up', 'Shorten');
  const plan = await planOf(REPOSITORY, head);
  const parts = affectedParts(plan.spec.suites.head, plan);
  expect(parts.map(({ id, targets, cases }) => [id, targets.map(({ name }) => name), cases.length])).toEqual([
    ['sum', ['short'], 1],
  ]);
  const unchanged = await planOf(REPOSITORY, REPOSITORY);
  expect(affectedParts(unchanged.spec.suites.head, unchanged)).toEqual([]);
  expect(unchanged.renderings).toBe(0);
});
