import type { Place, UserErrorCode, UserErrorDetails } from '../../domain/user-error.ts';
import { MAX_PROBLEMS_PER_FILE } from '../files/limits.ts';

const MAX_SENTENCE = 600;

/** What is said of one mistake. */
export type Complaint = {
  readonly code: UserErrorCode;
  readonly sentence: string;
  readonly hint?: string | undefined;
  /** Of a file's text, where the whole of it is complained of. */
  readonly line?: number;
};

/** Where mistakes are gathered, so that all of them can be shown at once. */
export type Problems = UserErrorDetails[];

/** A mistake at its place. */
export function problemAt(place: Place, complaint: Complaint): UserErrorDetails {
  const hint = complaint.hint === undefined ? undefined : clip(complaint.hint);
  return { code: complaint.code, sentence: clip(complaint.sentence), place, hint };
}

/** What a user wrote is quoted in sentences, and may be a megabyte long. */
function clip(text: string): string {
  return text.length <= MAX_SENTENCE ? text : `${text.slice(0, MAX_SENTENCE)}….`;
}

/** What is wrong with a file as a whole, or from a line on. */
export function problemOf(file: string, complaint: Complaint): UserErrorDetails {
  const { line } = complaint;
  return problemAt(line === undefined ? wholeFile(file) : { file, line, column: 1 }, complaint);
}

/** The whole file, where no line can be named. */
export function wholeFile(file: string): Place {
  return { file, line: 0, column: 0 };
}

/** Drops repetitions and, beyond a bound for each file, says so instead of listing; by file and line. */
export function orderProblems(problems: readonly UserErrorDetails[]): readonly UserErrorDetails[] {
  const distinct = new Map(problems.map((problem) => [JSON.stringify([problem.place, problem.sentence]), problem]));
  const byFile = Map.groupBy([...distinct.values()].sort(byPlace), (problem) => problem.place?.file ?? '');
  return [...byFile].flatMap(([file, list]) => capProblems(file, list));
}

function capProblems(file: string, list: readonly UserErrorDetails[]): readonly UserErrorDetails[] {
  if (list.length <= MAX_PROBLEMS_PER_FILE) return list;
  const first = list[0];
  const summary = problemAt(wholeFile(file), {
    code: first?.code ?? 'bad-value',
    sentence: 'More mistakes in this file are not shown.',
  });
  return [...list.slice(0, MAX_PROBLEMS_PER_FILE), summary];
}

function byPlace(a: UserErrorDetails, b: UserErrorDetails): number {
  const [first, second] = [a.place, b.place];
  if (first === undefined || second === undefined) return 0;
  if (first.file !== second.file) return first.file < second.file ? -1 : 1;
  return first.line - second.line || first.column - second.column;
}
