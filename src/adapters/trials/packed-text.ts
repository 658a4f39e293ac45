import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** No JSON text begins so. */
const MARK = 'zstd:';
/** Shorter texts are many and gain little. */
const LONG = 16_000;
/** A stored row may be a stranger's. */
const LONGEST_BYTES = 256 * 1024 * 1024;
const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** A JSON text as it is stored: a long one compressed, where that makes it shorter. */
export function packText(text: string): string {
  if (text.length < LONG) return text;
  const packed = `${MARK}${zstdCompressSync(text, FAST).toString('base64')}`;
  return packed.length < text.length ? packed : text;
}

/** The text that was packed; undefined where it is none, or one that no answer is as long as. */
export function unpackText(stored: string): string | undefined {
  if (!stored.startsWith(MARK)) return stored;
  const packed = Buffer.from(stored.slice(MARK.length), 'base64');
  try {
    return zstdDecompressSync(packed, { maxOutputLength: LONGEST_BYTES }).toString('utf8');
  } catch {
    return undefined;
  }
}
