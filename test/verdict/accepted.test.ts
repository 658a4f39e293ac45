import { expect, test } from 'vitest';
import type { SeenFinding } from '../../src/domain/verdict/seen-findings.ts';
import type { Finding } from '../../src/domain/verdict/verdict.ts';
import { isAccepted } from '../../src/verdict/accepted.ts';

const place = { suite: 's', target: 't', tag: undefined, metric: undefined, why: undefined };

/** A drop of the pass rate with the lower end of its interval. */
const dropOf = (actual: number | undefined, lower: number | undefined): Finding =>
  ({
    ...place,
    rule: 'pass_rate.max_drop',
    caseIds: ['a'],
    actual,
    evidence: {
      kind: 'row',
      row: { interval: lower === undefined ? undefined : { lower, upper: 1, confidence: 0.95 } },
    },
  }) as unknown as Finding;

const seen = (actual: number | undefined, cases: readonly string[] = ['a', 'b']): readonly SeenFinding[] => [
  { ...place, rule: 'pass_rate.max_drop', actual, cases },
];

test.each([
  ['a drop as large as the one that was seen', dropOf(0.1, 0.02), seen(0.1), true],
  ['a larger one whose interval reaches down to it', dropOf(0.2, 0.1), seen(0.1), true],
  ['a larger one whose interval does not', dropOf(0.3, 0.15), seen(0.1), false],
  ['a larger one without an interval', dropOf(0.2, undefined), seen(0.1), false],
  ['one of another case', dropOf(0.1, 0.02), seen(0.1, ['b']), false],
  ['one whose size nobody has seen', dropOf(0.3, 0.15), seen(undefined), true],
  ['one whose size is not known', dropOf(undefined, 0.15), seen(0.1), true],
])('what a waiver has accepted and %s: %o', (_, finding, record, isSame) => {
  expect(isAccepted(finding, record)).toBe(isSame);
});
