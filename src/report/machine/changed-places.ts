import type { ChangedFile } from '../../domain/review/change.ts';
import type { Side } from '../../domain/side.ts';

/** Lines of a file on one of its sides. */
export type Lines = { readonly side: Side; readonly startLine: number; readonly line: number };

const MOST_LINES = 20;

/** The first stretch of lines that a change wrote; where it only took lines away, a line beside them, else these themselves. */
export function firstChange({ lines }: ChangedFile): Lines | undefined {
  const start = lines.findIndex(({ kind }) => kind === 'head');
  if (start !== -1) {
    const length = lines.slice(start, start + MOST_LINES).findIndex(({ kind }) => kind !== 'head');
    const end = length === -1 ? Math.min(lines.length, start + MOST_LINES) : start + length;
    return { side: 'head', startLine: lines[start]?.line ?? 0, line: lines[end - 1]?.line ?? 0 };
  }
  const kept = lines.find(({ kind }) => kind === 'same');
  if (kept !== undefined) return { side: 'head', startLine: kept.line, line: kept.line };
  const gone = lines[0]?.line;
  return gone === undefined ? undefined : { side: 'base', startLine: gone, line: gone };
}
