import { posix } from 'node:path';
import { parse } from 'yaml';

/** Text files of the repository by their path from the configuration; undefined: not there, or no text. */
export type Texts = (path: string) => Promise<string | undefined>;

/** The files that a glob selects, by their paths from the configuration. */
export type Paths = (glob: string) => readonly string[];

/** The entries that a glob stands for; where it selects nothing, and of anything else, the entry itself. */
export function expandGlob<T>(entry: T, paths: Paths): readonly (T | string)[] {
  if (typeof entry !== 'string' || /\s|\{\{/.test(entry) || !/[*?[{]/.test(entry)) return [entry];
  const found = paths(posix.normalize(entry.replace(/^file:\/\//, '')));
  return found.length === 0 ? [entry] : found.map((path) => `file://${path}`);
}

/** What a `file://` names. */
export type FileReference = { readonly path: string; readonly part: string | undefined };

const CODE = /\.(?:py|rb|go|sh|[cm]?[jt]sx?)$/;
const NAMED = /\.(?:md|txt|json|jsonl|ya?ml|csv|j2|liquid)$/;

/** A reference to a file, with the function of it that is meant; undefined for anything else. */
export function fileReference(text: string): FileReference | undefined {
  const found = /^file:\/\/(.+)$/s.exec(text)?.[1];
  if (found === undefined) return undefined;
  const [, path = found, part] = /^(.*\.\w+):(\w[\w.]*)$/.exec(found) ?? [];
  return { path: posix.normalize(path), part };
}

/** Whether a text is the name of a program, of a function in one, or of a place where other services keep prompts. */
export function isCode(text: string): boolean {
  if (/\s/.test(text.trim())) return /^exec:/.test(text);
  const plain = text.replace(/^file:\/\//, '').replace(/:\w[\w.]*$/, '');
  return CODE.test(plain) || /^(?!file:)[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^(?:exec|python):/.test(text);
}

/** Whether a prompt is the name of a file, with or without `file://`. */
export function isFileName(text: string): boolean {
  return text.startsWith('file://') || (!/\s/.test(text) && (NAMED.test(text) || /[*?]/.test(text)));
}

/** YAML as promptfoo reads it, to which a date without quotes is none of the texts; throws where it is none. */
export function readYaml(text: string): unknown {
  return parse(text, { maxAliasCount: 100, merge: true, customTags: ['timestamp'] });
}

type Written = string | Readonly<Record<string, unknown>>;

/** The providers that an entry stands for: itself, or what the YAML or JSON file that it names holds. */
export async function entriesIn(entry: Written, texts: Texts): Promise<readonly Written[]> {
  const path = typeof entry === 'string' ? fileReference(entry)?.path : undefined;
  const text = path !== undefined && /\.(?:ya?ml|json)$/.test(path) ? await texts(path) : undefined;
  if (text === undefined) return [entry];
  try {
    const value: unknown = readYaml(text);
    const list = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    return list.every(isWritten) ? list : [entry];
  } catch {
    return [entry];
  }
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}
