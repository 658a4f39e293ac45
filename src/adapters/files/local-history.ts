import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HistoryFile, HistoryStore } from '../../ports/history.ts';

const FILE_NAME = /^\d{4}-\d{2}\.jsonl$/;

/** A history in a directory of this machine. Lines are added in one write each, so that two runs at once lose none. */
export function openLocalHistory(directory: string): HistoryStore {
  return {
    place: directory,
    read: (files, last) => Promise.resolve(readFiles(directory, files, last)),
    append: (name, missing) => {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      const file = join(directory, name);
      const added = missing(existsSync(file) ? readFileSync(file, 'utf8') : '');
      if (added !== '') appendFileSync(file, added, { mode: 0o600 });
      return Promise.resolve();
    },
  };
}

function readFiles(directory: string, files: number, last: string): readonly HistoryFile[] {
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory).filter((name) => FILE_NAME.test(name) && name <= last);
  return names
    .sort()
    .slice(-files)
    .map((name) => ({ name, text: readFileSync(join(directory, name), 'utf8') }));
}
