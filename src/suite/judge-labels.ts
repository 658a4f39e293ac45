import type { JudgeConfig } from '../domain/config.ts';
import { readLabel, readLabels } from '../domain/labels/human-label.ts';
import { isJsonObject, type JsonObject } from '../domain/json/json.ts';
import type { Snapshot } from '../ports.ts';
import { diagnosticAt, fileDiagnostic, type DiagnosticMessage, type Diagnostics } from './diagnostics/diagnostic.ts';
import { MAX_DATASET_BYTES } from './files/limits.ts';
import { findFile, resolvePath } from './files/path.ts';
import { readText } from './files/sources.ts';
import type { PlaceOf } from './syntax/document.ts';

/** Files of labels as a configuration names them. */
export type LabelFiles = { readonly file: string; readonly paths: readonly string[]; readonly placeOf: PlaceOf };

/** People's labels of all files that a configuration names under `judge.labels`; mistakes are reported in their lines. */
export async function loadLabels(
  snapshot: Snapshot,
  named: LabelFiles,
  diagnostics: Diagnostics,
): Promise<JudgeConfig['labels']> {
  const files: string[] = [];
  const rows: JsonObject[] = [];
  for (const [index, reference] of named.paths.entries()) {
    const path = resolvePath(named.file, reference);
    const entry = typeof path === 'string' ? findFile(snapshot, path, { file: named.file, reference }) : path;
    if ('sentence' in entry) {
      const hint = entry.hint ?? 'Write the first labels with `evaldelta review RESULT --into FILE`.';
      diagnostics.push(diagnosticAt(named.placeOf(['judge', 'labels', index]), { ...entry, hint }));
      continue;
    }
    files.push(entry.path);
    const text = await readText(snapshot, entry.oid, MAX_DATASET_BYTES);
    if (typeof text === 'string') rows.push(...rowsOf(entry.path, text, diagnostics));
    else diagnostics.push(fileDiagnostic(entry.path, text));
  }
  return { files, labels: readLabels(rows) };
}

function rowsOf(file: string, text: string, diagnostics: Diagnostics): readonly JsonObject[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const row = parseRow(line);
    if (row !== undefined && readLabel(row) !== undefined) return [row];
    diagnostics.push(diagnosticAt({ file, line: index + 1, column: 1 }, row === undefined ? NO_OBJECT : NO_LABEL));
    return [];
  });
}

const NO_OBJECT: DiagnosticMessage = {
  code: 'bad-file',
  sentence: 'This line is no JSON object.',
  hint: 'Labels are kept one a line, as JSON.',
};
const NO_LABEL: DiagnosticMessage = {
  code: 'missing-key',
  sentence: 'This line labels nothing: it needs an `id`, and `human` with `pass` or `fail`.',
};

function parseRow(line: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isJsonObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
