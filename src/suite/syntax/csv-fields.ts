import { offsetAt, positionAt, type Position } from './position.ts';

type Field = {
  readonly start: number;
  /** Where the comma, the line's end or the text's end after the field is. */
  readonly end: number;
  /** The closing quote; undefined where there is none, -1 where it is missing. */
  readonly closing: number | undefined;
};

/** Where the field at `index` begins in the record that starts in `line`; the record's start where it has no such field. */
export function fieldPosition(text: string, line: number, index: number): Position {
  let field = readField(text, offsetAt(text, { line, column: 1 }));
  for (let at = 0; at < index; at += 1) {
    if (text[field.end] !== ',') return { line, column: 1 };
    field = readField(text, field.end + 1);
  }
  return positionAt(text, field.start);
}

/** The first quote of a text that is out of place. */
export function findQuoteMistake(text: string): { readonly offset: number; readonly sentence: string } | undefined {
  for (let field = readField(text, 0); ; field = readField(text, field.end + 1)) {
    const mistake = inspect(text, field);
    if (mistake !== undefined || field.end >= text.length) return mistake;
  }
}

function inspect(text: string, { start, end, closing }: Field): { offset: number; sentence: string } | undefined {
  if (closing === undefined) {
    const quote = text.slice(start, end).indexOf('"');
    const sentence = 'A field with a quote in it must stand in quotes, the quote in it twice.';
    return quote === -1 ? undefined : { offset: start + quote, sentence };
  }
  if (closing === -1) return { offset: start, sentence: 'The quote that opens here is never closed.' };
  if (closing + 1 === end) return undefined;
  return { offset: closing + 1, sentence: 'After a closing quote there must be a comma or the end of the line.' };
}

function readField(text: string, start: number): Field {
  if (text[start] !== '"') return { start, end: endOfPlain(text, start), closing: undefined };
  let closing = text.indexOf('"', start + 1);
  while (closing !== -1 && text[closing + 1] === '"') closing = text.indexOf('"', closing + 2);
  return { start, end: closing === -1 ? text.length : endOfPlain(text, closing), closing };
}

function endOfPlain(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) if (text[at] === ',' || text[at] === '\n') return at;
  return text.length;
}
