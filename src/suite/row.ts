import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';
import { Literal } from '../domain/literal.ts';
import { SEVERITIES, type Provenance, type Severity } from '../domain/suite.ts';
import type { Path } from './document.ts';
import { didYouMean, nearest } from './nearest.ts';
import type { Complaint } from './problem.ts';
import type { RawRow } from './raw-row.ts';
import type { ColumnsInput } from './schema/suite.ts';

/** A record whose columns have got their meanings. */
export type Row = {
  readonly id: string | undefined;
  readonly vars: JsonObject;
  /** The right answer, for templates of `expect`. */
  readonly expected: Json | undefined;
  readonly tags: readonly string[];
  readonly severity: Severity | undefined;
  readonly human: 'pass' | 'fail' | undefined;
  readonly provenance: Provenance | undefined;
};

/** Turns the records of a dataset into rows by one mapping of columns. */
export type RowReader = (raw: RawRow) => Row;

/** Takes what is wrong with a record, and with which part of it. */
export type Complain = (raw: RawRow, complaint: Complaint, path: Path) => void;

/** What a row may bring besides, written like in an inline case. */
export const ROW_KEYS = ['messages', 'expect'] as const;

/** Columns that are a meaning or a var, never both: the first is checked. */
const CHECKED: ReadonlySet<string> = new Set(['tags', 'severity', 'human', ...ROW_KEYS]);

/** The columns of that kind that a mapping makes vars. */
export function freedColumns(columns: ColumnsInput | undefined): ReadonlySet<string> {
  const vars = columns?.vars ?? [];
  const named = Array.isArray(vars) ? vars : Object.values(vars);
  return new Set(named.filter((column) => CHECKED.has(column)));
}

const SINGLE = ['id', 'expected', 'tags', 'severity', 'human', 'source', 'added', 'consent'] as const;
const HUMAN: readonly string[] = ['pass', 'fail'];
const NO_TAGS: readonly string[] = [];

/** No file has a column without a name. */
const NO_COLUMN = '';

type Single = (typeof SINGLE)[number];

/** What a reader of rows goes by. Nothing is said of `lacking` columns, which no row has. */
export type RowReading = {
  readonly columns: ColumnsInput | undefined;
  readonly lacking: ReadonlySet<string>;
  readonly complain: Complain;
};

/** Prepares the reading of rows; one reader serves a whole dataset, whose rows may be very many. */
export function createRowReader({ columns, lacking, complain }: RowReading): RowReader {
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
    for (const column of required) requireColumn(raw, column, complain);
    return {
      id: readId(raw, columnOf.id, complain),
      vars: mapped === undefined ? freeVars(raw, taken, complain) : pickVars(record, mapped),
      expected: Object.hasOwn(record, columnOf.expected) ? record[columnOf.expected] : undefined,
      tags: readTags(raw, columnOf.tags, complain),
      severity: readChoice(raw, { column: columnOf.severity, choices: SEVERITIES }, complain) as Severity | undefined,
      human: readChoice(raw, { column: columnOf.human, choices: HUMAN }, complain) as Row['human'],
      provenance: readProvenance(record, columnOf),
    };
  };
}

function readProvenance(record: JsonObject, columnOf: Record<Single, string>): Provenance | undefined {
  const source = asText(present(record, columnOf.source));
  const added = asText(present(record, columnOf.added));
  const consent = asText(present(record, columnOf.consent));
  return (source ?? added ?? consent) === undefined ? undefined : { source, added, consent };
}

type VarColumns = readonly (readonly [name: string, column: string])[];

function varColumns(vars: ColumnsInput['vars']): VarColumns | undefined {
  if (vars === undefined) return undefined;
  return Array.isArray(vars) ? vars.map((name) => [name, name] as const) : Object.entries(vars);
}

/** A column that a mapping names, and where it does. */
export type NamedColumn = {
  readonly column: string;
  readonly path: Path;
  /** Every row must have it. */
  readonly isRequired: boolean;
};

/** The columns that a mapping names. */
export function namedColumns(columns: ColumnsInput | undefined): readonly NamedColumn[] {
  const { vars, ...single } = columns ?? {};
  const ofVars = Object.entries(vars ?? {}).map(([key, column]) => ({
    column,
    path: ['vars', Array.isArray(vars) ? Number(key) : key],
    isRequired: true,
  }));
  const others = Object.entries(single).map(([key, column]) => ({ column, path: [key], isRequired: key === 'id' }));
  return [...others, ...ofVars];
}

function requireColumn(raw: RawRow, column: string, complain: Complain): void {
  if (Object.hasOwn(raw.value, column)) return;
  const hint = didYouMean(column, Object.keys(raw.value));
  complain(raw, { code: 'missing-key', sentence: `The row has no column \`${column}\`.`, hint }, []);
}

/** Absent, empty and null are the same in a column with a meaning. */
function present(record: JsonObject, column: string): Json | undefined {
  const value = Object.hasOwn(record, column) ? record[column] : undefined;
  return value === null || value === '' ? undefined : value;
}

function asText(value: Json | undefined): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' || value instanceof Literal ? String(value) : JSON.stringify(value);
}

function readId(raw: RawRow, column: string, complain: Complain): string | undefined {
  const value = present(raw.value, column);
  if (value === undefined) return undefined;
  if (typeof value === 'number' || value instanceof Literal) return String(value);
  if (typeof value === 'string' && value.length <= 200 && !/\p{Cc}/u.test(value)) return value;
  const sentence = 'The id must be text of at most 200 characters, in one line.';
  complain(raw, { code: 'bad-value', sentence }, [column]);
  return undefined;
}

/** A row with a `vars` object is written like an inline case; any other gives all its free columns as vars. */
function freeVars(raw: RawRow, taken: ReadonlySet<string>, complain: Complain): JsonObject {
  const { value: record } = raw;
  const own = Object.hasOwn(record, 'vars') ? record.vars : undefined;
  if (isJsonObject(own)) {
    reportBesideVars(raw, taken, complain);
    return own;
  }
  const free: { [column: string]: Json } = {};
  for (const column of Object.keys(record)) if (!taken.has(column)) free[column] = record[column] as Json;
  return free;
}

function reportBesideVars(raw: RawRow, taken: ReadonlySet<string>, complain: Complain): void {
  for (const column of Object.keys(raw.value)) {
    if (column === 'vars' || taken.has(column)) continue;
    const hint = didYouMean(column, [...taken, 'vars']);
    const sentence = `The key \`${column}\` is not known beside \`vars\`.`;
    complain(raw, { code: 'unknown-key', sentence, hint }, [column]);
  }
}

function pickVars(record: JsonObject, columns: VarColumns): JsonObject {
  return Object.fromEntries(columns.map(([name, column]) => [name, record[column] ?? null]));
}

/** Each tag once. */
function readTags(raw: RawRow, column: string, complain: Complain): readonly string[] {
  const value = present(raw.value, column);
  if (value === undefined) return NO_TAGS;
  const tags = typeof value === 'string' ? value.split(/[,;]/).map((tag) => tag.trim()) : value;
  if (Array.isArray(tags) && tags.every((tag): tag is string => typeof tag === 'string' && tag.length <= 100)) {
    return tags.length === 1 && tags[0] !== '' ? tags : [...new Set(tags)].filter((tag) => tag !== '');
  }
  complain(raw, { code: 'bad-value', sentence: 'Tags must be a list of texts, or text divided by commas.' }, [column]);
  return NO_TAGS;
}

type Choice = { readonly column: string; readonly choices: readonly string[] };

function readChoice(raw: RawRow, { column, choices }: Choice, complain: Complain): string | undefined {
  const value = present(raw.value, column);
  if (value === undefined || (typeof value === 'string' && choices.includes(value))) return value;
  const given = typeof value === 'string' ? value : JSON.stringify(value);
  const list = choices.map((choice) => `\`${choice}\``).join(', ');
  const near = nearest(given, choices);
  const hint = near === undefined ? undefined : `Did you mean \`${near}\`?`;
  const sentence = `\`${column}\` must be one of ${list}, not \`${given}\`.`;
  complain(raw, { code: 'bad-value', sentence, hint }, [column]);
  return undefined;
}

/** Columns that are called almost like a meaning, and would be vars without anybody noticing. */
export function reportNearMisses(raw: RawRow, columns: ColumnsInput | undefined, complain: Complain): void {
  if (columns?.vars !== undefined || Object.hasOwn(raw.value, 'vars')) return;
  const named = new Set(namedColumns(columns).map(({ column }) => column));
  const meanings: readonly string[] = [...SINGLE, ...ROW_KEYS];
  for (const column of Object.keys(raw.value)) {
    if (named.has(column) || meanings.includes(column)) continue;
    const meant = meanings.find((meaning) => isNearMiss(column, meaning) && !Object.hasOwn(raw.value, meaning));
    if (meant === undefined) continue;
    const sentence = `The column \`${column}\` is taken as a var. Did you mean \`${meant}\`?`;
    const hint = `Rename it, say \`columns: { ${meant}: ${column} }\`, or name your vars under \`columns.vars\`.`;
    complain(raw, { code: 'unknown-key', sentence, hint }, [column]);
  }
}

function isNearMiss(column: string, meaning: string): boolean {
  const written = column.trim().toLowerCase();
  if (written === meaning) return true;
  return (
    meaning.length >= 7 && column.length >= 6 && written !== `${meaning}s` && nearest(written, [meaning]) === meaning
  );
}

const MEANINGS: Readonly<Record<string, string>> = {
  id: 'the id',
  expected: 'the right answer',
  tags: 'the tags',
  severity: 'the severity',
  human: 'a person’s label',
  source: 'where a row came from',
  added: 'when a row was added',
  consent: 'on what ground its data may be used',
  messages: 'the turns of a conversation',
  expect: 'a row’s own scorers',
};

/** What to do where a template asks for a column that has a meaning of its own, and so is no var. */
export function reservedHint(name: string): string | undefined {
  if (!Object.hasOwn(MEANINGS, name)) return undefined;
  return `In a dataset the column \`${name}\` is taken as ${MEANINGS[name]}; to use it in prompts, list it with the other vars under \`columns.vars\`.`;
}
