import { describe, expect, it } from 'vitest';
import { actionOutputs } from '../../../src/report/machine/outputs.ts';
import { comparison, measure, result, row } from '../build.ts';

const NOWHERE = { reportJson: undefined, reportHtml: undefined, commentUrl: undefined };
const NOBODY = { passed: 0, of: 0 };

const compared = comparison({
  passes: { base: { passed: 9, of: 10 }, head: { passed: 6, of: 10 } },
  latencyP95Ms: measure(1200, 900),
  costPerCallUsd: measure(0.002, 0.004),
  pricedCalls: 10,
});
const slower = comparison({
  suite: 'returns',
  passes: compared.passes,
  latencyP95Ms: measure(800, 1000),
  costPerCallUsd: measure(0.008, 0.004),
  pricedCalls: 5,
});
const added = comparison({
  suite: 'new',
  isNew: true,
  comparedCases: 0,
  measuredCases: 10,
  passes: { base: NOBODY, head: { passed: 10, of: 10 } },
  latencyP95Ms: measure(undefined, 9000),
  costPerCallUsd: measure(undefined, 0.4),
  pricedCalls: 10,
});

/** The outputs of a result with these rows. */
function outputsOf(...comparisons: readonly (typeof compared)[]): Readonly<Record<string, string>> {
  return actionOutputs(result({ rows: comparisons.map(row) }), NOWHERE);
}

describe('outputs', () => {
  it('tell both sides over the same cases, the compared ones, and the cost of a call by how many there were', () => {
    expect(outputsOf(compared, slower, added)).toMatchObject({
      'pass-rate-base': '0.9',
      'pass-rate-head': '0.6',
      'pass-rate-delta': '-0.3',
      'cost-base-usd': '0.004',
      'cost-head-usd': '0.004',
      'latency-p95-base-ms': '1200',
      'latency-p95-head-ms': '1000',
    });
  });

  it.each([
    [4e-7, '0.0000004'],
    [0, '0'],
    [1200, '1200'],
    [0.1 + 0.2, '0.3'],
  ])('write %d without an exponent', (usd, text) => {
    const flat = { ...compared, costPerCallUsd: measure(usd, usd), pricedCalls: 1 };
    expect(outputsOf(flat)['cost-head-usd']).toBe(text);
  });

  it("tell head's numbers alone where nothing is compared", () => {
    expect(outputsOf(added)).toMatchObject({
      'pass-rate-base': '',
      'pass-rate-head': '1',
      'pass-rate-delta': '',
      'cost-base-usd': '',
      'cost-head-usd': '0.4',
      'latency-p95-base-ms': '',
      'latency-p95-head-ms': '9000',
    });
  });

  it('leave a cost empty where a price is missing, of one row or of all', () => {
    const unpriced = { ...slower, costPerCallUsd: measure(undefined, undefined), pricedCalls: 0 };
    for (const rows of [[unpriced], [compared, unpriced], [{ ...compared, pricedCalls: undefined }]]) {
      const outputs = outputsOf(...rows);
      expect([outputs['cost-base-usd'], outputs['cost-head-usd']]).toEqual(['', '']);
    }
  });
});
