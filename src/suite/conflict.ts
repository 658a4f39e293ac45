/** The line of the first merge conflict in a text: its three marks at the beginnings of lines, in their order. */
export function findConflict(text: string): number | undefined {
  if (!text.includes('<<<<<<<')) return undefined;
  const marks = /^<{7}(?: .*)?$[\s\S]*?^={7}$[\s\S]*?^>{7}(?: .*)?$/m.exec(text);
  return marks === null ? undefined : text.slice(0, marks.index).split('\n').length;
}
