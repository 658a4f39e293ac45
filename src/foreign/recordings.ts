import type { RecordedCase, RecordedRow, Recording } from '../domain/recording.ts';
import type { PerSide } from '../domain/side.ts';
import { UserError } from '../domain/user-error.ts';
import { answerOf } from './answer.ts';
import { nameCases, type NameOf } from './identities.ts';
import type { PassAt } from '../domain/programs/harness.ts';
import { relativeTo, type Relative } from './paths.ts';
import type { ForeignRow, ReadFile } from './row.ts';

/** One side's files, each read. */
export type SideFiles = { readonly names: readonly string[]; readonly read: readonly ReadFile[] };

/** Rows of two sides as recordings, their cases called alike on both. Throws UserError where a case is two cases. */
export function recordRows(files: PerSide<SideFiles>, passAt: PassAt): PerSide<Recording> {
  const rows = { base: rowsOf(files.base), head: rowsOf(files.head) };
  const relative = relativeTo({ base: pathsOf(files.base), head: pathsOf(files.head) });
  const nameOf = nameCases(rows);
  const record = (side: 'base' | 'head') => recordSide(files[side], { relative: relative[side], nameOf, passAt });
  return { base: record('base'), head: record('head') };
}

function rowsOf({ read }: SideFiles): readonly ForeignRow[] {
  return read.flatMap(({ rows }) => rows);
}

function pathsOf({ read }: SideFiles): readonly string[] {
  return read.flatMap(({ rows, gaps }) => [...rows, ...gaps].flatMap(({ file }) => file ?? []));
}

/** How the rows of a side become cases: their files as they are spelt on both sides, their names, and what passes. */
export type Naming = { readonly relative: Relative; readonly nameOf: NameOf; readonly passAt: PassAt };

/** Rows of one side as a recording. Throws UserError where a case is two cases. */
export function recordSide(files: SideFiles, { relative, nameOf, passAt }: Naming): Recording {
  const rows = rowsOf(files);
  const where = files.names[0] ?? '';
  const groups = Map.groupBy(rows, (row) => JSON.stringify([row.suite, row.target, nameOf(row, relative)]));
  const cases = [...groups].map(([key, own]): RecordedCase => {
    const [suite, target, id] = JSON.parse(key) as [string, string, string];
    const { file, severity, tags, input, question, judgement } = sameCase(id, own, where);
    return {
      suite,
      target,
      id,
      severity,
      tags,
      provenance: undefined,
      file: file === undefined ? where : relative(file),
      line: 0,
      input,
      question,
      judgement,
      answers: own.map((row) => answerOf(row, passAt)),
    };
  });
  const gaps = files.read.flatMap((one) => one.gaps);
  return {
    rows: recordedRows(rows, where),
    cases,
    gaps: gaps.map(({ file, message }) => ({ message, file: file === undefined ? undefined : relative(file) })),
  };
}

/** The first of a case's rows, where all of them are about one case. */
function sameCase(id: string, rows: readonly ForeignRow[], file: string): ForeignRow {
  const [first] = rows;
  if (first === undefined) throw new Error('a group without a row');
  const [questions, judgements] = [
    rows.flatMap((row) => row.question ?? []),
    rows.flatMap((row) => row.judgement ?? []),
  ];
  if (new Set(questions).size < 2 && new Set(judgements).size < 2) {
    return { ...first, question: questions[0], judgement: judgements[0] };
  }
  const sentence = `Two cases are called ${JSON.stringify(id)}: they were asked or judged differently.`;
  const hint = 'Give each its own id; rows with one id are repeats of one case.';
  throw new UserError({ code: 'duplicate-id', sentence, place: { file, line: 0, column: 0 }, hint });
}

function recordedRows(rows: readonly ForeignRow[], file: string): readonly RecordedRow[] {
  const groups = Map.groupBy(rows, ({ suite, target }) => JSON.stringify([suite, target]));
  return [...groups.values()].flatMap(([first]) => {
    if (first === undefined) return [];
    const { suite, target, model } = first;
    return [{ suite, target, file, description: undefined, owner: undefined, model }];
  });
}
