import type { SkippedTrial } from '../../../domain/trial.ts';
import { casesThat, type CaseFacts, type Facts } from '../../facts.ts';
import { STOPS } from '../findings/stopped.ts';
import { formatNumberOf } from '../../text/format.ts';
import { name, phrase, type Phrase } from '../../text/phrase.ts';

/** Why nothing was ever asked of a case; undefined where something was. */
export function whyUnrun({ comparison, trials }: CaseFacts): SkippedTrial['why'] | undefined {
  const [first] = trials;
  if (comparison.change !== 'missing' || first?.status !== 'skipped') return undefined;
  return trials.every(({ status }) => status === 'skipped') ? first.why : undefined;
}

/** Cases of which something was asked, without an answer on both sides. */
export function lostCases(facts: Facts): readonly CaseFacts[] {
  return casesThat(facts, 'missing').filter((entry) => whyUnrun(entry) === undefined);
}

/** How many cases of a suite × target were never asked, and why: their names would say nothing more. */
export function describeUnrun(facts: Facts): readonly Phrase[] {
  const groups = Map.groupBy(casesThat(facts, 'missing'), (entry) =>
    JSON.stringify([entry.suite, entry.target, whyUnrun(entry)]),
  );
  return [...groups.values()].flatMap((entries) => {
    const [first] = entries;
    const why = first && whyUnrun(first);
    if (first === undefined || why === undefined) return [];
    return [
      phrase`${name(first.suite)} × ${name(first.target)}: ${formatNumberOf(entries.length, 'case')}, ${STOPS[why].clause}`,
    ];
  });
}
