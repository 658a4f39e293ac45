import type { AnswerPaths } from '../../domain/answers/answer-parts.ts';
import { isOwn } from '../../domain/providers/providers.ts';
import type { Target } from '../../domain/suite.ts';

/**
 * Base's target, read as head's is. What is measured beside the answer is head's wish, as its scorers are: a path that base's
 * suite does not have yet leads to something in base's answers too, where it is there. Its own paths are base's affair, and so
 * is where its answer is.
 */
export function readAlike(base: Target | undefined, head: Target): Target | undefined {
  if (base === undefined || !isOwn(base.endpoint) || !isOwn(head.endpoint)) return base;
  const own = base.endpoint.reads ?? {};
  const wished = Object.entries(head.endpoint.reads ?? {}).filter(([key]) => key !== 'answer' && !(key in own));
  if (wished.length === 0) return base;
  const reads: AnswerPaths = { ...own, ...Object.fromEntries(wished) };
  return { ...base, endpoint: { ...base.endpoint, reads, readsIfThere: wished.map(([key]) => key) } };
}
