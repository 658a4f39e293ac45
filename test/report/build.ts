import type { Changed } from '../../src/domain/review/change.ts';
import { NO_EVIDENCE, type CaseComparison, type Comparison } from '../../src/domain/comparison/comparison.ts';
import type { RowEvidence } from '../../src/domain/comparison/decision.ts';
import type { Measure } from '../../src/domain/comparison/measure.ts';
import { byBudget, callCounts } from '../../src/domain/comparison/measures.ts';
import type { Result, ResultCase, ResultRow } from '../../src/domain/result.ts';
import type { Side } from '../../src/domain/side.ts';
import type { SpecChange } from '../../src/domain/spec-change.ts';
import type { ScoredTrial } from '../../src/domain/trial.ts';
import type { Finding, Verdict, VerdictKind } from '../../src/domain/verdict/verdict.ts';

/** The marker that the expected comments carry. */
export const MARKER = '<!-- evaldelta:test -->';

const RUN_URL = 'https://github.com/acme/shop/actions/runs/1';

/** Where the full report of the expected comments is. */
export const REPORT_URL = `${RUN_URL}/artifacts/2`;

/** Two lines of the prompt that every case renders, and a parameter. */
export const CHANGED: Changed = {
  files: [
    {
      file: 'prompts/triage.md',
      removed: 1,
      added: 2,
      isCut: false,
      lines: [
        { kind: 'same', line: 11, text: 'You answer customers of a shop.' },
        { kind: 'base', line: 12, text: 'Name the return window and the policy that it stands in.' },
        { kind: 'head', line: 12, text: 'Keep it short.' },
        { kind: 'head', line: 13, text: 'Say yes where you can.' },
        { kind: 'same', line: 14, text: 'Be polite.' },
      ],
    },
  ],
  targets: [
    {
      suite: 'support-triage',
      target: 'mini',
      files: ['prompts/triage.md'],
      settings: [{ name: 'max_output_tokens', base: '400', head: '200' }],
    },
  ],
};

/** A measure; `delta` as the domain defines it for the unit. */
export function measure(
  base: number | undefined,
  head: number | undefined,
  delta?: number,
  interval?: [number, number],
): Measure {
  return {
    base,
    head,
    delta,
    interval: interval === undefined ? undefined : { lower: interval[0], upper: interval[1], confidence: 0.95 },
  };
}

const SUITE = 'support-triage';
const TARGET = 'mini';
const NONE = measure(undefined, undefined);

/** A row of 50 compared cases of 214 in which nothing changed, with what is different. */
export function comparison(changed: Partial<Comparison> = {}): Comparison {
  return {
    suite: SUITE,
    target: TARGET,
    tag: undefined,
    isNew: false,
    comparedCases: 50,
    measuredCases: 0,
    totalCases: 214,
    pairedCases: 214,
    pairs: 50,
    missingPairs: 0,
    worsePairs: 0,
    betterPairs: 0,
    passRate: measure(0.96, 0.96, 0),
    passes: { base: { passed: 48, of: 50 }, head: { passed: 48, of: 50 } },
    meanScore: NONE,
    ...callCounts(() => 12),
    ...byBudget('field', () => NONE),
    costPerCallUsd: measure(0.0021, 0.0019, -0.09, [-0.12, -0.06]),
    latencyP95Ms: measure(1200, 1400, 0.17, [-0.04, 0.41]),
    cases: [],
    errored: { base: 0, head: 0 },
    erroredProviders: [],
    evidence: NO_EVIDENCE,
    ...changed,
  };
}

/** A row around a comparison. */
export function row(of: Comparison): ResultRow {
  const file = `evals/${of.suite}.eval.yaml`;
  const model = { base: 'gpt-6.1-terra', head: 'gpt-6.1-terra' };
  return { suite: of.suite, target: of.target, file, description: undefined, owner: undefined, model, comparison: of };
}

/** A case that base passes and head fails every time, with what is different. */
export function caseComparison(changed: Partial<CaseComparison> & { readonly caseId: string }): CaseComparison {
  return {
    severity: 'major',
    tags: [],
    change: 'broken',
    tally: { base: { passed: 8, of: 8 }, head: { passed: 0, of: 8 } },
    isConfirmed: true,
    ...changed,
  };
}

/** The description of a case that the prompt affected. */
export function resultCase(changed: Partial<ResultCase> & { readonly id: string }): ResultCase {
  return {
    suite: SUITE,
    target: TARGET,
    kind: 'compared',
    severity: 'major',
    tags: [],
    reasons: [{ kind: 'prompt', file: 'prompts/triage.md' }],
    file: 'evals/support-triage.eval.yaml',
    line: 20,
    input: { base: 'Can I return it after 40 days?', head: 'Can I return it after 40 days?' },
    provenance: undefined,
    ...changed,
  };
}

type Answer = { readonly caseId: string; readonly side: Side; readonly text: string; readonly failed?: string };

/** A scored trial; with `failed` the scorer `contains` says so. */
export function trial({ caseId, side, text, failed }: Answer, changed: Partial<ScoredTrial> = {}): ScoredTrial {
  const passed = failed === undefined;
  return {
    status: 'scored',
    key: { suite: SUITE, target: TARGET, caseId, side, purpose: 'sweep', round: 1, number: 1 },
    fingerprint: 'f'.repeat(64),
    output: { text, toolCalls: [], finishReason: 'stop', metadata: {} },
    scores: [
      {
        name: 'contains',
        type: 'contains',
        score: passed ? 1 : 0,
        passed,
        reason: failed ?? 'found',
        weight: 1,
        details: {},
      },
    ],
    passed,
    score: passed ? 1 : 0,
    usage: { input: 210, cachedInput: 0, cacheWrite: 0, output: 40, reasoning: 0 },
    served: { model: 'gpt-6.1-terra', requestId: undefined, serviceTier: undefined },
    costUsd: 0.002,
    spendUsd: 0.002,
    judgeSpendUsd: 0,
    latencyMs: 1200,
    attempts: 1,
    startedAt: '2026-11-20T14:00:00Z',
    origin: 'live',
    passedOldExpectations: undefined,
    ...changed,
  };
}

/** A finding of the whole row that blocks. */
export function finding(changed: Partial<Finding> & Pick<Finding, 'rule'>): Finding {
  return {
    metric: undefined,
    level: 'block',
    status: 'breached',
    suite: SUITE,
    target: TARGET,
    tag: undefined,
    limit: undefined,
    actual: undefined,
    caseIds: [],
    why: undefined,
    evidence: undefined,
    ...changed,
  };
}

/** Evidence of a row of 50 of 214 cases whose drop is ruled out after one round. */
export function rowEvidence(changed: Partial<RowEvidence> = {}): RowEvidence {
  return {
    metric: 'pass_rate',
    outcome: 'ruled-out',
    rounds: 1,
    maxRounds: 4,
    pairs: 50,
    worsePairs: 0,
    betterPairs: 0,
    unseenPairs: 0,
    missingPairs: 0,
    affectedCases: 50,
    pairedCases: 214,
    drop: 0,
    interval: { lower: -0.02, upper: 0.02, confidence: 0.95 },
    upperDrop: 0.02,
    maxDrop: 0.02,
    mustCatch: 0.0684,
    detectableDrop: 0.05,
    runAlpha: 0.01,
    isFragile: false,
    isPassFragile: false,
    confirmations: [],
    unconfirmedCritical: [],
    stoppedBy: undefined,
    wouldTell: undefined,
    ...changed,
  };
}

/** A change of the spec without what most kinds lack. */
export function change(changed: Partial<SpecChange> & Pick<SpecChange, 'kind'>): SpecChange {
  return {
    suite: SUITE,
    target: undefined,
    caseId: undefined,
    severity: undefined,
    before: undefined,
    after: undefined,
    place: undefined,
    blocks: false,
    ...changed,
  };
}

/** A verdict that every one of the given rows shares. */
export function verdict(kind: VerdictKind, rows: readonly Comparison[], findings: readonly Finding[] = []): Verdict {
  const rowVerdicts = rows.map(({ suite, target, tag }) => ({ suite, target, tag, kind }));
  return { kind, rows: rowVerdicts, findings, waiver: undefined };
}

/** A result of a pull request that has nothing to show yet, with what is different. */
export function result(changed: Partial<Result> = {}): Result {
  return {
    schemaVersion: 2,
    tool: { name: 'evaldelta', version: '1.0.0' },
    createdAt: '2026-11-20T14:05:00Z',
    revisions: {
      base: { sha: '1'.repeat(40), isWorkingTree: false, name: 'main' },
      head: { sha: '3'.repeat(40), isWorkingTree: false, name: 'shorter-answers' },
    },
    supersededBy: undefined,
    pullRequest: { number: 7, headSha: '2'.repeat(40) },
    runUrl: RUN_URL,
    mode: 'block',
    verdict: verdict('nothing-to-run', []),
    rows: [],
    cases: [],
    trials: [],
    preferences: [],
    changes: [],
    errors: [],
    warnings: [],
    estimate: undefined,
    spend: { totalUsd: 0.41, judgeUsd: 0, callsMade: 412, judgeCalls: 0, callsReused: 96, maxCostUsd: 5 },
    counts: { suites: 6, affectedCases: 50, totalCases: 214 },
    seed: 1,
    pricesDate: '2026-09-23',
    served: [],
    ...changed,
  };
}

/** `count` descriptions of cases that the prompt affected. */
export function resultCases(count: number, changed: Partial<ResultCase> = {}): readonly ResultCase[] {
  return Array.from({ length: count }, (_, index) => resultCase({ id: `case-${index + 1}`, ...changed }));
}

/** Spend of a run that made no call. */
export const NO_SPEND = { totalUsd: 0, judgeUsd: 0, callsMade: 0, judgeCalls: 0, callsReused: 0, maxCostUsd: 5 };
