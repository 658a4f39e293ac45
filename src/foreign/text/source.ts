import { isDeeperThan } from '../../domain/json/nesting.ts';
import { badFile } from './bad-file.ts';
import { parseJson } from './json.ts';
import { openZip, type Zip } from './zip.ts';

/** A result file, opened as far as can be told without knowing whose it is. */
export type Source =
  | { readonly form: 'json'; readonly name: string; readonly text: string; readonly value: unknown }
  | { readonly form: 'lines'; readonly name: string; readonly records: readonly SourceRecord[] }
  | { readonly form: 'xml'; readonly name: string; readonly text: string }
  | { readonly form: 'zip'; readonly name: string; readonly zip: Zip };

/** One value of a file of many, and the line that it stands on; 0 where it stands on several. */
export type SourceRecord = { readonly line: number; readonly value: unknown };

/** Whoever walks a deeper value would overflow. */
const MAX_DEPTH = 200;

/** Opens a file: a zip, an XML text, one JSON value, or one to a line. Throws UserError `bad-file`. */
export function openSource(name: string, bytes: Uint8Array): Source {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { form: 'zip', name, zip: openZip(name, bytes) };
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    throw badFile(name, 'The file is packed by gzip.', { hint: 'Unpack it first, such as with `gunzip`.' });
  const text = decode(bytes).trim();
  if (text === '') throw badFile(name, 'The file is empty.');
  if (text.startsWith('<')) return { form: 'xml', name, text };
  if (text.startsWith('version https://git-lfs.'))
    throw badFile(name, 'This is a pointer of Git LFS, not the file.', { hint: 'Fetch it with `git lfs pull`.' });
  if (!/^[[{]/.test(text)) throw badFile(name, 'The file is neither JSON, nor XML, nor a zip.');
  const lines = asLines(name, text);
  if (lines !== undefined) return lines;
  const value = parseJson(name, text);
  requireShallow(name, value, 0);
  return { form: 'json', name, text, value };
}

/** The values of a file of many: its lines, or the members of its list; of one object that object. */
export function recordsOf(source: Source): readonly SourceRecord[] {
  if (source.form === 'lines') return source.records;
  if (source.form !== 'json') return [];
  const list: readonly unknown[] = Array.isArray(source.value) ? source.value : [source.value];
  return list.map((value) => ({ line: 0, value }));
}

/** Some shells write UTF-16, and some editors a mark in front. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Undefined where the first line is no value of its own, or the only one. */
function asLines(name: string, text: string): Source | undefined {
  const end = text.indexOf('\n');
  if (end < 0 || !isJson(text.slice(0, end))) return undefined;
  const records = text.split('\n').flatMap((line, index): readonly SourceRecord[] => {
    if (line.trim() === '') return [];
    const value = parseJson(name, line, index + 1);
    requireShallow(name, value, index + 1);
    return [{ line: index + 1, value }];
  });
  return { form: 'lines', name, records };
}

function isJson(text: string): boolean {
  try {
    parseJson('', text);
    return true;
  } catch {
    return false;
  }
}

function requireShallow(name: string, value: unknown, line: number): void {
  if (!isDeeperThan(value, MAX_DEPTH)) return;
  throw badFile(name, `The file is nested more than ${MAX_DEPTH} levels deep.`, { line });
}
