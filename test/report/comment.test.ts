import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Result } from '../../src/domain/result.ts';
import { renderComment } from '../../src/report/comment.ts';
import { MARKER, REPORT_URL } from './build.ts';

const FIXTURES = new URL('../../fixtures/comments/', import.meta.url);

const situations = readdirSync(FIXTURES);

test.each(situations)('the comment of %s is the expected one', async (situation) => {
  const { result } = (await import(new URL(`${situation}/result.ts`, FIXTURES).href)) as { readonly result: Result };
  const comment = renderComment(result, { marker: MARKER, reportUrl: REPORT_URL });
  await expect(comment).toMatchFileSnapshot(new URL(`${situation}/comment.md`, FIXTURES).pathname);
});
