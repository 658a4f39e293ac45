import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Measure } from '../../../domain/comparison/measure.ts';
import type { Result } from '../../../domain/result.ts';
import type { Finding, RuleName } from '../../../domain/verdict/verdict.ts';
import { formatLimit, formatValue, type Unit } from '../../text/format.ts';

/** How far a quantity may go: as a change of it, in words, and what came of the rule. */
export type Allowed = {
  readonly change: number | undefined;
  readonly words: string;
  readonly status: Finding['status'];
};

/** A quantity that rules may bound. `relative`: its change is a share of base. */
export type Quantity = {
  readonly measure: Measure;
  readonly unit: Unit;
  readonly isRelative: boolean;
  readonly isLowerBetter: boolean;
};

const WORST_FIRST: readonly Finding['status'][] = ['breached', 'error', 'undecided', 'reported', 'met'];

/** The strictest outcome of a row's rules on a quantity: the breached first; undefined where none was applied. */
export function allowedOf(findings: readonly Finding[], quantity: Quantity): Allowed | undefined {
  const sorted = findings
    .filter(({ limit }) => limit !== undefined)
    .sort((a, b) => WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status));
  const [first] = sorted;
  return first === undefined ? undefined : allowedBy(first, quantity);
}

/** The findings of a row by one of some rules. */
export function findingsOf(result: Result, row: Comparison, rules: readonly RuleName[]): readonly Finding[] {
  return result.verdict.findings.filter(
    ({ suite, target, tag, rule }) =>
      rules.includes(rule) && suite === row.suite && tag === row.tag && (target === undefined || target === row.target),
  );
}

function allowedBy({ rule, status, limit = 0, evidence, actual = 0 }: Finding, quantity: Quantity): Allowed {
  const { measure, unit, isRelative, isLowerBetter } = quantity;
  const isChange = /\.max_(?:drop|increase)$/.test(rule) || evidence?.kind === 'metric';
  if (isChange) {
    const words = `allowed ${isLowerBetter ? '+' : '−'}${formatLimit(limit, unit)}`;
    return { change: isLowerBetter ? limit : -limit, words, status };
  }
  const { base } = measure;
  const isCeiling =
    rule === 'metric' ? (status === 'breached' ? actual > limit : isLowerBetter) : rule.endsWith('.max');
  const apart = base === undefined ? undefined : limit - base;
  const change = isRelative && apart !== undefined && base !== undefined && base > 0 ? apart / base : apart;
  return {
    change: isRelative && base === 0 ? undefined : change,
    words: `${isCeiling ? 'at most' : 'at least'} ${formatValue(limit, unit)}`,
    status,
  };
}
