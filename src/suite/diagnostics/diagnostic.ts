import type { Place, UserErrorCode, Diagnostic } from '../../domain/user-error.ts';
import { MAX_DIAGNOSTICS_PER_FILE } from '../files/limits.ts';

const MAX_SENTENCE = 600;

/** What is said of one mistake, without its place. */
export type DiagnosticMessage = {
  readonly code: UserErrorCode;
  readonly sentence: string;
  readonly hint?: string | undefined;
  /** Of a file's text, where the whole of it is meant. */
  readonly line?: number;
};

/** Where diagnostics are gathered, so that all of them can be shown at once. */
export type Diagnostics = Diagnostic[];

/** A mistake at its place. */
export function diagnosticAt(place: Place, message: DiagnosticMessage): Diagnostic {
  const hint = message.hint === undefined ? undefined : clip(message.hint);
  return { code: message.code, sentence: clip(message.sentence), place, hint };
}

/** What a user wrote is quoted in sentences, and may be a megabyte long. */
function clip(text: string): string {
  return text.length <= MAX_SENTENCE ? text : `${text.slice(0, MAX_SENTENCE)}….`;
}

/** What is wrong with a file as a whole, or from a line on. */
export function fileDiagnostic(file: string, message: DiagnosticMessage): Diagnostic {
  const { line } = message;
  return diagnosticAt(line === undefined ? wholeFile(file) : { file, line, column: 1 }, message);
}

/** The whole file, where no line can be named. */
export function wholeFile(file: string): Place {
  return { file, line: 0, column: 0 };
}

/** Drops repetitions and, beyond a bound for each file, says so instead of listing; by file and line. */
export function orderDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const distinct = new Map(
    diagnostics.map((diagnostic) => [JSON.stringify([diagnostic.place, diagnostic.sentence]), diagnostic]),
  );
  const byFile = Map.groupBy([...distinct.values()].sort(byPlace), (diagnostic) => diagnostic.place?.file ?? '');
  return [...byFile].flatMap(([file, list]) => capDiagnostics(file, list));
}

function capDiagnostics(file: string, list: readonly Diagnostic[]): readonly Diagnostic[] {
  if (list.length <= MAX_DIAGNOSTICS_PER_FILE) return list;
  const first = list[0];
  const summary = diagnosticAt(wholeFile(file), {
    code: first?.code ?? 'bad-value',
    sentence: 'More mistakes in this file are not shown.',
  });
  return [...list.slice(0, MAX_DIAGNOSTICS_PER_FILE), summary];
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [first, second] = [a.place, b.place];
  if (first === undefined || second === undefined) return 0;
  if (first.file !== second.file) return first.file < second.file ? -1 : 1;
  return first.line - second.line || first.column - second.column;
}
