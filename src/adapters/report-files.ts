import { closeSync, existsSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a text file, making its directory. Returns the path. */
export function writeTextFile(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** Throws the system's error where `writeTextFile` would; leaves a file that is there as it is. */
export function requireWritable(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const isNew = !existsSync(path);
  closeSync(openSync(path, 'a'));
  if (isNew) rmSync(path);
}
