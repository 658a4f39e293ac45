import { BUDGETS } from '../../domain/comparison/measures.ts';
import type { Result, ResultRow } from '../../domain/result.ts';
import { SIDES, type Side } from '../../domain/side.ts';

/** Where the report files are and where the comment is; undefined where there is none. */
export type Published = {
  readonly reportJson: string | undefined;
  readonly reportHtml: string | undefined;
  readonly commentUrl: string | undefined;
};

/** The Action's outputs by name, as action.yml lists them. What was not measured is empty. */
export function actionOutputs(result: Result, published: Published): Readonly<Record<string, string>> {
  const rows = comparedRows(result);
  const rate = (side: Side) => {
    const passed = sumOf(rows.map((row) => row.comparison.passes[side].passed));
    const of = sumOf(rows.map((row) => row.comparison.passes[side].of));
    return of === 0 ? undefined : passed / of;
  };
  const [base, head] = [rate('base'), rate('head')];
  return {
    verdict: result.verdict.kind,
    'affected-cases': String(result.counts.affectedCases),
    'pass-rate-base': number(base),
    'pass-rate-head': number(head),
    'pass-rate-delta': number(base === undefined || head === undefined ? undefined : head - base),
    ...budgetOutputs(rows),
    'spend-usd': number(result.spend.totalUsd),
    'report-json': published.reportJson ?? '',
    'report-html': published.reportHtml ?? '',
    'comment-url': published.commentUrl ?? '',
  };
}

/** Base and head are told over the same cases: the compared ones, or all where none is. */
function comparedRows({ rows }: Result): readonly ResultRow[] {
  const whole = rows.filter((row) => row.comparison.tag === undefined);
  const compared = whole.filter((row) => row.comparison.comparedCases > 0);
  return compared.length > 0 ? compared : whole;
}

/** The budgets that have an output, on both sides. */
function budgetOutputs(rows: readonly ResultRow[]): Readonly<Record<string, string>> {
  const outputs = BUDGETS.flatMap(({ output, field, calls }) => {
    const comparisons = rows.map((row) => row.comparison);
    const over = (side: Side) => {
      const values = comparisons.map((comparison) => comparison[field][side]);
      return calls === undefined
        ? worst(values)
        : meanOver(
            values,
            comparisons.map((one) => one[calls] ?? 0),
          );
    };
    return output === undefined ? [] : SIDES.map((side) => [output.replace('*', side), number(over(side))] as const);
  });
  return Object.fromEntries(outputs);
}

/** Over all rows, each with as many calls as its mean is of; undefined where a row has none. */
function meanOver(means: readonly (number | undefined)[], calls: readonly number[]): number | undefined {
  const totals = means.flatMap((mean, i) => (mean === undefined ? [] : mean * (calls[i] ?? 0)));
  const all = sumOf(calls);
  return all === 0 || totals.length < means.length ? undefined : sumOf(totals) / all;
}

function worst(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** A dot as decimal mark and no exponent, whatever the size. */
function number(value: number | undefined): string {
  return value === undefined
    ? ''
    : value
        .toFixed(9)
        .replace(/\.?0+$/, '')
        .replace(/^-0$/, '0');
}
