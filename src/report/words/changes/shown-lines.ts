import type { ChangedFile, ChangedLine } from '../../../domain/review/change.ts';
import { differenceOf } from './difference.ts';
import { shorten } from '../../text/visible.ts';

/** A changed line as it is shown: its sign, and of a long one the part that differs. */
export type ShownLine = { readonly kind: ChangedLine['kind'] | 'gap'; readonly text: string };

/** How many lines, and characters of a line. */
export type LineLimits = { readonly lines: number; readonly width: number };

/** A file's changed lines within limits, each stretch of the file apart; `isWhole`: nothing is left out. */
export function shownLines(
  { lines, isCut }: ChangedFile,
  { lines: most, width }: LineLimits,
): { readonly lines: readonly ShownLine[]; readonly isWhole: boolean } {
  const kept = lines.slice(0, most);
  const shown = runsOf(kept).flatMap((run, index) => showRun(run, width, index));
  return { lines: shown, isWhole: !isCut && kept.length === lines.length };
}

/** Neighbours in the file: a removed line has base's number, so that only those of head tell of a gap. */
function runsOf(lines: readonly ChangedLine[]): readonly (readonly ChangedLine[])[] {
  const runs: ChangedLine[][] = [];
  let [last, isFirst] = [0, true];
  for (const line of lines) {
    const isApart = line.kind !== 'base' && !isFirst && line.line > last + 1;
    const run = runs.at(-1);
    if (run === undefined || isApart) runs.push([line]);
    else run.push(line);
    if (line.kind !== 'base') [last, isFirst] = [line.line, false];
  }
  return runs;
}

function showRun(run: readonly ChangedLine[], width: number, index: number): readonly ShownLine[] {
  const texts = windows(run, width);
  const shown = run.map(({ kind }, at): ShownLine => ({ kind, text: texts[at] ?? '' }));
  return index === 0 ? shown : [{ kind: 'gap', text: '' }, ...shown];
}

/** Where as many lines stand for others, each pair shows where it differs; all else shows its beginning. */
function windows(run: readonly ChangedLine[], width: number): readonly string[] {
  const texts = run.map(({ text }) => shorten(text, width));
  let start = 0;
  while (start < run.length) {
    const removed = countFrom(run, start, 'base');
    const added = countFrom(run, start + removed, 'head');
    for (let pair = 0; removed === added && pair < removed; pair += 1) {
      const { label, before, after } = differenceOf(
        run[start + pair]?.text ?? '',
        run[start + removed + pair]?.text ?? '',
        width,
      );
      const labelled = (text: string): string => shorten(label === '' ? text : `${label}: ${text}`, width);
      texts[start + pair] = labelled(before);
      texts[start + removed + pair] = labelled(after);
    }
    start += Math.max(1, removed + added);
  }
  return texts;
}

function countFrom(run: readonly ChangedLine[], start: number, kind: ChangedLine['kind']): number {
  let end = start;
  while (run[end]?.kind === kind) end += 1;
  return end - start;
}
