import type { JsonObject } from '../../../domain/json/json.ts';
import type { Usage } from '../../../domain/request.ts';
import { asCount, asList, asObject, asObjects, asText } from '../../providers/wire/body.ts';
import { withTools } from '../../providers/wire/usage.ts';

/** A stream of Google's own API is answers one after the other; each counts all until then. */
export function addGenerated(before: JsonObject, event: JsonObject): JsonObject {
  const found = searchesIn(before) + searchesIn(event);
  return { ...before, ...event, ...(found > 0 ? { searches: found } : {}) };
}

/** Whether an answer of Google's own API came to its end: a candidate says how it ended, or why there is none. */
export function isGenerated(body: JsonObject): boolean {
  const reasons = asObjects(body['candidates']).map((candidate) => asText(candidate['finishReason']));
  return (
    reasons.some((reason) => reason !== undefined) ||
    asText(asObject(body['promptFeedback'])?.['blockReason']) !== undefined
  );
}

/** Counts of Google's own API: thinking and what tools brought in are counted beside the rest. */
export function readGeneratedUsage(body: JsonObject): Usage | undefined {
  const usage = asObject(body['usageMetadata']);
  const prompt = asCount(usage?.['promptTokenCount']);
  if (prompt === undefined) return undefined;
  const countOf = (name: string): number => asCount(usage?.[`${name}TokenCount`]) ?? 0;
  const reasoning = countOf('thoughts');
  return {
    input: prompt + countOf('toolUsePrompt'),
    cachedInput: countOf('cachedContent'),
    cacheWrite: 0,
    output: countOf('candidates') + reasoning,
    reasoning,
    ...withTools({ webSearches: searchesIn(body) }),
  };
}

function searchesIn(body: JsonObject): number {
  const grounding = asObjects(body['candidates']).map((candidate) => asObject(candidate['groundingMetadata']));
  const queries = grounding.flatMap((each) => asList(each?.['webSearchQueries']));
  return asCount(body['searches']) ?? queries.length;
}
