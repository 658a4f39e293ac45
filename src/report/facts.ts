import type { CaseChange, CaseComparison, Comparison } from '../domain/comparison/comparison.ts';
import { caseKey } from '../domain/keys.ts';
import type { Result, ResultCase, ResultRow } from '../domain/result.ts';
import type { PerSide, Side } from '../domain/side.ts';
import { SEVERITIES } from '../domain/suite.ts';
import type { ErroredTrial, ScoredTrial, Trial } from '../domain/trial.ts';
import { turnsRed, type RowVerdict, type VerdictKind } from '../domain/verdict/verdict.ts';

/** One case of one row with all that is known about it. */
export type CaseFacts = {
  readonly suite: string;
  readonly target: string;
  readonly comparison: CaseComparison;
  /** Undefined where the result file does not describe the case. */
  readonly details: ResultCase | undefined;
  readonly trials: readonly Trial[];
};

/** How the two sides of a case are called. */
export type ArmNames = PerSide<string>;

/** Base and head, but for a case that head is asked twice: as it is written, and with noise. */
export function armNames({ details }: Pick<CaseFacts, 'details'>): ArmNames {
  const isNoisy = details?.reasons.some(({ kind }) => kind === 'perturbed') === true;
  return isNoisy ? { base: 'as written', head: 'with noise' } : BASE_AND_HEAD;
}

/** How they are called where nothing else is said. */
export const BASE_AND_HEAD: ArmNames = { base: 'base', head: 'head' };

/** A result with what several renderers look up in it. */
export type Facts = {
  readonly result: Result;
  /** One per suite × target, worst verdict first. */
  readonly rows: readonly ResultRow[];
  /** Rows of tags, in the file's order. */
  readonly tagRows: readonly ResultRow[];
  /** Every case once per suite × target, worst first. */
  readonly cases: readonly CaseFacts[];
};

const WORST_FIRST: readonly VerdictKind[] = ['error', 'fail', 'waived', 'inconclusive', 'pass', 'nothing-to-run'];

/** Indexes a result once for a renderer. */
export function collectFacts(result: Result): Facts {
  const wholeRows = result.rows.filter((row) => row.comparison.tag === undefined);
  return {
    result,
    rows: sortedByVerdict(result, wholeRows),
    tagRows: result.rows.filter((row) => row.comparison.tag !== undefined),
    cases: collectCases(result, wholeRows),
  };
}

function sortedByVerdict(result: Result, rows: readonly ResultRow[]): readonly ResultRow[] {
  const ranked = rows.map((row) => ({ row, rank: WORST_FIRST.indexOf(rowVerdict(result, row.comparison) ?? 'pass') }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
}

/** The verdict of one row; undefined where the decision says nothing about it. */
export function rowVerdict(result: Result, row: Omit<RowVerdict, 'kind'>): VerdictKind | undefined {
  return result.verdict.rows.find(
    (verdict) =>
      verdict.suite === row.suite &&
      verdict.tag === row.tag &&
      (verdict.target === undefined || verdict.target === row.target),
  )?.kind;
}

function collectCases(result: Result, rows: readonly ResultRow[]): readonly CaseFacts[] {
  const described = new Map(result.cases.map((entry) => [caseKey({ ...entry, caseId: entry.id }), entry]));
  const trials = Map.groupBy(result.trials, ({ key }) => caseKey(key));
  const of = (suite: string, target: string, caseId: string) => trials.get(caseKey({ suite, target, caseId })) ?? [];
  const cases = rows.flatMap(({ suite, target, reference, comparison }) =>
    comparison.cases.map((entry): CaseFacts => {
      const { caseId } = entry;
      const base = reference === undefined ? [] : of(suite, reference, caseId);
      const details = described.get(caseKey({ suite, target, caseId }));
      return { suite, target, comparison: entry, details, trials: [...base, ...of(suite, target, caseId)] };
    }),
  );
  return cases.sort(compareDamage);
}

function compareDamage(a: CaseFacts, b: CaseFacts): number {
  return (
    SEVERITIES.indexOf(a.comparison.severity) - SEVERITIES.indexOf(b.comparison.severity) ||
    Number(b.comparison.isConfirmed) - Number(a.comparison.isConfirmed) ||
    lostShare(b.comparison) - lostShare(a.comparison)
  );
}

function lostShare({ tally }: CaseComparison): number {
  return share(tally.base) - share(tally.head);
}

function share({ passed, of }: { readonly passed: number; readonly of: number }): number {
  return of === 0 ? 0 : passed / of;
}

/** The cases that changed in one of the given ways, worst first. */
export function casesThat(facts: Facts, ...changes: readonly CaseChange[]): readonly CaseFacts[] {
  return facts.cases.filter((entry) => changes.includes(entry.comparison.change));
}

/** The comparison of a suite × target or a tag of it; undefined where nothing was compared. */
export function findComparison(result: Result, row: Omit<RowVerdict, 'kind'>): Comparison | undefined {
  return result.rows.find(
    ({ comparison }) =>
      comparison.suite === row.suite &&
      comparison.tag === row.tag &&
      (row.target === undefined || comparison.target === row.target),
  )?.comparison;
}

/** What one side answered: the first trial that ended as asked, else the first that was scored. */
export function exampleTrial(entry: CaseFacts, side: Side, passed: boolean): ScoredTrial | undefined {
  const scored = entry.trials.filter((trial) => trial.status === 'scored').filter((trial) => trial.key.side === side);
  return scored.find((trial) => trial.passed === passed) ?? scored[0];
}

/** Something kept the run from measuring anything: there is nothing to say of cases but what would have run. */
export function isUnmeasured({ result: { verdict, trials, rows } }: Facts): boolean {
  const isScored = trials.some((trial) => trial.status === 'scored');
  return verdict.kind === 'error' && !isScored && rows.every(({ comparison }) => comparison.passes.head.of === 0);
}

/** The run was cut short by somebody. */
export function isCancelled({ trials }: Result): boolean {
  return trials.some((trial) => trial.status === 'skipped' && trial.why === 'interrupted');
}

/** Answers of it are still to come: they were handed over, and somebody has to collect them. */
export function isWaiting({ trials }: Pick<Result, 'trials'>): boolean {
  return trials.some((trial) => trial.status === 'skipped' && trial.why === 'waiting');
}

/** What could not be measured, is still waited for or was cancelled, is red in every mode; what stands against the change where it blocks. */
export function isRed(result: Result): boolean {
  const { verdict, mode } = result;
  return (
    verdict.kind === 'error' || isCancelled(result) || isWaiting(result) || (mode === 'block' && turnsRed(verdict))
  );
}

/** Trials without an answer. */
export function erroredTrials(result: Result): readonly ErroredTrial[] {
  return result.trials.filter((trial) => trial.status === 'errored');
}
