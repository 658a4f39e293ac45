import type { Comparison } from '../domain/comparison/comparison.ts';
import type { Limits } from '../domain/config.ts';
import { rowKey, targetKey } from '../domain/keys.ts';
import type { Contrast, Row } from '../domain/plan.ts';
import { NO_RULES, type Level, type PolicyRules } from '../domain/verdict/policy.ts';
import type { SeenFinding } from '../domain/verdict/seen-findings.ts';
import {
  worstVerdict,
  type Finding,
  type RowVerdict,
  type Verdict,
  type VerdictKind,
  type Waiver,
} from '../domain/verdict/verdict.ts';
import { isAccepted } from './accepted.ts';
import { adviseOnly } from './advise.ts';
import { unmeasuredBy, withoutEmptyClaims } from './cut-short.ts';
import { rateBars } from './rules/bar.ts';
import { casesBroken, criticalBroken } from './rules/broken.ts';
import { ceilings, growthTests, unjudgedBudgets } from './rules/budget.ts';
import { passRateDrop, scoreDrop } from './rules/drop.ts';
import { lostTrials } from './rules/errors.ts';
import type { Rule, RuleInput } from './rules/finding.ts';
import { jointFindings } from './rules/joint.ts';
import { metricBars, metricTests, unmeasuredMetrics } from './rules/metric.ts';
import { otherUpstreams } from './rules/upstreams.ts';
import { hidingRows, sharedServerRows, specFinding, vanishedRows } from './rules/spec.ts';

/** What a decision needs besides the contrast and the numbers. */
export type DecideContext = {
  readonly limits: Limits;
  /** Whether what cannot be decided turns the check red, where the policy does not say. */
  readonly inconclusive: 'pass' | 'fail';
  /** A waiver that holds for this head commit. */
  readonly waiver: Waiver | undefined;
  /** What the waiver accepts; default: all that stands against this head. */
  readonly accepts?: readonly SeenFinding[] | undefined;
  /** The rows whose judge only advises, compared without its word; default none. */
  readonly withoutJudge?: readonly Comparison[];
};

const RULES: readonly Rule[] = [
  lostTrials,
  otherUpstreams,
  criticalBroken,
  passRateDrop,
  casesBroken,
  scoreDrop,
  unjudgedBudgets,
  unmeasuredMetrics,
];

/**
 * Applies the policy to the numbers. Fails closed: a row that was planned and has no comparison is an error. Budgets
 * and changes of metrics are judged together, and so are all absolute bars, because the share of false alarms of each kind
 * is one for the pull request.
 */
export function decide(contrast: Contrast, comparisons: readonly Comparison[], context: DecideContext): Verdict {
  const inputs = comparisons.map((comparison) => inputOf(contrast, comparison, context));
  const spared = (context.withoutJudge ?? []).map((comparison) => inputOf(contrast, comparison, context));
  const withoutJudge = { rows: spared.map(({ comparison }) => comparison), findings: qualityFindings(spared) };
  const found = [
    ...contrast.changes.filter((change) => change.blocks).map(specFinding),
    ...vanishedRows(contrast, ({ policy }) => undecidedLevel(policy.inconclusive, context)),
    ...sharedServerRows(contrast, ({ policy }) => undecidedLevel(policy.inconclusive, context)),
    ...hidingRows(contrast, ({ policy }) => undecidedLevel(policy.inconclusive, context)),
    ...missingRows(contrast, comparisons),
    ...adviseOnly(qualityFindings(inputs), withoutJudge),
    ...jointFindings(inputs.flatMap((input) => [...growthTests(input), ...metricTests(input)])),
  ];
  const findings = withoutEmptyClaims(found, comparisons);
  const rows = rowVerdicts(comparisons, findings, context);
  const kind = worstVerdict(rows.map((row) => row.kind));
  return { kind, rows, findings, waiver: rows.some((row) => row.kind === 'waived') ? context.waiver : undefined };
}

function qualityFindings(inputs: readonly RuleInput[]): readonly Finding[] {
  const bars = inputs.flatMap((input) => [...rateBars(input), ...ceilings(input), ...metricBars(input)]);
  return [...inputs.flatMap((input) => RULES.flatMap((rule) => rule(input))), ...jointFindings(bars)];
}

function inputOf(contrast: Contrast, comparison: Comparison, context: DecideContext): RuleInput {
  const row = contrast.rows.find((one) => one.suite === comparison.suite && one.target === comparison.target);
  const whole = row?.policy ?? NO_RULES;
  const policy = comparison.tag === undefined ? whole : (whole.tags.get(comparison.tag) ?? NO_RULES);
  const level = undecidedLevel(policy.inconclusive ?? whole.inconclusive, context);
  return { comparison, policy, limits: context.limits, undecidedLevel: level };
}

function undecidedLevel(own: PolicyRules['inconclusive'], context: DecideContext): Level {
  return (own ?? context.inconclusive) === 'fail' ? 'block' : 'warn';
}

function missingRows(contrast: Contrast, comparisons: readonly Comparison[]): readonly Finding[] {
  const measured = new Set(comparisons.map((one) => targetKey(one)));
  const isMissing = (row: Row) => row.cases.length > 0 && !measured.has(targetKey(row));
  return contrast.rows.filter(isMissing).map((row) => ({
    rule: 'errors',
    metric: undefined,
    level: 'block',
    status: 'error',
    suite: row.suite,
    target: row.target,
    tag: undefined,
    limit: undefined,
    actual: undefined,
    caseIds: [],
    why: 'not-measured',
    evidence: undefined,
  }));
}

/** One verdict for each row that ran and for each suite or target that a spec change or an error concerns. */
function rowVerdicts(
  comparisons: readonly Comparison[],
  findings: readonly Finding[],
  context: DecideContext,
): readonly RowVerdict[] {
  const rows = new Map<string, Omit<RowVerdict, 'kind'>>();
  for (const { suite, target, tag } of comparisons) rows.set(rowKey({ suite, target, tag }), { suite, target, tag });
  for (const finding of findings.filter((one) => kindOf(one) !== 'pass')) {
    const { suite, target, tag } = finding;
    rows.set(rowKey({ suite, target, tag }), { suite, target, tag });
  }
  return [...rows].map(([name, row]) => {
    const own = findings.filter((one) => rowKey(one) === name);
    const cutShort = comparisons.filter((one) => rowKey(one) === name);
    const inherited = cutShort.flatMap((one) => unmeasuredBy(findings, one));
    const kinds = [...own, ...inherited].map((one) => (isWaived(one, context) ? 'waived' : kindOf(one)));
    return { ...row, kind: worstVerdict(['pass', ...kinds]) };
  });
}

function isWaived(finding: Finding, { waiver, accepts }: DecideContext): boolean {
  if (waiver === undefined || kindOf(finding) !== 'fail') return false;
  return accepts === undefined || isAccepted(finding, accepts);
}

/** What a finding alone would make the verdict. */
function kindOf(finding: Finding): VerdictKind {
  if (finding.status === 'error') return 'error';
  if (finding.status === 'undecided') return 'inconclusive';
  return finding.status === 'breached' && finding.level === 'block' ? 'fail' : 'pass';
}
