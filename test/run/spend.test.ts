import { describe, expect, it } from 'vitest';
import { openSpendMeter } from '../../src/run/spend.ts';

const paid = (costUsd: number | undefined, isJudge = false) => ({ costUsd, isJudge });

describe('a spend meter', () => {
  it('counts money and calls, the judge’s apart', () => {
    const meter = openSpendMeter(undefined);
    meter.paid(paid(1));
    meter.paid(paid(0.25, true));
    meter.reused();
    expect(meter.totals()).toEqual({ totalUsd: 1.25, judgeUsd: 0.25, callsMade: 1, judgeCalls: 1, callsReused: 1 });
  });

  it('has no total once a price was unknown, and never calls it nothing', () => {
    const meter = openSpendMeter(undefined);
    meter.paid(paid(undefined));
    expect(meter.totals()).toMatchObject({ totalUsd: undefined, judgeUsd: 0 });
    meter.paid(paid(undefined, true));
    expect(meter.totals()).toMatchObject({ totalUsd: undefined, judgeUsd: undefined });
  });

  it('grants what fits beside what was spent and what is set aside', async () => {
    const meter = openSpendMeter(10);
    expect(await meter.reserve(4)).toBe(true);
    meter.paid(paid(6));
    meter.release(4);
    expect(await meter.reserve(4)).toBe(true);
    meter.release(4);
    expect(await meter.reserve(4.01)).toBe(false);
  });

  it('lets work wait while work under way may give money back, and answers in the order asked', async () => {
    const meter = openSpendMeter(10);
    await meter.reserve(8);
    const answers: string[] = [];
    const asked = [5, 3].map((cost) => meter.reserve(cost).then((isGranted) => answers.push(`${cost} ${isGranted}`)));
    meter.paid(paid(1));
    expect(answers).toEqual([]);
    meter.release(8);
    await Promise.all(asked);
    expect(answers).toEqual(['5 true', '3 true']);
  });

  it('refuses what waited in vain', async () => {
    const meter = openSpendMeter(10);
    await meter.reserve(8);
    const asked = meter.reserve(5);
    meter.paid(paid(8));
    meter.release(8);
    expect(await asked).toBe(false);
  });

  it('never refuses what costs nothing, nor anything without a cap', async () => {
    const meter = openSpendMeter(0);
    expect(await meter.reserve(0)).toBe(true);
    expect(await meter.reserve(0.01)).toBe(false);
    expect(await openSpendMeter(undefined).reserve(1e9)).toBe(true);
  });
});
