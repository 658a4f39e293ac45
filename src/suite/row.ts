import type { Json, JsonObject } from '../domain/json.ts';
import type { Provenance, Severity } from '../domain/suite.ts';
import { didYouMean, nearest } from './nearest.ts';
import type { Path } from './document.ts';
import type { Complaint } from './problem.ts';
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

/** Turns records into rows by one mapping of columns. */
export type RowReader = (record: JsonObject, complain: Complain) => Row;

/** Takes what is wrong with a row, and with which part of it. */
export type Complain = (complaint: Complaint, path: Path) => void;

/** What a row may bring besides, written like in an inline case. */
export const ROW_KEYS = ['messages', 'expect'] as const;

const SINGLE = ['id', 'expected', 'tags', 'severity', 'human', 'source', 'added', 'consent'] as const;
const SEVERITIES: readonly string[] = ['critical', 'major', 'minor'];
const HUMAN: readonly string[] = ['pass', 'fail'];
const NO_TAGS: readonly string[] = [];

type Single = (typeof SINGLE)[number];

/** Prepares the reading of rows; one reader serves a whole dataset. Nothing is said of columns that no row has. */
export function createRowReader(columns: ColumnsInput | undefined, lacking: ReadonlySet<string>): RowReader {
  const columnOf = Object.fromEntries(SINGLE.map((key) => [key, columns?.[key] ?? key])) as Record<Single, string>;
  const taken = new Set([...Object.values(columnOf), ...ROW_KEYS]);
  const mapped = varColumns(columns?.vars);
  const required = namedColumns(columns).flatMap(({ column, isRequired }) =>
    isRequired && !lacking.has(column) ? [column] : [],
  );
  return (record, complain) => {
    for (const column of required) requireColumn(record, column, complain);
    const get = (key: Single): Json | undefined => present(record, columnOf[key]);
    return {
      id: readId(get('id'), (complaint) => complain(complaint, [columnOf.id])),
      vars: mapped === undefined ? freeVars(record, taken, complain) : pickVars(record, mapped),
      expected: Object.hasOwn(record, columnOf.expected) ? record[columnOf.expected] : undefined,
      tags: readTags(get('tags'), (complaint) => complain(complaint, [columnOf.tags])),
      severity: readChoice(get('severity'), { column: columnOf.severity, choices: SEVERITIES }, complain) as
        Severity | undefined,
      human: readChoice(get('human'), { column: columnOf.human, choices: HUMAN }, complain) as Row['human'],
      provenance: readProvenance(get),
    };
  };
}

function readProvenance(get: (key: Single) => Json | undefined): Provenance | undefined {
  const [source, added, consent] = [asText(get('source')), asText(get('added')), asText(get('consent'))];
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

function requireColumn(record: JsonObject, column: string, complain: Complain): void {
  if (Object.hasOwn(record, column)) return;
  const hint = didYouMean(column, Object.keys(record));
  complain({ code: 'missing-key', sentence: `The row has no column \`${column}\`.`, hint }, []);
}

/** Absent, empty and null are the same in a column with a meaning. */
function present(record: JsonObject, column: string): Json | undefined {
  const value = Object.hasOwn(record, column) ? record[column] : undefined;
  return value === null || value === '' ? undefined : value;
}

function asText(value: Json | undefined): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function readId(value: Json | undefined, complain: (complaint: Complaint) => void): string | undefined {
  if (value === undefined || typeof value === 'number') return value === undefined ? undefined : String(value);
  if (typeof value === 'string' && value.length <= 200 && !/\p{Cc}/u.test(value)) return value;
  complain({ code: 'bad-value', sentence: 'The id must be text of at most 200 characters, in one line.' });
  return undefined;
}

/** A row with a `vars` object is written like an inline case; any other gives all its free columns as vars. */
function freeVars(record: JsonObject, taken: ReadonlySet<string>, complain: Complain): JsonObject {
  const own = record.vars;
  const isStructured = Object.hasOwn(record, 'vars') && typeof own === 'object' && own !== null && !Array.isArray(own);
  const free = Object.keys(record).filter((column) => !taken.has(column));
  if (!isStructured) return Object.fromEntries(free.map((column) => [column, record[column] as Json]));
  for (const column of free) {
    if (column === 'vars') continue;
    const hint = didYouMean(column, [...taken, 'vars']);
    complain({ code: 'unknown-key', sentence: `The key \`${column}\` is not known beside \`vars\`.`, hint }, [column]);
  }
  return own as JsonObject;
}

function pickVars(record: JsonObject, columns: VarColumns): JsonObject {
  return Object.fromEntries(columns.map(([name, column]) => [name, record[column] ?? null]));
}

function readTags(value: Json | undefined, complain: (complaint: Complaint) => void): readonly string[] {
  if (value === undefined) return NO_TAGS;
  const tags = typeof value === 'string' ? value.split(/[,;]/).map((tag) => tag.trim()) : value;
  if (Array.isArray(tags) && tags.every((tag): tag is string => typeof tag === 'string' && tag.length <= 100)) {
    return tags.filter((tag) => tag !== '');
  }
  complain({ code: 'bad-value', sentence: 'Tags must be a list of texts, or text divided by commas.' });
  return NO_TAGS;
}

function readChoice(
  value: Json | undefined,
  { column, choices }: { readonly column: string; readonly choices: readonly string[] },
  complain: Complain,
): string | undefined {
  if (value === undefined || (typeof value === 'string' && choices.includes(value))) return value;
  const given = typeof value === 'string' ? value : JSON.stringify(value);
  const list = choices.map((choice) => `\`${choice}\``).join(', ');
  const near = nearest(given, choices);
  const hint = near === undefined ? undefined : `Did you mean \`${near}\`?`;
  complain({ code: 'bad-value', sentence: `\`${column}\` must be one of ${list}, not \`${given}\`.`, hint }, [column]);
  return undefined;
}
