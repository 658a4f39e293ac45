import { badFile } from './bad-file.ts';

/**
 * Reads a JSON text as Python writes it too, with `NaN` and `Infinity` bare: what is no number is null. `line`: where the text
 * stands in its file. Throws UserError `bad-file` with the place.
 */
export function parseJson(file: string, text: string, line?: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const mended = withoutBareNumbers(text);
    if (mended !== undefined) return parseJson(file, mended, line);
    throw notJson(file, text, { error, line });
  }
}

const BARE = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/** The text with null for what JSON cannot write; undefined where there is nothing of the kind. */
function withoutBareNumbers(text: string): string | undefined {
  if (!/\b(?:NaN|Infinity)\b/.test(text)) return undefined;
  let isFound = false;
  const mended = text.replace(BARE, (part) => {
    if (part.startsWith('"')) return part;
    isFound = true;
    return 'null';
  });
  return isFound ? mended : undefined;
}

function notJson(file: string, text: string, { error, line }: { error: unknown; line: number | undefined }): Error {
  const { message } = error instanceof Error ? error : { message: '' };
  const said = /at position (\d+)/.exec(message)?.[1];
  const isCut = /end of JSON input|Unterminated string/.test(message) || Number(said) >= text.trimEnd().length;
  const offset = said === undefined ? (isCut ? text.length : undefined) : Number(said);
  const place = offset === undefined ? { line: line ?? 0 } : placeOf(text, offset, line);
  const sentence = isCut ? 'The file ends in the middle of a value: it is cut off.' : 'This is not JSON.';
  return badFile(file, sentence, { ...place, cause: error });
}

function placeOf(text: string, offset: number, line: number | undefined): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: line ?? before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
