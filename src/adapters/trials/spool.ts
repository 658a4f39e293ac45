import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Spool } from '../../ports/spool.ts';
import { temporaryDirectory } from '../files/temporary-file.ts';

/** Short values are written together. */
const BLOCK_BYTES = 64 * 1024;
/** From this length on a value is compressed; to unpack a short one takes many times as long as to read it as it is. */
const LONG_BYTES = 16 * 1024;
/** Blocks in memory that are unpacked: who looks at a value often looks at its neighbours. */
const OPEN_BLOCKS = 4;
const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** The end of a value that is stored alone. */
const WHOLE = -1;

type Place = { readonly offset: number; readonly length: number };

/** Bytes in the file, or where that takes no more, compressed. */
type Stored = Place | Uint8Array;

/**
 * A file that only this process can read and that is gone with it; begun where something is kept. Where the disk takes no
 * more, what is kept stays in memory, compressed.
 */
export function openSpool(runnerTemp: string | undefined): Spool & Disposable {
  return new FileSpool(runnerTemp);
}

/** Of each value three numbers: a run has hundreds of thousands, and an object each would take more than many an answer. */
class FileSpool implements Spool, Disposable {
  readonly #file: SpoolFile;
  /** Blocks of short values, and long values alone. */
  readonly #stored: (Stored | undefined)[] = [undefined];
  readonly #opened = new Map<Stored, Uint8Array>();
  /** Of each value: what it is stored in, and where in that it begins and ends; a long one is all of it. */
  readonly #values: number[] = [];
  #open = 0;
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;

  constructor(runnerTemp: string | undefined) {
    this.#file = new SpoolFile(runnerTemp);
  }

  keep(value: unknown): number {
    const bytes = serialize(value);
    const place = this.#values.length;
    if (bytes.length >= LONG_BYTES) {
      const packed = zstdCompressSync(bytes, FAST);
      this.#values.push(this.#stored.push(this.#file.append(packed) ?? packed) - 1, 0, WHOLE);
      return place;
    }
    const start = this.#pendingBytes;
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    this.#values.push(this.#open, start, this.#pendingBytes);
    if (this.#pendingBytes >= BLOCK_BYTES) this.#flush();
    return place;
  }

  read(place: number): unknown {
    const [index = 0, start = 0, end = 0] = this.#values.slice(place, place + 3);
    return deserialize(this.#bytesOf(index, start, end));
  }

  [Symbol.dispose](): void {
    this.#file[Symbol.dispose]();
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#pending);
    this.#stored[this.#open] = this.#file.append(bytes) ?? zstdCompressSync(bytes, FAST);
    this.#open = this.#stored.push(undefined) - 1;
    this.#pending = [];
    this.#pendingBytes = 0;
  }

  #bytesOf(index: number, start: number, end: number): Uint8Array {
    const stored = this.#stored[index];
    if (stored === undefined) return Buffer.concat(this.#pending).subarray(start, end);
    const isInMemory = stored instanceof Uint8Array;
    if (end === WHOLE) return zstdDecompressSync(isInMemory ? stored : this.#file.read(stored));
    if (isInMemory) return this.#unpacked(stored).subarray(start, end);
    return this.#file.read({ offset: stored.offset + start, length: end - start });
  }

  #unpacked(block: Uint8Array): Uint8Array {
    const bytes = this.#opened.get(block) ?? zstdDecompressSync(block);
    this.#opened.set(block, bytes);
    const [oldest] = this.#opened.keys();
    if (this.#opened.size > OPEN_BLOCKS && oldest !== undefined) this.#opened.delete(oldest);
    return bytes;
  }
}

class SpoolFile implements Disposable {
  readonly #runnerTemp: string | undefined;
  #path: string | undefined;
  #descriptor: number | undefined;
  #end = 0;
  #isFull = false;

  constructor(runnerTemp: string | undefined) {
    this.#runnerTemp = runnerTemp;
  }

  /** Undefined where the disk takes it not. */
  append(bytes: Uint8Array): Place | undefined {
    if (this.#isFull) return undefined;
    try {
      const file = (this.#descriptor ??= this.#open());
      for (let done = 0; done < bytes.length;)
        done += writeSync(file, bytes, done, bytes.length - done, this.#end + done);
    } catch {
      this.#isFull = true;
      return undefined;
    }
    const place = { offset: this.#end, length: bytes.length };
    this.#end += bytes.length;
    return place;
  }

  read({ offset, length }: Place): Uint8Array {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
      const read = readSync(this.#descriptor ?? -1, bytes, done, length - done, offset + done);
      if (read === 0) throw new Error('the file of a run’s outputs became shorter');
      done += read;
    }
    return bytes;
  }

  [Symbol.dispose](): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    if (this.#path !== undefined) rmSync(dirname(this.#path), { recursive: true, force: true });
    this.#descriptor = undefined;
  }

  #open(): number {
    const path = join(temporaryDirectory('evaldelta-outputs-', this.#runnerTemp), 'outputs');
    const file = openSync(path, 'wx+', 0o600);
    this.#path = path;
    // Nobody else can read it, and however this process ends, it is gone. Windows removes it with `dispose`.
    if (process.platform !== 'win32') rmSync(dirname(path), { recursive: true, force: true });
    return file;
  }
}
