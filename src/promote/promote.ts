import type { Human } from '../domain/labels/human-label.ts';
import type { JsonObject } from '../domain/json/json.ts';
import { contentKey, isCase, toCandidate, type Candidate, type CaseOptions } from './case-row.ts';
import { findPrivate, type PrivateDatum } from './personal-data.ts';

/** Which lines are wanted. */
export type Wanted = { readonly human: Human | undefined; readonly ids: readonly string[] };

/** A case that the dataset lacks, with what of it is private. */
export type NewCase = { readonly line: number; readonly row: JsonObject; readonly found: readonly PrivateDatum[] };

/** What becomes of the lines of a file. */
export type Promotion = {
  readonly cases: readonly NewCase[];
  /** Lines whose case the dataset has. */
  readonly known: number;
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
};

/** Turns labels and traces into cases that a dataset does not have yet; the same lines again bring nothing more. */
export async function promote(
  lines: readonly JsonObject[],
  dataset: readonly JsonObject[],
  { options, wanted }: { readonly options: CaseOptions; readonly wanted: Wanted },
): Promise<Promotion> {
  const candidates = lines.map((line, index) => toCandidate(line, index + 1, options));
  const chosen = candidates.filter((candidate) => isWanted(candidate, wanted));
  const seen = new Set(dataset.map(contentKey));
  const cases: NewCase[] = [];
  let known = 0;
  for (const { line, row } of chosen.filter(isCase)) {
    const key = contentKey(row);
    if (seen.has(key)) known += 1;
    else cases.push({ line, row, found: await findPrivate(dataOf(row)) });
    seen.add(key);
  }
  const problems = chosen.flatMap((one) => (isCase(one) ? [] : [{ line: one.line, problem: one.problem }]));
  return { cases, known, problems };
}

/** What of a row came from somewhere else. */
function dataOf({ vars, messages, expected, source }: JsonObject): JsonObject {
  const data = Object.entries({ vars, messages, expected, source }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(data) as JsonObject;
}

function isWanted(candidate: Candidate, { human, ids }: Wanted): boolean {
  if (human !== undefined && candidate.human !== human) return false;
  if (ids.length === 0) return true;
  return isCase(candidate) && candidate.sourceId !== undefined && ids.includes(candidate.sourceId);
}
