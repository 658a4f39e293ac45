import type { Diagnostic } from '../domain/user-error.ts';
import type { Verdict } from '../domain/verdict/verdict.ts';

/** A verdict with what kept the run from measuring: any such error makes it `error`, whatever was measured besides. */
export function withErrors(verdict: Verdict, errors: readonly Diagnostic[]): Verdict {
  return errors.length === 0 ? verdict : { ...verdict, kind: 'error' };
}

/** The verdict of a run that measured nothing and decided nothing. */
export const NO_VERDICT: Verdict = { kind: 'nothing-to-run', rows: [], findings: [], waiver: undefined };
