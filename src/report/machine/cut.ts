import { isNested } from '../../domain/json/json.ts';
import type { Result } from '../../domain/result.ts';
import { formatCount } from '../text/format.ts';
import { wordWarning } from '../words/cautions/warnings.ts';

/** Characters that the trials of a file may hold together: what reads the file again needs it in one string. */
const BUDGET = 128 * 1024 * 1024;
/** No text is cut shorter than that: it is not what makes the file long. */
const SHORTEST = 1_000;

/**
 * A result whose files can be written and read again: where the answers are too long together, the longest ones are cut to
 * one length, with a note of what is missing. The same result where they are not.
 */
export function fitted(result: Result, budget: number = BUDGET): Result {
  const lengths = result.trials.flatMap(textLengths);
  const most = longestAllowed(lengths, budget);
  if (lengths.every((length) => length <= most)) return result;
  const cut = lengths.filter((length) => length > most).length;
  const warning = wordWarning({ kind: 'cut-texts', texts: cut });
  const trials = result.trials.map((trial) => cutDeep(trial, most) as typeof trial);
  return { ...result, trials, warnings: [...result.warnings, warning] };
}

function longestAllowed(lengths: readonly number[], budget: number): number {
  let most = lengths.reduce((longest, length) => Math.max(longest, length), SHORTEST);
  const total = (): number => lengths.reduce((sum, length) => sum + Math.min(length, most), 0);
  while (most > SHORTEST && total() > budget) most = Math.max(SHORTEST, Math.floor(most / 2));
  return most;
}

function textLengths(value: unknown): readonly number[] {
  if (typeof value === 'string') return value.length > SHORTEST ? [value.length] : [];
  if (Array.isArray(value)) return value.flatMap(textLengths);
  return isNested(value) ? Object.values(value).flatMap(textLengths) : [];
}

function cutDeep(value: unknown, most: number): unknown {
  if (typeof value === 'string') return cutText(value, most);
  if (Array.isArray(value)) return value.map((entry) => cutDeep(entry, most));
  if (!isNested(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cutDeep(entry, most)]));
}

function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).toWellFormed()}… [cut off: ${formatCount(most)} of ${formatCount(text.length)} characters]`;
}
