import { expect, test } from 'vitest';
import type { Confirmation } from '../../../src/domain/comparison/decision.ts';
import type { Finding } from '../../../src/domain/verdict/verdict.ts';
import { describeFinding } from '../../../src/report/words/findings/describe.ts';
import { wholeStatement } from '../../../src/report/words/findings/statement.ts';
import { phraseText } from '../../../src/report/text/phrase.ts';
import { caseComparison, comparison, finding, measure, result, row, rowEvidence, verdict } from '../build.ts';

const compared = comparison({
  passRate: measure(0.92, 0.86, -0.06),
  costPerSuccessUsd: measure(0.002, 0.0026, 0.3),
  cases: [
    caseComparison({ caseId: 'refund-window', severity: 'critical' }),
    caseComparison({ caseId: 'wavering', tally: { base: { passed: 8, of: 10 }, head: { passed: 1, of: 10 } } }),
  ],
  pairs: 40,
  missingPairs: 10,
  errored: { base: 2, head: 8 },
  erroredProviders: ['openai'],
  evidence: {
    ...comparison().evidence,
    metrics: [
      {
        name: 'f1',
        measure: measure(0.8, 0.7, -0.1),
        headInterval: { lower: 0.58, upper: 0.8049, confidence: 0.95 },
        pValues: undefined,
        sampleSize: 50,
        isAdvisory: false,
      },
      {
        name: 'tone',
        measure: measure(4.1, 3.2, -0.9),
        headInterval: undefined,
        pValues: undefined,
        sampleSize: 50,
        isAdvisory: true,
      },
    ],
  },
});

function said(changed: Parameters<typeof finding>[0]): string {
  const about: Finding = finding(changed);
  const whole = result({ rows: [row(compared)], verdict: verdict('fail', [compared], [about]) });
  return phraseText(wholeStatement(describeFinding(about, whole))).replace('support-triage × mini: ', '');
}

const confirmed = (caseId: string, trials: number): Confirmation => ({
  caseId,
  severity: 'major',
  kind: 'broken',
  round: 1,
  status: 'confirmed',
  trials,
  tally: { base: { passed: trials, of: trials }, head: { passed: 0, of: trials } },
});

const refuted = (caseId: string, passedOnHead: number): Confirmation => ({
  ...confirmed(caseId, 8),
  status: 'refuted',
  tally: { base: { passed: 0, of: 3 }, head: { passed: passedOnHead, of: passedOnHead || 8 } },
});

const row10 = rowEvidence({
  outcome: 'dropped',
  pairedCases: 50,
  pairs: 200,
  worsePairs: 28,
  betterPairs: 8,
  drop: 0.1,
  interval: { lower: 0.035, upper: 0.17, confidence: 0.95 },
});
const open = rowEvidence({
  outcome: 'undecided',
  pairedCases: 50,
  rounds: 4,
  drop: 0.055,
  interval: { lower: -0.002, upper: 0.112, confidence: 0.95 },
  wouldTell: { moreCases: 60, moreRounds: 3 },
});

test.each<readonly [string, Parameters<typeof finding>[0], string]>([
  [
    'the mean test of STATISTICS.md section 7',
    { rule: 'pass_rate.max_drop', why: 'drop', evidence: { kind: 'row', row: row10 } },
    'Head is at least 3.5 points worse (measured 10.0, 95 % interval 3.5 to 17.0): of 200 side-by-side checks 28 got worse and 8 got better. Fewer than 1 in 100 unchanged pull requests would be blocked.',
  ],
  [
    'confirmed broken cases of section 7',
    {
      rule: 'pass_rate.max_drop',
      why: 'broken-cases',
      caseIds: ['refund-12', 'refund-19', 'tone-04'],
      evidence: {
        kind: 'row',
        row: rowEvidence({
          outcome: 'broken',
          pairedCases: 100,
          confirmations: ['refund-12', 'refund-19', 'tone-04'].map((id) => confirmed(id, 8)),
        }),
      },
    },
    '3 cases that base passes now fail every time: refund-12, refund-19, tone-04 (8 fresh re-runs each), a drop of 3.0 points over all 100 cases, more than the 2 points tolerated.',
  ],
  [
    'broken cases beside what a neutral change brings',
    {
      rule: 'pass_rate.max_drop',
      why: 'broken-cases',
      caseIds: ['a', 'b', 'c', 'd', 'e'],
      evidence: {
        kind: 'row',
        row: rowEvidence({
          outcome: 'broken',
          pairedCases: 100,
          netChance: 29 / 128,
          confirmations: [
            ...['a', 'b', 'c', 'd', 'e'].map((id) => confirmed(id, 8)),
            ...['f', 'g'].map((id) => ({ ...confirmed(id, 8), kind: 'fixed' as const })),
          ],
        }),
      },
    },
    '5 cases that base passes now fail every time: a, b, c and 2 more (8 fresh re-runs each), less 2 cases counted as fixed, a drop of 3.0 points over all 100 cases, more than the 2 points tolerated. 5 broke, 2 mended; a rewording that changes nothing on average loses as much in 23 %.',
  ],
  [
    'confirmed broken cases against one that may be fixed',
    {
      rule: 'pass_rate.max_drop',
      why: 'broken-cases',
      caseIds: ['a', 'b', 'c'],
      evidence: {
        kind: 'row',
        row: rowEvidence({
          outcome: 'broken',
          pairedCases: 50,
          confirmations: [
            ...['a', 'b', 'c'].map((id) => confirmed(id, 8)),
            { ...confirmed('d', 8), kind: 'fixed', status: 'unsettled' },
          ],
        }),
      },
    },
    '3 cases that base passes now fail every time: a, b, c (8 fresh re-runs each), less 1 case counted as fixed, a drop of 4.0 points, more than the 2 points tolerated.',
  ],
  [
    'a pass of section 7',
    {
      rule: 'pass_rate.max_drop',
      status: 'met',
      evidence: {
        kind: 'row',
        row: rowEvidence({
          mustCatch: 0.1,
          confirmations: [...['a', 'b', 'c', 'd'].map((id) => refuted(id, 2)), refuted('failing-on-base-too', 0)],
        }),
      },
    },
    'No harm found: a drop of 10 points or more is ruled out. 4 cases passed on base and failed 4 of 12 times on head: too seldom to be called broken.',
  ],
  [
    'an open row that blocks by policy, so that it does not say it does not',
    { rule: 'pass_rate.max_drop', status: 'undecided', evidence: { kind: 'row', row: open } },
    'Not enough evidence either way after 4 rounds: measured −5.5 points (−11.2 to +0.2). About 60 more cases or 3 more rounds (limits.max_rounds) would tell.',
  ],
  [
    'a fragile pass',
    {
      rule: 'pass_rate.max_drop',
      status: 'undecided',
      why: 'fragile',
      evidence: { kind: 'row', row: rowEvidence({ isFragile: true, drop: 0.01, interval: undefined }) },
    },
    'Not enough evidence either way after 1 round: measured −1.0 points over all 214 cases. A block would have rested on trials without an answer.',
  ],
  [
    'a drop of a suite of which only some cases were affected',
    { rule: 'pass_rate.max_drop', why: 'drop', evidence: { kind: 'row', row: { ...row10, pairedCases: 214 } } },
    'Head is at least 3.5 points worse over all 214 cases (measured 10.0, 95 % interval 3.5 to 17.0): of 200 side-by-side checks 28 got worse and 8 got better. Fewer than 1 in 100 unchanged pull requests would be blocked.',
  ],
  [
    'a drop whose near end is none, by its measure',
    {
      rule: 'pass_rate.max_drop',
      why: 'drop',
      evidence: { kind: 'row', row: { ...row10, interval: { lower: -0.01, upper: 0.21, confidence: 0.95 } } },
    },
    'Head is 10.0 points worse (95 % interval −1.0 to 21.0): of 200 side-by-side checks 28 got worse and 8 got better. Fewer than 1 in 100 unchanged pull requests would be blocked.',
  ],
  [
    'an open row that no bearable number of rounds would decide',
    {
      rule: 'pass_rate.max_drop',
      status: 'undecided',
      evidence: { kind: 'row', row: { ...open, wouldTell: undefined } },
    },
    'Not enough evidence either way after 4 rounds: measured −5.5 points (−11.2 to +0.2).',
  ],
  [
    'a row that the spending cap stopped',
    {
      rule: 'pass_rate.max_drop',
      status: 'undecided',
      evidence: {
        kind: 'row',
        row: { ...open, outcome: 'stopped', rounds: 1, stoppedBy: 'budget', wouldTell: undefined },
      },
    },
    'Not enough evidence either way after 1 round, stopped by the spending cap: measured −5.5 points (−11.2 to +0.2). Raise max-cost and run it again: what was measured is kept.',
  ],
  [
    'a single confirmed case',
    { rule: 'broken.max', limit: 0, caseIds: ['a'], evidence: { kind: 'cases', confirmations: [confirmed('a', 7)] } },
    '1 case that base passes now fails every time: a (7 fresh re-runs), more than the 0 tolerated.',
  ],
  [
    'a confirmed case that base did not pass and head did not fail every time',
    {
      rule: 'broken.max',
      limit: 0,
      caseIds: ['wavering'],
      evidence: { kind: 'cases', confirmations: [confirmed('wavering', 7)] },
    },
    '1 case that base mostly passes now fails: wavering (7 fresh re-runs), more than the 0 tolerated.',
  ],
  [
    'a critical case',
    { rule: 'critical.max_broken', limit: 0, caseIds: ['refund-window'] },
    'critical case refund-window broke (base passed 8 of 8, head 0 of 8).',
  ],
  [
    'more critical cases than tolerated',
    { rule: 'critical.max_broken', limit: 1, caseIds: ['a', 'b', 'c', 'd'] },
    '4 critical cases broke: a, b, c and 1 more, more than the 1 tolerated.',
  ],
  [
    'a critical failure that was not reproduced',
    { rule: 'critical.max_broken', status: 'reported', why: 'unconfirmed', caseIds: ['x'] },
    'critical case x failed on head (not reproduced by fresh re-runs: a warning, not a block).',
  ],
  [
    'a critical failure that was not re-run',
    { rule: 'critical.max_broken', status: 'reported', why: 'not-rerun', caseIds: ['x'] },
    'critical case x failed on head (not confirmed by fresh re-runs: a warning, not a block).',
  ],
  [
    'a count of broken cases that a drop forestalled',
    { rule: 'broken.max', status: 'reported', why: 'ended-by-drop' },
    'no case is confirmed broken (not judged: the drop had ended the row before all suspects were re-run).',
  ],
  [
    'a critical failure whose re-runs got lost',
    { rule: 'critical.max_broken', status: 'undecided', why: 'unsettled', limit: 0, caseIds: ['x'] },
    'critical case x failed on head, and its re-runs got no answer.',
  ],
  [
    'a bar',
    {
      rule: 'pass_rate.min',
      limit: 0.9,
      actual: 0.86,
      why: 'below',
      evidence: {
        kind: 'bar',
        bar: {
          base: 0.92,
          head: 0.86,
          interval: { lower: 0.8, upper: 0.89, confidence: 0.95 },
          measuredCases: 50,
          totalCases: 50,
        },
        moreCases: undefined,
      },
    },
    'the pass rate is 86.0% (95 % interval 80.0% to 89.0%), below your minimum of 90.0%.',
  ],
  [
    'a bar that base missed',
    { rule: 'pass_rate.min', status: 'reported', why: 'base-below', limit: 0.9, actual: 0.86 },
    'the pass rate is 86.0%, below your minimum of 90.0% (base was below it already: not charged to this pull request).',
  ],
  [
    'a bar inside the interval',
    { rule: 'pass_rate.min', status: 'undecided', why: 'bar-inside-interval', limit: 0.9, actual: 0.89 },
    'the pass rate is 89.0%, too close to your minimum of 90.0% to tell.',
  ],
  ...([14, undefined] as const).map((moreCases): [string, Partial<Finding> & Pick<Finding, 'rule'>, string] => [
    `a bar that ${moreCases ?? 'many times'} more cases would decide`,
    {
      rule: 'score.min',
      status: 'undecided',
      limit: 0.8,
      evidence: {
        kind: 'bar',
        bar: {
          base: 0.82,
          head: 0.75,
          interval: { lower: 0.69, upper: 0.81, confidence: 0.95 },
          measuredCases: 90,
          totalCases: 90,
        },
        moreCases,
      },
    },
    `the mean score is 0.75 (95 % interval 0.69 to 0.81), too close to your minimum of 0.80 to tell. ${
      moreCases === undefined ? 'It would take many times more cases to tell.' : 'About 14 more cases would tell.'
    }`,
  ]),
  [
    'a grown cost',
    { rule: 'cost_per_success.max_increase', limit: 0.2, actual: 0.3, why: 'grew' },
    'the cost per success grew by 30% ($0.002 → $0.0026), more than the 20% tolerated.',
  ],
  [
    'a growth that could be noise',
    { rule: 'latency_p95.max_increase', status: 'reported', why: 'not-established', limit: 0.1, actual: 0.17 },
    'the p95 latency grew by 17% (1.2 s → 1.4 s), more than the 10% tolerated (not established by the data: shown, not charged).',
  ],
  [
    'a growth with too few samples',
    { rule: 'latency_p95.max_increase', status: 'reported', why: 'too-few-samples', limit: 0.3, actual: 0.17 },
    'the p95 latency has too few samples to be judged against the 30% tolerated (1.2 s → 1.4 s).',
  ],
  [
    'a ceiling',
    { rule: 'latency_p95.max', limit: 1000, actual: 1400, why: 'above' },
    'the p95 latency is 1.4 s, above your maximum of 1.0 s.',
  ],
  [
    'a ceiling that was exceeded for certain',
    {
      rule: 'latency_p95.max',
      limit: 1000,
      actual: 1400,
      why: 'above',
      evidence: { kind: 'ceiling', interval: { lower: 1100, upper: 1900, confidence: 0.95 } },
    },
    'the p95 latency is 1.4 s (95 % interval 1.1 s to 1.9 s), above your maximum of 1.0 s.',
  ],
  [
    'a ceiling that head’s interval reaches',
    {
      rule: 'cost_per_call.max',
      status: 'reported',
      limit: 0.002,
      actual: 0.0021,
      why: 'not-established',
      evidence: { kind: 'ceiling', interval: { lower: 0.0018, upper: 0.0024, confidence: 0.95 } },
    },
    'the cost per call is $0.0021 (95 % interval $0.0018 to $0.0024), above your maximum of $0.002 (not established by the data: shown, not charged).',
  ],
  [
    'a fallen metric',
    {
      rule: 'metric',
      metric: 'f1',
      limit: 0.05,
      actual: 0.1,
      why: 'dropped',
      evidence: { kind: 'metric', metric: compared.evidence.metrics[0] ?? fail(), alpha: 0.01 },
    },
    'the metric f1 fell by 0.1 (0.8 → 0.7), more than the 0.05 tolerated.',
  ],
  [
    'a metric below its bar by an advisory judge',
    { rule: 'metric', metric: 'tone', limit: 4, actual: 3.2, why: 'below' },
    'the metric tone is 3.2, below your minimum of 4 (its judge agrees too little with people to block).',
  ],
  [
    'a metric below its bar, which its interval reaches',
    { rule: 'metric', metric: 'f1', status: 'reported', limit: 0.75, actual: 0.7, why: 'not-established' },
    'the metric f1 is 0.7 (95 % interval 0.58 to 0.8049), below your minimum of 0.75 (not established by the data: shown, not charged).',
  ],
  [
    'a metric above its ceiling for certain',
    { rule: 'metric', metric: 'f1', limit: 0.5, actual: 0.7, why: 'above' },
    'the metric f1 is 0.7 (95 % interval 0.58 to 0.8049), above your maximum of 0.5.',
  ],
  [
    'lost trials',
    { rule: 'errors', status: 'error', limit: 0.1, actual: 0.2, why: 'too-many-errors' },
    '10 pairs of 50 got no answer from openai (2 errors on base, 8 on head), more than the 10.0% tolerated. Re-run the job when the provider answers: the check stays red until then, and finished answers are not paid again.',
  ],
  [
    'trials lost on one side',
    { rule: 'errors', status: 'undecided', limit: 0.5, actual: 0.2, why: 'errors-differ' },
    '10 pairs of 50 got no answer from openai (2 errors on base, 8 on head), far more on one side than on the other. Re-run the job when the provider answers: the check stays red until then, and finished answers are not paid again.',
  ],
])('%s', (_what, changed, expected) => {
  expect(said(changed)).toBe(expected);
});

test('what stands without a judge who only advises says so', () => {
  const open = finding({ rule: 'pass_rate.max_drop', status: 'undecided', why: 'without-judge' });
  expect(phraseText(describeFinding(open, result({ rows: [] })).where)).toMatch(/, its judge left out$/);
});

function fail(): never {
  throw new Error('the fixture has no such metric');
}
