import { describe, expect, it } from 'vitest';
import type { Spend } from '../../../src/domain/result.ts';
import { describeCalls, formatEstimate, describeSpent } from '../../../src/report/words/numbers/spend.ts';

const SPEND: Spend = {
  totalUsd: 0.12,
  judgeUsd: 0.02,
  callsMade: 1,
  judgeCalls: 0,
  callsReused: 10,
  maxCostUsd: undefined,
};

describe('the words for what a run took', () => {
  it('count the judge’s calls apart, and not at all where no judge was asked', () => {
    expect(describeCalls(SPEND)).toBe('1 call made, 10 reused');
    expect(describeCalls({ ...SPEND, callsMade: 1_200, judgeCalls: 20 })).toBe(
      '1,200 calls made and 20 to the judge, 10 reused',
    );
  });

  it('name the cap where there is one, and never take an unknown price for nothing', () => {
    expect(describeSpent(SPEND)).toBe('$0.12 spent');
    expect(describeSpent({ ...SPEND, totalUsd: undefined, maxCostUsd: 5 })).toBe('spend n/a of at most $5.00');
  });
});

const ESTIMATE = {
  calls: 30,
  judgeCalls: 0,
  inputTokens: 0,
  outputTokens: { low: 0, high: 0 },
  costUsd: undefined,
  unpriced: [],
};

it('an estimate says how often a program is called, and invents no cost', () => {
  expect(formatEstimate({ ...ESTIMATE, programCalls: 30 })).toBe('round 1: 30 calls to your own program, cost n/a');
});

it('an estimate tells the calls of a program from those of models', () => {
  expect(formatEstimate({ ...ESTIMATE, programCalls: 10, judgeCalls: 5 })).toBe(
    'round 1: 30 calls, 10 of them to your own program and 5 to the judge, cost n/a',
  );
});

it('an estimate says what is known where only the program’s own cost is not', () => {
  const knownUsd = { low: 0.4, high: 0.5 };
  expect(formatEstimate({ ...ESTIMATE, programCalls: 30, judgeCalls: 30, knownUsd })).toBe(
    'round 1: 30 calls to your own program and 30 to the judge, the judge about $0.40 to $0.50; your program says its cost itself',
  );
  expect(formatEstimate({ ...ESTIMATE, programCalls: 10, knownUsd })).toBe(
    'round 1: 30 calls, 10 of them to your own program, about $0.40 to $0.50; your program says its cost itself',
  );
});
