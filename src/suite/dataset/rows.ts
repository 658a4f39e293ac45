import type { z } from 'zod';
import type { JsonObject } from '../../domain/json/json.ts';
import type { InputFile } from '../../domain/suite.ts';
import type { Place, Diagnostic } from '../../domain/user-error.ts';
import { readDataset, type Dataset } from './dataset.ts';
import type { SourceDocument, PlaceOf } from '../syntax/document.ts';
import { describeIssues } from '../diagnostics/issues.ts';
import { MAX_DATASET_BYTES, MAX_DIAGNOSTICS_PER_FILE } from '../files/limits.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { diagnosticAt, fileDiagnostic, type Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Report, RawRow } from '../syntax/raw-row.ts';
import { freedColumns, namedColumns, reportNearMisses, ROW_KEYS } from './row-columns.ts';
import { createRowReader, type Row } from './row.ts';
import type { ExpectationInput } from '../schema/expectation.ts';
import { messagesSchema, type MessageInput } from '../schema/message.ts';
import { rowExpectSchema, type ColumnsInput } from '../schema/suite.ts';
import { readText, type Sources } from '../files/sources.ts';

/** A row of a dataset at its place, with the turns and scorers that it brings. */
export type PlacedRow = {
  readonly row: Row;
  readonly place: Place;
  readonly turns: readonly MessageInput[];
  readonly expect: readonly ExpectationInput[];
};

const NONE: readonly never[] = [];

/** The meanings of a dataset's columns, and where they are written. */
export type Mapping = { readonly columns: ColumnsInput | undefined; readonly placeOf: PlaceOf };

/**
 * A dataset's rows but for those with mistakes; the same file under the same mapping of columns is read once for both
 * sides.
 */
export async function readRows(sources: Sources, file: InputFile, mapping: Mapping): Promise<readonly PlacedRow[]> {
  const { columns } = mapping;
  const key = JSON.stringify([file.path, file.oid, columns ?? null]);
  const known = sources.cache.derived.get(key);
  if (known !== undefined) return known as readonly PlacedRow[];
  const text = await readText(sources.snapshot, file.oid, MAX_DATASET_BYTES);
  if (typeof text !== 'string') {
    sources.diagnostics.push(fileDiagnostic(file.path, text));
    return [];
  }
  const diagnostics: Diagnostic[] = [];
  const dataset = await readDataset({ ...file, text }, diagnostics);
  const rows = placeRows(file.path, dataset, { mapping, diagnostics });
  sources.diagnostics.push(...diagnostics);
  if (diagnostics.length === 0) sources.cache.derived.set(key, rows);
  return rows;
}

function placeRows(
  file: string,
  dataset: Dataset,
  { mapping, diagnostics }: { readonly mapping: Mapping; readonly diagnostics: Diagnostics },
): readonly PlacedRow[] {
  const { columns } = mapping;
  const lacking = reportLacking(file, dataset, { mapping, diagnostics });
  const report: Report = (raw, message, path) => {
    const what = message.code === 'unknown-key' ? 'key' : 'value';
    // More are not shown, and to look for their places would take long.
    const isShown = diagnostics.length <= MAX_DIAGNOSTICS_PER_FILE;
    const { line, column } = raw;
    diagnostics.push(diagnosticAt(isShown ? dataset.placeOf(raw, path, what) : { file, line, column }, message));
  };
  const read = createRowReader({ columns, lacking, report });
  const freed = freedColumns(columns);
  const [first] = dataset.rows;
  if (first !== undefined) reportNearMisses(first, columns, report);
  const placed: PlacedRow[] = [];
  for (const raw of dataset.rows) {
    const known = diagnostics.length;
    const { value, line, column } = raw;
    const row = read(raw);
    const { turns, expect } = bringsOwn(value, freed) ? readOwn({ dataset, raw, diagnostics }, freed) : NOTHING_OWN;
    if (diagnostics.length === known) placed.push({ row, place: { file, line, column }, turns, expect });
  }
  return lacking.size === 0 ? placed : [];
}

function bringsOwn(value: JsonObject, freed: ReadonlySet<string>): boolean {
  for (const key of ROW_KEYS) if (!freed.has(key) && isGiven(value, key)) return true;
  return false;
}

const NOTHING_OWN: Pick<PlacedRow, 'turns' | 'expect'> = { turns: NONE, expect: NONE };

function readOwn(checker: Checker, freed: ReadonlySet<string>): Pick<PlacedRow, 'turns' | 'expect'> {
  const turns = freed.has('messages') ? NONE : check(checker, 'messages', messagesSchema);
  const expect = freed.has('expect') ? NONE : check(checker, 'expect', rowExpectSchema);
  return { turns: turns ?? NONE, expect: expect ?? NONE };
}

/** Columns that the mapping names and no row has: told once, where they are named. */
function reportLacking(
  file: string,
  { rows }: Dataset,
  { mapping, diagnostics }: { readonly mapping: Mapping; readonly diagnostics: Diagnostics },
): ReadonlySet<string> {
  if (rows.length === 0) return new Set();
  const lacking = namedColumns(mapping.columns).filter(
    ({ column }) => !rows.some(({ value }) => Object.hasOwn(value, column)),
  );
  const known = lacking.length === 0 ? [] : [...new Set(rows.flatMap(({ value }) => Object.keys(value)))];
  for (const { column, path } of lacking) {
    const sentence = `No row of \`${file}\` has the column \`${column}\`.`;
    const place = mapping.placeOf(['columns', ...path]);
    diagnostics.push(diagnosticAt(place, { code: 'missing-key', sentence, hint: didYouMean(column, known) }));
  }
  return new Set(lacking.map(({ column }) => column));
}

function isGiven(record: JsonObject, key: string): boolean {
  const value = record[key];
  return value !== undefined && value !== null && value !== '';
}

type Checker = { readonly dataset: Dataset; readonly raw: RawRow; readonly diagnostics: Diagnostics };

function check<S extends z.ZodType>(
  { dataset, raw, diagnostics }: Checker,
  key: string,
  schema: S,
): z.output<S> | undefined {
  if (!isGiven(raw.value, key)) return undefined;
  const result = schema.safeParse(raw.value[key]);
  if (result.success) return result.data;
  const placeOf: SourceDocument['placeOf'] = (path, what) => dataset.placeOf(raw, path, what);
  const document = { file: '', text: '', value: raw.value, placeOf };
  diagnostics.push(...describeIssues(result.error.issues, document, [key]));
  return undefined;
}
