import { armNames, type CaseFacts } from '../facts.ts';
import { formatTallies } from '../text/format.ts';
import { name, phrase, type Phrase } from '../text/phrase.ts';

/** One case in one line: name, severity, where, how often it passed on each side. */
export function describeCase(entry: CaseFacts): Phrase {
  const { comparison, suite, target } = entry;
  const { caseId, severity, isConfirmed } = comparison;
  const confirmed = isConfirmed ? ', confirmed by fresh re-runs' : '';
  return phrase`${name(caseId)} · ${severity} · ${name(suite)} × ${name(target)} · ${formatTallies(comparison, armNames(entry))}${confirmed}`;
}
