import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the report's files into a directory, making it. Returns their paths by name. */
export function writeReportFiles<N extends string>(
  directory: string,
  files: Readonly<Record<N, string>>,
): Readonly<Record<N, string>> {
  const paths = Object.entries<string>(files).map(([name, text]) => [name, writeTextFile(join(directory, name), text)]);
  return Object.fromEntries(paths) as Record<N, string>;
}

/** Writes a text file, making its directory. Returns the path. */
export function writeTextFile(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
