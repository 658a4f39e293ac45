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

type Place = { readonly offset: number; readonly length: number };

/** Short values together: where they are in the file, or where that takes no more, compressed. */
type Block = Place | Uint8Array;

/**
 * A file that only this process can read and that is gone with it; begun where something is kept. Where the disk takes no
 * more, what is kept stays in memory, compressed.
 */
export function openSpool(runnerTemp: string | undefined): Spool & Disposable {
  const file = new SpoolFile(runnerTemp);
  const short = new ShortValues(file);
  return {
    keep: <T>(value: T) => {
      const bytes = serialize(value);
      const read = bytes.length < LONG_BYTES ? short.keep(bytes) : keepLong(bytes, file);
      return () => deserialize(read()) as T;
    },
    [Symbol.dispose]: () => file[Symbol.dispose](),
  };
}

function keepLong(bytes: Uint8Array, file: SpoolFile): () => Uint8Array {
  const packed = zstdCompressSync(bytes, FAST);
  const place = file.append(packed);
  return () => zstdDecompressSync(place === undefined ? packed : file.read(place));
}

class ShortValues {
  readonly #file: SpoolFile;
  readonly #blocks: Block[] = [];
  readonly #opened = new Map<Block, Uint8Array>();
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;

  constructor(file: SpoolFile) {
    this.#file = file;
  }

  keep(bytes: Uint8Array): () => Uint8Array {
    const [index, start] = [this.#blocks.length, this.#pendingBytes];
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    const end = this.#pendingBytes;
    if (end >= BLOCK_BYTES) this.#flush();
    return () => this.#read(index, start, end);
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#pending);
    this.#blocks.push(this.#file.append(bytes) ?? zstdCompressSync(bytes, FAST));
    this.#pending = [];
    this.#pendingBytes = 0;
  }

  #read(index: number, start: number, end: number): Uint8Array {
    const block = this.#blocks[index];
    if (block === undefined) return Buffer.concat(this.#pending).subarray(start, end);
    if (!(block instanceof Uint8Array)) return this.#file.read({ offset: block.offset + start, length: end - start });
    return this.#open(block).subarray(start, end);
  }

  #open(block: Uint8Array): Uint8Array {
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
