import { appendFileSync } from 'node:fs';

/**
 * Writes each row of an eval to where Evaldelta looks, for `Reporter('evaldelta', reporter)` in an eval file of Braintrust's.
 * Without Evaldelta it writes nothing.
 */
export const reporter = {
  reportEval(_evaluator, { results }) {
    const file = process.env.EVALDELTA_RESULTS;
    if (file) appendFileSync(file, results.map((row) => `${JSON.stringify(plain(row))}\n`).join(''));
    return true;
  },
  reportRun: () => true,
};

/** An error is no JSON by itself. */
function plain({ error, ...row }) {
  return error === undefined
    ? row
    : { ...row, error: error instanceof Error ? `${error.name}: ${error.message}` : error };
}
