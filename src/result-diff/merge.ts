import { caseKey, targetKey } from '../domain/keys.ts';
import type { RecordedCase, RecordedRow, Recording } from '../domain/recording.ts';
import { UserError } from '../domain/user-error.ts';

/** Recordings of one side as one: shards beside each other, repeats of a case one after the other. Throws UserError `duplicate-id`. */
export function mergeRecordings(recordings: readonly Recording[]): Recording {
  const cases = new Map<string, RecordedCase>();
  for (const one of recordings.flatMap((recording) => recording.cases)) {
    const key = caseKey({ ...one, caseId: one.id });
    const known = cases.get(key);
    cases.set(
      key,
      known === undefined ? one : { ...known, answers: [...known.answers, ...sameCase(known, one).answers] },
    );
  }
  const rows = new Map<string, RecordedRow>();
  for (const row of recordings.flatMap((recording) => recording.rows)) {
    if (!rows.has(targetKey(row))) rows.set(targetKey(row), row);
  }
  return { rows: [...rows.values()], cases: [...cases.values()], gaps: recordings.flatMap(({ gaps }) => gaps) };
}

function sameCase(known: RecordedCase, other: RecordedCase): RecordedCase {
  const isJudgedAlike =
    known.judgement === undefined || other.judgement === undefined || known.judgement === other.judgement;
  if (known.question === other.question && isJudgedAlike) return other;
  const sentence = `The files of one side ask or score the case ${JSON.stringify(other.id)} differently.`;
  const hint = 'Several files of a side are parts of one run, or the same run made again.';
  throw new UserError({ code: 'duplicate-id', sentence, place: undefined, hint });
}
