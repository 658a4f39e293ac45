import type { CsvError, parse as parser } from 'csv-parse/sync';
import { fieldPosition, findQuoteMistake } from './csv-fields.ts';
import { MAX_DIAGNOSTICS_PER_FILE } from '../files/limits.ts';
import { positionAt, type Position } from './position.ts';
import { diagnosticAt, type Diagnostics } from '../diagnostics/diagnostic.ts';
import type { RawRow } from './raw-row.ts';
import type { SourceFile } from '../files/sources.ts';

/** The rows of a CSV file, and where the field of a column stands in one of them. */
export type CsvTable = {
  readonly rows: readonly RawRow[];
  readonly positionOf: (row: RawRow, column: string) => Position;
};

type CsvRecord = { readonly record: readonly string[]; readonly info: { readonly lines: number } };
type Parse = typeof parser;

/** Reads a CSV file with a header line; every value is text. The parser is loaded when the first one is met. */
export async function readCsv(file: SourceFile, diagnostics: Diagnostics): Promise<CsvTable> {
  const { parse, CsvError } = await import('csv-parse/sync');
  let header: readonly string[] = [];
  const positionOf: CsvTable['positionOf'] = (row, column) =>
    fieldPosition(file.text, row.line, Math.max(0, header.indexOf(column)));
  try {
    header = readHeader(parse, file.text);
    const mistake = findDividerMistake(header) ?? findHeaderMistake(header);
    if (mistake === undefined) return { rows: readRecords(parse, { file, header, diagnostics }), positionOf };
    const position = fieldPosition(file.text, 1, mistake.index);
    const { sentence, hint } = mistake;
    diagnostics.push(diagnosticAt({ file: file.path, ...position }, { code: 'bad-value', sentence, hint }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { sentence, ...position } = describe(error, file.text);
    diagnostics.push(diagnosticAt({ file: file.path, ...position }, { code: 'bad-syntax', sentence }));
  }
  return { rows: [], positionOf };
}

function readHeader(parse: Parse, text: string): readonly string[] {
  const [names = []] = parse(text, { to: 1, relax_column_count: true });
  return names;
}

type HeaderMistake = { readonly index: number; readonly sentence: string; readonly hint?: string };

const DIVIDERS: Readonly<Record<string, string>> = { ';': '`;`', '\t': 'tabs', '|': '`|`' };

/** A table as some spreadsheets write it. */
function findDividerMistake([first = '', ...others]: readonly string[]): HeaderMistake | undefined {
  if (/^sep=.?$/i.test(first)) {
    return {
      index: 0,
      sentence: 'The first line is one for Excel alone.',
      hint: 'Remove it, and divide columns by commas.',
    };
  }
  const divider = others.length > 0 ? undefined : Object.keys(DIVIDERS).find((each) => first.includes(each));
  if (divider === undefined) return undefined;
  const sentence = `The columns seem to be divided by ${DIVIDERS[divider]}, not by commas.`;
  return { index: 0, sentence, hint: 'Save the file with commas, or as JSON lines.' };
}

function findHeaderMistake(names: readonly string[]): HeaderMistake | undefined {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) return { index, sentence: `The column \`${name}\` appears twice.` };
    if (name.trim() === '') return { index, sentence: `Column ${index + 1} has no name.` };
    if (name === '__proto__') return { index, sentence: '`__proto__` cannot be used as a name.' };
  }
  return undefined;
}

type Records = { readonly file: SourceFile; readonly header: readonly string[]; readonly diagnostics: Diagnostics };

function readRecords(parse: Parse, { file, header, diagnostics }: Records): readonly RawRow[] {
  const records = parse(file.text, {
    from: 2,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as readonly CsvRecord[];
  const rows: RawRow[] = [];
  let returns = countIn(header, '\r');
  for (const { record, info } of records) {
    // The parser says where a record ends; line breaks in its fields tell where it starts. It counts single `\r`s in
    // fields as lines, for good.
    returns += countIn(record, '\r');
    const line = info.lines - countIn(record, '\n') - returns;
    if (record.every((field) => field.trim() === '')) continue;
    if (record.length === header.length) rows.push({ value: toObject(header, record), line, column: 1 });
    else if (diagnostics.length <= MAX_DIAGNOSTICS_PER_FILE) {
      // The first field too many; where some are missing it is not known which.
      const position = fieldPosition(file.text, line, record.length > header.length ? header.length : 0);
      const fields = record.length === 1 ? 'field' : 'fields';
      const sentence = `The row has ${record.length} ${fields}, the header has ${header.length}.`;
      diagnostics.push(diagnosticAt({ file: file.path, ...position }, { code: 'bad-syntax', sentence }));
    }
  }
  return rows;
}

function countIn(fields: readonly string[], character: string): number {
  return fields.reduce((count, field) => count + field.split(character).length - 1, 0);
}

function toObject(header: readonly string[], record: readonly string[]): RawRow['value'] {
  return Object.fromEntries(header.map((name, index) => [name, record[index] ?? '']));
}

function describe(error: CsvError, text: string): Position & { readonly sentence: string } {
  const found = findQuoteMistake(text);
  if (found !== undefined) return { ...positionAt(text, found.offset), sentence: found.sentence };
  const { lines } = error as unknown as { lines?: unknown };
  const sentence = `It is not valid CSV: ${error.message.replace(/\.$/, '')}.`;
  return { line: typeof lines === 'number' ? lines : 1, column: 1, sentence };
}
