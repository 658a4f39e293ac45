import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/domain/result.ts';
import { readParts } from '../../../src/domain/review/comment-part.ts';
import { byteLength } from '../../../src/report/document/fit-sections.ts';
import { COMMENT_BYTES } from '../../../src/report/markdown/comment.ts';
import { isShared, renderSharedComment, type Author } from '../../../src/report/markdown/shared-comment.ts';
import { result as red } from '../../../fixtures/comments/critical-break/result.ts';
import { result as huge } from '../../../fixtures/comments/five-thousand-broken-cases/result.ts';
import { result as green } from '../../../fixtures/comments/noise-only/result.ts';
import { result as nothing } from '../../../fixtures/comments/nothing-affected/result.ts';
import { MARKER } from '../build.ts';

const HEAD = 'a'.repeat(40);
const job = (name: string, changed: Partial<Author> = {}): Author => ({
  headSha: HEAD,
  identity: name,
  attempt: '1.1',
  job: name,
  ...changed,
});
const write = (of: Result, existing: string | undefined, author: Author) =>
  renderSharedComment(of, existing, { marker: MARKER, author, reportUrl: undefined, at: undefined });
const headings = (comment: string) => [...comment.matchAll(/^### (\S+)/gm)].map(([, icon]) => icon);
const first = (of: Result, author: Author) => write(of, undefined, author);

describe('a comment that several jobs write', () => {
  it('keeps what is red, and first, whoever writes last', () => {
    for (const comment of [
      write(green, first(red, job('a')), job('b')),
      write(red, first(green, job('b')), job('a')),
    ]) {
      expect(headings(comment)).toEqual(['❌', '✅']);
      expect(comment.startsWith(`${MARKER}\n`)).toBe(true);
      expect(comment).toContain('refund-window');
      expect(comment).toContain('Above: job `a`');
      expect(comment).toMatch(/Give each its own `comment-id`/);
      expect(isShared(comment)).toBe(true);
    }
  });

  it('is written anew by the next attempt of the same job, and goes back to one when it is alone', () => {
    const again = write(green, first(red, job('a')), job('a', { attempt: '1.2' }));
    expect(headings(again)).toEqual(['✅']);
    expect(isShared(again)).toBe(false);
    const both = write(green, first(red, job('a')), job('b'));
    const mended = write(green, both, job('a', { attempt: '1.2' }));
    expect(headings(mended)).toEqual(['✅', '✅']);
  });

  it('forgets what was said of another head, and what a version without parts said', () => {
    expect(headings(write(green, first(red, job('a', { headSha: 'b'.repeat(40) })), job('b')))).toEqual(['✅']);
    expect(headings(write(green, `${MARKER}\n### ❌ Fail: old`, job('b')))).toEqual(['✅']);
  });

  it('is not cleared by a job that has nothing to run', () => {
    const stands = first(red, job('a'));
    expect(write(nothing, stands, job('b'))).toBe(stands);
    expect(headings(write(nothing, stands, job('a', { attempt: '1.2' })))).toEqual(['⚪']);
  });

  it('keeps twins of a matrix apart, which nothing tells from each other, and never loses a red one to a green one', () => {
    const twins = write(green, first(red, job('a')), job('a'));
    expect(headings(twins)).toEqual(['❌', '✅']);
    expect(headings(write(green, twins, job('a', { attempt: '1.2' })))).toEqual(['❌', '✅']);
    expect(headings(write(red, twins, job('a', { attempt: '1.2' })))).toEqual(['❌']);
  });

  it('says a thing once that was posted twice', () => {
    const once = first(red, job('a'));
    expect(write(red, once, job('a'))).toBe(once);
  });

  it('stays within its bytes: others are shortened to their verdict and table', () => {
    const names = Array.from({ length: 9 }, (_, index) => `job-${index}`);
    const comment = names.reduce<string | undefined>((so, name) => write(huge, so, job(name)), undefined) ?? '';
    expect(byteLength(comment)).toBeLessThanOrEqual(COMMENT_BYTES);
    expect(readParts(comment).map(({ writer }) => writer.job)).toEqual(names.toReversed());
    expect(headings(comment)).toEqual(names.map(() => '❌'));
    expect(comment.match(/^\| ❌/gm)?.length).toBe(names.length);
  });

  it('hides names that would end its hidden lines', () => {
    const comment = first(green, job('--><h1>x\ny'));
    expect(comment.split('\n')[1]).toMatch(/^<!-- (?:(?!--)[\x20-\x7e])* -->$/);
    expect(readParts(comment)[0]?.writer.job).toBe('--><h1>x\ny');
  });
});
