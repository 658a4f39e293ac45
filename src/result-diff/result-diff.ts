import { compareRows } from '../compare/compare.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import type { Limits } from '../domain/config.ts';
import type { RowDesign } from '../domain/comparison/decision.ts';
import { exceeds } from '../domain/comparison/limit.ts';
import { type Contrast, type Row, type RowCase } from '../domain/plan.ts';
import { DEFAULT_MAX_DROP, type PolicyRules } from '../domain/verdict/policy.ts';
import type { RecordedCase, RecordedRow, Recording } from '../domain/recording.ts';
import type { PerSide } from '../domain/side.ts';
import { NO_CHANGE, type SpecChange } from '../domain/spec-change.ts';
import { SEVERITIES } from '../domain/suite.ts';
import type { Trial } from '../domain/trial.ts';
import { designRows } from '../verdict/design.ts';
import { nothingInCommon, pairCases, trialsOf, type CasePair, type Pairing } from './pairs.ts';

/** By which rules two recordings are read. */
export type RecordingRules = { readonly policy: PolicyRules; readonly limits: Limits; readonly seed: number };

/** Two recordings beside each other, compared and not yet judged. */
export type ComparedRecordings = {
  readonly recordings: PerSide<Recording>;
  readonly pairing: Pairing;
  readonly contrast: Contrast;
  readonly trials: readonly Trial[];
  readonly comparisons: readonly Comparison[];
};

/**
 * Compares two recordings as base and head: the cases that both have, each answer with its like, by the statistics of a run.
 * What was recorded is all there is: a drop over all cases can be established or ruled out, single broken cases cannot be
 * confirmed. Latency is left out, because the runs were not made side by side. Cases that only head has, or judges otherwise,
 * are measured. Throws UserError `bad-input` when the two have no comparable case.
 */
export function compareRecordings(recordings: PerSide<Recording>, rules: RecordingRules): ComparedRecordings {
  const pairing = pairCases(recordings);
  if (pairing.paired.length === 0) throw nothingInCommon(pairing);
  const contrast = contrastOf(recordings, pairing, rules.policy);
  const rounds = roundsOf(pairing.paired);
  const designs = designRows(contrast, rules.limits).map((design) => asRecorded(design, rounds));
  const alone = pairing.unpaired.head.map((head) => ({ base: { ...head, answers: [] }, head }));
  const trials = [...pairing.paired, ...pairing.differing, ...alone].flatMap(trialsOf);
  const comparisons = compareRows(contrast, trials, { seed: rules.seed, designs });
  return { recordings, pairing, contrast, trials, comparisons };
}

/** What two recordings have to compare and to measure, row by row. */
export function contrastOf({ head }: PerSide<Recording>, pairing: Pairing, policy: PolicyRules): Contrast {
  const rows = head.rows.map((row) => rowOf(row, pairing, policy)).filter((row) => row.cases.length > 0);
  return { rows, changes: [...criticalRemoved(pairing), ...targetsRemoved(pairing, rows)] };
}

function rowOf(row: RecordedRow, pairing: Pairing, policy: PolicyRules): Row {
  const { suite, target, file, description, owner } = row;
  const isOwn = (one: RecordedCase): boolean => one.suite === suite && one.target === target;
  const paired = pairing.paired.filter((pair) => isOwn(pair.head));
  const removed = pairing.unpaired.base.filter(isOwn);
  const cases = [
    ...paired.map((pair) => rowCase(asGated(pair), 'compared')),
    ...pairing.differing.filter((pair) => isOwn(pair.head)).map((pair) => rowCase(pair.head, 'case')),
    ...pairing.unpaired.head.filter((one) => isOwn(one) && one.answers.length > 0).map((one) => rowCase(one, 'added')),
  ];
  const limit = policy.passRate?.maxDrop ?? DEFAULT_MAX_DROP;
  const isHiding = exceeds(removed.length / Math.max(1, removed.length + paired.length), limit);
  return {
    suite,
    target,
    file,
    description,
    owner,
    pairedCases: paired.length,
    vanishedCases: removed.length,
    hidingTags: isHiding ? [undefined] : [],
    totalCases: cases.length,
    cases,
    unaffected: [],
    unaffectedByTag: new Map(),
    policy,
    isNew: false,
  };
}

/** What base says of a case decides which gates it counts in; head's may add. */
function asGated({ base, head }: CasePair): RecordedCase {
  const severity = SEVERITIES.find((one) => one === base.severity || one === head.severity) ?? head.severity;
  return { ...head, severity, tags: [...new Set([...base.tags, ...head.tags])] };
}

function rowCase({ id, severity, tags, cluster }: RecordedCase, why: 'compared' | 'case' | 'added'): RowCase {
  return {
    kind: why === 'compared' ? 'compared' : 'measured',
    case: { id, tags, severity, expect: [], cluster, human: undefined },
    reasons: why === 'compared' ? [] : [{ kind: why, file: undefined }],
  };
}

function criticalRemoved({ unpaired }: Pairing): readonly SpecChange[] {
  return unpaired.base
    .filter(({ severity }) => severity === 'critical')
    .map(({ suite, target, id, severity }) => {
      return { ...NO_CHANGE, kind: 'case-removed', suite, target, caseId: id, severity, blocks: true };
    });
}

/** What was guarded and has nobody left to answer for it. */
function targetsRemoved({ unpaired }: Pairing, rows: readonly Row[]): readonly SpecChange[] {
  const gone = unpaired.base.filter((one) => !rows.some((row) => row.suite === one.suite && row.target === one.target));
  const targets = Map.groupBy(gone, ({ suite, target }) => JSON.stringify([suite, target]));
  return [...targets.values()].flatMap(([first]) => {
    if (first === undefined) return [];
    const { suite, target } = first;
    return [{ ...NO_CHANGE, kind: 'target-removed', suite, target, before: target, blocks: true }];
  });
}

/** How often the most asked case of each suite × target was asked on both sides. */
function roundsOf(paired: readonly CasePair[]): ReadonlyMap<string, number> {
  const rounds = new Map<string, number>();
  for (const { base, head } of paired) {
    const key = JSON.stringify([head.suite, head.target]);
    rounds.set(key, Math.max(rounds.get(key) ?? 1, Math.min(base.answers.length, head.answers.length)));
  }
  return rounds;
}

/** Nothing can be tried again, so only the test over all cases is left. */
function asRecorded(design: RowDesign, rounds: ReadonlyMap<string, number>): RowDesign {
  const maxRounds = rounds.get(JSON.stringify([design.suite, design.target])) ?? 1;
  return { ...design, mayAskAgain: false, maxRounds, critical: undefined, maxBroken: undefined };
}
