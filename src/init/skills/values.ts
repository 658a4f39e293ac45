import { posix } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { FoundFile } from '../found-file.ts';

/** A mapping of a file that was written for another tool. */
export type Mapping = Readonly<Record<string, unknown>>;

/** A file's value, or nothing where it cannot be read: whoever checks it tells the place. */
export function valueOf({ path, text }: FoundFile): unknown {
  try {
    if (posix.extname(path).toLowerCase() === '.json') return JSON.parse(text) as unknown;
    return parseYaml(text, { maxAliasCount: 100 }) as unknown;
  } catch {
    return undefined;
  }
}

/** A value as a mapping; anything else has no keys. */
export function mapping(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
}

/** A value as a list; one alone is a list of it, nothing an empty one. */
export function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** A text with a heading in YAML: its keys, and what follows. */
export function frontMatter(text: string): { readonly head: Mapping; readonly body: string } {
  const [, head, body] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n([\s\S]*))?$/.exec(text) ?? [];
  if (head === undefined) return { head: {}, body: text.trim() };
  return { head: mapping(valueOf({ path: 'head.yaml', text: head })), body: (body ?? '').trim() };
}
