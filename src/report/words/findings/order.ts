import type { Result } from '../../../domain/result.ts';
import type { Trial } from '../../../domain/trial.ts';
import { isOfServers } from '../../../domain/verdict/finding-why.ts';
import type { Finding, RuleName } from '../../../domain/verdict/verdict.ts';
import { whereShown } from './why.ts';

// What a reader must mend first comes first: the unforgivable, then quality, then budgets.
const WORST_FIRST: readonly RuleName[] = [
  'critical.max_broken',
  'spec',
  'pass_rate.max_drop',
  'broken.max',
  'score.max_drop',
  'pass_rate.min',
  'score.min',
  'metric',
];

/** Findings with one of the given states, blocking ones and the worst rules first. */
export function findingsThat(result: Result, ...statuses: readonly Finding['status'][]): readonly Finding[] {
  const rank = ({ rule }: Finding): number =>
    WORST_FIRST.includes(rule) ? WORST_FIRST.indexOf(rule) : WORST_FIRST.length;
  const level = (finding: Finding): number => (finding.level === 'block' ? 0 : 1);
  return result.verdict.findings
    .filter((finding) => statuses.includes(finding.status))
    .sort((a, b) => level(a) - level(b) || rank(a) - rank(b));
}

/** Every finding that a reader should see below the headline: breached, open, or shown without being charged. */
export function secondaryFindings(result: Result): readonly Finding[] {
  const lost = findingsThat(result, 'error').filter(({ rule }) => rule === 'errors');
  const open = findingsThat(result, 'error', 'breached', 'undecided');
  const first = leadingFinding(result);
  const reported = findingsThat(result, 'reported');
  return [
    ...open.filter((one) => {
      // The top of the report says it.
      return one !== first && !isOfServers(one.why) && !isSaidByLoss(one, lost) && !isSaidByError(one, result);
    }),
    ...reported.filter((finding) => whereShown(finding) === 'here'),
  ];
}

/** Where a row's trials got lost, that it cannot be decided says nothing more, nor that its tags lost theirs. */
function isSaidByLoss({ rule, status, suite, target, tag }: Finding, lost: readonly Finding[]): boolean {
  const isOfRow = lost.some((loss) => loss.suite === suite && loss.target === target && loss.tag === undefined);
  const isLoss = rule === 'errors' && tag === undefined;
  return isOfRow && (status === 'undecided' || status === 'error') && !isLoss;
}

/** A target that was refused from the start is one of the errors. */
function isSaidByError({ status, suite, target }: Finding, { trials }: Result): boolean {
  const own = trials.filter(({ key }) => key.suite === suite && key.target === target);
  const isRefused = (trial: Trial): boolean => trial.status === 'skipped' && trial.why === 'target-stopped';
  return status === 'error' && own.length > 0 && own.every(isRefused);
}

/** Rules that were asked for and could not be judged: shown apart, since they say nothing about head. */
export function unjudgedFindings(result: Result): readonly Finding[] {
  return findingsThat(result, 'reported').filter((finding) => whereShown(finding) === 'apart');
}

/** The finding that the headline is about; undefined where it is about something else. */
export function leadingFinding(result: Result): Finding | undefined {
  const { kind } = result.verdict;
  if (kind === 'fail' || kind === 'waived')
    return findingsThat(result, 'breached').find(({ level }) => level === 'block');
  if (kind === 'inconclusive') return findingsThat(result, 'undecided')[0];
  return kind === 'error' && result.errors.length === 0 ? findingsThat(result, 'error')[0] : undefined;
}
