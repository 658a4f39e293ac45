import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeDirectory } from '../files/make-directory.ts';

/** Marks the file as ours: "EVLD" in ASCII. */
const APPLICATION_ID = 0x45_56_4c_44;
/** Raised when an older release could misread the file; what older releases have stored is read as ever. */
const SCHEMA_VERSION = 2;
const BUSY_TIMEOUT_MS = 10_000;

const RETRY_MS = 10;

const PRIMARY_CODE = 0xff;
const BUSY_CODE = 5;
const CORRUPT_CODES = new Set([11, 26]);
const NOT_USABLE: Readonly<Record<number, string>> = {
  [BUSY_CODE]: 'locked',
  8: 'read-only',
  10: 'unreadable',
  13: 'on a full disk',
  14: 'not to be opened',
};

/** A file that stays unusable when it is begun anew. */
class UnusableFile extends Error {}

/** Opened, or why not and where the file that could not be trusted went. */
export type OpenedDatabase = { readonly database: DatabaseSync; readonly setAside: string | undefined };

/**
 * Opens the store's file, creating it where there is none. A file that is corrupt, of a newer release or none of ours is
 * renamed to `FILE.set-aside` and a fresh one begun. Throws SQLite's and the file system's errors.
 */
export function openDatabase(file: string): OpenedDatabase {
  makeDirectory(dirname(file));
  const first = openPatiently(file);
  if (typeof first !== 'string') return { database: first, setAside: undefined };
  setAside(file);
  const second = openPatiently(file);
  if (typeof second === 'string') throw new UnusableFile(second);
  return { database: second, setAside: `it is ${first}` };
}

/** SQLite's error in words for a warning; undefined when it is no error of the file. */
export function describeDatabaseError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = primaryCode(error);
  if (code !== undefined) return CORRUPT_CODES.has(code) ? 'corrupt' : (NOT_USABLE[code] ?? error.message);
  return 'syscall' in error || error instanceof UnusableFile ? error.message : undefined;
}

/** SQLite refuses a switch to WAL at once, without its busy timeout, while another process opens the same file. */
function openPatiently(file: string): DatabaseSync | string {
  const deadlineMs = Date.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      return tryOpen(file);
    } catch (error) {
      if (primaryCode(error) !== BUSY_CODE || Date.now() >= deadlineMs) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    }
  }
}

function tryOpen(file: string): DatabaseSync | string {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    const fault = inspect(database) ?? prepare(database);
    if (fault === undefined) return database;
    database.close();
    return fault;
  } catch (error) {
    database.close();
    if (CORRUPT_CODES.has(primaryCode(error) ?? 0)) return 'corrupt';
    throw error;
  }
}

/** What is wrong with the file, seen at one moment: another process may be creating it. */
function inspect(database: DatabaseSync): string | undefined {
  database.exec('BEGIN');
  const fault = findFault(database);
  database.exec('COMMIT');
  return fault;
}

function findFault(database: DatabaseSync): string | undefined {
  const id = readPragma(database, 'application_id');
  const version = readPragma(database, 'user_version');
  const isNew = id === 0 && version === 0 && countTables(database) === 0;
  if (isNew) return undefined;
  if (id !== APPLICATION_ID) return 'no trial store';
  if (Number(version) > SCHEMA_VERSION) return 'of a newer release';
  return readPragma(database, 'quick_check(1)') === 'ok' ? undefined : 'corrupt';
}

function prepare(database: DatabaseSync): undefined {
  // auto_vacuum must precede the first table. NORMAL survives any death of the process (docs/decisions/trial-store.md).
  database.exec('PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  database.exec(`BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS stored (
      key TEXT NOT NULL UNIQUE, value TEXT NOT NULL, stored_at_ms INTEGER NOT NULL, run TEXT NOT NULL, digest TEXT NOT NULL
    ) STRICT;
    PRAGMA application_id = ${APPLICATION_ID};
    PRAGMA user_version = ${SCHEMA_VERSION};
    COMMIT;`);
}

function countTables(database: DatabaseSync): number {
  return Number(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.['tables'] ?? 0);
}

/** The one value that a pragma answers with. */
export function readPragma(database: DatabaseSync, pragma: string): unknown {
  return Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0];
}

function setAside(file: string): void {
  for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true });
  try {
    renameSync(file, `${file}.set-aside`);
  } catch (error) {
    // Another process that shares the store was faster.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

function primaryCode(error: unknown): number | undefined {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return typeof code === 'number' ? code & PRIMARY_CODE : undefined;
}
