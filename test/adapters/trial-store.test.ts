import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openMemoryTrialStore, openTrialStore } from '../../src/adapters/trial-store.ts';

function temporary(): Disposable & { readonly file: string; readonly directory: string } {
  const directory = mkdtempSync(join(tmpdir(), 'evaldelta-store-'));
  return {
    directory,
    file: join(directory, 'made/trials.sqlite'),
    [Symbol.dispose]: () => rmSync(directory, { recursive: true }),
  };
}

function openStore(
  file: string,
  options: {
    readonly run?: string;
    readonly maxBytes?: number;
    readonly maxOwnBytes?: number;
    readonly nowMs?: () => number;
  } = {},
) {
  const warnings: string[] = [];
  const log = { info: () => undefined, warn: (line: string) => void warnings.push(line) };
  return { store: openTrialStore({ file, run: 'run-1', log, ...options }), warnings };
}

describe('a trial store', () => {
  it('gives back what was put, when and by which run, also to the next process', () => {
    using place = temporary();
    const first = openStore(place.file, { run: 'run-1', nowMs: () => 1_000 });
    first.store.put('a', { text: 'naïve “🎉”', list: [1, null] });
    first.store[Symbol.dispose]();
    using second = openStore(place.file, { run: 'run-2' }).store;
    expect(second.get('a')).toEqual({
      value: { text: 'naïve “🎉”', list: [1, null] },
      storedAtMs: 1_000,
      run: 'run-1',
    });
    expect(second.get('b')).toBeUndefined();
    expect(first.warnings).toEqual([]);
  });

  it('keeps the newest value of a key', () => {
    using place = temporary();
    using store = openStore(place.file).store;
    store.put('a', { number: 1 });
    store.put('a', { number: 2 });
    expect(store.get('a')?.value).toEqual({ number: 2 });
  });

  it('leaves one file behind, for a cache to take', () => {
    using place = temporary();
    const { store } = openStore(place.file);
    store.put('a', {});
    store[Symbol.dispose]();
    expect(readdirSync(join(place.directory, 'made'))).toEqual(['trials.sqlite']);
  });

  it('is read and written by two at once', () => {
    using place = temporary();
    using left = openStore(place.file, { run: 'left' }).store;
    using right = openStore(place.file, { run: 'right' }).store;
    left.put('a', { by: 'left' });
    right.put('b', { by: 'right' });
    expect(right.get('a')?.run).toBe('left');
    expect(left.get('b')?.run).toBe('right');
  });

  it('never believes a value that was tampered with', () => {
    using place = temporary();
    const { store } = openStore(place.file);
    store.put('a', { passed: false });
    store[Symbol.dispose]();
    const database = new DatabaseSync(place.file);
    database.exec(`UPDATE stored SET value = '{"passed":true}'`);
    database.close();
    using reopened = openStore(place.file).store;
    expect(reopened.get('a')).toBeUndefined();
  });

  it('forgets the oldest values of other runs above its size, and none of this run', () => {
    using place = temporary();
    const maxBytes = 200_000;
    using before = openStore(place.file, { run: 'old', maxBytes }).store;
    range(60).forEach((number) => before.put(`old:${number}`, { text: 'x'.repeat(1_500) }));
    const { store: now, warnings } = openStore(place.file, { run: 'new', maxBytes });
    range(400).forEach((number) => now.put(`new:${number}`, { text: 'x'.repeat(900) }));
    expect(range(400).filter((number) => now.get(`new:${number}`) === undefined)).toEqual([]);
    expect(now.get('old:1')).toBeUndefined();
    now[Symbol.dispose]();
    expect(warnings).toEqual([]);
    // The next run needs less.
    using after = openStore(place.file, { run: 'next', maxBytes }).store;
    after[Symbol.dispose]();
    expect(statSync(place.file).size).toBeLessThanOrEqual(maxBytes);
  });

  it('takes no more of a run that would fill the disk, and says once how much it kept', () => {
    using place = temporary();
    const sizes = { maxBytes: 200_000, maxOwnBytes: 400_000 };
    const { store, warnings } = openStore(place.file, { ...sizes });
    range(1_000).forEach((number) => store.put(`k${number}`, { text: 'x'.repeat(900) }));
    const kept = range(1_000).filter((number) => store.get(`k${number}`) !== undefined);
    store[Symbol.dispose]();
    expect(kept).toEqual(range(kept.length));
    expect(kept.length).toBeLessThan(600);
    expect(warnings).toEqual([expect.stringContaining(`it kept ${kept.length} of 1000 answers`)]);
    expect(statSync(place.file).size).toBeLessThan(600_000);
  });
});

describe('a file that cannot be trusted', () => {
  it.each([
    ['is no database', (file: string) => writeFileSync(file, 'not a database at all '.repeat(500)), 'corrupt'],
    ['lost its middle', (file: string) => writeFileSync(file, holed(readFileSync(file))), 'corrupt'],
    ['was cut off', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 9_000)), 'corrupt'],
    ['is of a newer release', (file: string) => executeSql(file, 'PRAGMA user_version = 999'), 'newer release'],
    ['belongs to something else', (file: string) => executeSql(file, 'PRAGMA application_id = 1'), 'no trial store'],
  ])('is set aside with a warning when it %s', (_, damage, reason) => {
    using place = temporary();
    const first = openStore(place.file).store;
    range(50).forEach((number) => first.put(`k${number}`, { text: 'x'.repeat(500) }));
    first[Symbol.dispose]();
    damage(place.file);
    const { store, warnings } = openStore(place.file);
    expect(warnings).toEqual([expect.stringContaining(reason)]);
    expect(store.get('k1')).toBeUndefined();
    store.put('k1', { fresh: true });
    expect(store.get('k1')?.value).toEqual({ fresh: true });
    store[Symbol.dispose]();
    expect(existsSync(`${place.file}.set-aside`)).toBe(true);
  });

  it('is replaced by memory when it cannot be opened at all', () => {
    using place = temporary();
    const { store, warnings } = openStore(place.directory);
    store.put('a', { kept: true });
    expect(store.get('a')?.value).toEqual({ kept: true });
    expect(warnings).toEqual([expect.stringContaining('in memory only')]);
    store[Symbol.dispose]();
  });

  it('is replaced by memory, with one warning, when it fails midway', () => {
    using place = temporary();
    const { store, warnings } = openStore(place.file);
    store.put('a', {});
    executeSql(place.file, 'DROP TABLE stored');
    store.put('b', { kept: true });
    expect(store.get('b')?.value).toEqual({ kept: true });
    expect(store.get('a')).toBeUndefined();
    expect(warnings).toHaveLength(1);
    store[Symbol.dispose]();
  });
});

describe('a process that is killed', () => {
  it('loses nothing that it had stored, at whatever moment', { timeout: 60_000 }, async () => {
    using place = temporary();
    for (const round of range(6)) {
      const confirmed = await storeUntilKilled(place.file, { run: `run-${round}`, after: 10 + round * 23 });
      using store = openStore(place.file).store;
      expect(confirmed.length).toBeGreaterThanOrEqual(10);
      expect(confirmed.filter((key) => store.get(key) === undefined)).toEqual([]);
    }
    expect(integrityOf(place.file)).toBe('ok');
  });

  it('does not disturb another that shares the file', { timeout: 60_000 }, async () => {
    using place = temporary();
    const [left, right] = await Promise.all([
      storeUntilKilled(place.file, { run: 'left', after: 60 }),
      storeUntilKilled(place.file, { run: 'right', after: 140 }),
    ]);
    const { store, warnings } = openStore(place.file);
    expect([...left, ...right].filter((key) => store.get(key) === undefined)).toEqual([]);
    expect(warnings).toEqual([]);
    store[Symbol.dispose]();
    expect(integrityOf(place.file)).toBe('ok');
  });
});

it('keeps values in memory alone where no file is wanted', () => {
  using store = openMemoryTrialStore({ run: 'run-1', nowMs: () => 5 });
  store.put('a', { number: 1 });
  expect(store.get('a')).toEqual({ value: { number: 1 }, storedAtMs: 5, run: 'run-1' });
});

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function executeSql(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

function integrityOf(file: string): unknown {
  const database = new DatabaseSync(file);
  const row = database.prepare('PRAGMA integrity_check').get();
  database.close();
  return row?.['integrity_check'];
}

function holed(bytes: Buffer): Buffer {
  return Buffer.from(bytes).fill(0xab, 4_096, 12_288);
}

/** The keys that a writing process reported before SIGKILL hit it. */
async function storeUntilKilled(
  file: string,
  options: { readonly run: string; readonly after: number },
): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['test/adapters/trial-store-writer.ts', file, options.run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const confirmed: string[] = [];
  while (confirmed.length < options.after) confirmed.push(String((await lines.next()).value));
  child.kill('SIGKILL');
  for await (const line of { [Symbol.asyncIterator]: () => lines }) confirmed.push(line);
  await closed;
  return confirmed.filter((line) => /:\d+$/.test(line));
}
