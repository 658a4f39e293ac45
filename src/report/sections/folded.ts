import { withHint } from '../../domain/sentence.ts';
import { describePlace, type UserErrorDetails } from '../../domain/user-error.ts';
import { changePhrases } from '../change-lines.ts';
import { casesThat, erroredTrials, isUnmeasured, type CaseFacts, type Facts } from '../facts.ts';
import { saySensitivity } from '../findings/drop.ts';
import { rowName } from '../findings/statement.ts';
import { formatEstimate } from '../estimate.ts';
import { formatCount, formatNumberOf } from '../format.ts';
import { secondaryFindings, unjudgedFindings } from '../findings/order.ts';
import { code, details, inert } from '../markdown.ts';
import { findingPhrases, lostTrialPhrases, warningPhrases } from '../notices.ts';
import { phraseMarkdown, PROSE_LENGTH } from '../phrase.ts';
import { countReasons, reasonPhrase } from '../reasons.ts';
import { lostCases, unrunPhrases } from '../unrun.ts';
import { shorten } from '../visible.ts';
import { bulletList } from './bullet-list.ts';
import { caseLine, headFailuresSection } from './broken.ts';
import type { Limits } from './limits.ts';

/** Rules besides the one in the headline that were breached, are open, or are shown without being charged. */
export function findingsSection({ result }: Facts, limits: Limits): string {
  return bulletList(findingPhrases(secondaryFindings(result), result).map(phraseMarkdown), limits, '*');
}

/** Rules of the policy that could not be judged, folded. */
export function unjudgedSection({ result }: Facts, limits: Limits): string {
  const lines = findingPhrases(unjudgedFindings(result), result).map(phraseMarkdown);
  const title = `Rules that could not be judged: ${formatCount(lines.length)}`;
  return lines.length === 0 ? '' : details(title, bulletList(lines, limits));
}

/** User errors with their places, all of them up to the bound; of a single one what the headline did not say. */
export function errorsSection(facts: Facts, limits: Limits): string {
  const { errors } = facts.result;
  const [first] = errors;
  if (first !== undefined && errors.length === 1 && first.sentence.length <= PROSE_LENGTH && isUnmeasured(facts)) {
    const hint = first.hint === undefined ? [] : [inert(first.hint)];
    return [...hint, ...(first.place === undefined ? [] : [`See ${placeOf(first)}.`])].join(' ');
  }
  const lines = errors.map((error) => {
    const { sentence, hint } = error;
    return [placeOf(error), inert(shorten(withHint(sentence, hint), PROSE_LENGTH))]
      .filter((part) => part !== '')
      .join(' ');
  });
  return bulletList(lines, limits);
}

function placeOf({ place }: UserErrorDetails): string {
  return place === undefined ? '' : code(describePlace(place), 120);
}

/** What a reader must know to trust the numbers. */
export function warningsSection({ result }: Facts, limits: Limits): string {
  return bulletList(
    warningPhrases(result).map((warning) => `⚠️ ${phraseMarkdown(warning)}`),
    limits,
    '+',
  );
}

/** A folded list of the cases that changed in one way. */
export function casesSection(title: string, cases: readonly CaseFacts[], limits: Limits): string {
  if (cases.length === 0) return '';
  return details(`${title}: ${formatNumberOf(cases.length, 'case')}`, bulletList(cases.map(caseLine), limits));
}

/** Changes of suites, cases and policy. */
export function changesSection({ result }: Facts, limits: Limits): string {
  if (result.changes.length === 0) return '';
  const lines = changePhrases(result.changes, limits).map(phraseMarkdown);
  const blocking = result.changes.filter((change) => change.blocks).length;
  const title = `Spec and policy changes: ${formatCount(result.changes.length)}${blocking === 0 ? '' : `, ${formatCount(blocking)} blocking`}`;
  return details(title, bulletList(lines, limits), blocking > 0 || result.rows.length === 0);
}

/** Which change made how many cases run; where nothing was called, what would have run and at what price. */
export function reasonsSection(facts: Facts, limits: Limits): string {
  const { result } = facts;
  if (result.cases.length === 0) return '';
  const { affectedCases, totalCases } = result.counts;
  const lines = countReasons(result).map(({ reason, cases }) => {
    return `${phraseMarkdown(reasonPhrase(reason))}: ${formatNumberOf(cases, 'case')}`;
  });
  const hasRun = !isUnmeasured(facts) || erroredTrials(result).length > 0;
  const title = hasRun ? 'Why these cases ran' : 'What would have run';
  const estimate = hasRun || result.estimate === undefined ? [] : [formatEstimate(result.estimate)];
  return details(
    `${title}: ${formatCount(affectedCases)} of ${formatCount(totalCases)}`,
    bulletList([...lines, ...estimate], limits),
  );
}

/** What size of a drop each row can see, for a reader who wonders how much a pass is worth. */
export function sensitivitySection(facts: Facts, limits: Limits): string {
  const lines = facts.rows.flatMap(({ comparison }) => {
    const row = comparison.evidence.passRate;
    return row === undefined || row.affectedCases === 0
      ? []
      : [`${phraseMarkdown(rowName(comparison))}: ${saySensitivity(row)}`];
  });
  return lines.length === 0 ? '' : details('How much these checks can see', bulletList(lines, limits));
}

/** Trials that got no answer: by provider, with one message each. */
export function lostTrialsSection({ result }: Facts, limits: Limits): string {
  const lines = lostTrialPhrases(result).map(phraseMarkdown);
  const title = `Trials without an answer: ${formatCount(erroredTrials(result).length)}`;
  return lines.length === 0 ? '' : details(title, bulletList(lines, limits));
}

/** All folded lists of cases, most telling first. */
export function foldedCases(facts: Facts, limits: Limits): readonly { readonly name: string; readonly text: string }[] {
  const list = (name: string, title: string, ...changes: Parameters<typeof casesThat>[1][]) => ({
    name,
    text: casesSection(title, casesThat(facts, ...changes), limits),
  });
  return [
    { name: 'cases that fail on head alone', text: headFailuresSection(facts, limits) },
    list('fixed cases', 'Fixed', 'fixed'),
    list('flaky cases', 'Flaky, changed their answer on one side', 'flaky'),
    list('cases that fail on both sides', 'Failing on base too', 'failing'),
    {
      name: 'cases without a usable pair',
      text: casesSection('Without a usable pair', lostCases(facts), limits),
    },
    { name: 'cases that were not run', text: unrunSection(facts, limits) },
  ];
}

function unrunSection(facts: Facts, limits: Limits): string {
  const lines = unrunPhrases(facts).map(phraseMarkdown);
  return lines.length === 0 ? '' : details('Not run', bulletList(lines, limits));
}
