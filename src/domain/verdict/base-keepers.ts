import { BUDGETS, RATES } from '../comparison/measures.ts';
import type { Row, RowCase } from '../plan.ts';
import type { PolicyRules } from './policy.ts';

/** Fewer cases are decided by a handful of failures, and nothing is saved. */
const LEAST_CASES = 40;

/** What needs base's answers to every case: a rule by its name, or what kind of suite it is. */
export type BaseKeeper =
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'few'; readonly cases: number; readonly least: number }
  | { readonly kind: 'agents' | 'clusters' | 'noise' | 'waits' | 'harness' | 'judge-waits' };

type Kept = Pick<Row, 'policy' | 'isAgent' | 'isAskedLater'> & {
  readonly cases: readonly (RowCase & { readonly perturbed?: unknown })[];
};

/** Whether a row that asks for it may leave base out where head passes: only what is decided by the pass rate's drop and single cases. */
export function leavesBaseOut(row: Kept): boolean {
  return row.policy.askBase === 'where_head_fails' && keepersOfBase(row).length === 0;
}

/** Why base is asked about every case of a row although its policy asks for less; the first one is enough. */
export function keepersOfBase(row: Kept): readonly BaseKeeper[] {
  const compared = row.cases.filter(({ kind }) => kind === 'compared');
  return [
    ...rulesOverAll(row.policy).map((rule): BaseKeeper => ({ kind: 'rule', rule })),
    ...(row.isAgent === true ? [{ kind: 'agents' } as const] : []),
    ...(row.isAskedLater === true ? [{ kind: 'waits' } as const] : []),
    ...(compared.some((one) => one.case.cluster !== undefined) ? [{ kind: 'clusters' } as const] : []),
    ...(compared.some((one) => one.perturbed !== undefined) ? [{ kind: 'noise' } as const] : []),
    ...(compared.length < LEAST_CASES ? [{ kind: 'few', cases: compared.length, least: LEAST_CASES } as const] : []),
  ];
}

/** Rules whose numbers are over both sides' answers to every case. */
function rulesOverAll(policy: PolicyRules): readonly string[] {
  const rates = RATES.flatMap(({ name, rule }) => {
    const own = policy[name];
    if (own === undefined) return [];
    return name === 'passRate' ? (own.min === undefined ? [] : [`${rule}.min`]) : [rule];
  });
  return [
    ...rates,
    ...(policy.perturbed === undefined ? [] : ['perturbed']),
    ...BUDGETS.flatMap(({ name, rule }) => (policy[name] === undefined ? [] : [rule])),
    ...[...policy.metrics.keys()].map((metric) => `metrics.${metric}`),
    ...[...policy.tags.keys()].map((tag) => `tags.${tag}`),
  ];
}
