import type { CaseComparison, TagEvidence } from '../../src/domain/comparison/comparison.ts';
import type { Confirmation } from '../../src/domain/comparison/decision.ts';
import type { ConfusionCounts, MetricEvidence, ReliabilityBin } from '../../src/domain/comparison/metric-evidence.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Score } from '../../src/domain/scorer.ts';
import type { Side } from '../../src/domain/side.ts';
import {
  CHANGED,
  caseComparison,
  comparison,
  finding,
  measure,
  result as build,
  resultCase,
  row,
  rowEvidence,
  trial,
  verdict,
} from '../report/build.ts';

const LABELS = ['refund', 'shipping', 'repair', 'other'];
const COUNT = 36;

/** A number in [0, 1) that looks random and is the same in every run. */
function noise(seed: number): number {
  return Math.abs(Math.sin(seed * 12.9898) * 43_758.5453) % 1;
}

function labelOf(index: number): string {
  return LABELS[index % LABELS.length] ?? 'other';
}

function predicted(index: number, side: Side): string | null {
  const isWrong = noise(index + (side === 'base' ? 0 : 500)) < (side === 'base' ? 0.1 : 0.3);
  if (!isWrong) return labelOf(index);
  return index % 7 === 0 ? null : labelOf(index + 1);
}

function scores(index: number, side: Side): readonly Score[] {
  const found = predicted(index, side);
  const expected = labelOf(index);
  const confidence = Math.round((0.4 + 0.6 * noise(index * 3 + (side === 'base' ? 1 : 2))) * 100) / 100;
  const passed = found === expected;
  const reason = `expected "${expected}", found ${found === null ? 'no label' : `"${found}"`}`;
  const label = {
    kind: 'label',
    labels: LABELS,
    expected,
    predicted: found,
    positive: null,
    falseNegativeCost: 0,
    falsePositiveCost: 0,
  };
  return [
    { name: 'routing', type: 'label', score: Number(passed), passed, reason, weight: 1, details: label },
    {
      name: 'certainty',
      type: 'confidence',
      score: 1,
      passed: true,
      reason: `states a confidence of ${confidence}`,
      weight: 1,
      details: { kind: 'confidence', confidence, threshold: 0.8 },
    },
  ];
}

const INDEXES = Array.from({ length: COUNT }, (_, index) => index);

function changeOf(index: number): CaseComparison['change'] {
  const [base, head] = [predicted(index, 'base') === labelOf(index), predicted(index, 'head') === labelOf(index)];
  if (base && head) return 'passing';
  if (base) return 'broken';
  return head ? 'fixed' : 'failing';
}

const cases = INDEXES.map((index) =>
  caseComparison({
    caseId: `ticket-${index + 1}`,
    severity: index % 9 === 0 ? 'critical' : 'major',
    tags: index % 3 === 0 ? ['refunds', 'long tail'] : ['shipping'],
    change: changeOf(index),
    isConfirmed: false,
    tally: {
      base: { passed: Number(predicted(index, 'base') === labelOf(index)), of: 1 },
      head: { passed: Number(predicted(index, 'head') === labelOf(index)), of: 1 },
    },
  }),
);

const confirmation: Confirmation = {
  caseId: 'ticket-3',
  severity: 'major',
  kind: 'broken',
  round: 1,
  status: 'refuted',
  trials: 8,
  tally: { base: { passed: 0, of: 0 }, head: { passed: 2, of: 3 } },
};

const evidence = rowEvidence({
  outcome: 'dropped',
  rounds: 2,
  pairs: 2 * COUNT,
  worsePairs: 26,
  betterPairs: 8,
  affectedCases: COUNT,
  pairedCases: 80,
  drop: 0.11,
  interval: { lower: 0.03, upper: 0.2, confidence: 0.95 },
  upperDrop: 0.19,
  mustCatch: 0.112,
  confirmations: [confirmation],
});

const tag = (changed: Partial<TagEvidence> & { readonly tag: string }): TagEvidence => ({
  cases: 20,
  worsePairs: 0,
  betterPairs: 0,
  delta: 0,
  pValue: 1,
  standsOut: false,
  ...changed,
});

const metric = (changed: Pick<MetricEvidence, 'name' | 'measure'> & Partial<MetricEvidence>): MetricEvidence => ({
  headInterval: undefined,
  pValues: undefined,
  sampleSize: COUNT,
  isAdvisory: false,
  ...changed,
});

function confusion(side: Side): ConfusionCounts {
  const count = (expected: string, found: string | null): number =>
    INDEXES.filter((index) => labelOf(index) === expected && predicted(index, side) === found).length;
  return {
    counts: LABELS.map((expected) => LABELS.map((found) => count(expected, found))),
    unlabelled: LABELS.map((expected) => count(expected, null)),
  };
}

function reliability(side: Side): readonly ReliabilityBin[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const count = Math.max(0, bin - 3);
    const shift = side === 'base' ? 0.02 : -0.15;
    const [meanConfidence, accuracy] = [(bin + 0.6) / 10, Math.min(1, (bin + 0.5) / 10 + shift)];
    const bounds = { lower: bin / 10, upper: (bin + 1) / 10, count };
    return count === 0
      ? { ...bounds, meanConfidence: undefined, accuracy: undefined }
      : { ...bounds, meanConfidence, accuracy };
  });
}

const compared = comparison({
  comparedCases: COUNT,
  totalCases: 80,
  pairedCases: 80,
  pairs: 2 * COUNT,
  worsePairs: 26,
  betterPairs: 8,
  passRate: measure(0.9, 0.75, -0.15, [-0.25, -0.04]),
  passes: { base: { passed: 65, of: 2 * COUNT }, head: { passed: 54, of: 2 * COUNT } },
  meanScore: measure(0.95, 0.87, -0.08, [-0.12, -0.04]),
  costPerSuccessUsd: measure(0.0023, 0.0026, 0.13, [0.02, 0.25]),
  latencyP50Ms: measure(820, 940, 0.146, [0.02, 0.3]),
  latencyP95Ms: measure(2400, 3900, 0.62, [0.1, 1.4]),
  cases,
  errored: { base: 0, head: 1 },
  evidence: {
    ...comparison().evidence,
    passRate: evidence,
    passRateBar: {
      base: 0.9,
      head: 0.78,
      interval: { lower: 0.67, upper: 0.86, confidence: 0.95 },
      measuredCases: 80,
      totalCases: 80,
    },
    costPerCall: { growth: -0.09, lowerLimit: -0.12, pValue: 1, sampleSize: COUNT },
    latencyP95: { growth: 0.62, lowerLimit: 0.05, pValue: 0.004, sampleSize: COUNT },
    errors: { missingShare: 0.008, sidesDifferP: 1, unscored: { base: 0, head: 0 } },
    tags: [
      tag({ tag: 'refunds', worsePairs: 14, betterPairs: 1, delta: -0.4, pValue: 0.001, standsOut: true }),
      tag({ tag: 'long tail', worsePairs: 3, betterPairs: 2, delta: -0.05, pValue: 1 }),
      tag({ tag: 'greetings' }),
    ],
    metrics: [
      metric({ name: 'routing.macro_f1', measure: measure(0.91, 0.74, -0.17, [-0.27, -0.06]) }),
      metric({ name: 'certainty.ece', measure: measure(0.08, 0.17, 0.09, [-0.01, 0.2]), isAdvisory: true }),
    ],
    confusions: [{ name: 'routing', labels: LABELS, base: confusion('base'), head: confusion('head') }],
    reliabilities: [{ name: 'certainty', threshold: 0.8, base: reliability('base'), head: reliability('head') }],
    preferences: [
      { name: 'tone', base: 9, head: 20, ties: 7, inconsistent: 4, missing: 0, headRate: 0.65, interval: undefined },
    ],
    agreement: {
      base: { kappa: 0.8, interval: { lower: 0.55, upper: 1, confidence: 0.95 }, observed: 0.9, cases: 20 },
      head: undefined,
      minAgreement: 0.6,
      isCalibrated: true,
    },
    slices: [
      {
        kind: 'tag',
        name: 'refunds',
        cases: 12,
        metrics: [metric({ name: 'pass_rate', measure: measure(0.95, 0.6, -0.35) })],
      },
    ],
  },
});

const refunds = comparison({
  tag: 'refunds',
  comparedCases: 20,
  totalCases: 20,
  pairedCases: 20,
  pairs: 20,
  passRate: measure(0.95, 0.6, -0.35, [-0.55, -0.1]),
  passes: { base: { passed: 19, of: 20 }, head: { passed: 12, of: 20 } },
});

const fresh = comparison({
  suite: 'greetings',
  isNew: true,
  comparedCases: 0,
  measuredCases: 12,
  totalCases: 12,
  pairedCases: 0,
  pairs: 0,
  passRate: measure(undefined, 1),
  passes: { base: { passed: 0, of: 0 }, head: { passed: 12, of: 12 } },
  pricedCalls: 12,
  costPerCallUsd: measure(undefined, 0.0004),
  latencyP95Ms: measure(undefined, undefined),
});

function answer(index: number, side: Side): string {
  const what = predicted(index, side) ?? 'I am not sure';
  const tone = side === 'base' ? 'Thank you for writing to us.' : 'Hi!';
  return `${tone} Your ticket is about ${what}. We will answer within ${side === 'base' ? '30 days' : 'a month'}, usually sooner.`;
}

const trials = INDEXES.flatMap((index) =>
  (['base', 'head'] as const).map((side) => {
    const isTail = noise(index + 77) > 0.93;
    const spread = side === 'base' ? 700 : 820;
    return trial(
      { caseId: `ticket-${index + 1}`, side, text: answer(index, side) },
      {
        scores: scores(index, side),
        passed: predicted(index, side) === labelOf(index),
        latencyMs: Math.round(spread + noise(index + 9) * 600 + (isTail ? 2600 : 0)),
        costUsd: 0.0015 + noise(index + 31) * 0.001 + (side === 'base' ? 0.0003 : 0),
      },
    );
  }),
);

/** A result that has something in every part of the page. */
export const everything: Result = build({
  verdict: {
    ...verdict(
      'fail',
      [compared, refunds],
      [
        finding({ rule: 'pass_rate.max_drop', limit: 0.02, actual: 0.11, evidence: { kind: 'row', row: evidence } }),
        finding({ rule: 'latency_p95.max_increase', level: 'warn', limit: 0.3, actual: 0.62 }),
        finding({ rule: 'critical.max_broken', status: 'met', limit: 0, actual: 0 }),
        finding({ rule: 'cost_per_success.max_increase', status: 'met', limit: 0.2, actual: 0.13 }),
      ],
    ),
    rows: [...verdict('fail', [compared, refunds]).rows, ...verdict('pass', [fresh]).rows],
  },
  rows: [
    {
      ...row(compared),
      description: 'Routes a support ticket and drafts the first reply.',
      owner: '@acme/support-ai',
      model: { base: 'gpt-6-luna', head: 'gpt-6.1-terra' },
    },
    row(fresh),
    row(refunds),
  ],
  pullRequest: { number: 7, headSha: '2'.repeat(40), title: 'Friendlier first replies' },
  changed: CHANGED,
  cases: INDEXES.map((index) =>
    resultCase({
      id: `ticket-${index + 1}`,
      tags: ['shipping'],
      owner: '@acme/shipping',
      turns: [
        { role: 'user', text: 'Hello?' },
        { role: 'assistant', text: 'How can I help?' },
        { role: 'user', text: 'Can I return it after 40 days?' },
      ],
      expected: [
        { scorer: 'routing', type: 'label', text: labelOf(index) },
        { scorer: 'certainty', type: 'confidence', text: 'threshold: 0.8' },
      ],
    }),
  ),
  trials: [
    ...trials,
    trial(
      { caseId: 'ticket-3', side: 'head', text: 'Another answer altogether.', failed: 'expected "repair"' },
      {
        key: {
          suite: 'support-triage',
          target: 'mini',
          caseId: 'ticket-3',
          side: 'head',
          purpose: 'confirmation',
          round: 1,
          number: 1,
        },
        attempts: 2,
      },
    ),
    {
      status: 'errored',
      isAnswered: false,
      key: {
        suite: 'support-triage',
        target: 'mini',
        caseId: 'ticket-3',
        side: 'head',
        purpose: 'confirmation',
        round: 1,
        number: 2,
      },
      fingerprint: 'f'.repeat(64),
      provider: 'openai',
      message: '503 The server is overloaded',
      attempts: 5,
      spendUsd: 0,
    },
  ],
  changes: [
    {
      kind: 'policy-changed',
      suite: 'support-triage',
      target: undefined,
      caseId: undefined,
      severity: undefined,
      before: 'pass_rate.min: 0.9',
      after: 'pass_rate.min: 0.8',
      place: { file: 'evals/support-triage.eval.yaml', line: 44, column: 3 },
      blocks: false,
    },
  ],
  warnings: ['The price of gpt-6.1-terra is not in the table of 2026-09-23; `prices:` was used.'],
  served: [
    { suite: 'support-triage', target: 'mini', models: { base: ['gpt-6-luna-0901'], head: ['gpt-6.1-terra-0929'] } },
  ],
  counts: { suites: 2, affectedCases: COUNT + 12, totalCases: 92 },
});
