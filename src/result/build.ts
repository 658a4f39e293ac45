import type { Changed } from '../domain/review/change.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import type { Json } from '../domain/json/json.ts';
import { armOf } from '../domain/keys.ts';
import type { Estimate } from '../domain/forecast.ts';
import { requestOn, type Plan, type PlannedCase, type PlanRow } from '../domain/plan.ts';
import type { Preference } from '../domain/comparison/preference.ts';
import { isModel } from '../domain/providers/providers.ts';
import type { Quarantine } from '../domain/quarantine.ts';
import type { Message } from '../domain/request.ts';
import {
  NOTHING_RECORDED,
  RESULT_SCHEMA_VERSION,
  type RecordedParts,
  type Expected,
  type Result,
  type ResultCase,
  type ResultRow,
  type CaseTurn,
} from '../domain/result.ts';
import type { Case } from '../domain/suite.ts';
import type { Side } from '../domain/side.ts';
import type { Trial } from '../domain/trial.ts';

/** What a run knows about itself, whatever came of it. */
export type ResultFrame = Pick<
  Result,
  | 'createdAt'
  | 'revisions'
  | 'supersededBy'
  | 'pullRequest'
  | 'runUrl'
  | 'judge'
  | 'mode'
  | 'errors'
  | 'warnings'
  | 'seed'
  | 'pricesDate'
  | 'livePrices'
  | 'spend'
  | 'verdict'
> & { readonly version: string };

/** What was planned and measured; undefined as far as the run did not get there. */
export type ResultParts = {
  readonly plan: Plan | undefined;
  readonly estimate: Estimate | undefined;
  readonly trials: readonly Trial[];
  readonly preferences: readonly Preference[];
  readonly comparisons: readonly Comparison[];
  readonly lifts?: readonly Comparison[];
  readonly changed: Changed | undefined;
  /** What teams' own harnesses have measured, beside the plan's rows. */
  readonly recorded: RecordedParts;
  /** What a case expects, in words. */
  readonly expectedOf: (entry: Case) => readonly Expected[];
};

const MAX_TURNS = 30;
const TURN_LENGTH = 2000;

/** The result file's value: everything that any renderer may need, nothing rounded, nothing worded. */
export function buildResult({ version, ...frame }: ResultFrame, parts: ResultParts): Result {
  const rows = parts.plan?.rows ?? [];
  const { recorded } = parts;
  const recordedCases = recorded.cases.length;
  return {
    schemaVersion: RESULT_SCHEMA_VERSION,
    tool: { name: 'evaldelta', version },
    ...frame,
    rows: [...parts.comparisons.flatMap((comparison) => resultRow(rows, comparison)), ...recorded.rows],
    ...(parts.lifts === undefined || parts.lifts.length === 0 ? {} : { lifts: parts.lifts }),
    cases: [
      ...withinRoom(rows.flatMap((row) => row.cases.map((planned) => resultCase(row, planned, parts.expectedOf)))),
      ...recorded.cases,
    ],
    trials: parts.trials,
    preferences: parts.preferences,
    changes: parts.plan?.changes ?? [],
    changed: parts.changed,
    estimate: parts.estimate,
    counts: {
      suites: new Set([...rows, ...recorded.rows].map((row) => row.suite)).size,
      affectedCases: rows.reduce((sum, row) => sum + row.cases.length, 0) + recordedCases,
      totalCases: rows.reduce((sum, row) => sum + row.totalCases + heldIn(row), 0) + recordedCases,
    },
    served: [
      ...rows.filter((row) => row.cases.length > 0).map((row) => servedModels(row, parts.trials)),
      ...recorded.served,
    ],
  };
}

function heldIn({ cases }: PlanRow): number {
  return cases.filter(({ quarantine }) => quarantine !== undefined).length;
}

function resultRow(rows: readonly PlanRow[], comparison: Comparison): readonly ResultRow[] {
  const row = rows.find((entry) => entry.suite === comparison.suite && entry.target === comparison.target);
  if (row === undefined) return [];
  const { suite, target, file, description, pings } = row;
  const { tag } = comparison;
  const owner = (tag === undefined ? undefined : row.ownerOfTag?.get(tag)) ?? row.owner;
  return [
    {
      suite,
      target,
      ...(row.reference === undefined ? {} : { reference: row.reference }),
      file,
      description,
      owner,
      pings,
      model: { base: modelOn(row, 'base'), head: modelOn(row, 'head') },
      comparison,
    },
  ];
}

function modelOn(row: PlanRow, side: Side): string | undefined {
  const request = row.cases.map((planned) => requestOn(planned, side)).find((asked) => asked !== undefined)?.request;
  return request !== undefined && isModel(request.endpoint) ? request.endpoint.model : undefined;
}

function resultCase(row: PlanRow, planned: PlannedCase, expectedOf: ResultParts['expectedOf']): ResultCase {
  const { id, severity, tags, cluster, owner, place, provenance } = planned.case;
  return {
    suite: row.suite,
    target: row.target,
    id,
    kind: planned.kind,
    severity,
    tags,
    cluster,
    owner,
    reasons: planned.reasons,
    ...(planned.quarantine === undefined ? {} : { quarantine: shownOf(planned.quarantine) }),
    file: place.file,
    line: place.line,
    input: {
      base: inputText(planned, 'base'),
      head: inputText(planned, 'head'),
    },
    turns: turnsOf(planned),
    expected: expectedOf(planned.case),
    provenance,
  };
}

function shownOf({ owner, reason, until }: Quarantine): ResultCase['quarantine'] {
  return { owner, reason, until };
}

/** What the case itself puts in: its own last turn, else its variables; the prompt around them is the same for all. */
function inputText(planned: PlannedCase, side: Side): string | undefined {
  const request = requestOn(planned, side)?.request;
  if (request === undefined) return undefined;
  // Nobody has said it in the words that it was to be asked in.
  if (request.paraphrase !== undefined) return undefined;
  const { vars, messages } =
    (side === 'head' && planned.kind === 'compared' ? planned.perturbed : undefined) ?? planned.case;
  const entries = Object.entries(vars).map(([name, value]) => [name, plainText(value)] as const);
  if (messages.length > 0 || entries.length === 0)
    return request.messages.findLast((message) => message.role === 'user')?.text;
  const [only, second] = entries;
  return second === undefined ? only?.[1] : entries.map(([name, value]) => `${name}: ${value}`).join('\n');
}

/** Characters of turns and expectations that a file holds: who reads it again needs it in one string. */
const ROOM = 20_000_000;

/** Cases beyond that room are told without them. */
function withinRoom(cases: readonly ResultCase[]): readonly ResultCase[] {
  let room = ROOM;
  return cases.map((entry) => {
    const texts = [...(entry.turns ?? []), ...(entry.expected ?? [])];
    room -= texts.reduce((sum, { text }) => sum + text.length, 0);
    return room >= 0 ? entry : { ...entry, turns: undefined, expected: undefined };
  });
}

/** The turns that the case itself adds, as head is sent them: a single one is its input. */
function turnsOf(planned: PlannedCase): readonly CaseTurn[] | undefined {
  const own = planned.case.messages.length;
  if (own < 2) return undefined;
  const sent = requestOn(planned, 'head')?.request.messages.slice(-own) ?? [];
  return sent.slice(-MAX_TURNS).map((message) => ({ role: message.role, text: cut(turnText(message)) }));
}

function turnText({ text, toolCalls }: Message): string {
  const calls = toolCalls.map(({ name, arguments: given }) => `→ ${name}(${JSON.stringify(given)})`);
  return [text, ...calls].filter((part) => part !== '').join('\n');
}

function cut(text: string): string {
  return text.length <= TURN_LENGTH ? text : `${text.slice(0, TURN_LENGTH).toWellFormed()}…`;
}

function plainText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function servedModels(row: PlanRow, trials: readonly Trial[]): Result['served'][number] {
  const models = (side: Side) => {
    const own = trials.filter(
      ({ key }) => key.suite === row.suite && key.target === armOf(row, side) && key.side === side,
    );
    return [...new Set(own.flatMap((trial) => (trial.status === 'scored' ? (trial.served.model ?? []) : [])))].sort();
  };
  return { suite: row.suite, target: row.target, models: { base: models('base'), head: models('head') } };
}

/** The result of a run that ended with a user's mistake before it knew its revisions. */
export function failedResult(
  errors: Result['errors'],
  frame: { readonly createdAt: string; readonly version: string; readonly runUrl: string | undefined },
): Result {
  return buildResult(
    {
      ...frame,
      errors,
      revisions: { base: undefined, head: { sha: '', isWorkingTree: false, name: undefined } },
      supersededBy: undefined,
      pullRequest: undefined,
      mode: 'block',
      warnings: [],
      seed: 0,
      pricesDate: undefined,
      verdict: { kind: 'error', rows: [], findings: [], waiver: undefined },
      spend: { totalUsd: 0, judgeUsd: 0, callsMade: 0, judgeCalls: 0, callsReused: 0, maxCostUsd: undefined },
    },
    {
      plan: undefined,
      estimate: undefined,
      trials: [],
      preferences: [],
      comparisons: [],
      changed: undefined,
      recorded: NOTHING_RECORDED,
      expectedOf: () => [],
    },
  );
}
