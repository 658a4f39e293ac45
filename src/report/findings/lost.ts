import type { Comparison } from '../../domain/comparison.ts';
import type { Result } from '../../domain/result.ts';
import type { ErroredTrial, Trial } from '../../domain/trial.ts';
import type { Finding } from '../../domain/verdict.ts';
import { findComparison } from '../facts.ts';
import { formatCount, formatNumberOf, formatRate } from '../format.ts';
import { nameList, phrase, prose, type Phrase } from '../phrase.ts';
import { NOTHING, type Statement } from './statement.ts';
import { STOPS } from './stopped.ts';

type Said = Omit<Statement, 'where'>;

/** What a finding about trials without an answer says: how many, whose, what came instead, what to do. */
export function sayLost(finding: Finding, result: Result): Said {
  const comparison = findComparison(result, finding);
  const own = result.trials.filter(({ key }) => key.suite === finding.suite && key.target === finding.target);
  const errored = own.filter((trial) => trial.status === 'errored');
  const { errored: counts = { base: 0, head: 0 }, erroredProviders: providers = [] } = comparison ?? {};
  if (comparison === undefined || counts.base + counts.head === 0) return sayNoneAsked(own);
  const who = providers.length === 0 ? NOTHING : phrase` from ${nameList(providers, 3)}`;
  const limit = finding.limit === undefined ? '' : `, more than the ${formatRate(finding.limit)} tolerated`;
  const words = finding.why === 'errors-differ' ? ', far more on one side than on the other' : limit;
  return {
    says: phrase`${lostOf(comparison)} got no answer${who}${sidesOf(comparison)}${words}`,
    also: phrase`${commonest(errored)}Run it again when the provider answers: what was measured is kept.`,
  };
}

function lostOf({ comparedCases, pairs, missingPairs, errored, passes }: Comparison): string {
  if (comparedCases === 0)
    return `${formatNumberOf(errored.head, 'trial')} of ${formatCount(errored.head + passes.head.of)}`;
  return `${formatNumberOf(missingPairs, 'pair')} of ${formatCount(pairs + missingPairs)}`;
}

function sidesOf({ comparedCases, errored }: Comparison): string {
  if (comparedCases === 0) return '';
  return ` (${formatNumberOf(errored.base, 'error')} on base, ${formatCount(errored.head)} on head)`;
}

function commonest(errored: readonly ErroredTrial[]): Phrase {
  const groups = [...Map.groupBy(errored, ({ message }) => message)].sort(([, a], [, b]) => b.length - a.length);
  const [first] = groups;
  if (first === undefined) return NOTHING;
  return phrase`${groups.length > 1 ? 'Most often: ' : ''}${prose(first[0].replace(/\.$/, ''))}. `;
}

/** No provider is to blame: the run ended before. */
function sayNoneAsked(trials: readonly Trial[]): Said {
  const skipped = trials.find((trial) => trial.status === 'skipped');
  if (skipped === undefined) return { says: phrase`it could not be measured`, also: NOTHING };
  const { clause, advice } = STOPS[skipped.why];
  return { says: phrase`${clause} before any case had an answer`, also: advice };
}
