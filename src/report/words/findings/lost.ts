import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Result } from '../../../domain/result.ts';
import { TIME_LIMITS, type ErroredTrial, type TimeLimit, type Trial } from '../../../domain/trial.ts';
import type { Finding } from '../../../domain/verdict/verdict.ts';
import { findComparison } from '../../facts.ts';
import { formatCount, formatNumberOf, formatRate } from '../../text/format.ts';
import { nameList, phrase, prose, type Phrase } from '../../text/phrase.ts';
import { NOTHING, type Statement } from './statement.ts';
import { STOPS } from './stopped.ts';

type Said = Omit<Statement, 'where'>;

/** What a finding about trials without an answer says: how many, whose, what came instead, what to do. */
export function describeLost(finding: Finding, result: Result): Said {
  const comparison = findComparison(result, finding);
  const own = result.trials.filter(({ key }) => key.suite === finding.suite && key.target === finding.target);
  const errored = own.filter((trial) => trial.status === 'errored');
  const { errored: counts = { base: 0, head: 0 }, erroredProviders: providers = [] } = comparison ?? {};
  if (comparison === undefined || counts.base + counts.head === 0) return describeNoneAsked(own);
  const limit = finding.limit === undefined ? '' : `, more than the ${formatRate(finding.limit)} tolerated`;
  const words = finding.why === 'errors-differ' ? ', far more on one side than on the other' : limit;
  const says = phrase`${lostOf(comparison)} ${lackOf(providers)}${sidesOf(comparison)}`;
  return {
    says: isCounted(comparison) ? phrase`${says}${words}` : says,
    also: phrase`${commonest(errored)}${adviceFor(providers, errored, result)}`,
  };
}

/** Whom a trial names that had its answer and could not be scored. */
const SCORER = 'scorer';

function lackOf(providers: readonly string[]): Phrase {
  if (isScorerAlone(providers)) return phrase`could not be scored`;
  return providers.length === 0 ? phrase`got no answer` : phrase`got no answer from ${nameList(providers, 3)}`;
}

function adviceFor(providers: readonly string[], errored: readonly ErroredTrial[], { runUrl }: Result): string {
  const limits = TIME_LIMITS.filter((name) => errored.some(({ timeLimit }) => timeLimit === name));
  const isOutage = errored.some(({ provider, timeLimit }) => provider !== SCORER && timeLimit === undefined);
  const isWaiting = !isScorerAlone(providers) && (isOutage || limits.length === 0);
  const [first, ...rest] = [
    ...(providers.includes(SCORER) ? ['mend the scorer, or what it needs'] : []),
    ...(isOwnAlone(providers) && isWaiting
      ? ['mend your program or service, or where the target looks for its answer']
      : []),
    ...(limits.length > 0 ? [`raise ${limits.map(nameOfLimit).join(' and ')} where answers take longer`] : []),
    `${runUrl === undefined ? 'run it again' : 're-run the job'}${isWaiting && !isOwnAlone(providers) ? ' when the provider answers' : ''}`,
  ];
  const advice = [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', and ');
  const until = runUrl === undefined ? '' : 'the check stays red until then, and ';
  return `${advice}: ${until}finished answers are not paid again.`;
}

function nameOfLimit(limit: TimeLimit): string {
  return limit === 'timeout_ms' ? `\`${limit}\` of the target` : `\`${limit}\``;
}

function isScorerAlone(providers: readonly string[]): boolean {
  return providers.length > 0 && providers.every((provider) => provider === SCORER);
}

/** What the repository runs or started itself; it does not come back by being waited for. */
function isOwnAlone(providers: readonly string[]): boolean {
  return providers.length > 0 && providers.every((provider) => provider === 'command' || provider === 'http');
}

/** Of a pair that was cut short on one side nothing is counted. */
function isCounted({ comparedCases, pairs, missingPairs }: Comparison): boolean {
  return comparedCases === 0 || pairs + missingPairs > 0;
}

function lostOf(comparison: Comparison): string {
  const { comparedCases, pairs, missingPairs, errored, passes, erroredProviders } = comparison;
  if (!isCounted(comparison)) {
    const missed = isScorerAlone(erroredProviders) ? 'scored' : 'answered';
    return `no pair was ${missed}: ${formatNumberOf(errored.base + errored.head, 'trial')}`;
  }
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
function describeNoneAsked(trials: readonly Trial[]): Said {
  const skipped = trials.find((trial) => trial.status === 'skipped');
  if (skipped === undefined) return { says: phrase`it could not be measured`, also: NOTHING };
  const { clause, advice } = STOPS[skipped.why];
  return { says: phrase`${clause} before any case had an answer`, also: advice };
}
