import type { Result } from '../domain/result.ts';
import { turnsRed, type RuleName, type VerdictKind } from '../domain/verdict.ts';
import { casesThat, collectFacts, isCancelled, type Facts } from './facts.ts';
import { describeFinding } from './findings/describe.ts';
import { findingsThat, leadingFinding } from './findings/order.ts';
import { flakesOf, sayFlaky } from './findings/drop.ts';
import { NOTHING, type Statement } from './findings/statement.ts';
import { formatCount, formatInstant, formatNumberOf, formatRuledOut, formatTally } from './format.ts';
import { name, nameList, phrase, phraseText, prose, sentences, type Phrase } from './phrase.ts';

/** The verdict for a reader: its sign and word, one sentence, and whole sentences to go with it. */
export type Headline = { readonly icon: string; readonly sentence: Phrase; readonly also: readonly Phrase[] };

const NAMED_CASES = 5;

const SIGNS: Readonly<Record<VerdictKind, { readonly icon: string; readonly word: string }>> = {
  pass: { icon: '✅', word: 'Pass' },
  fail: { icon: '❌', word: 'Fail' },
  inconclusive: { icon: '⚠️', word: 'Inconclusive' },
  error: { icon: '⛔', word: 'Error' },
  'nothing-to-run': { icon: '⚪', word: 'Nothing to run' },
  waived: { icon: '🏷️', word: 'Waived' },
};

/** The sign of a verdict; never shown without its word. */
export function verdictIcon(kind: VerdictKind): string {
  return SIGNS[kind].icon;
}

/** The word of a verdict. */
export function verdictWord(kind: VerdictKind): string {
  return SIGNS[kind].word;
}

/** The verdict in one plain sentence that names the number and the culprit; for logs, annotations and outputs. */
export function verdictSentence(result: Result): string {
  return phraseText(headline(collectFacts(result)).sentence);
}

/** The verdict in one sentence and what goes with it. */
export function headline(facts: Facts): Headline {
  const { verdict } = facts.result;
  const { where, says, also } = SAYINGS[verdict.kind](facts);
  const place = where.length === 0 ? NOTHING : phrase` in ${where}`;
  return {
    icon: SIGNS[verdict.kind].icon,
    sentence: phrase`${SIGNS[verdict.kind].word}${place}: ${says}`,
    also: [also, ...commonNotes(facts)].filter((part) => part.length > 0),
  };
}

const SAYINGS: Readonly<Record<VerdictKind, (facts: Facts) => Statement>> = {
  pass: sayPass,
  fail: sayFail,
  inconclusive: sayInconclusive,
  error: sayError,
  'nothing-to-run': sayNothing,
  waived: sayWaived,
};

function sayFail(facts: Facts): Statement {
  const first = leadingFinding(facts.result);
  const others = findingsThat(facts.result, 'breached').filter(
    (finding) => finding.level === 'block' && finding !== first,
  );
  if (first === undefined) return { where: NOTHING, says: phrase`a rule was breached`, also: NOTHING };
  const statement = describeFinding(first, facts.result);
  const more =
    others.length === 0
      ? NOTHING
      : phrase`${formatNumberOf(others.length, 'more rule')} ${others.length === 1 ? 'is' : 'are'} breached, see below.`;
  return { ...statement, also: sentences(statement.also, more) };
}

function sayWaived(facts: Facts): Statement {
  const { waiver } = facts.result.verdict;
  const failing = sayFail(facts);
  if (waiver === undefined) return failing;
  const who = phrase`Accepted by ${name(waiver.by)} on ${formatInstant(waiver.at)} for commit ${name(waiver.headSha.slice(0, 7))}; a new push voids it.`;
  return { ...failing, also: sentences(failing.also, who) };
}

function sayInconclusive(facts: Facts): Statement {
  const first = leadingFinding(facts.result);
  if (first === undefined) return { where: NOTHING, says: phrase`the data cannot tell`, also: NOTHING };
  const statement = describeFinding(first, facts.result);
  const blocks = facts.result.mode === 'block' && turnsRed(facts.result.verdict);
  const why = blocks ? phrase`It blocks, because ${name('inconclusive: fail')} is set.` : NOTHING;
  return { ...statement, also: sentences(statement.also, why) };
}

function sayError(facts: Facts): Statement {
  const { errors } = facts.result;
  const [first] = errors;
  if (first !== undefined) {
    const more = errors.length === 1 ? NOTHING : phrase`, and ${formatNumberOf(errors.length - 1, 'more error')}`;
    return { where: NOTHING, says: phrase`${prose(withoutFullStop(first.sentence))}${more}`, also: NOTHING };
  }
  const finding = leadingFinding(facts.result);
  if (finding === undefined) return { where: NOTHING, says: phrase`it could not be measured`, also: NOTHING };
  return describeFinding(finding, facts.result);
}

function withoutFullStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function sayNothing({ result }: Facts): Statement {
  const { suites, totalCases } = result.counts;
  const { supersededBy } = result;
  if (supersededBy !== undefined) {
    const says = phrase`a newer head commit, ${name(supersededBy.slice(0, 7))}, has taken this run's place`;
    return { where: NOTHING, says, also: NOTHING };
  }
  const where = formatNumberOf(suites, 'suite');
  const some =
    totalCases === 1
      ? phrase`the only case in ${where} is not affected`
      : phrase`none of the ${formatCount(totalCases)} cases in ${where} is affected`;
  const says = totalCases === 0 ? phrase`there is no case` : some;
  const also =
    result.changes.length === 0
      ? NOTHING
      : phrase`${formatNumberOf(result.changes.length, 'change')} of the spec, see below.`;
  return { where: NOTHING, says, also };
}

function sayPass(facts: Facts): Statement {
  const compared = facts.rows.filter((row) => row.comparison.evidence.passRate?.outcome === 'ruled-out');
  const drops = compared.map((row) => row.comparison.evidence.passRate?.mustCatch ?? 1);
  const flakes = facts.rows.reduce((sum, row) => sum + flakesOf(row.comparison.evidence.passRate), 0);
  const where = drops.length > 1 ? ` in each of ${formatCount(drops.length)} rows` : '';
  const says =
    drops.length > 0
      ? phrase`No harm found: a drop of ${formatRuledOut(Math.max(...drops))} or more is ruled out${where}`
      : sayMeasuredOnly(facts);
  return { where: NOTHING, says, also: sentences(sayFlaky(flakes), sayFixed(facts)) };
}

function sayMeasuredOnly(facts: Facts): Phrase {
  const heads = facts.rows.map((row) => row.comparison.passes.head);
  const tally = {
    passed: heads.reduce((sum, entry) => sum + entry.passed, 0),
    of: heads.reduce((sum, entry) => sum + entry.of, 0),
  };
  if (tally.of === 0) return phrase`every rule is met`;
  const isCompared = facts.rows.some((row) => row.comparison.comparedCases > 0);
  const words = isCompared ? 'no rule is breached' : `nothing to compare with, ${sayBars(facts)}`;
  return phrase`${words}; head passed ${formatTally(tally)} ${tally.of === 1 ? 'trial' : 'trials'}`;
}

const BARS: readonly RuleName[] = [
  'pass_rate.min',
  'score.min',
  'cost_per_call.max',
  'cost_per_success.max',
  'latency_p50.max',
  'latency_p95.max',
  'metric',
];

// Of a suite that ran in part nobody knows here whether it has a bar: such a bar is not judged.
function sayBars({ result, rows }: Facts): string {
  if (findingsThat(result, 'breached', 'reported').length > 0) return 'no bar blocks';
  if (findingsThat(result, 'met').some(({ rule }) => BARS.includes(rule))) return 'every bar is met';
  const isWhole = rows.every(({ comparison }) => comparison.measuredCases === comparison.totalCases);
  return isWhole ? 'no bar is set' : 'no bar is judged';
}

function sayFixed(facts: Facts): Phrase {
  const fixed = casesThat(facts, 'fixed').map((entry) => entry.comparison.caseId);
  if (fixed.length === 0) return NOTHING;
  return phrase`${formatNumberOf(fixed.length, 'case')} that base fails now ${fixed.length === 1 ? 'passes' : 'pass'}: ${nameList(fixed, NAMED_CASES)}.`;
}

// What the reader can do, or why the check is green all the same.
function commonNotes({ result }: Facts): readonly Phrase[] {
  const { mode, verdict, pullRequest } = result;
  if (verdict.kind === 'error' || !turnsRed(verdict)) return [];
  if (mode !== 'block') return isCancelled(result) ? [] : [phrase`Mode ${name(mode)}: the check stays green.`];
  if (pullRequest === undefined || verdict.kind !== 'fail') return [];
  return [
    phrase`To accept it, somebody with write permission adds the label ${name('evaldelta:accept')}; a new push voids it.`,
  ];
}
