/** Two texts without what they share: a label that both begin with, and what each goes on with. */
export type Difference = { readonly label: string; readonly before: string; readonly after: string };

const LABEL_LENGTH = 60;
const CONTEXT = 20;

/** What differs between two texts of the spec, each side in at most `room` characters that begin near the first difference. */
export function differenceOf(before: string, after: string, room: number): Difference {
  const start = commonStart(before, after);
  const label = /^.*: (?=.)/s.exec(before.slice(0, Math.min(start, LABEL_LENGTH)))?.[0] ?? '';
  const [was, is] = [before.slice(label.length), after.slice(label.length)];
  const isShort = before === after || Math.max(was.length, is.length) <= room;
  const shown = isShort ? [was, is] : windowsOf(was, is, start - label.length);
  return { label: label.replace(/: $/, ''), before: shown[0] ?? '', after: shown[1] ?? '' };
}

function commonStart(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  // Half of a surrogate pair is no character.
  return start > 0 && /[\uD800-\uDBFF]/.test(before[start - 1] ?? '') ? start - 1 : start;
}

function windowsOf(before: string, after: string, start: number): readonly [string, string] {
  const from = start <= 2 * CONTEXT ? 0 : wordStart(before, start - CONTEXT);
  const end = commonEnd(before.slice(start), after.slice(start));
  const window = (text: string): string => {
    const to = end <= 2 * CONTEXT ? text.length : text.length - end + CONTEXT;
    return `${from === 0 ? '' : '… '}${text.slice(from, to)}${to === text.length ? '' : ' …'}`;
  };
  return [window(before), window(after)];
}

function wordStart(text: string, from: number): number {
  const next = text.slice(from, from + CONTEXT).search(/\s/);
  return next === -1 ? from : from + next + 1;
}

function commonEnd(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let end = 0;
  while (end < shorter && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return end;
}
