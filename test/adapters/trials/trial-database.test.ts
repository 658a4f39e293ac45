import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../src/adapters/trials/trial-database.ts';

/** Begins a store and takes it back, each in one transaction, for ever. */
const BEGIN_AND_TAKE_BACK = `
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
  const write = (sql, id, version) => {
    database.exec('BEGIN IMMEDIATE;' + sql + ';PRAGMA application_id=' + id + ';PRAGMA user_version=' + version + ';COMMIT');
    // Leaves the others a moment to write.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 0.2);
  };
  for (let round = 0; ; round += 1) {
    write('CREATE TABLE IF NOT EXISTS stored (key TEXT)', 0x45564c44, 1);
    write('DROP TABLE IF EXISTS stored', 0, 0);
    if (round === 3) console.log('ready');
  }`;

/** Takes the log away wherever it can and is about to write, for ever. */
const LOCK_AND_RELEASE = `
  for (let round = 0; ; round += 1) {
    try {
      database.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE');
      database.exec('BEGIN IMMEDIATE');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 0.2);
    } catch {}
    if (database.isTransaction) database.exec('ROLLBACK');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 0.2);
    if (round === 3) console.log('ready');
  }`;

it('never takes a store that another process is beginning for a foreign file', async () => {
  using place = temporary();
  await using other = await startOther(place.file, BEGIN_AND_TAKE_BACK);
  expect(new Set(openOften(place.file, 150))).toEqual(new Set([undefined]));
  expect(existsSync(`${other.file}.set-aside`)).toBe(false);
}, 30_000);

it('tries again where another process locks the file between two steps', async () => {
  using place = temporary();
  await using other = await startOther(place.file, LOCK_AND_RELEASE);
  expect(() => openOften(place.file, 150)).not.toThrow();
  expect(other.file).toBe(place.file);
}, 30_000);

/** What was said of the file each time. */
function openOften(file: string, times: number): readonly (string | undefined)[] {
  return Array.from({ length: times }, () => {
    const { database, setAside } = openDatabase(file);
    database.close();
    return setAside;
  });
}

function temporary(): Disposable & { readonly file: string } {
  const directory = mkdtempSync(join(tmpdir(), 'evaldelta-database-'));
  return { file: join(directory, 'trials.sqlite'), [Symbol.dispose]: () => rmSync(directory, { recursive: true }) };
}

/** Another process that has opened `file` as `database`; resolves once it says that it is ready. */
async function startOther(file: string, script: string): Promise<AsyncDisposable & { readonly file: string }> {
  const open = `const database = new (require('node:sqlite').DatabaseSync)(process.argv[1], { timeout: 10_000 });`;
  const child = spawn(process.execPath, ['-e', open + script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  return {
    file,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
