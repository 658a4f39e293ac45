import { compareRecordings } from '../../src/result-diff/result-diff.ts';
import { recordingOf } from '../../src/result-diff/recorded.ts';
import { recordingsResult, judgeRecordings } from '../../src/result-diff/result.ts';
import { DEFAULT_LIMITS } from '../../src/domain/config.ts';
import { NO_RULES } from '../../src/domain/verdict/policy.ts';
import type { Result } from '../../src/domain/result.ts';
import type { PerSide } from '../../src/domain/side.ts';

/** Two results of our own, compared as `evaldelta compare` compares them. */
export function compareResults(
  results: PerSide<Result>,
  { maxDrop, ...frame }: { readonly maxDrop: number; readonly createdAt: string; readonly version: string },
): Result {
  const policy = { ...NO_RULES, passRate: { min: undefined, maxDrop, mustCatch: undefined, level: 'block' } as const };
  const recordings = { base: recordingOf(results.base), head: recordingOf(results.head) };
  const found = compareRecordings(recordings, { policy, limits: DEFAULT_LIMITS, seed: 1 });
  const verdict = judgeRecordings(found, { limits: DEFAULT_LIMITS, inconclusive: 'pass', waiver: undefined });
  return recordingsResult(found, verdict, {
    ...frame,
    revisions: { base: results.base.revisions.head, head: results.head.revisions.head },
    pullRequest: undefined,
    runUrl: undefined,
    mode: 'block',
    seed: 1,
    pricesDate: undefined,
    notes: [],
  });
}
