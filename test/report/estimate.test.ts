import { expect, test } from 'vitest';
import { formatEstimate } from '../../src/report/estimate.ts';

const ESTIMATE = {
  calls: 30,
  judgeCalls: 0,
  inputTokens: 0,
  outputTokens: { low: 0, high: 0 },
  costUsd: undefined,
  unpriced: [],
};

test('an estimate says how often a program is called, and invents no cost', () => {
  expect(formatEstimate({ ...ESTIMATE, programCalls: 30 })).toBe('round 1: 30 calls to your own program, cost n/a');
});

test('an estimate tells the calls of a program from those of models', () => {
  expect(formatEstimate({ ...ESTIMATE, programCalls: 10, judgeCalls: 5 })).toBe(
    'round 1: 30 calls, 10 of them to your own program and 5 to the judge, cost n/a',
  );
});
