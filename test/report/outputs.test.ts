import { describe, expect, it } from 'vitest';
import type { Result, ResultCase } from '../../src/domain/result.ts';
import { actionOutputs } from '../../src/report/outputs.ts';
import { comparison, measure, result, resultCase, row, trial } from './build.ts';

const NOWHERE = { reportJson: undefined, reportHtml: undefined, commentUrl: undefined };
const NOBODY = { passed: 0, of: 0 };

const compared = comparison({
  passes: { base: { passed: 9, of: 10 }, head: { passed: 6, of: 10 } },
  latencyP95Ms: measure(1200, 900),
});
const slower = comparison({ suite: 'returns', passes: compared.passes, latencyP95Ms: measure(800, 1000) });
const added = comparison({
  suite: 'new',
  isNew: true,
  comparedCases: 0,
  measuredCases: 10,
  passes: { base: NOBODY, head: { passed: 10, of: 10 } },
  latencyP95Ms: measure(undefined, 9000),
});

/** A case of the given kind and its answers, which cost so much. */
function priced(id: string, kind: ResultCase['kind'], costs: readonly [base: number | undefined, head: number]) {
  const [base, head] = costs;
  return {
    details: resultCase({ id, kind }),
    trials: [
      ...(base === undefined ? [] : [trial({ caseId: id, side: 'base', text: 'yes' }, { costUsd: base })]),
      trial({ caseId: id, side: 'head', text: 'yes' }, { costUsd: head }),
    ],
  };
}

describe('outputs', () => {
  it('tell both sides over the same cases, the compared ones', () => {
    const cases = [priced('a', 'compared', [0.002, 0.004]), priced('b', 'measured', [undefined, 0.4])];
    const outputs = actionOutputs(
      result({
        rows: [compared, slower, added].map(row),
        cases: cases.map(({ details }) => details),
        trials: cases.flatMap(({ trials }) => trials),
      }),
      NOWHERE,
    );
    expect(outputs).toMatchObject({
      'pass-rate-base': '0.9',
      'pass-rate-head': '0.6',
      'pass-rate-delta': '-0.3',
      'cost-base-usd': '0.002',
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
    const { details, trials } = priced('a', 'compared', [usd, usd]);
    const outputs = actionOutputs(result({ rows: [row(compared)], cases: [details], trials }), NOWHERE);
    expect(outputs['cost-head-usd']).toBe(text);
  });

  it("tell head's numbers alone where nothing is compared", () => {
    const { details, trials } = priced('b', 'measured', [undefined, 0.4]);
    const outputs = actionOutputs(result({ rows: [row(added)], cases: [details], trials }), NOWHERE);
    expect(outputs).toMatchObject({
      'pass-rate-base': '',
      'pass-rate-head': '1',
      'pass-rate-delta': '',
      'cost-base-usd': '',
      'cost-head-usd': '0.4',
      'latency-p95-base-ms': '',
      'latency-p95-head-ms': '9000',
    });
  });

  it('leave a cost empty where a price is missing', () => {
    const { details, trials } = priced('a', 'compared', [0.002, 0.004]);
    const unpriced = trials.map((one) => ({ ...one, costUsd: undefined }));
    const outputs = actionOutputs(result({ rows: [row(compared)], cases: [details], trials: unpriced }), NOWHERE);
    expect([outputs['cost-base-usd'], outputs['cost-head-usd']]).toEqual(['', '']);
  });

  it('tell the cost over the cases that both sides answered', () => {
    const both = priced('a', 'compared', [0.002, 0.004]);
    const lost = priced('b', 'compared', [0.4, 0.4]);
    const halves = { rows: [row(compared)], cases: [both.details, lost.details] };
    const costs = (trials: Result['trials']) => {
      const outputs = actionOutputs(result({ ...halves, trials }), NOWHERE);
      return [outputs['cost-base-usd'], outputs['cost-head-usd']];
    };
    const baseAlone = [...both.trials, ...lost.trials].filter(({ key }) => key.side === 'base');
    expect(costs([...both.trials, ...lost.trials.slice(0, 1)])).toEqual(['0.002', '0.004']);
    expect(costs(baseAlone)).toEqual(['', '']);
  });

  it('tell the cost of the answers that the rates count', () => {
    const { details, trials } = priced('a', 'compared', [0.002, 0.004]);
    const again = trials.map((one) => ({ ...one, key: { ...one.key, number: 2 }, costUsd: 0.008 }));
    const outputs = actionOutputs(
      result({ rows: [row(compared)], cases: [details], trials: [...again, ...trials] }),
      NOWHERE,
    );
    expect([outputs['cost-base-usd'], outputs['cost-head-usd']]).toEqual(['0.008', '0.004']);
  });
});
