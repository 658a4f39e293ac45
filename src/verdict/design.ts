import type { Limits } from '../domain/config.ts';
import type { AlphaShares, CriticalDesign, RowDesign } from '../domain/comparison/decision.ts';
import { isUnaffected, type Contrast, type RowCase, type Row } from '../domain/plan.ts';
import { leavesBaseOut } from '../domain/verdict/base-keepers.ts';
import { DEFAULT_CRITICAL, DEFAULT_MAX_DROP, type PolicyRules, type RateRule } from '../domain/verdict/policy.ts';

/** What no drop exceeds: for a tag with rules about single cases alone, which must not be gated by its average. */
const ANY_DROP = 1;

const MEAN_SHARE = 0.6;
const BROKEN_SHARE = 0.2;
const CRITICAL_SHARE = 0.2;

type RowLimits = Limits & { readonly maxConfirmations?: number };

/** What of a design says which tests it has a use for. */
type Tests = Pick<RowDesign, 'compared' | 'maxConfirmations'>;

/** A part of a plan row that is decided on its own: the whole of it, or a tag with a policy. */
type Slice = {
  readonly row: Row;
  readonly tag: string | undefined;
  readonly policy: PolicyRules;
  readonly cases: readonly RowCase[];
  readonly pairedCases: number;
};

/**
 * What each row of the plan has to decide: one row for each suite × target with a case to run, one more for a `score`
 * with a `max_drop`, and the same for each tag of the policy. The budget of false blocks is split evenly over the rows
 * that compare anything, so that it holds for the pull request as a whole. `weigh`: how many plain pairs a pair of a case counts
 * as, fixed before the first trial.
 */
export function designRows(
  contrast: Contrast,
  limits: Limits,
  weigh: (place: { readonly suite: string; readonly target: string; readonly caseId: string }) => number = () => 1,
): readonly RowDesign[] {
  const rows = contrast.rows
    .flatMap((row) => slicesOf(row).flatMap((slice) => designSlice(slice, limitsOf(row, limits))))
    .map((design) => weighted(design, weigh));
  return rows.map((design) => ({ ...design, alpha: alphaShares(limits.alpha / rowsSharing(rows, design), design) }));
}

type Weigh = NonNullable<Parameters<typeof designRows>[2]>;

/** What passes and fails is weighed; differences of scores have weights of their own. */
function weighted(design: RowDesign, weigh: Weigh): RowDesign {
  if (design.metric === 'score') return design;
  const { suite, target } = design;
  const compared = design.compared.map((one) => ({ ...one, weight: weigh({ suite, target, caseId: one.caseId }) }));
  return { ...design, compared };
}

/** The limits that hold for a row: of an agent its own. */
export function limitsOf({ isAgent }: Pick<Row, 'isAgent'>, limits: Limits): RowLimits {
  if (isAgent !== true) return limits;
  const { maxRounds, maxConfirmations } = limits.agents;
  return { ...limits, maxRounds, maxConfirmations };
}

/**
 * Among how many rows the budget of false blocks is split, from one row's view: those that can block. Whole rows share one
 * half of it and tags the other, where both can block. What only warns takes nothing from the others.
 */
function rowsSharing(rows: readonly RowDesign[], design: RowDesign): number {
  const blocking = rows.filter(canBlock);
  if (!blocking.includes(design)) return 1;
  const alike = blocking.filter(({ tag }) => (tag === undefined) === (design.tag === undefined)).length;
  return alike === blocking.length ? alike : 2 * alike;
}

function canBlock(design: RowDesign): boolean {
  const { compared, maxBroken, critical } = design;
  const canBreak = compared.some(({ severity }) => severity === 'critical') && critical?.maxBroken !== Infinity;
  return (
    compared.length > 0 && (blocksByDrop(design) || maxBroken !== undefined || (critical !== undefined && canBreak))
  );
}

function blocksByDrop({ isDropBlocking, maxDrop }: Pick<RowDesign, 'isDropBlocking' | 'maxDrop'>): boolean {
  return isDropBlocking && maxDrop < ANY_DROP;
}

function slicesOf(row: Row): readonly Slice[] {
  if (row.cases.length === 0) return [];
  const whole: Slice = { row, tag: undefined, policy: row.policy, cases: row.cases, pairedCases: row.pairedCases };
  const tags = [...row.policy.tags].map(([tag, policy]): Slice => {
    const cases = row.cases.filter((planned) => planned.case.tags.includes(tag));
    const paired = cases.filter((planned) => planned.kind === 'compared' || isUnaffected(row, planned)).length;
    const others = row.isNew ? [] : (row.unaffectedByTag.get(tag) ?? []);
    return { row, tag, policy, cases, pairedCases: standingFor(row, paired, others) };
  });
  return [whole, ...tags];
}

/** How many cases those of a tag that run are the whole of: a sample stands for all that are affected, and is their share. */
function standingFor({ sampled }: Row, paired: number, others: readonly string[]): number {
  const leftOut = others.filter((id) => sampled?.leftOut.has(id) === true).length;
  return leftOut === 0 ? paired + others.length : Math.round(((paired + others.length) * paired) / (paired + leftOut));
}

function designSlice(slice: Slice, limits: RowLimits): readonly RowDesign[] {
  const { policy } = slice;
  const hasCompared = slice.cases.some((planned) => planned.kind === 'compared');
  const needsRow = judgesDrop(slice) || policy.broken !== undefined || policy.critical !== undefined;
  const passRate = slice.tag === undefined || (hasCompared && needsRow);
  const score = hasCompared && policy.score?.maxDrop !== undefined;
  return [
    ...(passRate ? [designRow(slice, limits, 'pass_rate')] : []),
    ...(score ? [designRow(slice, limits, 'score')] : []),
  ];
}

/** Whether a row is judged by its drop of the pass rate: a suite × target always, a tag where its policy speaks of a drop. */
export function judgesDrop({ tag, policy }: Pick<Slice, 'tag' | 'policy'>): boolean {
  const { maxDrop, mustCatch } = policy.passRate ?? { maxDrop: undefined, mustCatch: undefined };
  return tag === undefined || maxDrop !== undefined || mustCatch !== undefined;
}

function designRow(slice: Slice, limits: RowLimits, metric: RowDesign['metric']): RowDesign {
  const { row, tag, policy, cases, pairedCases } = slice;
  const rule: RateRule | undefined = metric === 'score' ? policy.score : policy.passRate;
  const ownsMeasured = tag === undefined && metric === 'pass_rate';
  const compared = comparedIn(cases);
  const { maxConfirmations } = limits;
  const maxDrop = rule?.maxDrop ?? (judgesDrop(slice) ? DEFAULT_MAX_DROP : ANY_DROP);
  const isDropBlocking = (rule?.level ?? 'block') === 'block';
  const maxBroken = metric === 'pass_rate' && policy.broken?.level === 'block' ? policy.broken.max : undefined;
  // Further rounds are for what may block: a warning is read from what is there.
  const maxRounds = blocksByDrop({ isDropBlocking, maxDrop }) || maxBroken !== undefined ? limits.maxRounds : 1;
  return {
    suite: row.suite,
    target: row.target,
    reference: row.reference,
    tag,
    metric,
    pairedCases,
    compared,
    measured: ownsMeasured
      ? cases.filter((planned) => planned.kind === 'measured').map((planned) => planned.case.id)
      : [],
    maxDrop,
    mustCatch: rule?.mustCatch ?? 1 / Math.sqrt(Math.max(1, pairedCases, compared.length)),
    isMustCatchGiven: rule?.mustCatch !== undefined,
    maxRounds,
    ...(maxConfirmations === undefined ? {} : { maxConfirmations }),
    ...(row.isAskedLater === true ? { isAskedLater: true } : {}),
    ...(row.starts === undefined ? {} : { starts: row.starts }),
    ...(metric === 'pass_rate' && tag === undefined && leavesBaseOut(row) ? { isScreening: true } : {}),
    mayAskAgain: true,
    alpha: alphaShares(limits.alpha, { compared, maxConfirmations }),
    runAlpha: limits.alpha,
    maxErrorShare: limits.maxErrorShare,
    mostPairs: maxRounds * compared.length + cases.length - compared.length,
    isDropBlocking,
    maxBroken,
    netP: metric === 'pass_rate' ? policy.broken?.netP : undefined,
    critical: metric === 'pass_rate' ? criticalDesign(slice) : undefined,
  };
}

function comparedIn(cases: Slice['cases']): RowDesign['compared'] {
  const compared = cases.filter((planned) => planned.kind === 'compared');
  return compared.map(({ case: { id, severity, cluster } }) => ({ caseId: id, severity, weight: 1, cluster }));
}

/** Critical cases are judged once, by the whole row, and again by a tag that has a rule for them or counts broken cases. */
function criticalDesign({ tag, policy }: Slice): CriticalDesign | undefined {
  const rule = policy.critical ?? (tag === undefined ? DEFAULT_CRITICAL : undefined);
  if (rule === undefined) return policy.broken && { maxBroken: Infinity, isZeroTolerance: false };
  return { maxBroken: rule.level === 'block' ? rule.maxBroken : Infinity, isZeroTolerance: rule.isZeroTolerance };
}

/**
 * A row of agents has few cases, and the more of the budget its mean test may spend, the more it sees: where no case is
 * critical, that share is the mean test's.
 */
function alphaShares(alpha: number, { compared, maxConfirmations }: Tests): AlphaShares {
  const isSpare = maxConfirmations !== undefined && !compared.some(({ severity }) => severity === 'critical');
  const [mean, critical] = isSpare ? [MEAN_SHARE + CRITICAL_SHARE, 0] : [MEAN_SHARE, CRITICAL_SHARE];
  return { mean: mean * alpha, broken: BROKEN_SHARE * alpha, critical: critical * alpha };
}
