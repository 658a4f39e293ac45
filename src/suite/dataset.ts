import type { Json, JsonObject } from '../domain/json.ts';
import type { UserErrorDetails } from '../domain/user-error.ts';
import { readCsv } from './csv.ts';
import { findNonJson, type SourceDocument } from './document.ts';
import { parseJson, parseJsonText } from './json.ts';
import { MAX_CASES } from './limits.ts';
import { problemAt, wholeFile, type Problems } from './problem.ts';
import type { SourceFile } from './sources.ts';
import { parseYaml } from './yaml.ts';

/** One record of a dataset with its place. */
export type RawRow = { readonly value: JsonObject; readonly line: number; readonly column: number };

/** Formats of datasets, by extension. */
export const DATASET_EXTENSIONS = ['.jsonl', '.ndjson', '.csv', '.json', '.yaml', '.yml'] as const;

/** Reads a dataset's records; what is wrong with some of them goes to `problems`. */
export async function readRows(file: SourceFile, problems: Problems): Promise<readonly RawRow[]> {
  const rows = await readFormat(file, problems);
  if (rows.length === 0 && problems.length === 0) {
    problems.push(problemAt(wholeFile(file.path), { code: 'bad-file', sentence: 'The dataset is empty.' }));
  }
  if (rows.length <= MAX_CASES) return rows;
  const sentence = `The dataset has ${rows.length} rows; a suite may have ${MAX_CASES} cases.`;
  problems.push(problemAt(wholeFile(file.path), { code: 'too-large', sentence }));
  return [];
}

async function readFormat(file: SourceFile, problems: Problems): Promise<readonly RawRow[]> {
  const extension = /\.[^./]*$/.exec(file.path)?.[0].toLowerCase();
  if (extension === '.jsonl' || extension === '.ndjson') return readJsonLines(file, problems);
  if (extension === '.csv') return readCsv(file, problems);
  const document = extension === '.json' ? parseJson(file.path, file.text, problems) : parseYaml(file.path, file.text, problems);
  return document === undefined ? [] : rowsOf(document, problems);
}

function readJsonLines(file: SourceFile, problems: Problems): readonly RawRow[] {
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
    else problems.push(problemAt({ file: file.path, line, column: row.column }, row));
  }
  return rows;
}

function parseLine(text: string): { value: JsonObject } | { code: UserErrorDetails['code']; sentence: string; column: number } {
  const parsed = parseJsonText(text);
  if ('sentence' in parsed) return { code: 'bad-syntax', sentence: parsed.sentence, column: parsed.column };
  if (!isObject(parsed.value)) return { code: 'bad-value', sentence: 'A row must be a JSON object.', column: 1 };
  const bad = findNonJson(parsed.value);
  return bad === undefined ? { value: parsed.value } : { ...bad.complaint, column: 1 };
}

function rowsOf(document: SourceDocument, problems: Problems): readonly RawRow[] {
  if (!Array.isArray(document.value)) {
    const sentence = 'A dataset must be a list with one case an entry.';
    problems.push(problemAt(document.placeOf([]), { code: 'bad-value', sentence }));
    return [];
  }
  return document.value.flatMap((value: Json, index): RawRow[] => {
    const place = document.placeOf([index]);
    if (isObject(value)) return [{ value, line: place.line, column: place.column }];
    problems.push(problemAt(place, { code: 'bad-value', sentence: `Row ${index + 1} must be a mapping.` }));
    return [];
  });
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
