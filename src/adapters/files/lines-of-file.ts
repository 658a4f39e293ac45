import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/**
 * The lines of a text file without their ends, one at a time; what follows the last end is a line where there is any. A file
 * that is packed is unpacked, and ends where it is damaged.
 */
export async function* linesOfFile(path: string, isPacked = path.endsWith('.gz')): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of bytesOf(path, isPacked)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

async function* bytesOf(path: string, isPacked: boolean): AsyncGenerator<Uint8Array, void> {
  const file = createReadStream(path);
  if (!isPacked) return yield* file as AsyncIterable<Uint8Array, void>;
  try {
    yield* file.pipe(createGunzip()) as AsyncIterable<Uint8Array, void>;
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
