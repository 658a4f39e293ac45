import type { CsvError } from 'csv-parse/sync';
import type { RawRow } from './dataset.ts';
import { problemAt, type Problems } from './problem.ts';
import type { SourceFile } from './sources.ts';

type CsvRecord = { readonly record: { readonly [column: string]: string }; readonly info: { readonly lines: number } };

/** Reads a CSV file with a header line; every value is text. The parser is loaded when the first one is met. */
export async function readCsv(file: SourceFile, problems: Problems): Promise<readonly RawRow[]> {
  const { parse, CsvError } = await import('csv-parse/sync');
  const header = readHeader(file, problems);
  if (header === undefined) return [];
  try {
    const records = parse(file.text, {
      columns: [...header],
      from: 2,
      info: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as readonly CsvRecord[];
    return withLines(records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = lineOf(error);
    problems.push(problemAt({ file: file.path, line, column: 1 }, { code: 'bad-syntax', sentence: sentenceOf(error) }));
    return [];
  }

  function readHeader(source: SourceFile, found: Problems): readonly string[] | undefined {
    try {
      const [names = []] = parse(source.text, { to: 1, relax_column_count: true });
      const complaint = findHeaderMistake(names);
      if (complaint === undefined) return names;
      found.push(problemAt({ file: source.path, line: 1, column: 1 }, { code: 'bad-value', sentence: complaint }));
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      found.push(
        problemAt(
          { file: source.path, line: lineOf(error), column: 1 },
          { code: 'bad-syntax', sentence: sentenceOf(error) },
        ),
      );
    }
    return undefined;
  }
}

function findHeaderMistake(names: readonly string[]): string | undefined {
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) return `The column \`${repeated}\` appears twice.`;
  const empty = names.findIndex((name) => name.trim() === '');
  if (empty !== -1) return `Column ${empty + 1} has no name.`;
  return names.includes('__proto__') ? '`__proto__` cannot be used as a name.' : undefined;
}

/** The parser says where a record ends; it starts in the line after the one before. */
function withLines(records: readonly CsvRecord[]): readonly RawRow[] {
  let line = 2;
  return records.map(({ record, info }) => {
    const row = { value: record, line, column: 1 };
    line = info.lines + 1;
    return row;
  });
}

function lineOf(error: CsvError): number {
  const { lines } = error as unknown as { lines?: unknown };
  return typeof lines === 'number' ? lines : 1;
}

function sentenceOf(error: CsvError): string {
  const { columns, record } = error as unknown as { columns?: unknown; record?: unknown };
  if (Array.isArray(columns) && Array.isArray(record)) {
    return `The row has ${record.length} fields, the header has ${columns.length}.`;
  }
  return `It is not valid CSV: ${error.message.replace(/\.$/, '')}.`;
}
