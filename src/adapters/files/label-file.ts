import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { JsonObject } from '../../domain/json/json.ts';
import { UserError } from '../../domain/user-error.ts';
import { makeDirectory } from './make-directory.ts';

/** The rows of a JSON Lines file; none where it does not exist. Throws UserError `bad-file` for a line that is no object. */
export function readLines(file: string): readonly JsonObject[] {
  const lines = readText(file).split('\n');
  return lines.flatMap((text, index) =>
    text.trim() === '' ? [] : [parseLine(text, { file, line: index + 1, column: 1 })],
  );
}

/** Appends a row; on disk when it returns. A last line that was left without its end gets one. */
export function appendLine(file: string, row: JsonObject): void {
  makeDirectory(dirname(file));
  const text = readText(file);
  const start = text === '' || text.endsWith('\n') ? '' : '\n';
  appendFileSync(file, `${start}${JSON.stringify(row)}\n`, { flush: true });
}

/** Takes the rows out that `isUnwanted` says, leaving every other line as it stands. */
export function removeLines(file: string, isUnwanted: (row: JsonObject) => boolean): void {
  const lines = readText(file).split('\n');
  const left = lines.filter((text, index) => {
    return text.trim() === '' || !isUnwanted(parseLine(text, { file, line: index + 1, column: 1 }));
  });
  if (left.length === lines.length) return;
  // A reader never sees half of it.
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, left.join('\n'), { flush: true });
  renameSync(beside, file);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function parseLine(text: string, place: { file: string; line: number; column: number }): JsonObject {
  const row = tryParse(text);
  if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as JsonObject;
  const sentence = 'This line is no JSON object.';
  throw new UserError({ code: 'bad-file', sentence, place, hint: 'Labels are kept one a line, as JSON.' });
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
