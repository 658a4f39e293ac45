import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { JsonObject } from '../../domain/json/json.ts';
import { parseExact } from '../../domain/json/lossless.ts';
import type { Log, StoredValue, StoreKey, TrialStore } from '../../ports.ts';
import { packText, unpackText } from './packed-text.ts';
import { createRecentReads } from './recent-reads.ts';
import { openSpool } from './spool.ts';
import type { Seal, SealOf } from './trial-seal.ts';
import { describeDatabaseError, openDatabase, readPragma } from './trial-database.ts';

/** Where and how trials are kept. */
export type TrialStoreOptions = {
  readonly file: string;
  /** The run that stores, for "which run made this". */
  readonly run: string;
  /** What signs the values of an endpoint; nobody, where it has no key. */
  readonly sealOf: SealOf;
  /** Others may have written the file: a value that nobody signed then counts for the run alone that made it. */
  readonly isShared: boolean;
  readonly log: Log;
  /** The file is kept below this by forgetting other runs' oldest values. Default 256 MiB. */
  readonly maxBytes?: number | undefined;
  /** What this run may need beyond that: its own values are never forgotten, but none is taken above it. Default 1 GiB. */
  readonly maxOwnBytes?: number | undefined;
  readonly nowMs?: (() => number) | undefined;
};

const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;
const DEFAULT_MAX_OWN_BYTES = 1024 * 1024 * 1024;
/** Looked at after so many values, or characters; a run is not slowed down by looking each time. */
const PUTS_BETWEEN_CHECKS = 100;
const CHARACTERS_BETWEEN_CHECKS = 16 * 1024 * 1024;
const EVICTED_SHARE = 0.25;
/** Characters of a value below which memory is the place for it. */
const SHORT = 1_000;

/**
 * Opens the durable store; several processes may share one file. What is wrong with the file is a warning, never an
 * error: the run then keeps its trials in memory.
 */
export function openTrialStore(options: TrialStoreOptions): TrialStore & Disposable {
  const { file, log } = options;
  try {
    const { database, setAside } = openDatabase(file);
    if (setAside !== undefined)
      log.warn(`The trial store ${file} was set aside because ${setAside}; this run starts an empty one.`);
    return new DurableStore(database, options);
  } catch (error) {
    const reason = describeDatabaseError(error);
    if (reason === undefined) throw error;
    log.warn(`The trial store ${file} is ${reason}; this run keeps its trials in memory only.`);
    return openMemoryTrialStore(options);
  }
}

/** A store that ends with the process, for `cache: false` and tests. */
export function openMemoryTrialStore(options: Pick<TrialStoreOptions, 'run' | 'nowMs'>): TrialStore & Disposable {
  const values = new Map<string, { readonly text: () => string; readonly storedAtMs: number }>();
  const spool = openSpool(undefined);
  const now = options.nowMs ?? Date.now;
  const textIn = (text: string): (() => string) => {
    if (text.length < SHORT) return () => text;
    const place = spool.keep(text);
    return () => spool.read(place) as string;
  };
  return {
    get: ({ id }) => {
      const found = values.get(id);
      const { storedAtMs = 0 } = found ?? {};
      return found && { value: parseExact(found.text()) as JsonObject, storedAtMs, run: options.run };
    },
    put: ({ id }, value) => {
      const text = JSON.stringify(value);
      values.set(id, { text: textIn(text), storedAtMs: now() });
    },
    [Symbol.dispose]: () => {
      values.clear();
      spool[Symbol.dispose]();
    },
  };
}

class DurableStore implements TrialStore, Disposable {
  readonly #database: DatabaseSync;
  readonly #options: TrialStoreOptions;
  readonly #select: StatementSync;
  readonly #insert: StatementSync;
  /** Serves in place of the file from the first moment that the file fails. */
  #memory: (TrialStore & Disposable) | undefined;
  readonly #recent = createRecentReads();
  #puts = 0;
  #unchecked = { puts: 0, characters: 0 };
  #isFull = false;
  #refused = 0;

  constructor(database: DatabaseSync, options: TrialStoreOptions) {
    this.#database = database;
    this.#options = options;
    this.#select = database.prepare('SELECT value, stored_at_ms, run, digest FROM stored WHERE key = ?');
    this.#insert = database.prepare(
      'INSERT OR REPLACE INTO stored (key, value, stored_at_ms, run, digest) VALUES (?, ?, ?, ?, ?)',
    );
    this.#unlessBroken(() => this.#evict());
  }

  get(key: StoreKey): StoredValue | undefined {
    const own = this.#memory?.get(key);
    const seal = this.#options.sealOf(key.asked);
    const stored = own ?? this.#recent.take(key.id, seal) ?? this.#unlessBroken(() => this.#read(key.id, seal));
    const isAnybodys = this.#options.isShared && !seal.isSigned && stored?.run !== this.#options.run;
    return isAnybodys ? undefined : stored;
  }

  put(key: StoreKey, value: JsonObject): void {
    this.#recent.forget(key.id);
    const storedAtMs = (this.#options.nowMs ?? Date.now)();
    const { run } = this.#options;
    const text = packText(JSON.stringify(value));
    this.#puts += 1;
    if (this.#isFull) this.#refused += 1;
    else {
      const parts = [key.id, text, String(storedAtMs), run] as const;
      this.#unlessBroken(() => this.#write(parts, this.#options.sealOf(key.asked).digest(parts)));
    }
    this.#memory?.put(key, value);
  }

  [Symbol.dispose](): void {
    if (!this.#database.isOpen) return;
    // Joins the write-ahead log into the file, so that one file holds everything; a second process may still need it.
    this.#unlessBroken(() => this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
    this.#database.close();
    this.#memory?.[Symbol.dispose]();
    if (this.#refused > 0) this.#options.log.warn(this.#fullness());
  }

  #read(id: string, seal: Seal): StoredValue | undefined {
    const text = readRow(id, this.#select.get(id), seal);
    if (text === undefined) return undefined;
    const stored = { ...text, value: parseExact(text.value) as JsonObject };
    this.#recent.keep(id, { seal, stored, length: text.value.length });
    return stored;
  }

  #fullness(): string {
    const kept = `it kept ${this.#puts - this.#refused} of ${this.#puts} answers and judgements`;
    return `The trial store ${this.#options.file} is full: ${kept}; running this again pays for the others again.`;
  }

  #write(parts: readonly [id: string, text: string, storedAtMs: string, run: string], digest: string): void {
    const [id, text, storedAtMs, run] = parts;
    this.#insert.run(id, text, Number(storedAtMs), run, digest);
    this.#unchecked.puts += 1;
    this.#unchecked.characters += text.length;
    const { puts, characters } = this.#unchecked;
    if (puts >= PUTS_BETWEEN_CHECKS || characters >= CHARACTERS_BETWEEN_CHECKS) this.#evict();
  }

  #evict(): void {
    this.#unchecked = { puts: 0, characters: 0 };
    const maxBytes = this.#options.maxBytes ?? DEFAULT_MAX_BYTES;
    while (this.#bytes() > maxBytes) {
      const { run, maxOwnBytes = DEFAULT_MAX_OWN_BYTES } = this.#options;
      const others = this.#database.prepare('SELECT count(*) AS rows FROM stored WHERE run <> ?').get(run);
      const count = Number(others?.['rows'] ?? 0);
      // What this run has paid for it may need again: a value that is forgotten now is the next one that is asked for.
      this.#isFull = count === 0 && this.#bytes() > maxOwnBytes;
      if (count === 0) return;
      const oldest = 'SELECT rowid FROM stored WHERE run <> ? ORDER BY rowid LIMIT ?';
      const some = Math.ceil(count * EVICTED_SHARE);
      this.#database.prepare(`DELETE FROM stored WHERE rowid IN (${oldest})`).run(run, some);
      this.#database.exec('PRAGMA incremental_vacuum');
    }
  }

  #bytes(): number {
    return Number(readPragma(this.#database, 'page_count')) * Number(readPragma(this.#database, 'page_size'));
  }

  #unlessBroken<T>(work: () => T): T | undefined {
    if (this.#memory !== undefined) return undefined;
    try {
      return work();
    } catch (error) {
      const reason = describeDatabaseError(error);
      if (reason === undefined) throw error;
      this.#memory = openMemoryTrialStore(this.#options);
      this.#options.log.warn(
        `The trial store ${this.#options.file} became ${reason}; from here on trials are kept in memory only.`,
      );
      return undefined;
    }
  }
}

/** A stored value before it is parsed. */
type StoredText = Omit<StoredValue, 'value'> & { readonly value: string };

/** A row that was damaged or written by a stranger reads as absent: what it cost is paid again, what it says is never believed. */
function readRow(id: string, row: Readonly<Record<string, unknown>> | undefined, seal: Seal): StoredText | undefined {
  const { value, stored_at_ms: storedAtMs, run, digest: expected } = row ?? {};
  if (typeof value !== 'string' || typeof storedAtMs !== 'number' || typeof run !== 'string') return undefined;
  if (seal.digest([id, value, String(storedAtMs), run]) !== expected) return undefined;
  const text = unpackText(value);
  return text === undefined ? undefined : { value: text, storedAtMs, run };
}
