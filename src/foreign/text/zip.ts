import { inflateRawSync, zstdDecompressSync } from 'node:zlib';
import { badFile } from './bad-file.ts';

/** The files of a zip. */
export type Zip = {
  readonly names: readonly string[];
  /** Its text; undefined where there is no such file. Throws UserError `bad-file` where it cannot be unpacked. */
  read(name: string): string | undefined;
};

type Entry = { readonly method: number; readonly packed: number; readonly size: number; readonly offset: number };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const MAX_ENTRIES = 100_000;
const MAX_ENTRY_BYTES = 2 ** 26;
const MAX_BYTES = 2 ** 28;

type Unpack = (bytes: Uint8Array, size: number) => Uint8Array;

/** By the number of the method: as it is, deflated, and zstd, which newer writers use. */
const UNPACKERS: ReadonlyMap<number, Unpack> = new Map<number, Unpack>([
  [0, (bytes) => bytes],
  [8, (bytes, size) => inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) })],
  [93, (bytes, size) => zstdDecompressSync(bytes, { maxOutputLength: Math.max(1, size) })],
]);

/**
 * Reads a zip's table of contents; a file is unpacked when it is asked for, to no more bytes than the table says. Throws
 * UserError `bad-file` where the table is no table, or says that there is more in it than anybody would compare.
 */
export function openZip(file: string, bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readEntries(file, bytes, view);
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_BYTES) throw badFile(file, `The zip unpacks to more than ${MAX_BYTES / 2 ** 20} MiB.`);
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      return entry === undefined ? undefined : new TextDecoder().decode(unpack(file, { bytes, view, name, entry }));
    },
  };
}

function readEntries(file: string, bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = findEnd(view);
  if (end === undefined) throw badFile(file, 'The zip has no end: it is cut off.');
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count && index < MAX_ENTRIES; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY)
      throw badFile(file, 'The zip’s table is damaged.');
    const [nameSize, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameSize ?? 0)));
    const [packed = 0, size = 0] = [20, 24].map((offset) => view.getUint32(at + offset, true));
    const [method, offset] = [view.getUint16(at + 10, true), view.getUint32(at + 42, true)];
    if (!name.endsWith('/')) entries.set(name, { method, packed, size, offset });
    at += 46 + (nameSize ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

type Packed = { readonly bytes: Uint8Array; readonly view: DataView; readonly name: string; readonly entry: Entry };

function unpack(file: string, { bytes, view, name, entry }: Packed): Uint8Array {
  const { method, packed, size, offset } = entry;
  const unpacker = UNPACKERS.get(method);
  if (unpacker === undefined) throw badFile(file, `${name} is packed by method ${method}, which is not read.`);
  if (size > MAX_ENTRY_BYTES) throw badFile(file, `${name} unpacks to more than ${MAX_ENTRY_BYTES / 2 ** 20} MiB.`);
  try {
    if (view.getUint32(offset, true) !== LOCAL) throw new RangeError('no file there');
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packed > bytes.length) throw new RangeError('no whole file there');
    return unpacker(bytes.subarray(start, start + packed), size);
  } catch (cause) {
    throw badFile(file, `${name} cannot be unpacked, or is larger than the zip says.`, { cause });
  }
}
