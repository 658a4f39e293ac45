import { describePlace, type Place, type Diagnostic } from '../../domain/user-error.ts';
import { columns, createPaint, wrapWithPrefix, type Paint } from './ansi.ts';
import type { TerminalOptions } from './terminal.ts';
import { shorten, visible, visibleLine } from '../text/visible.ts';

const LINES_AROUND = 2;
const LONGEST_LINE = 100;

/**
 * The lines of a file around a place, its line marked and its column pointed at, for a terminal. Empty when the place
 * names no line or one that the file does not have.
 */
export function renderCodeFrame(source: string, place: Place): string {
  return codeFrame(source, place, createPaint(false));
}

function codeFrame(source: string, place: Place, paint: Paint): string {
  const lines = source.split(/\r?\n/);
  if (place.line < 1 || place.line > lines.length) return '';
  const first = Math.max(1, place.line - LINES_AROUND);
  const last = Math.min(lines.length, place.line + LINES_AROUND);
  const gutter = String(last).length;
  const from = Math.max(0, place.column - 1 - LONGEST_LINE / 2);
  const shown = lines.slice(first - 1, last).flatMap((line, index) => {
    const number = first + index;
    const isMarked = number === place.line;
    const text = shorten(shownText(line.slice(from)), LONGEST_LINE);
    const label = `${isMarked ? '>' : ' '} ${String(number).padStart(gutter)} | ${text}`.trimEnd();
    if (!isMarked) return [paint('dim', label)];
    return place.column < 1 ? [label] : [label, paint('red', pointer(line.slice(from, place.column - 1), gutter))];
  });
  return shown.join('\n');
}

function pointer(before: string, gutter: number): string {
  return `  ${' '.repeat(gutter)} | ${' '.repeat(columns(shownText(before)))}^`;
}

function shownText(text: string): string {
  return visible(text).replace(/\t/g, '  ');
}

/** User errors for a terminal, each with its place, its lines where the file is at hand, and its way out. */
export function renderErrors(
  errors: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { color, width }: TerminalOptions,
): string {
  const paint = createPaint(color);
  const blocks = errors.map((error) => {
    const source = error.place && sources.get(error.place.file);
    const frame = error.place === undefined || source === undefined ? '' : codeFrame(source, error.place, paint);
    const place = error.place === undefined ? '' : `${paint('bold', visibleLine(describePlace(error.place)))}: `;
    const sentence = wrapWithPrefix(paint('red', '✗ '), place + visibleLine(error.sentence), width);
    const hint = error.hint === undefined ? '' : wrapWithPrefix('  ', visibleLine(error.hint), width);
    return [sentence, frame, hint].filter((part) => part !== '').join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
