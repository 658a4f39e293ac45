import type { Result, ResultCase, ResultRow } from '../domain/result.ts';
import type { PerSide, Side } from '../domain/side.ts';
import type { ScoredTrial } from '../domain/trial.ts';

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
  const costs = meanCosts(result);
  return {
    verdict: result.verdict.kind,
    'affected-cases': String(result.counts.affectedCases),
    'pass-rate-base': number(base),
    'pass-rate-head': number(head),
    'pass-rate-delta': number(base === undefined || head === undefined ? undefined : head - base),
    'cost-base-usd': number(costs.base),
    'cost-head-usd': number(costs.head),
    'spend-usd': number(result.spend.totalUsd),
    'latency-p95-base-ms': number(worst(rows.map((row) => row.comparison.latencyP95Ms.base))),
    'latency-p95-head-ms': number(worst(rows.map((row) => row.comparison.latencyP95Ms.head))),
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

/**
 * Mean cost of a call over the cases that both sides answered in round 1, as the rates are; over all cases where none is
 * compared.
 */
function meanCosts(result: Result): PerSide<number | undefined> {
  const compared = result.cases.filter(({ kind }) => kind === 'compared').map(nameOf);
  const base = answersOf(result, 'base');
  const head = answersOf(result, 'head');
  const names =
    compared.length > 0 ? compared.filter((name) => base.has(name) && head.has(name)) : result.cases.map(nameOf);
  const mean = (answers: ReadonlyMap<string, ScoredTrial>) =>
    meanCost(names.flatMap((name) => answers.get(name) ?? []));
  return { base: mean(base), head: mean(head) };
}

function meanCost(trials: readonly ScoredTrial[]): number | undefined {
  const costs = trials.flatMap(({ costUsd }) => costUsd ?? []);
  return costs.length === 0 || costs.length < trials.length ? undefined : sumOf(costs) / costs.length;
}

/** Each case's answer that counts in round 1: the first one, on base its re-run where another run's was renewed. */
function answersOf(result: Result, side: Side): ReadonlyMap<string, ScoredTrial> {
  const last = side === 'base' ? 2 : 1;
  const asked = result.trials
    .filter(({ key }) => key.side === side && key.purpose === 'sweep' && key.round === 1 && key.number <= last)
    .toSorted((a, b) => a.key.number - b.key.number);
  const counted = new Map(asked.map((trial) => [nameOf({ ...trial.key, id: trial.key.caseId }), trial]));
  return new Map([...counted].flatMap(([name, trial]) => (trial.status === 'scored' ? [[name, trial] as const] : [])));
}

function nameOf({ suite, target, id }: Pick<ResultCase, 'suite' | 'target' | 'id'>): string {
  return JSON.stringify([suite, target, id]);
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
