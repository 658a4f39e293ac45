import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { callJson, withoutCoding } from '../../../../src/adapters/providers/wire/plain-body.ts';

const TEXT = '{"text":"Yes, naïve."}';
const plain = Buffer.from(TEXT);
const bounds = { most: 1000, tooLong: () => new Error('too long') };

async function read(coding: string, body: Buffer<ArrayBuffer>) {
  const headers = new Headers({ 'content-encoding': coding, 'content-length': String(body.length) });
  const found = await withoutCoding(body, headers, bounds);
  return { text: found.toString(), isCoded: headers.has('content-encoding') };
}

describe('a body that came coded although nobody asked for it', () => {
  it.each([
    ['gzip', gzipSync(plain)],
    [' GZIP ', gzipSync(plain)],
    ['x-gzip', gzipSync(plain)],
    ['deflate', deflateSync(plain)],
    ['br', brotliCompressSync(plain)],
    ['zstd', zstdCompressSync(plain)],
  ])('of %s is read', async (coding, body) => {
    expect(await read(coding, body)).toEqual({ text: TEXT, isCoded: false });
  });

  it.each([
    ['gzip', plain],
    ['identity', plain],
    ['constructor', plain],
    ['gzip, br', plain],
    ['', plain],
  ])('of %j that it is not stays as it is', async (coding, body) => {
    expect((await read(coding, body)).text).toBe(TEXT);
  });

  it('is no way around the longest answer', async () => {
    await expect(read('gzip', gzipSync(Buffer.alloc(100_000)))).rejects.toThrow('too long');
  });
});

it.each([
  ['text/plain', TEXT, 'application/json'],
  ['application/octet-stream', TEXT, 'application/json'],
  ['application/problem+json', TEXT, 'application/problem+json'],
  ['text/html', TEXT, 'text/html'],
  ['text/plain', 'Too many requests', 'text/plain'],
  ['text/plain', '', 'text/plain'],
])('an answer called %s that is %j is %s', (type, body, said) => {
  const headers = new Headers({ 'content-type': type });
  callJson(Buffer.from(body), headers);
  expect(headers.get('content-type')).toBe(said);
});
