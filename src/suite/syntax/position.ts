/** A place within a text; 1-based. */
export type Position = { readonly line: number; readonly column: number };

/** Line and column of an offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Offset of a line and column; that of the text's start where it has no such line. */
export function offsetAt(text: string, { line, column }: Position): number {
  let offset = 0;
  for (let at = 1; at < line; at += 1) offset = text.indexOf('\n', offset) + 1;
  return offset + column - 1;
}
