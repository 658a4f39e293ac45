import { MAX_GLOB_CHARACTERS, MAX_GLOB_NESTING } from '../files/limits.ts';
import type { DiagnosticMessage } from '../diagnostics/diagnostic.ts';
import { parseClass } from './character-class.ts';

/** One part of a glob. `many` stays within a directory, `any` does not. */
export type Step =
  | { readonly kind: 'character'; readonly isMember: (code: number) => boolean; readonly text: string | undefined }
  | { readonly kind: 'many' | 'any' }
  | { readonly kind: 'either'; readonly branches: readonly Steps[] };

/** A glob, part by part. */
export type Steps = readonly Step[];

const SLASH = 47;
const EXTENDED = new Set(['+(', '@(', '!(', '*(', '?(']);
const RANGE = /^[^.]+\.\.[^.]+(?:\.\.[^.]+)?$/;

/** Reads a glob; or says why it is none. */
export function parseGlob(text: string): Steps | DiagnosticMessage {
  if (text.length > MAX_GLOB_CHARACTERS) {
    return {
      code: 'too-large',
      sentence: `A glob has at most ${MAX_GLOB_CHARACTERS} characters; this has ${text.length}.`,
    };
  }
  if (text.startsWith('!')) {
    const hint = 'Name what is meant; a name that begins with `!` is written `[!]…`.';
    return { code: 'bad-value', sentence: `\`${text}\` excludes, and globs only select.`, hint };
  }
  const plain = text
    .replace(/^(?:\.\/)+/, '')
    // What repeats `**` means the same as one.
    .replace(/(^|\/)\*\*(?:\/\*\*)+(?=\/|$)/g, '$1**')
    // Of a whole glob only, for those who leave the rest out.
    .replace(/^\*\*(?=(?:\.\w+)+$)/, '**/*');
  const mistakes: DiagnosticMessage[] = [];
  const steps = parseSteps([...plain], { depth: 0, mistakes });
  return mistakes[0] ?? steps;
}

/** A glob that selects just this text. */
export function escapeGlob(text: string): string {
  return text.replace(/[\\*?[{(!|]/g, String.raw`\$&`);
}

type Parsing = { readonly depth: number; readonly mistakes: DiagnosticMessage[] };
type Part = { readonly steps: Steps; readonly end: number };

function parseSteps(characters: readonly string[], parsing: Parsing): Steps {
  const steps: Step[] = [];
  for (let index = 0; index < characters.length;) {
    refuseForeign(characters, index, parsing);
    const part = partAt(characters, index, parsing);
    const isTail = part.end === characters.length && parsing.depth === 0 && part.steps[0]?.kind === 'any';
    // `a/**` means `a` as well.
    if (isTail && isNamed(steps.at(-2)) && steps.at(-1)?.kind === 'character') {
      const slash = steps.splice(-1);
      steps.push({ kind: 'either', branches: [[], [...slash, ...part.steps]] });
    } else steps.push(...part.steps);
    index = part.end;
  }
  return steps;
}

function isNamed(step: Step | undefined): boolean {
  return step !== undefined && step.kind !== 'many' && step.kind !== 'any';
}

function partAt(characters: readonly string[], index: number, parsing: Parsing): Part {
  const character = characters[index] ?? '';
  if (character === '*') return starsAt(characters, index);
  if (character === '?')
    return { steps: [{ kind: 'character', isMember: isNoSlash, text: undefined }], end: index + 1 };
  if (character === '[') return classAt(characters, index, parsing);
  if (character === '{') return bracesAt(characters, index, parsing);
  const escaped = character === '\\' ? characters[index + 1] : undefined;
  return escaped === undefined
    ? { steps: [literal(character)], end: index + 1 }
    : { steps: [literal(escaped)], end: index + 2 };
}

/** `**` crosses directories where it is a whole name of the path; any other stars are one. */
function starsAt(characters: readonly string[], start: number): Part {
  let end = start;
  while (characters[end] === '*') end += 1;
  const isWhole = start === 0 || characters[start - 1] === '/';
  const after = characters[end];
  if (end - start !== 2 || !isWhole || (after !== undefined && after !== '/' && after !== '{')) {
    return { steps: [{ kind: 'many' }], end };
  }
  if (after !== '/') return { steps: [{ kind: 'any' }], end };
  return { steps: [{ kind: 'either', branches: [[], [{ kind: 'any' }, literal('/')]] }], end: end + 1 };
}

/** `[abc]` is one of these characters or, as a file may be called so, itself. */
function classAt(characters: readonly string[], start: number, { mistakes }: Parsing): Part {
  const found = parseClass(characters, start);
  if (found === undefined) return { steps: [literal('[')], end: start + 1 };
  if ('sentence' in found) {
    mistakes.push(found);
    return { steps: [], end: characters.length };
  }
  const { isMember, end, isPlain } = found;
  const one: Step = { kind: 'character', isMember: (code) => code !== SLASH && isMember(code), text: undefined };
  const itself = characters.slice(start, end).map(literal);
  return { steps: [isPlain ? { kind: 'either', branches: [[one], itself] } : one], end };
}

function bracesAt(characters: readonly string[], start: number, parsing: Parsing): Part {
  const commas: number[] = [];
  const close = closingBrace(characters, start, commas);
  if (close === undefined) return { steps: [literal('{')], end: start + 1 };
  const depth = parsing.depth + 1;
  if (depth > MAX_GLOB_NESTING) {
    parsing.mistakes.push({ code: 'too-large', sentence: `Its braces are nested more than ${MAX_GLOB_NESTING} deep.` });
    return { steps: [], end: characters.length };
  }
  const end = close + 1;
  const inner = characters.slice(start + 1, close);
  if (commas.length === 0) return { steps: withoutCommas(inner, { ...parsing, depth }), end };
  const bounds = [start, ...commas, close];
  const branches = commas.map((comma, index) => characters.slice((bounds[index] ?? 0) + 1, comma));
  branches.push(characters.slice((commas.at(-1) ?? 0) + 1, close));
  return {
    steps: [{ kind: 'either', branches: branches.map((each) => parseSteps(each, { ...parsing, depth })) }],
    end,
  };
}

/** `{1..3}` is a character of that range; other braces without a comma are themselves. */
function withoutCommas(inner: readonly string[], parsing: Parsing): Steps {
  const [from, , , to] = inner;
  const text = inner.join('');
  if (!RANGE.test(text)) return [literal('{'), ...parseSteps(inner, parsing), literal('}')];
  if (inner.length !== 4 || from === undefined || to === undefined) {
    const sentence = `\`{${text}}\` is no range of single characters.`;
    parsing.mistakes.push({ code: 'bad-value', sentence, hint: 'Write all that is meant: `{9,10,11}`.' });
    return [];
  }
  const [low = 0, high = 0] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0].sort((a, b) => a - b);
  return [{ kind: 'character', isMember: (code) => code !== SLASH && code >= low && code <= high, text: undefined }];
}

function closingBrace(characters: readonly string[], start: number, commas: number[]): number | undefined {
  let depth = 0;
  for (let index = start; index < characters.length; index += 1) {
    const character = characters[index];
    if (character === '\\') index += 1;
    else if (character === '[') {
      const found = parseClass(characters, index);
      if (found !== undefined && 'end' in found) index = found.end - 1;
    } else if (character === '{') depth += 1;
    else if (character === ',' && depth === 1) commas.push(index);
    else if (character === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return undefined;
}

/** Forms of other languages for globs, which would otherwise silently mean something else here. */
function refuseForeign(characters: readonly string[], index: number, { mistakes }: Parsing): void {
  const pair = characters.slice(index, index + 2).join('');
  if (EXTENDED.has(pair)) {
    const sentence = `\`${pair}…)\` is a form that globs do not have here.`;
    const hint = `Write \`{a,b}\` for alternatives; the characters themselves are written \`[${pair[0] ?? ''}](\`.`;
    mistakes.push({ code: 'bad-value', sentence, hint });
  } else if (characters[index] === '|') {
    mistakes.push({ code: 'bad-value', sentence: '`|` does not part alternatives in a glob.', hint: 'Write `{a,b}`.' });
  }
}

function literal(text: string): Step {
  const expected = text.codePointAt(0);
  return { kind: 'character', isMember: (code) => code === expected, text };
}

function isNoSlash(code: number): boolean {
  return code !== SLASH;
}
