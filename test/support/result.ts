import { failedResult } from '../../src/result/build.ts';
import type { Result } from '../../src/domain/result.ts';

/** A result in which nothing happened. */
export function emptyResult(): Result {
  const failed = failedResult([], { createdAt: '2026-01-01T00:00:00.000Z', version: '0.0.0', runUrl: undefined });
  return { ...failed, verdict: { ...failed.verdict, kind: 'nothing-to-run' } };
}
