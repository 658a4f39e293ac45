import { isNested, type Json } from './json.ts';

/** Levels of lists and objects that an answer may have; whoever walks a deeper one would overflow. */
export const MAX_ANSWER_DEPTH = 100;

/** Whether a value has more levels of lists and objects than `limit`; goes no deeper than that itself. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  if (!isNested(value)) return false;
  if (limit === 0) return true;
  for (const each of Object.values(value) as readonly unknown[]) if (isDeeperThan(each, limit - 1)) return true;
  return false;
}

/** The value without what lies deeper than `limit` levels, in place of which stands `…`. */
export function cutDeeper(value: Json, limit: number): Json {
  if (!isNested(value)) return value;
  if (limit === 0) return '…';
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => cutDeeper(each, limit - 1));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cutDeeper(each, limit - 1)]));
}
