import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Finding } from '../../domain/verdict/verdict.ts';
import { findingOn, type Rule } from './finding.ts';

const SIDES_DIFFER_LEVEL = 0.01;

/** Why answers are missing that a pass would need: head's came and could not be scored where base's could, or they never came. */
export function whyMissing({ evidence }: Comparison): 'unscored' | 'unanswered' {
  const { base, head } = evidence.errors?.unscored ?? { base: 0, head: 0 };
  return head > base ? 'unscored' : 'unanswered';
}

/** Too many lost trials are an error; losses on one side above all leave the row undecided. */
export const lostTrials: Rule = (input) => {
  const { comparison, limits } = input;
  const { errors } = comparison.evidence;
  const evidence = errors && ({ kind: 'errors', errors, providers: comparison.erroredProviders } as const);
  const finding = { rule: 'errors', limit: limits.maxErrorShare, actual: errors?.missingShare, evidence } as const;
  const answer = answerOf(errors, limits.maxErrorShare);
  return answer === undefined ? [] : [findingOn(input, { ...finding, ...answer })];
};

function answerOf(
  errors: { readonly missingShare: number; readonly sidesDifferP: number } | undefined,
  most: number,
): Pick<Finding, 'status' | 'why'> | undefined {
  if (errors === undefined) return { status: 'error', why: 'not-measured' };
  if (errors.missingShare > most || errors.missingShare === 1) return { status: 'error', why: 'too-many-errors' };
  return errors.sidesDifferP < SIDES_DIFFER_LEVEL ? { status: 'undecided', why: 'errors-differ' } : undefined;
}
