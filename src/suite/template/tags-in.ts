/** What stands in the tags of a template; each part of it is looked at once. */
export function tagsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const [open, close] of [
    ['{{', '}}'],
    ['{%', '%}'],
  ] as const) {
    for (let start = text.indexOf(open); start !== -1;) {
      const end = text.indexOf(close, start + 2);
      if (end === -1) break;
      found.push(text.slice(start + 2, end));
      start = text.indexOf(open, end + 2);
    }
  }
  return found;
}
