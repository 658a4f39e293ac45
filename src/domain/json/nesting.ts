import { isNested, type Json } from './json.ts';

/** Levels of lists and objects that an answer may have; whoever walks a deeper one would overflow. */
export const MAX_ANSWER_DEPTH = 100;

/** Whether a value has more levels of lists and objects than `limit`; walks level by level, without recursion. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  let level: readonly object[] = isNested(value) ? [value] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === limit) return true;
    level = level.flatMap((each) => Object.values(each).filter(isNested));
  }
  return false;
}

/** The value without what lies deeper than `limit` levels, in place of which stands `…`. */
export function cutDeeper(value: Json, limit: number): Json {
  if (!isNested(value)) return value;
  if (limit === 0) return '…';
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => cutDeeper(each, limit - 1));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cutDeeper(each, limit - 1)]));
}
