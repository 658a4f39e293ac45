import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Spool } from '../../ports/spool.ts';
import { temporaryDirectory } from '../files/temporary-file.ts';

/** Values are compressed together: alone a short one would hardly become shorter. */
const BLOCK_BYTES = 64 * 1024;
/** Who looks at a value often looks at its neighbours. */
const OPEN_BLOCKS = 4;
const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

type Place = { readonly offset: number; readonly length: number };

/**
 * A file that only this process can read and that is gone with it; begun where something is kept. Where the disk takes no
 * more, what is kept stays in memory, compressed.
 */
export function openSpool(runnerTemp: string | undefined): Spool & Disposable {
  const file = new SpoolFile(runnerTemp);
  const blocks: (Place | Uint8Array)[] = [];
  const opened = new Map<number, Uint8Array>();
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  const flush = (): void => {
    const packed = zstdCompressSync(Buffer.concat(pending), FAST);
    blocks.push(file.append(packed) ?? packed);
    pending = [];
    pendingBytes = 0;
  };
  const blockAt = (index: number): Uint8Array => {
    const known = opened.get(index);
    if (known !== undefined) return known;
    if (index === blocks.length) return Buffer.concat(pending);
    const stored = blocks[index] ?? new Uint8Array();
    const block = zstdDecompressSync(stored instanceof Uint8Array ? stored : file.read(stored));
    opened.set(index, block);
    const [oldest] = opened.keys();
    if (opened.size > OPEN_BLOCKS && oldest !== undefined) opened.delete(oldest);
    return block;
  };
  return {
    keep: <T>(value: T) => {
      const bytes = serialize(value);
      const [index, start] = [blocks.length, pendingBytes];
      pending.push(bytes);
      pendingBytes += bytes.length;
      const end = pendingBytes;
      if (pendingBytes >= BLOCK_BYTES) flush();
      return () => deserialize(blockAt(index).subarray(start, end)) as T;
    },
    [Symbol.dispose]: () => file[Symbol.dispose](),
  };
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
