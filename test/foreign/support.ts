import { deflateRawSync, zstdCompressSync } from 'node:zlib';
import type { Recording } from '../../src/domain/recording.ts';
import type { PerSide } from '../../src/domain/side.ts';
import type { PassAt } from '../../src/domain/programs/harness.ts';
import { readSides } from '../../src/foreign/read.ts';

/** What a file of a side holds, by its name. */
export type Files = Readonly<Record<string, unknown>>;

const NOBODY: PassAt = { all: undefined, byScorer: new Map() };

/** Reads both sides' files; anything but a text or bytes is written as JSON. */
export async function readBoth(
  files: PerSide<Files>,
  { from, passAt = NOBODY }: { readonly from?: string; readonly passAt?: PassAt } = {},
): Promise<PerSide<Recording>> {
  const read = await readSides(
    { base: saved(files.base), head: saved(files.head) },
    { from, passAt, erroredIf: undefined },
  );
  if (read.kind === 'own') throw new Error('results of our own');
  return read.recordings;
}

/** Reads one side's files, as both. */
export async function readOne(files: Files, options: Parameters<typeof readBoth>[1] = {}): Promise<Recording> {
  return (await readBoth({ base: files, head: files }, options)).head;
}

/** Each case by its target and id, and what came of its answers: P, F or E with the message, and the score. */
export function outcomesOf({ cases }: Recording): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    cases.map(({ target, id, answers }) => [
      `${target} / ${id}`,
      answers.map((one) =>
        one.status === 'errored' ? `E ${one.message}` : `${one.passed ? 'P' : 'F'} ${Number(one.score.toFixed(3))}`,
      ),
    ]),
  );
}

function saved(files: Files): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return Object.entries(files).map(([name, content]) => ({
    name,
    bytes: content instanceof Uint8Array ? content : Buffer.from(asText(content)),
  }));
}

function asText(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}

/** JSON lines. */
export function lines(...values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** A zip of texts, packed by deflate (8), zstd (93) or not at all (0); `says` is a size to claim in place of the true one. */
export function zip(
  files: Readonly<Record<string, string>>,
  { method = 8, says }: { method?: number; says?: number } = {},
): Buffer {
  const parts: Buffer[] = [];
  const table: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const raw = Buffer.from(text);
    const packed = method === 8 ? deflateRawSync(raw) : method === 93 ? zstdCompressSync(raw) : raw;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(says ?? raw.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), packed);
    table.push(entry, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const size = table.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...table, end]);
}
