import { diffWordsWithSpace } from 'diff';
import { shorten } from './visible.ts';

/** A stretch of text that both sides share, or that one has alone. */
export type Piece = { readonly kind: 'same' | 'base' | 'head'; readonly text: string };

/** Two texts as one sequence of pieces, or apart where they have too little in common to be read together. */
export type TextDiff =
  | { readonly kind: 'words'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'apart'; readonly base: string; readonly head: string }
  | { readonly kind: 'equal'; readonly text: string };

// Beyond these a diff costs more than it tells; a model's output can be of any size.
const DIFFED_LENGTH = 4000;
const MAX_EDITS = 400;
const LEAST_IN_COMMON = 0.35;
const CONTEXT = 60;

/** Differences between two outputs word by word, with long common stretches cut out, in about `maxLength` characters. */
export function diffWords(base: string, head: string, maxLength: number): TextDiff {
  if (base === head) return { kind: 'equal', text: shorten(base, maxLength) };
  const ends = commonEnds(base, head);
  const middle = {
    base: base.slice(ends.start, base.length - ends.end),
    head: head.slice(ends.start, head.length - ends.end),
  };
  const isDiffable = Math.max(middle.base.length, middle.head.length) <= DIFFED_LENGTH;
  const changed = isDiffable ? changedPieces(middle.base, middle.head) : undefined;
  const pieces = changed === undefined ? [] : withEnds(changed, base, ends);
  if (shareInCommon(pieces) >= LEAST_IN_COMMON) return { kind: 'words', pieces: cutPieces(pieces, maxLength) };
  const from = ends.start > 2 * CONTEXT ? ends.start - CONTEXT : 0;
  return { kind: 'apart', base: windowOf(base, from, maxLength), head: windowOf(head, from, maxLength) };
}

type Ends = { readonly start: number; readonly end: number };

// Lengths of what both texts begin and end with, back to a whole word: two long texts often differ in a few words only.
function commonEnds(base: string, head: string): Ends {
  const shorter = Math.min(base.length, head.length);
  let start = 0;
  while (start < shorter && base[start] === head[start]) start += 1;
  while (start > 0 && !/\s/.test(base[start - 1] ?? '')) start -= 1;
  let end = 0;
  while (end < shorter - start && base[base.length - 1 - end] === head[head.length - 1 - end]) end += 1;
  while (end > 0 && !/\s/.test(base[base.length - end] ?? '')) end -= 1;
  return { start, end };
}

function withEnds(changed: readonly Piece[], base: string, { start, end }: Ends): readonly Piece[] {
  const all: readonly Piece[] = [
    { kind: 'same', text: base.slice(0, start) },
    ...changed,
    { kind: 'same', text: base.slice(base.length - end) },
  ];
  return joinRuns(mergeSame(all.filter((piece) => piece.text !== '')));
}

function changedPieces(base: string, head: string): readonly Piece[] | undefined {
  const changes = diffWordsWithSpace(base, head, { maxEditLength: MAX_EDITS });
  return changes?.map(({ added, removed, value }) => {
    if (added) return { kind: 'head', text: value };
    return { kind: removed ? 'base' : 'same', text: value };
  });
}

function mergeSame(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.reduce<readonly Piece[]>((merged, piece) => {
    const last = merged.at(-1);
    if (last?.kind !== 'same' || piece.kind !== 'same') return [...merged, piece];
    return [...merged.slice(0, -1), { kind: 'same', text: last.text + piece.text }];
  }, []);
}

// "<a b> <c d>" reads better than a, c, b, d in turn: changes that only white space parts become one.
function joinRuns(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let run = { base: '', head: '' };
  const flush = (): void => {
    if (run.base !== '') joined.push({ kind: 'base', text: run.base });
    if (run.head !== '') joined.push({ kind: 'head', text: run.head });
    run = { base: '', head: '' };
  };
  pieces.forEach((piece, index) => {
    const isGap = piece.kind === 'same' && piece.text.trim() === '' && isInsideRun(pieces, index);
    if (piece.kind === 'same' && !isGap) {
      flush();
      joined.push(piece);
    }
    if (piece.kind === 'base' || isGap) run.base += piece.text;
    if (piece.kind === 'head' || isGap) run.head += piece.text;
  });
  flush();
  return joined;
}

function isInsideRun(pieces: readonly Piece[], index: number): boolean {
  const neighbours = [pieces[index - 1], pieces[index + 1]];
  return neighbours.every((piece) => piece !== undefined && piece.kind !== 'same');
}

function shareInCommon(pieces: readonly Piece[]): number {
  const length = (kinds: readonly Piece['kind'][]): number =>
    pieces.filter((piece) => kinds.includes(piece.kind)).reduce((sum, piece) => sum + piece.text.trim().length, 0);
  const longer = Math.max(length(['same', 'base']), length(['same', 'head']));
  return longer === 0 ? 0 : length(['same']) / longer;
}

function cutPieces(pieces: readonly Piece[], maxLength: number): readonly Piece[] {
  const shortened = pieces.map((piece, index) => {
    if (piece.kind !== 'same') return piece;
    return { ...piece, text: cutCommon(piece.text, index === 0, index === pieces.length - 1) };
  });
  const kept: Piece[] = [];
  let room = maxLength;
  for (const piece of shortened) {
    if (room <= 0) return [...kept, { kind: 'same', text: '…' }];
    kept.push({ ...piece, text: shorten(piece.text, room) });
    room -= piece.text.length;
  }
  return kept;
}

// The first stretch needs only its end, the last only its start, one between two changes both.
function cutCommon(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 3 * CONTEXT) return text;
  const start = isFirst ? '' : text.slice(0, CONTEXT).replace(/\s\S*$/, '');
  const end = isLast ? '' : text.slice(-CONTEXT).replace(/^\S*\s/, '');
  return `${start} … ${end}`.trimStart();
}

function windowOf(text: string, from: number, maxLength: number): string {
  return from === 0 ? shorten(text, maxLength) : `… ${shorten(text.slice(from).replace(/^\S*\s/, ''), maxLength)}`;
}
