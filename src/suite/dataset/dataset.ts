import { isJsonObject, type Json, type JsonObject } from '../../domain/json/json.ts';
import type { Place, Diagnostic } from '../../domain/user-error.ts';
import { readCsv } from '../syntax/csv.ts';
import { findNonJson, type Path, type PathPart, type SourceDocument } from '../syntax/document.ts';
import { findRepeatedKey, parseJson, parseJsonText } from '../syntax/json.ts';
import { MAX_CASES } from '../files/limits.ts';
import { diagnosticAt, wholeFile, type Diagnostics } from '../diagnostics/diagnostic.ts';
import type { RawRow } from '../syntax/raw-row.ts';
import type { SourceFile } from '../files/sources.ts';
import { parseYaml } from '../syntax/yaml.ts';

/** A dataset's records, and where something in one of them is written. */
export type Dataset = {
  readonly rows: readonly RawRow[];
  readonly placeOf: (row: RawRow, path: Path, what?: PathPart) => Place;
};

/** Formats of datasets, by extension. */
export const DATASET_EXTENSIONS = ['.jsonl', '.ndjson', '.csv', '.json', '.yaml', '.yml'] as const;

/** Reads a dataset; what is wrong with some of them goes to `diagnostics`. */
export async function readDataset(file: SourceFile, diagnostics: Diagnostics): Promise<Dataset> {
  const dataset = await readFormat(file, diagnostics);
  const { rows } = dataset;
  if (rows.length === 0 && diagnostics.length === 0) {
    diagnostics.push(diagnosticAt(wholeFile(file.path), { code: 'bad-file', sentence: 'The dataset is empty.' }));
  }
  if (rows.length <= MAX_CASES) return dataset;
  const sentence = `The dataset has ${rows.length} rows; a suite may have ${MAX_CASES} cases.`;
  diagnostics.push(diagnosticAt(wholeFile(file.path), { code: 'too-large', sentence }));
  return { ...dataset, rows: [] };
}

async function readFormat(file: SourceFile, diagnostics: Diagnostics): Promise<Dataset> {
  const extension = /\.[^./]*$/.exec(file.path)?.[0].toLowerCase();
  if (extension === '.jsonl' || extension === '.ndjson') return readJsonLines(file, diagnostics);
  if (extension === '.csv') {
    const { rows, positionOf } = await readCsv(file, diagnostics);
    const placeOf: Dataset['placeOf'] = (row, [column], what) =>
      column === undefined
        ? { file: file.path, line: row.line, column: row.column }
        : { file: file.path, ...positionOf(what === 'key' ? { ...row, line: 1 } : row, String(column)) };
    return { rows, placeOf };
  }
  const document =
    extension === '.json' ? parseJson(file.path, file.text, diagnostics) : parseYaml(file.path, file.text, diagnostics);
  return document === undefined ? { rows: [], placeOf: () => wholeFile(file.path) } : listRows(document, diagnostics);
}

function readJsonLines(file: SourceFile, diagnostics: Diagnostics): Dataset {
  const rows: RawRow[] = [];
  let start = 0;
  for (let line = 1; start <= file.text.length; line += 1) {
    const newline = file.text.indexOf('\n', start);
    const end = newline === -1 ? file.text.length : newline;
    const text = file.text.slice(start, end);
    start = end + 1;
    if (text.trim() === '') continue;
    const row = parseLine(text);
    if ('value' in row) rows.push({ value: row.value, line, column: 1 });
    else diagnostics.push(diagnosticAt({ file: file.path, line, column: row.column }, row));
  }
  return { rows, placeOf: ({ line }, path, what) => placeInLine({ file, line }, path, what) };
}

type Line = { readonly file: SourceFile; readonly line: number };

function placeInLine({ file, line }: Line, path: Path, what: PathPart | undefined): Place {
  const text = file.text.split('\n')[line - 1] ?? '';
  const { column } = parseJson(file.path, text, [])?.placeOf(path, what) ?? { column: 1 };
  return { file: file.path, line, column };
}

function parseLine(
  text: string,
): { value: JsonObject } | { code: Diagnostic['code']; sentence: string; column: number } {
  const parsed = parseJsonText(text);
  if ('sentence' in parsed) return { code: 'bad-syntax', sentence: parsed.sentence, column: parsed.column };
  if (!isJsonObject(parsed.value)) return { code: 'bad-value', sentence: 'A row must be a JSON object.', column: 1 };
  const bad = findNonJson(parsed.value);
  const repeated = bad === undefined ? findRepeatedKey(text, parsed.value) : undefined;
  if (repeated !== undefined) return { code: 'bad-syntax', sentence: repeated.sentence, column: repeated.column };
  if (bad === undefined) return { value: parsed.value };
  const found: Diagnostic[] = [];
  parseJson('', text, found);
  return { ...bad.message, column: found[0]?.place?.column ?? 1 };
}

function listRows(document: SourceDocument, diagnostics: Diagnostics): Dataset {
  const places = new Map<RawRow, number>();
  const placeOf: Dataset['placeOf'] = (row, path, what) => document.placeOf([places.get(row) ?? 0, ...path], what);
  if (!Array.isArray(document.value)) {
    const sentence = 'A dataset must be a list with one case an entry.';
    diagnostics.push(diagnosticAt(document.placeOf([]), { code: 'bad-value', sentence }));
    return { rows: [], placeOf };
  }
  for (const [index, value] of (document.value as readonly Json[]).entries()) {
    const { line, column } = document.placeOf([index]);
    if (isJsonObject(value)) places.set({ value, line, column }, index);
    else {
      const place = { file: document.file, line, column };
      diagnostics.push(diagnosticAt(place, { code: 'bad-value', sentence: `Row ${index + 1} must be a mapping.` }));
    }
  }
  return { rows: [...places.keys()], placeOf };
}
