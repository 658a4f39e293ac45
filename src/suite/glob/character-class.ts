import type { DiagnosticMessage } from '../diagnostics/diagnostic.ts';

/** What stands between brackets: which characters are meant, where it ends, and whether it has no character of a pattern. */
export type CharacterClass = {
  readonly isMember: (code: number) => boolean;
  readonly end: number;
  readonly isPlain: boolean;
};

type Member = { readonly low: number; readonly high: number };

const PATTERN_CHARACTERS = /[-*+?.^${}(|)[\]]/;

/** Reads `[…]`; undefined where nothing closes it, so that the bracket stands for itself. */
export function parseClass(
  characters: readonly string[],
  start: number,
): CharacterClass | DiagnosticMessage | undefined {
  const sign = characters[start + 1];
  const isNegated = sign === '^' || (sign === '!' && characters[start + 2] !== ']');
  const first = start + (isNegated ? 2 : 1);
  const close = closingBracket(characters, first);
  if (close === undefined) return undefined;
  const inner = characters.slice(first, close);
  const text = inner.join('');
  if (/\[[:.=]/.test(text)) {
    const sentence = '`[:…:]` names a class of characters, which globs do not have here.';
    return { code: 'bad-value', sentence, hint: 'Write its characters, such as `[a-z0-9]`.' };
  }
  const members = membersOf(inner);
  const isListed = (code: number): boolean => members.some(({ low, high }) => code >= low && code <= high);
  const isPlain = !isNegated && !PATTERN_CHARACTERS.test(text);
  return { isMember: (code) => isListed(code) !== isNegated, end: close + 1, isPlain };
}

/** A bracket that stands first is a member. */
function closingBracket(characters: readonly string[], first: number): number | undefined {
  for (let index = first; index < characters.length; index += 1) {
    if (characters[index] === '\\') index += 1;
    else if (characters[index] === ']' && index > first) return index;
  }
  return undefined;
}

function membersOf(inner: readonly string[]): readonly Member[] {
  const members: Member[] = [];
  for (let index = 0; index < inner.length; index += 1) {
    if (inner[index] === '\\' && index + 1 < inner.length) index += 1;
    const low = codeOf(inner[index]);
    const isRange = inner[index + 1] === '-' && inner[index + 2] !== undefined;
    const high = isRange ? codeOf(inner[index + 2]) : low;
    if (isRange) index += 2;
    members.push({ low, high });
  }
  return members;
}

function codeOf(character: string | undefined): number {
  return character?.codePointAt(0) ?? 0;
}
