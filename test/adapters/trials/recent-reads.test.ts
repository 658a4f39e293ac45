import { describe, expect, it } from 'vitest';
import { createRecentReads } from '../../../src/adapters/trials/recent-reads.ts';
import type { Seal } from '../../../src/adapters/trials/trial-seal.ts';

const seal: Seal = { isSigned: false, digest: () => '' };
const stored = { value: { answer: 'yes' }, storedAtMs: 1, run: 'one' };

describe('values that were read a moment ago', () => {
  it('are given back once', () => {
    const reads = createRecentReads();
    reads.keep('a', { seal, stored, length: 10 });
    expect([reads.take('a', seal), reads.take('a', seal)]).toEqual([stored, undefined]);
  });

  it('are for no other seal: it has to look for itself', () => {
    const reads = createRecentReads();
    reads.keep('a', { seal, stored, length: 10 });
    expect(reads.take('a', { ...seal })).toBeUndefined();
  });

  it('are forgotten where something new is written', () => {
    const reads = createRecentReads();
    reads.keep('a', { seal, stored, length: 10 });
    reads.forget('a');
    expect(reads.take('a', seal)).toBeUndefined();
  });

  it('take no more than two million characters, and room again once they were taken', () => {
    const reads = createRecentReads();
    for (const id of ['a', 'b', 'c']) reads.keep(id, { seal, stored, length: 900_000 });
    expect(reads.take('c', seal)).toBeUndefined();
    expect(reads.take('a', seal)).toEqual(stored);
    reads.keep('c', { seal, stored, length: 900_000 });
    expect(reads.take('c', seal)).toEqual(stored);
  });
});
