import type { z } from 'zod';
import type { JsonObject } from '../domain/json.ts';
import type { InputFile } from '../domain/suite.ts';
import type { Place, UserErrorDetails } from '../domain/user-error.ts';
import { readDataset, type Dataset, type RawRow } from './dataset.ts';
import type { SourceDocument } from './document.ts';
import { describeIssues } from './issues.ts';
import { MAX_DATASET_BYTES } from './limits.ts';
import { problemAt, wholeFile, type Problems } from './problem.ts';
import { createRowReader, ROW_KEYS, type Complain, type Row } from './row.ts';
import { messagesSchema, type MessageInput } from './schema/message.ts';
import type { ExpectationInput } from './schema/expectation.ts';
import { rowExpectSchema, type ColumnsInput } from './schema/suite.ts';
import { readText, type Sources } from './sources.ts';

/** A row of a dataset at its place, with the turns and scorers that it brings. */
export type PlacedRow = {
  readonly row: Row;
  readonly place: Place;
  readonly turns: readonly MessageInput[];
  readonly expect: readonly ExpectationInput[];
};

const NONE: readonly never[] = [];

/** A dataset's rows; the same file under the same mapping of columns is read once for both sides. */
export async function readRows(
  sources: Sources,
  file: InputFile,
  columns: ColumnsInput | undefined,
): Promise<readonly PlacedRow[]> {
  const key = JSON.stringify([file.path, file.oid, columns ?? null]);
  const known = sources.cache.derived.get(key);
  if (known !== undefined) return known as readonly PlacedRow[];
  const text = await readText(sources.snapshot, file.oid, MAX_DATASET_BYTES);
  if (typeof text !== 'string') {
    sources.problems.push(problemAt(wholeFile(file.path), text));
    return [];
  }
  const problems: UserErrorDetails[] = [];
  const dataset = await readDataset({ ...file, text }, problems);
  const rows = placeRows(file.path, dataset, { columns, problems });
  sources.problems.push(...problems);
  if (problems.length === 0) sources.cache.derived.set(key, rows);
  return rows;
}

function placeRows(
  file: string,
  dataset: Dataset,
  { columns, problems }: { readonly columns: ColumnsInput | undefined; readonly problems: Problems },
): readonly PlacedRow[] {
  const read = createRowReader(columns);
  return dataset.rows.map((raw): PlacedRow => {
    const { value, line, column } = raw;
    const complain: Complain = (complaint, path) => {
      const what = complaint.code === 'unknown-key' ? 'key' : 'value';
      problems.push(problemAt(dataset.placeOf(raw, path, what), complaint));
    };
    const place = { file, line, column };
    const row = read(value, complain);
    if (!ROW_KEYS.some((key) => isGiven(value, key))) return { row, place, turns: NONE, expect: NONE };
    const checker = { dataset, raw, problems };
    const turns = check(checker, 'messages', messagesSchema);
    return { row, place, turns: turns ?? NONE, expect: check(checker, 'expect', rowExpectSchema) ?? NONE };
  });
}

function isGiven(record: JsonObject, key: string): boolean {
  const value = record[key];
  return value !== undefined && value !== null && value !== '';
}

type Checker = { readonly dataset: Dataset; readonly raw: RawRow; readonly problems: Problems };

function check<S extends z.ZodType>(
  { dataset, raw, problems }: Checker,
  key: string,
  schema: S,
): z.output<S> | undefined {
  if (!isGiven(raw.value, key)) return undefined;
  const result = schema.safeParse(raw.value[key]);
  if (result.success) return result.data;
  const placeOf: SourceDocument['placeOf'] = (path, what) => dataset.placeOf(raw, path, what);
  const document = { file: '', text: '', value: raw.value, placeOf };
  problems.push(...describeIssues(result.error.issues, document, [key]));
  return undefined;
}
