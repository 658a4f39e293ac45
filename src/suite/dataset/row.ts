import { isJsonObject, type Json, type JsonObject } from '../../domain/json/json.ts';
import { SEVERITIES, type Provenance, type Severity } from '../../domain/suite.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import type { Report, RawRow } from '../syntax/raw-row.ts';
import { readChoice, readCluster, readId, readProvenance, readTags } from './row-cells.ts';
import { freedColumns, namedColumns, ROW_KEYS, SINGLE, type Single } from './row-columns.ts';
import type { ColumnsInput } from '../schema/suite.ts';

/** A record whose columns have got their meanings. */
export type Row = {
  readonly id: string | undefined;
  readonly vars: JsonObject;
  /** The right answer, for templates of `expect`. */
  readonly expected: Json | undefined;
  readonly tags: readonly string[];
  readonly severity: Severity | undefined;
  readonly cluster: string | undefined;
  readonly human: 'pass' | 'fail' | undefined;
  readonly provenance: Provenance | undefined;
};

/** Turns the records of a dataset into rows by one mapping of columns. */
export type RowReader = (raw: RawRow) => Row;

const HUMAN: readonly string[] = ['pass', 'fail'];

/** No file has a column without a name. */
const NO_COLUMN = '';

/** What a reader of rows goes by. Nothing is said of `lacking` columns, which no row has. */
export type RowReading = {
  readonly columns: ColumnsInput | undefined;
  readonly lacking: ReadonlySet<string>;
  readonly report: Report;
};

/** Prepares the reading of rows; one reader serves a whole dataset, whose rows may be very many. */
export function createRowReader({ columns, lacking, report }: RowReading): RowReader {
  const freed = freedColumns(columns);
  const columnOf = Object.fromEntries(
    SINGLE.map((key) => [key, columns?.[key] ?? (freed.has(key) ? NO_COLUMN : key)]),
  ) as Record<Single, string>;
  const taken = new Set([...Object.values(columnOf), ...ROW_KEYS]);
  const mapped = varColumns(columns?.vars);
  const required = namedColumns(columns).flatMap(({ column, isRequired }) =>
    isRequired && !lacking.has(column) ? [column] : [],
  );
  return (raw) => {
    const { value: record } = raw;
    for (const column of required) requireColumn(raw, column, report);
    return {
      id: readId(raw, columnOf.id, report),
      vars: mapped === undefined ? freeVars(raw, taken, report) : pickVars(record, mapped),
      expected: Object.hasOwn(record, columnOf.expected) ? record[columnOf.expected] : undefined,
      tags: readTags(raw, columnOf.tags, report),
      severity: readChoice(raw, { column: columnOf.severity, choices: SEVERITIES }, report) as Severity | undefined,
      cluster: readCluster(raw, columnOf.cluster, report),
      human: readChoice(raw, { column: columnOf.human, choices: HUMAN }, report) as Row['human'],
      provenance: readProvenance(record, columnOf),
    };
  };
}

type VarColumns = readonly (readonly [name: string, column: string])[];

function varColumns(vars: ColumnsInput['vars']): VarColumns | undefined {
  if (vars === undefined) return undefined;
  return Array.isArray(vars) ? vars.map((name) => [name, name] as const) : Object.entries(vars);
}

function requireColumn(raw: RawRow, column: string, report: Report): void {
  if (Object.hasOwn(raw.value, column)) return;
  const hint = didYouMean(column, Object.keys(raw.value));
  report(raw, { code: 'missing-key', sentence: `The row has no column \`${column}\`.`, hint }, []);
}

/** A row with a `vars` object is written like an inline case; any other gives all its free columns as vars. */
function freeVars(raw: RawRow, taken: ReadonlySet<string>, report: Report): JsonObject {
  const { value: record } = raw;
  const own = Object.hasOwn(record, 'vars') ? record.vars : undefined;
  if (isJsonObject(own)) {
    reportBesideVars(raw, taken, report);
    return own;
  }
  const free: { [column: string]: Json } = {};
  for (const column of Object.keys(record)) if (!taken.has(column)) free[column] = record[column] as Json;
  return free;
}

function reportBesideVars(raw: RawRow, taken: ReadonlySet<string>, report: Report): void {
  for (const column of Object.keys(raw.value)) {
    if (column === 'vars' || taken.has(column)) continue;
    const hint = didYouMean(column, [...taken, 'vars']);
    const sentence = `The key \`${column}\` is not known beside \`vars\`.`;
    report(raw, { code: 'unknown-key', sentence, hint }, [column]);
  }
}

function pickVars(record: JsonObject, columns: VarColumns): JsonObject {
  return Object.fromEntries(columns.map(([name, column]) => [name, record[column] ?? null]));
}
