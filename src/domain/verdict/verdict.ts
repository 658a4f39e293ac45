import type { BarEvidence, ErrorEvidence, GrowthEvidence } from '../comparison/comparison.ts';
import type { Confirmation, RowEvidence } from '../comparison/decision.ts';
import type { FindingWhy } from './finding-why.ts';
import type { Interval } from '../comparison/interval.ts';
import { BUDGETS, RATES } from '../comparison/measures.ts';
import type { MetricEvidence } from '../comparison/metric-evidence.ts';
import type { Level } from './policy.ts';

/** The one word for a run. */
export const VERDICT_KINDS = ['pass', 'fail', 'inconclusive', 'error', 'nothing-to-run', 'waived'] as const;

/** One of `VERDICT_KINDS`. */
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** Which rule a finding applies. */
export const RULE_NAMES = [
  ...RATES.flatMap(({ rule }) => [`${rule}.min`, `${rule}.max_drop`] as const),
  'critical.max_broken',
  'broken.max',
  ...BUDGETS.flatMap(({ rule }) => [`${rule}.max_increase`, `${rule}.max`] as const),
  'metric',
  'spec',
  'errors',
] as const;

/** One of `RULE_NAMES`. */
export type RuleName = (typeof RULE_NAMES)[number];

/**
 * One rule applied to one row. `breached` counts against the pull request by its level; `undecided` makes the verdict
 * inconclusive; `reported` is shown and not charged (base missed the bar already, an unconfirmed failure); `error` could
 * not be measured.
 */
export type Finding = {
  readonly rule: RuleName;
  /** For `metric`: its name. */
  readonly metric: string | undefined;
  readonly level: Level;
  readonly status: 'met' | 'breached' | 'undecided' | 'reported' | 'error';
  readonly suite: string;
  readonly target: string | undefined;
  readonly tag: string | undefined;
  /** What the policy tolerates, in the rule's unit. */
  readonly limit: number | undefined;
  /** What was measured, in the rule's unit. */
  readonly actual: number | undefined;
  /** Cases that the finding is about, worst first. */
  readonly caseIds: readonly string[];
  /** A stable word that says why, for the report to put into a sentence. */
  readonly why: FindingWhy | undefined;
  readonly evidence: FindingEvidence | undefined;
};

/** The numbers behind a finding, for its sentence. `moreCases`: how many would decide a bar, where not many times as many. */
export type FindingEvidence =
  | { readonly kind: 'row'; readonly row: RowEvidence }
  | { readonly kind: 'cases'; readonly confirmations: readonly Confirmation[] }
  | { readonly kind: 'bar'; readonly bar: BarEvidence; readonly moreCases: number | undefined }
  | { readonly kind: 'metric'; readonly metric: MetricEvidence; readonly alpha: number }
  | { readonly kind: 'metric-bar'; readonly metric: MetricEvidence }
  | { readonly kind: 'growth'; readonly growth: GrowthEvidence; readonly alpha: number }
  | { readonly kind: 'ceiling'; readonly interval: Interval | undefined }
  | { readonly kind: 'errors'; readonly errors: ErrorEvidence; readonly providers: readonly string[] };

/** Who accepted a failing verdict. */
export type Waiver = { readonly by: string; readonly at: string; readonly headSha: string };

/** One row's own verdict. */
export type RowVerdict = {
  readonly suite: string;
  readonly target: string | undefined;
  readonly tag: string | undefined;
  readonly kind: VerdictKind;
};

/** The decision and everything it rests on; a value, without wording. */
export type Verdict = {
  readonly kind: VerdictKind;
  readonly rows: readonly RowVerdict[];
  readonly findings: readonly Finding[];
  readonly waiver: Waiver | undefined;
};

const SEVERITY_ORDER: readonly VerdictKind[] = ['nothing-to-run', 'pass', 'inconclusive', 'waived', 'fail', 'error'];

/** The verdict over several rows: error > fail > waived > inconclusive > pass > nothing-to-run. */
export function worstVerdict(kinds: readonly VerdictKind[]): VerdictKind {
  const rank = Math.max(0, ...kinds.map((kind) => SEVERITY_ORDER.indexOf(kind)));
  return SEVERITY_ORDER[rank] ?? 'error';
}

/**
 * Whether the verdict alone turns the check red, before `mode` softens a `fail`. An undecided finding carries level
 * `block` only where `inconclusive: fail` holds.
 */
export function turnsRed(verdict: Verdict): boolean {
  if (verdict.kind !== 'inconclusive') return verdict.kind === 'fail' || verdict.kind === 'error';
  return verdict.findings.some((finding) => finding.status === 'undecided' && finding.level === 'block');
}
