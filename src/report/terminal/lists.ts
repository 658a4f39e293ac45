import { withHint } from '../../domain/sentence.ts';
import { describePlace } from '../../domain/user-error.ts';
import { wrapWithPrefix } from '../ansi.ts';
import { changePhrases } from '../change-lines.ts';
import { casesThat, type CaseFacts } from '../facts.ts';
import { secondaryFindings, unjudgedFindings } from '../findings/order.ts';
import { formatCount, formatNumberOf } from '../format.ts';
import { metricPhrases } from '../metrics.ts';
import { findingPhrases, lostTrialPhrases, warningPhrases } from '../notices.ts';
import { partPhrases } from '../parts.ts';
import { phraseText } from '../phrase.ts';
import { countReasons, reasonPhrase } from '../reasons.ts';
import { lostCases, unrunPhrases } from '../unrun.ts';
import { visibleLine } from '../visible.ts';
import { terminalCaseLine, terminalFailures } from './broken.ts';
import type { Screen } from './screen.ts';

const LISTED = 20;
const APART = 5;

/** Errors, warnings, other findings, cases that fail on head alone, fixed and flaky ones, changes of the spec, and why cases ran. */
export function terminalLists(screen: Screen): string {
  const { result } = screen.facts;
  const cases = (entries: readonly CaseFacts[]): readonly string[] => entries.map(terminalCaseLine);
  const { rows, tagRows } = screen.facts;
  return [
    listOf(screen, 'Errors', errorLines(screen)),
    listOf(screen, 'Warnings', warningPhrases(result).map(phraseText)),
    listOf(screen, 'Other findings', findingPhrases(secondaryFindings(result), result).map(phraseText)),
    listOf(screen, 'Metrics of the scorers', metricPhrases([...rows, ...tagRows]).map(phraseText)),
    listOf(screen, 'Rules that could not be judged', findingPhrases(unjudgedFindings(result), result).map(phraseText)),
    terminalFailures(screen),
    listOf(screen, 'Fixed', cases(casesThat(screen.facts, 'fixed'))),
    listOf(screen, 'Flaky, changed their answer on one side', cases(casesThat(screen.facts, 'flaky'))),
    listOf(screen, 'Failing on base too', cases(casesThat(screen.facts, 'failing'))),
    listOf(screen, 'Without a usable pair', cases(lostCases(screen.facts))),
    listOf(screen, 'Not run', unrunPhrases(screen.facts).map(phraseText)),
    listOf(screen, 'Trials without an answer', lostTrialPhrases(result).map(phraseText)),
    listOf(
      screen,
      'Tags and severities in which answers changed, for looking only',
      partPhrases(screen.facts, 'changed').map(phraseText),
    ),
    listOf(screen, 'Spec and policy changes', changePhrases(result.changes, { apart: APART }).map(phraseText)),
    listOf(screen, 'Why these cases ran', reasonLines(screen)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What to mend, and what would have run: all there is to say when nothing was measured. */
export function unmeasuredLists(screen: Screen): string {
  const { result } = screen.facts;
  const rows = screen.facts.rows.map(({ comparison }) => {
    const cases = comparison.comparedCases + comparison.measuredCases;
    return `${visibleLine(comparison.suite)} × ${visibleLine(comparison.target)}: ${formatNumberOf(cases, 'case')}`;
  });
  return [
    listOf(screen, 'Errors', errorLines(screen)),
    listOf(screen, 'Other findings', findingPhrases(secondaryFindings(result), result).map(phraseText)),
    listOf(screen, 'Warnings', warningPhrases(result).map(phraseText)),
    listOf(screen, 'Trials without an answer', lostTrialPhrases(result).map(phraseText)),
    listOf(screen, 'What would have run', rows.length > 0 ? rows : reasonLines(screen)),
    listOf(screen, 'Spec and policy changes', changePhrases(result.changes, { apart: APART }).map(phraseText)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function listOf({ paint, width }: Screen, title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, LISTED).map((line) => wrapWithPrefix('  - ', line, width));
  const more = lines.length - shown.length;
  return [paint('bold', title), ...shown, ...(more > 0 ? [`  - and ${formatCount(more)} more`] : [])].join('\n');
}

function errorLines({ facts }: Screen): readonly string[] {
  return facts.result.errors.map(({ place, sentence, hint }) => {
    const where = place === undefined ? '' : `${visibleLine(describePlace(place))}: `;
    return `${where}${visibleLine(withHint(sentence, hint))}`;
  });
}

function reasonLines({ facts }: Screen): readonly string[] {
  return countReasons(facts.result).map(
    ({ reason, cases }) => `${phraseText(reasonPhrase(reason))}: ${formatNumberOf(cases, 'case')}`,
  );
}
