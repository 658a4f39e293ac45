import type { Place } from '../../domain/user-error.ts';
import type { Path, PlaceOf } from '../syntax/document.ts';
import { offsetAt, positionAt, type Position } from '../syntax/position.ts';

/** A text of a file as it is written there, its quotes and escapes included: from `start` to `end` in the file's text. */
export type WrittenText = { readonly file: string; readonly start: number; readonly end: number };

type Remembered = WrittenText & { readonly found: Map<string, Place> };

const written = new WeakMap<Place, Remembered>();
const owners = new WeakMap<object, PlaceOf>();
const TAG = /\{\{|\{%/g;

/** Keeps how the text at a place is written, so that places within it can be told. */
export function rememberText(place: Place, text: WrittenText): void {
  written.set(place, { ...text, found: new Map() });
}

/** Keeps where the texts of a value are written, by their paths in it. */
export function rememberTexts(value: object, placeOf: PlaceOf): void {
  owners.set(value, placeOf);
}

/** The place of a text of a value, for `placeInText`. */
export function placeOfText(value: object, path: Path): Place | undefined {
  return owners.get(value)?.(path, 'text');
}

/**
 * Where something at a line and column of a template stands in the file that holds the template as one of its texts.
 * Undefined where that is not certain: quoting and folding move lines and columns, but leave tags in their order.
 */
export function placeInText(place: Place, template: string, position: Position): Place | undefined {
  const source = written.get(place);
  if (source === undefined) return undefined;
  // Thousands of cases can meet the same mistake.
  const key = `${position.line}:${position.column}`;
  const known = source.found.get(key);
  if (known !== undefined) return known;
  const found = search(source, template, offsetAt(template, position));
  if (found === undefined) return undefined;
  const exact = { file: place.file, ...positionAt(source.file, found) };
  source.found.set(key, exact);
  return exact;
}

function search({ file, start, end }: WrittenText, template: string, offset: number): number | undefined {
  const own = [...template.matchAll(TAG)].map(({ index }) => index);
  const tags = [...file.slice(start, end).matchAll(TAG)].map(({ index }) => index + start);
  const number = own.findLastIndex((index) => index <= offset);
  const [from, to] = [own[number], tags[number]];
  if (own.length !== tags.length || from === undefined || to === undefined) return undefined;
  return file.startsWith(template.slice(from, offset), to) ? to + offset - from : to;
}
