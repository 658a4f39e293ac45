import { UserError } from '../domain/user-error.ts';
import type { ForeignRow } from './row.ts';

/**
 * Rows whose failure the team calls an outage are none of the model's. `pattern` is searched for in what a failed row says; an
 * answer that passed stays one. It is read from base, so that no change excuses its own failures. Throws UserError
 * `bad-regex` for what is no pattern.
 */
export async function markErrored(
  rows: readonly ForeignRow[],
  pattern: string | undefined,
): Promise<readonly ForeignRow[]> {
  if (pattern === undefined) return rows;
  const isOutage = await compile(pattern);
  return rows.map((row) => {
    const said = failureIn(row);
    if (said === undefined || !isOutage(said)) return row;
    return { ...row, outcome: { kind: 'errored', message: said.split('\n')[0] ?? '', isAnswered: false } };
  });
}

async function compile(pattern: string): Promise<(text: string) => boolean> {
  const { RE2JS } = await import('re2js');
  try {
    const compiled = RE2JS.compile(pattern);
    return (text) => compiled.matcher(text).find();
  } catch (error) {
    const sentence = `The pattern ${JSON.stringify(pattern)} that tells outages cannot be used: ${(error as Error).message}.`;
    const hint = 'Patterns have RE2 syntax: no look-around and no back-references.';
    throw new UserError({ code: 'bad-regex', sentence, place: undefined, hint }, { cause: error });
  }
}

/** So much of a failure is searched. */
const LONGEST = 20_000;

/** What a row that did not pass says of it. */
function failureIn({ outcome }: ForeignRow): string | undefined {
  if (outcome.kind === 'errored' || !hasFailed(outcome)) return undefined;
  const reasons = outcome.scores.filter(({ passed }) => passed !== true).map(({ reason }) => reason);
  const said = [outcome.reason, ...reasons, outcome.output].filter((text) => text !== '').join('\n');
  return said.slice(0, LONGEST);
}

/** By its verdict; without one only where it got no point at all. */
function hasFailed({ passed, score, scores }: Extract<ForeignRow['outcome'], { readonly kind: 'scored' }>): boolean {
  return passed === undefined ? [score, ...scores.map((one) => one.score)].every((one) => !one) : !passed;
}
