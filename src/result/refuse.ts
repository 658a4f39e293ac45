import { UserError } from '../domain/user-error.ts';
import { RESULT_SCHEMA_VERSION } from '../domain/result.ts';

/** What to do about a file that is no result. */
export const RESULT_HINT = 'Take a result file that this version of Evaldelta wrote (report-json).';

/** Ends reading: the file is none of ours. Throws UserError `bad-file`. */
export function refuse(why: string): never {
  const sentence = `This is not a result file of version ${RESULT_SCHEMA_VERSION}: ${why}.`;
  throw new UserError({ code: 'bad-file', sentence, place: undefined, hint: RESULT_HINT });
}

type Issue = { readonly message: string; readonly path: readonly PropertyKey[] };

/** The same with the first of what a schema has found, and where; `within`: in which part of the file. */
export function refuseIssues([issue]: readonly Issue[], within?: string): never {
  const where = [...(within === undefined ? [] : [within]), ...(issue?.path ?? []).map(String)].join('.');
  return refuse(`${issue?.message ?? 'unknown shape'}${where === '' ? '' : ` at ${where}`}`);
}
