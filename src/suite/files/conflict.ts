const MARKS = [/^<{7}(?: .*)?$/gm, /^={7}$/gm, /^>{7}(?: .*)?$/gm];

/** The line of the first merge conflict in a text: its three marks at the beginnings of lines, in their order. */
export function findConflict(text: string): number | undefined {
  if (!text.includes('<<<<<<<')) return undefined;
  let from = 0;
  let start: number | undefined;
  for (const mark of MARKS) {
    mark.lastIndex = from;
    const found = mark.exec(text);
    if (found === null) return undefined;
    start ??= found.index;
    from = mark.lastIndex;
  }
  return text.slice(0, start).split('\n').length;
}
