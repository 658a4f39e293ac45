import { describe, expect, it } from 'vitest';
import { createBudget } from '../../src/run/money/budget.ts';

const paid = (costUsd: number | undefined, isJudge = false) => ({ costUsd, isJudge });

describe('a budget', () => {
  it('counts money and calls, the judge’s apart', () => {
    const budget = createBudget(undefined);
    budget.paid(paid(1));
    budget.paid(paid(0.25, true));
    budget.reused();
    expect(budget.totals()).toEqual({ totalUsd: 1.25, judgeUsd: 0.25, callsMade: 1, judgeCalls: 1, callsReused: 1 });
  });

  it('has no total once a price was unknown, and never calls it nothing', () => {
    const budget = createBudget(undefined);
    budget.paid(paid(undefined));
    expect(budget.totals()).toMatchObject({ totalUsd: undefined, judgeUsd: 0 });
    budget.paid(paid(undefined, true));
    expect(budget.totals()).toMatchObject({ totalUsd: undefined, judgeUsd: undefined });
  });

  it('grants what fits beside what was spent and what is set aside', async () => {
    const budget = createBudget(10);
    expect(await budget.reserve(4)).toBe(true);
    budget.paid(paid(6));
    budget.release(4);
    expect(await budget.reserve(4)).toBe(true);
    budget.release(4);
    expect(await budget.reserve(4.01)).toBe(false);
  });

  it('lets work wait while work under way may give money back, and answers in the order asked', async () => {
    const budget = createBudget(10);
    await budget.reserve(8);
    const answers: string[] = [];
    const asked = [5, 3].map((cost) => budget.reserve(cost).then((isGranted) => answers.push(`${cost} ${isGranted}`)));
    budget.paid(paid(1));
    expect(answers).toEqual([]);
    budget.release(8);
    await Promise.all(asked);
    expect(answers).toEqual(['5 true', '3 true']);
  });

  it('refuses what waited in vain', async () => {
    const budget = createBudget(10);
    await budget.reserve(8);
    const asked = budget.reserve(5);
    budget.paid(paid(8));
    budget.release(8);
    expect(await asked).toBe(false);
  });

  it('never refuses what costs nothing, nor anything without a cap', async () => {
    const budget = createBudget(0);
    expect(await budget.reserve(0)).toBe(true);
    expect(await budget.reserve(0.01)).toBe(false);
    expect(await createBudget(undefined).reserve(1e9)).toBe(true);
  });
});
