import { digestOf } from '../domain/json/digest.ts';
import type { CaseRecord, HistoryEntry, HistoryEvent } from '../domain/runs/history.ts';
import { caseKey, targetKey } from '../domain/keys.ts';
import type { Result, ResultCase, ResultRow } from '../domain/result.ts';
import type { ScoredTrial, Trial } from '../domain/trial.ts';
import { keyOf } from './case-key.ts';
import { LONGEST_NAME, MOST_SERVED } from './line-schema.ts';

/** Which run the entries are of. */
export type RunMark = { readonly run: string; readonly event: HistoryEvent };

/** What a history keeps of a result: an entry for each suite × target that head was asked anew for, none of which stored answers are part. */
export function entriesOf(result: Result, mark: RunMark): readonly HistoryEntry[] {
  // Somebody's unsaved work is nobody else's past.
  if (result.revisions.head.isWorkingTree && mark.event !== 'local') return [];
  const trials = Map.groupBy(result.trials.filter(isHeadSweep), ({ key }) => targetKey(key));
  const cases = new Map(result.cases.map((entry) => [caseKey({ ...entry, caseId: entry.id }), entry]));
  return result.rows
    .filter(({ comparison }) => comparison.tag === undefined)
    .flatMap((row) => entryOf(row, trials.get(targetKey(row)) ?? [], { result, mark, cases }));
}

type World = {
  readonly result: Result;
  readonly mark: RunMark;
  readonly cases: ReadonlyMap<string, ResultCase>;
};

function entryOf(row: ResultRow, trials: readonly Trial[], world: World): readonly HistoryEntry[] {
  const { result, mark } = world;
  const answers = trials.filter((trial) => trial.status === 'scored');
  if (answers.length === 0) return [];
  const cases = recordsOf(answers, world);
  const { comparison, suite, target } = row;
  return [
    {
      at: result.createdAt,
      sha: result.revisions.head.sha,
      ...mark,
      suite,
      target,
      requests: digestOf(cases.map(({ key }) => key)).slice(0, 8),
      cases,
      totalCases: comparison.totalCases,
      lost: trials.filter(({ status }) => status === 'errored').length,
      cost: meanCost(answers),
      latency: latencyOf(answers),
      model: row.model.head?.slice(0, LONGEST_NAME),
      served: servedOf(answers),
      pricesDate: result.pricesDate,
      metrics: sharesOf(row),
      version: result.tool.version,
    },
  ];
}

/** Fresh answers only: an old one says nothing of today. */
function isHeadSweep(trial: Trial): boolean {
  const { key } = trial;
  if (key.side !== 'head' || key.purpose !== 'sweep') return false;
  return trial.status === 'errored' || (trial.status === 'scored' && trial.origin !== 'stored');
}

function recordsOf(answers: readonly ScoredTrial[], { cases, result }: World): readonly CaseRecord[] {
  const records = [...Map.groupBy(answers, ({ key }) => caseKey(key))].map(([id, trials]) => ({
    key: keyOf(id, [trials[0]?.fingerprint ?? '', cases.get(id)?.expected ?? [], result.judge ?? '']),
    passed: trials.filter(({ passed }) => passed).length,
    of: trials.length,
  }));
  return records.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** What a provider says of itself is as long, and as many, as it likes. */
function servedOf(answers: readonly ScoredTrial[]): readonly string[] {
  const names = answers.flatMap(({ served }) => served.model?.slice(0, LONGEST_NAME) ?? []);
  return [...new Set(names)]
    .filter((name) => name !== '')
    .sort()
    .slice(0, MOST_SERVED);
}

function meanCost(answers: readonly ScoredTrial[]): HistoryEntry['cost'] {
  const costs = answers.flatMap(({ costUsd }) => costUsd ?? []);
  if (costs.length === 0) return undefined;
  return { usd: costs.reduce((sum, cost) => sum + cost, 0) / costs.length, calls: costs.length };
}

function latencyOf(answers: readonly ScoredTrial[]): HistoryEntry['latency'] {
  const times = answers
    .filter(({ origin, countsStart }) => origin === 'live' && countsStart !== true)
    .map(({ latencyMs }) => latencyMs)
    .sort((a, b) => a - b);
  const at = (share: number): number => times[Math.ceil(share * times.length) - 1] ?? 0;
  return times.length === 0 ? undefined : { p50Ms: at(0.5), p95Ms: at(0.95), calls: times.length };
}

/** The shares among a row's metrics, of all that were measured; the judge's agreement with people beside them. */
function sharesOf({ comparison }: ResultRow): HistoryEntry['metrics'] {
  const { metrics, agreement } = comparison.evidence;
  const shares = metrics.flatMap(({ name, measure: { head } }): readonly (readonly [string, number])[] =>
    /(?:^|\.)(?:handled|without_review)$/.test(name) && head !== undefined ? [[name, head]] : [],
  );
  const kappa = (agreement?.deciding ?? agreement?.head)?.kappa;
  return Object.fromEntries([
    ...shares,
    ...(kappa === undefined || kappa < 0 ? [] : [['judge_agreement', kappa] as const]),
  ]);
}
