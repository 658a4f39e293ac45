import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/domain/json/json.ts';
import type { Endpoint, ModelEndpoint } from '../../../src/domain/suite.ts';
import { openSeals } from '../../../src/adapters/trials/trial-seal.ts';
import { openMemoryTrialStore, openTrialStore } from '../../../src/adapters/trials/trial-store.ts';

const RECORDED: Endpoint = { provider: 'replay', file: 'a.jsonl', recordings: { path: 'a.jsonl', oid: '' } };
const KEYS = {
  OPENAI_API_KEY: 'sk-loopback-openai',
  ACME_LLM_TOKEN: 'a-token-of-many-letters',
  DB_PASSWORD: 'hunter-2-hunter',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
};
const COMMAND = {
  ...{ provider: 'command', command: ['run'], setup: undefined, directory: '' },
  ...{ env: [], timeoutMs: undefined },
} as const satisfies Endpoint;
const HTTP = {
  ...{ provider: 'http', url: 'https://a.example', method: 'POST', headers: {}, body: null },
  ...{ responsePath: '$', env: [], timeoutMs: undefined },
} as const satisfies Endpoint;

function modelOf(own: Partial<ModelEndpoint> = {}): ModelEndpoint {
  const open = { baseUrl: undefined, apiKeyEnv: undefined, auth: 'key' } as const;
  return { provider: 'openai', model: 'm', api: 'responses', ...open, ...own };
}

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
    readonly isShared?: boolean;
    readonly env?: Readonly<Record<string, string>>;
    readonly judge?: ModelEndpoint;
    readonly asked?: Endpoint;
  } = {},
) {
  const warnings: string[] = [];
  const log = { info: () => undefined, warn: (line: string) => void warnings.push(line) };
  const sealOf = openSeals(options.env ?? {}, options.judge);
  const store = openTrialStore({ file, run: 'run-1', sealOf, isShared: false, log, ...options });
  return { store: keyedBy(options.asked ?? RECORDED, store), warnings };
}

/** A store of one endpoint's answers. */
function keyedBy(asked: Endpoint, store: ReturnType<typeof openTrialStore>) {
  return {
    get: (id: string) => store.get({ id, asked }),
    put: (id: string, value: JsonObject) => store.put({ id, asked }, value),
    [Symbol.dispose]: () => store[Symbol.dispose](),
  };
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

  it.each<[string, Forging, boolean]>([
    ['a model with a key', { asked: modelOf() }, false],
    ['a model with a key of another name', { asked: modelOf({ apiKeyEnv: 'ACME_LLM_TOKEN' }) }, false],
    ['a program beside a judge with a key', { asked: COMMAND, judge: modelOf() }, false],
    ['a program that is given a key', { asked: { ...COMMAND, env: ['ACME_LLM_TOKEN'] } }, false],
    ['a server that is given a key', { asked: { ...HTTP, env: ['ACME_LLM_TOKEN'] } }, false],
    ['a program without any key', { asked: COMMAND }, true],
    ['a model that names what everybody knows as its key', { asked: modelOf({ apiKeyEnv: 'GITHUB_SHA' }) }, true],
    ['a program that is given what everybody knows', { asked: { ...COMMAND, env: ['GITHUB_SHA'] } }, true],
    ['a program that is given a short password', { asked: { ...COMMAND, env: ['DB_PASSWORD'] } }, true],
    ['a model that trades an identity for its token', { asked: modelOf({ auth: 'oidc' }) }, true],
  ])(
    'takes a row with a digest that anybody can make for this run alone, and never of %s',
    (_, forging, isBelieved) => {
      using place = temporary();
      const { store } = openStore(place.file, { env: KEYS, isShared: true, ...forging });
      store.put('a', { passed: false });
      store[Symbol.dispose]();
      forge(place.file);
      using own = openStore(place.file, { env: KEYS, isShared: true, ...forging }).store;
      expect(own.get('a')?.value).toEqual(isBelieved ? { passed: true } : undefined);
      using next = openStore(place.file, { env: KEYS, isShared: true, run: 'run-2', ...forging }).store;
      expect(next.get('a')).toBeUndefined();
      using alone = openStore(place.file, { env: KEYS, isShared: false, run: 'run-2', ...forging }).store;
      expect(alone.get('a')?.value).toEqual(isBelieved ? { passed: true } : undefined);
    },
  );

  it('believes what the same key has signed in another run, and nothing under another key', () => {
    using place = temporary();
    const of = (env: Readonly<Record<string, string>>, run: string) =>
      openStore(place.file, { env, run, isShared: true, asked: modelOf() }).store;
    using first = of(KEYS, 'run-1');
    first.put('a', { passed: true });
    using second = of(KEYS, 'run-2');
    expect(second.get('a')?.value).toEqual({ passed: true });
    using rotated = of({ OPENAI_API_KEY: 'sk-another-key-altogether' }, 'run-2');
    expect(rotated.get('a')).toBeUndefined();
  });

  it.each(['key', 'value', 'stored_at_ms', 'run'])('signs the %s of a row', (column) => {
    using place = temporary();
    using store = openStore(place.file, { env: KEYS, asked: modelOf() }).store;
    store.put('a', { passed: true });
    executeSql(place.file, `UPDATE stored SET ${column} = ${column} || '1'`);
    expect(store.get('a') ?? store.get('a1')).toBeUndefined();
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

it('keeps long values compressed, and reads them back to the letter', () => {
  using place = temporary();
  const text = 'an answer of many words, é and "quotes"; '.repeat(25_000);
  const first = openStore(place.file).store;
  first.put('a', { text });
  first[Symbol.dispose]();
  expect(statSync(place.file).size).toBeLessThan(text.length / 4);
  using second = openStore(place.file).store;
  expect(second.get('a')?.value).toEqual({ text });
});

it('takes a value that only looks compressed for none', () => {
  using place = temporary();
  using store = openStore(place.file).store;
  store.put('a', { text: 'b' });
  const parts = ['a', 'zstd:bm9uZQ==', '7', 'run-1'];
  const digest = hash('sha256', parts.join('\u0000'), 'base64url');
  executeSql(place.file, `UPDATE stored SET value = '${parts[1]}', stored_at_ms = 7, digest = '${digest}'`);
  expect(store.get('a')).toBeUndefined();
});

it('keeps long values too where no file is wanted', () => {
  using store = keyedBy(RECORDED, openMemoryTrialStore({ run: 'run-1', nowMs: () => 5 }));
  range(100).forEach((number) => store.put(`k${number}`, { text: `${number} ${'x'.repeat(5_000)}` }));
  expect(store.get('k42')).toEqual({ value: { text: `42 ${'x'.repeat(5_000)}` }, storedAtMs: 5, run: 'run-1' });
});

it('keeps values in memory alone where no file is wanted', () => {
  using store = keyedBy(RECORDED, openMemoryTrialStore({ run: 'run-1', nowMs: () => 5 }));
  store.put('a', { number: 1 });
  expect(store.get('a')).toEqual({ value: { number: 1 }, storedAtMs: 5, run: 'run-1' });
});

type Forging = { readonly asked: Endpoint; readonly judge?: ModelEndpoint };

/** Says the contrary in every row, with the digest that needs no key. */
function forge(file: string): void {
  const database = new DatabaseSync(file);
  for (const row of database.prepare('SELECT key, stored_at_ms, run FROM stored').all()) {
    const parts = [row['key'], '{"passed":true}', row['stored_at_ms'], row['run']].map(String);
    const digest = hash('sha256', parts.join('\u0000'), 'base64url');
    database.prepare('UPDATE stored SET value = ?, digest = ?').run('{"passed":true}', digest);
  }
  database.close();
}

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
  const child = spawn(process.execPath, ['test/adapters/trials/trial-store-writer.ts', file, options.run], {
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
