import { structuredPatch } from 'diff';
import type { ChangedFile, ChangedLine } from '../../domain/review/change.ts';

/** Lines kept beside each difference, so that a reader knows where it is. */
const CONTEXT = 1;
const MAX_LINES = 200;
const LINE_LENGTH = 2000;

// Beyond this many edits a comparison costs more than it tells: the file counts as written anew.
const MAX_EDITS = 300;

/** What became of a file's lines; a side that does not have the file is empty. */
export function changedLines(base: string, head: string): Omit<ChangedFile, 'file'> {
  const all = compared(base, head) ?? [...linesOf(base, 'base'), ...linesOf(head, 'head')];
  const count = (kind: ChangedLine['kind']): number => all.filter((line) => line.kind === kind).length;
  const lines = all.slice(0, MAX_LINES).map((line) => ({ ...line, text: cut(line.text) }));
  const isCut = all.length > MAX_LINES || lines.some(({ text }, index) => text !== all[index]?.text);
  return { removed: count('base'), added: count('head'), lines, isCut };
}

function compared(base: string, head: string): readonly ChangedLine[] | undefined {
  const options = { context: CONTEXT, maxEditLength: MAX_EDITS };
  const patch = structuredPatch('', '', base, head, undefined, undefined, options);
  return patch?.hunks.flatMap(({ oldStart, newStart, lines }) => numbered(lines, oldStart, newStart));
}

const KINDS: Readonly<Record<string, ChangedLine['kind']>> = { '-': 'base', '+': 'head', ' ': 'same' };

function numbered(lines: readonly string[], oldStart: number, newStart: number): readonly ChangedLine[] {
  let [base, head] = [oldStart, newStart];
  return lines.flatMap((line) => {
    const kind = KINDS[line.slice(0, 1)];
    // A note on a missing line feed at the file's end is no line.
    if (kind === undefined) return [];
    const number = kind === 'base' ? base : head;
    if (kind !== 'head') base += 1;
    if (kind !== 'base') head += 1;
    return [{ kind, line: number, text: line.slice(1) }];
  });
}

function linesOf(text: string, kind: 'base' | 'head'): readonly ChangedLine[] {
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  return lines.map((line, index) => ({ kind, line: index + 1, text: line }));
}

function cut(text: string): string {
  return text.length <= LINE_LENGTH ? text : `${text.slice(0, LINE_LENGTH).toWellFormed()}…`;
}
