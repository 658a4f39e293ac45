import type { Comparison } from '../domain/comparison/comparison.ts';
import { caseKey, targetKey } from '../domain/keys.ts';
import type { Contrast, RowCase } from '../domain/plan.ts';
import type { RecordedCase, Recording } from '../domain/recording.ts';
import { RESULT_SCHEMA_VERSION, type Result, type ResultCase, type ResultRow } from '../domain/result.ts';
import type { PerSide, Side } from '../domain/side.ts';
import type { Trial } from '../domain/trial.ts';
import type { Verdict } from '../domain/verdict/verdict.ts';
import type { Warning } from '../domain/verdict/warning.ts';
import { wordWarning } from '../report/words/cautions/warnings.ts';
import { decide, type DecideContext } from '../verdict/decide.ts';
import type { ComparedRecordings } from './result-diff.ts';
import { pairingWarnings, type CasePair } from './pairs.ts';

/** What a comparison of recordings knows of itself besides. */
export type RecordingsFrame = Pick<
  Result,
  'createdAt' | 'revisions' | 'pullRequest' | 'runUrl' | 'mode' | 'seed' | 'pricesDate'
> & { readonly version: string; readonly notes: readonly Warning[] };

/** Judges what was compared. No critical case was tried again, so nothing is said of that rule. */
export function judgeRecordings({ contrast, comparisons }: ComparedRecordings, context: DecideContext): Verdict {
  const verdict = decide(contrast, comparisons, context);
  return { ...verdict, findings: verdict.findings.filter(({ rule }) => rule !== 'critical.max_broken') };
}

/** What was compared and judged as the result of a run: every report reads it as it reads one. */
export function recordingsResult(found: ComparedRecordings, verdict: Verdict, frame: RecordingsFrame): Result {
  const { recordings, pairing, contrast, comparisons, trials } = found;
  const { version, notes, ...known } = frame;
  const cases = casesOf(found);
  return {
    schemaVersion: RESULT_SCHEMA_VERSION,
    tool: { name: 'evaldelta', version },
    ...known,
    supersededBy: undefined,
    verdict,
    rows: comparisons.flatMap((comparison) => rowsOf(recordings, comparison)),
    cases,
    trials,
    preferences: [],
    changes: contrast.changes,
    errors: [],
    warnings: [...pairingWarnings(pairing), ...notes].map(wordWarning),
    estimate: undefined,
    spend: { totalUsd: 0, judgeUsd: 0, callsMade: 0, judgeCalls: 0, callsReused: trials.length, maxCostUsd: undefined },
    counts: {
      suites: new Set(comparisons.map((one) => one.suite)).size,
      affectedCases: cases.length,
      totalCases: cases.length,
    },
    served: servedOf(contrast, trials),
  };
}

/** The cases of two recordings that are judged, as reports read them. */
export function casesOf({
  pairing,
  contrast,
}: Pick<ComparedRecordings, 'pairing' | 'contrast'>): readonly ResultCase[] {
  const judged = new Map(
    contrast.rows.flatMap((row) => row.cases.map((one) => [keyOf(row, one.case.id), one] as const)),
  );
  const pairs: readonly (Partial<CasePair> & Pick<CasePair, 'head'>)[] = [
    ...pairing.paired,
    ...pairing.differing,
    ...pairing.unpaired.head.map((head) => ({ head })),
  ];
  return pairs.flatMap(({ base, head }) => {
    const found = judged.get(keyOf(head, head.id));
    return found === undefined ? [] : [caseOf(head, found, { base: base?.input, head: head.input })];
  });
}

function keyOf(row: { readonly suite: string; readonly target: string }, caseId: string): string {
  return caseKey({ ...row, caseId });
}

function caseOf(
  { suite, target, id, severity, tags, cluster, file, line, provenance }: RecordedCase,
  { kind, reasons }: RowCase,
  input: ResultCase['input'],
): ResultCase {
  return { suite, target, id, severity, tags, cluster, file, line, provenance, kind, reasons, input };
}

/** What a comparison of two recordings is a row of. */
export function rowsOf({ base, head }: PerSide<Recording>, comparison: Comparison): readonly ResultRow[] {
  const row = head.rows.find((one) => targetKey(one) === targetKey(comparison));
  if (row === undefined) return [];
  const ofSuite = base.rows.filter((one) => one.suite === row.suite);
  const before = ofSuite.find((one) => one.target === row.target) ?? (ofSuite.length === 1 ? ofSuite[0] : undefined);
  const { suite, target, file, description, owner, model } = row;
  return [{ suite, target, file, description, owner, model: { base: before?.model, head: model }, comparison }];
}

/** Which models answered in each row. */
export function servedOf({ rows }: Contrast, trials: readonly Trial[]): Result['served'] {
  return rows.map(({ suite, target }) => ({
    suite,
    target,
    models: { base: served(trials, { suite, target }, 'base'), head: served(trials, { suite, target }, 'head') },
  }));
}

function served(trials: readonly Trial[], row: { suite: string; target: string }, side: Side): readonly string[] {
  const own = trials.filter(({ key }) => key.side === side && targetKey(key) === targetKey(row));
  return [...new Set(own.flatMap((trial) => (trial.status === 'scored' ? (trial.served.model ?? []) : [])))].sort();
}
