import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeTextFile } from '../../../src/adapters/files/report-files.ts';
import type { Result } from '../../../src/domain/result.ts';
import { jsonPieces, renderJson } from '../../../src/report/machine/json.ts';
import { createDirectory } from '../../support/repository.ts';
import { result as breaking } from '../../../fixtures/comments/critical-break/result.ts';

/** What one call writes, as long as a string can hold it. */
function atOnce(result: Result): string {
  return `${JSON.stringify(result, (_key, value: unknown) => (value === undefined ? null : value), 2)}\n`;
}

/** Every answer of the result in so many characters. */
function withAnswers(length: number): Result {
  const trials = breaking.trials.map((trial) =>
    trial.status === 'scored' ? { ...trial, output: { ...trial.output, text: 'x'.repeat(length) } } : trial,
  );
  return { ...breaking, trials };
}

describe('the result file', () => {
  test('is written trial by trial, with the bytes that one string would have', async () => {
    await using home = await createDirectory();
    expect(renderJson(breaking)).toBe(atOnce(breaking));
    expect(renderJson({ ...breaking, trials: [], runUrl: undefined })).toBe(
      atOnce({ ...breaking, trials: [], runUrl: undefined }),
    );
    const file = writeTextFile(join(home.path, 'deep/r.json'), jsonPieces(breaking));
    expect(readFileSync(file, 'utf8')).toBe(atOnce(breaking));
  });

  test('needs no string that is longer than one trial', () => {
    const long = withAnswers(100_000);
    const longest = Math.max(...[...jsonPieces(long)].map((piece) => piece.length));
    expect(longest).toBeLessThan(110_000);
    expect(renderJson(long).length).toBeGreaterThan(200_000);
  });
});
