import type { Scorer } from '../score.ts';

/** Every scorer by its key in `expect:`, loaded when first used so that an unused one costs nothing. */
export const SCORERS: ReadonlyMap<string, () => Promise<Scorer>> = new Map<string, () => Promise<Scorer>>([
  ['equals', async () => (await import('./equals.ts')).equals],
  ['iequals', async () => (await import('./iequals.ts')).iequals],
  ['contains', async () => (await import('./contains.ts')).contains],
  ['icontains', async () => (await import('./icontains.ts')).icontains],
  ['regex', async () => (await import('./regex.ts')).regex],
  ['json_schema', async () => (await import('./json-schema.ts')).jsonSchema],
  ['finish_reason', async () => (await import('./finish-reason.ts')).finishReason],
  ['not', async () => (await import('./not.ts')).not],
  ['judge', async () => (await import('./judge.ts')).judge],
]);
