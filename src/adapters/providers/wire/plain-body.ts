import { promisify } from 'node:util';
import type { ZlibOptions } from 'node:zlib';

type Decode = (bytes: Buffer, options: Pick<ZlibOptions, 'maxOutputLength'>) => Promise<Buffer>;

/** How a body is read that somebody in between has coded, although nobody asked for that; undefined: as it is. */
async function decoderOf(coding: string): Promise<Decode | undefined> {
  if (coding === '' || coding === 'identity') return undefined;
  const { gunzip, inflate, brotliDecompress, zstdDecompress } = await import('node:zlib');
  const decoders: Readonly<Record<string, unknown>> = {
    gzip: gunzip,
    'x-gzip': gunzip,
    deflate: inflate,
    br: brotliDecompress,
    zstd: zstdDecompress,
  };
  const found = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined;
  return found === undefined ? undefined : (promisify(found as never) as unknown as Decode);
}

/** A body without its coding, and headers that say so. Of one that cannot be read so nothing is changed; rejects where it is too long. */
export async function withoutCoding(
  body: Buffer<ArrayBuffer>,
  headers: Headers,
  { most, tooLong }: { readonly most: number; readonly tooLong: () => Error },
): Promise<Buffer<ArrayBuffer>> {
  const decode = await decoderOf(headers.get('content-encoding')?.trim().toLowerCase() ?? '');
  if (decode === undefined || body.length === 0) return body;
  try {
    const plain = await decode(body, { maxOutputLength: most });
    headers.delete('content-encoding');
    headers.delete('content-length');
    return Buffer.from(plain);
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLong();
    return body;
  }
}

const NO_OBJECT = /json|html|xml|event-stream/i;
const BRACE = 0x7b;

/** Some servers call JSON plain text, which the SDKs then do not read. */
export function callJson(body: Buffer, headers: Headers): void {
  if (!NO_OBJECT.test(headers.get('content-type') ?? '') && body[0] === BRACE)
    headers.set('content-type', 'application/json');
}
