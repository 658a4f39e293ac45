import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Confirmation } from '../../../domain/comparison/decision.ts';
import type { Tally } from '../../../domain/comparison/interval.ts';
import type { Finding } from '../../../domain/verdict/verdict.ts';
import { formatCount } from '../../text/format.ts';
import { name, nameList, phrase, type Phrase } from '../../text/phrase.ts';
import { NOTHING } from './statement.ts';

/** How many cases a sentence names. */
const NAMED_CASES = 3;

/** What a finding about critical cases says. */
export function describeCritical(finding: Finding, comparison: Comparison | undefined): Phrase {
  const { caseIds, limit, status } = finding;
  const [first] = caseIds;
  const tolerated =
    status !== 'breached' || limit === undefined || limit === 0
      ? ''
      : `, more than the ${formatCount(limit)} tolerated`;
  if (first === undefined) return phrase`no critical case broke`;
  const verb = status === 'breached' || finding.why === 'tolerated' ? 'broke' : 'failed on head';
  const unsettled = finding.why === 'unsettled' ? ', and its re-runs got no answer' : '';
  if (finding.why === 'unanswered' || finding.why === 'unscored') return describeUnanswered(finding, finding.why);
  if (caseIds.length > 1) {
    return phrase`${formatCount(caseIds.length)} critical cases ${verb}: ${nameList(caseIds, NAMED_CASES)}${unsettled || tolerated}`;
  }
  return phrase`critical case ${name(first)} ${verb}${talliesOf(first, comparison)}${unsettled || tolerated}`;
}

function describeUnanswered({ caseIds }: Finding, why: 'unanswered' | 'unscored'): Phrase {
  const cases = `critical ${caseIds.length === 1 ? 'case' : 'cases'}`;
  const what = why === 'unscored' ? 'could not be scored on head, only on base' : 'got no answer on head';
  return phrase`${cases} ${nameList(caseIds, NAMED_CASES)} ${what}`;
}

function talliesOf(caseId: string, comparison: Comparison | undefined): string {
  const found = comparison?.cases.find((entry) => entry.caseId === caseId);
  return found === undefined ? '' : ` (base passed ${outOf(found.tally.base)}, head ${outOf(found.tally.head)})`;
}

function outOf({ passed, of }: Tally): string {
  return `${formatCount(passed)} of ${formatCount(of)}`;
}

/** What a finding about the number of broken cases says. */
export function describeBroken(finding: Finding, comparison: Comparison | undefined): Phrase {
  const { caseIds, limit } = finding;
  if (caseIds.length === 0) return phrase`no case is confirmed broken`;
  const tolerated = limit === undefined ? '' : `, more than the ${formatCount(limit)} tolerated`;
  const confirmations = confirmationsOf(finding);
  return phrase`${describeConfirmed(caseIds, confirmations, comparison)}${finding.status === 'breached' ? tolerated : ''}`;
}

function confirmationsOf({ evidence }: Finding): readonly Confirmation[] {
  if (evidence?.kind === 'cases') return evidence.confirmations;
  return evidence?.kind === 'row' ? evidence.row.confirmations : [];
}

/** `3 cases that base passes now fail every time: a, b, c (8 fresh re-runs each)`; `confirmations` may lack some of the cases. */
export function describeConfirmed(
  caseIds: readonly string[],
  confirmations: readonly Confirmation[],
  comparison: Comparison | undefined,
): Phrase {
  const ids = new Set(caseIds);
  const found = confirmations.filter((entry) => entry.kind !== 'fixed' && ids.has(entry.caseId));
  const tallies = [...found, ...(comparison?.cases ?? []).filter((entry) => ids.has(entry.caseId))].map(
    ({ tally }) => tally,
  );
  const one = caseIds.length === 1;
  const mostly = tallies.every(({ base }) => base.passed === base.of) ? '' : ' mostly';
  const isAlways = found.length === caseIds.length && tallies.every(({ head }) => head.passed === 0);
  const verb = `${one ? 'fails' : 'fail'}${isAlways ? ' every time' : ''}`;
  const noun = `${formatCount(caseIds.length)} ${one ? 'case' : 'cases'}`;
  return phrase`${noun} that base${mostly} passes now ${verb}: ${nameList(caseIds, NAMED_CASES)}${reruns(found, one)}`;
}

function reruns(confirmations: readonly Confirmation[], one: boolean): Phrase {
  if (confirmations.length === 0) return NOTHING;
  const counts = confirmations.map((entry) => entry.trials);
  const least = Math.min(...counts);
  const most = Math.max(...counts);
  const range = least === most ? String(least) : `${least} to ${most}`;
  return phrase` (${range} fresh re-runs${one ? '' : ' each'})`;
}
