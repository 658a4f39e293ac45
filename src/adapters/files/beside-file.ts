import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  LINE_KINDS,
  type Beside,
  type BesideLines,
  type KindLine,
  type LineBlock,
  type LineKind,
} from '../../domain/beside.ts';
import { UserError } from '../../domain/user-error.ts';
import { growHeapSlowlyNow } from '../process/heap.ts';

/** Characters that are compressed together: an output is looked up, and its neighbours are read for nothing. */
const BLOCK_CHARACTERS: Readonly<Record<LineKind, number>> = { case: 500_000, output: 60_000, trial: 500_000 };
/** Each is compressed by itself, and a file of such parts is a file that every tool reads. */
const QUICK = { level: 1 };
const OPEN_BLOCKS = 4;
/** A block is a line, or some that are short together; an output is shorter than that. */
const MAX_BLOCK_BYTES = 256 * 1024 * 1024;
const CHUNK_BYTES = 4 * 1024 * 1024;

/** Writes lines as they come and tells where they are. Throws the system's errors. */
export function writeBeside(path: string, lines: Iterable<KindLine>): Beside {
  const file = openSync(path, 'w');
  const whole = createHash('sha256');
  const blocks: LineBlock[] = [];
  const waiting = Object.fromEntries(LINE_KINDS.map((kind) => [kind, { lines: [] as string[], characters: 0 }]));
  const flush = (kind: LineKind): void => {
    const block = waiting[kind];
    if (block === undefined || block.lines.length === 0) return;
    const packed = gzipSync(`${block.lines.join('\n')}\n`, QUICK);
    writeWhole(file, packed);
    whole.update(packed);
    blocks.push({ kind, bytes: packed.length, lines: block.lines.length });
    waiting[kind] = { lines: [], characters: 0 };
  };
  try {
    for (const { kind, text } of lines) {
      const block = waiting[kind];
      block?.lines.push(text);
      if (block !== undefined && (block.characters += text.length) >= BLOCK_CHARACTERS[kind]) flush(kind);
    }
    LINE_KINDS.forEach(flush);
  } finally {
    closeSync(file);
  }
  return { file: basename(path), sha256: whole.digest('hex'), blocks };
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}

/** A block, and how many lines of its kind and bytes of the file come before it. */
type Placed = LineBlock & { readonly first: number; readonly offset: number };

/**
 * Opens the file beside a result file; it stays open as long as the process lives. Throws UserError where it is missing, or
 * not the one that was written with it. `maxBytes`: what all lines of a kind may be together, before they are compressed.
 */
export function openBeside(path: string, beside: Beside, maxBytes: number = Infinity): BesideLines {
  growHeapSlowlyNow();
  const file = openAsWritten(path, beside);
  const placed = place(beside.blocks);
  const opened = new Map<Placed, readonly string[]>();
  const linesOf = (block: Placed): readonly string[] => {
    const known = opened.get(block);
    if (known !== undefined) return known;
    const lines = unpack(readBytes(file, block.offset, block.bytes), block);
    opened.set(block, lines);
    const [oldest] = opened.keys();
    if (opened.size > OPEN_BLOCKS && oldest !== undefined) opened.delete(oldest);
    return lines;
  };
  return {
    all: function* (kind) {
      let left = maxBytes;
      for (const block of placed[kind]) {
        const lines = linesOf(block);
        if ((left -= lines.reduce((sum, line) => sum + line.length, 0)) < 0) throw tooMuch(path, maxBytes);
        yield* lines;
      }
    },
    at: (kind, number) => {
      const block = findBlock(placed[kind], number);
      return block && linesOf(block)[number - block.first];
    },
  };
}

/** Throws UserError where it is not what its digest is of: whoever wrote the one file has written the other. */
function unpack(bytes: Uint8Array, { lines }: LineBlock): readonly string[] {
  try {
    const found = gunzipSync(bytes, { maxOutputLength: MAX_BLOCK_BYTES }).toString('utf8').split('\n');
    // Each line has its end.
    if (found.pop() === '' && found.length === lines) return found;
  } catch (cause) {
    throw mistake('bad-file', 'The file beside the result file cannot be unpacked.', cause);
  }
  throw mistake('bad-file', 'The file beside the result file has other lines than the result file says.');
}

function tooMuch(path: string, most: number): UserError {
  return mistake('too-large', `${path} holds more than ${most} bytes.`);
}

function place(blocks: readonly LineBlock[]): Readonly<Record<LineKind, readonly Placed[]>> {
  const placed: Record<LineKind, Placed[]> = { case: [], output: [], trial: [] };
  let offset = 0;
  for (const block of blocks) {
    const before = placed[block.kind].at(-1);
    placed[block.kind].push({ ...block, first: before === undefined ? 0 : before.first + before.lines, offset });
    offset += block.bytes;
  }
  return placed;
}

function findBlock(blocks: readonly Placed[], number: number): Placed | undefined {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined || number < block.first) high = middle;
    else if (number >= block.first + block.lines) low = middle + 1;
    else return block;
  }
  return undefined;
}

function openAsWritten(path: string, { sha256 }: Beside): number {
  const file = openExisting(path);
  const whole = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  for (let offset = 0; ;) {
    const read = readSync(file, chunk, 0, chunk.length, offset);
    if (read === 0) break;
    whole.update(chunk.subarray(0, read));
    offset += read;
  }
  if (whole.digest('hex') === sha256) return file;
  closeSync(file);
  throw mistake(
    'bad-file',
    `${path} is not the file that was written with the result file: it was cut off, changed, or is another run's.`,
  );
}

function openExisting(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (cause) {
    const sentence = `${path} cannot be read: the result file's cases and trials are in it.`;
    throw mistake('missing-file', sentence, cause);
  }
}

function mistake(code: 'bad-file' | 'missing-file' | 'too-large', sentence: string, cause?: unknown): UserError {
  const hint = 'A large result is two files: copy, upload and download both, side by side.';
  return new UserError({ code, sentence, place: undefined, hint }, { cause });
}

function readBytes(file: number, offset: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length;) {
    const read = readSync(file, bytes, done, length - done, offset + done);
    if (read === 0) throw mistake('bad-file', 'The file beside the result file became shorter.');
    done += read;
  }
  return bytes;
}
