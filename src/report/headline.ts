import type { Result } from '../domain/result.ts';
import { turnsRed, type VerdictKind } from '../domain/verdict.ts';
import { collectFacts, isCancelled, type Facts } from './facts.ts';
import { describeFinding } from './findings/describe.ts';
import { findingsThat, leadingFinding } from './findings/order.ts';
import { NOTHING, wholeStatement, type Statement } from './findings/statement.ts';
import { formatCount, formatInstant, formatNumberOf } from './format.ts';
import { noiseNote } from './noise.ts';
import { sayFailingCritical, sayMeasured, sayPass } from './pass.ts';
import { name, phrase, phraseText, prose, sentences, type Phrase } from './phrase.ts';
import { unscoredOnHead } from './unscored.ts';
import { movedAliases } from './served.ts';
import { isOnlyMeasured, verdictSign } from './sign.ts';

/** The verdict for a reader. */
export type Headline = {
  readonly icon: string;
  /** Its word, where, and the number and the culprit. */
  readonly sentence: Phrase;
  /** Whole sentences to go with it. */
  readonly also: readonly Phrase[];
  /** What may have moved the numbers besides the pull request: a line each. */
  readonly alerts: readonly Phrase[];
};

/** The verdict in one plain sentence that names the number and the culprit; for logs, annotations and outputs. */
export function verdictSentence(result: Result): string {
  return phraseText(headline(collectFacts(result)).sentence);
}

/** The verdict in one sentence and what goes with it. */
export function headline(facts: Facts): Headline {
  const { icon, word } = verdictSign(facts);
  const { where, says, also } = SAYINGS[facts.result.verdict.kind](facts);
  const place = where.length === 0 ? NOTHING : phrase` in ${where}`;
  return {
    icon,
    sentence: isOnlyMeasured(facts) ? sayMeasured(facts) : phrase`${word}${place}: ${says}`,
    also: [also, ...commonNotes(facts)].filter((part) => part.length > 0),
    alerts: [
      ...unscoredOnHead(facts),
      ...noiseNote(facts),
      ...sharedServers(facts.result),
      ...movedAliases(facts.result),
    ],
  };
}

/** Rows whose two sides one server answered, where the headline is not about them. */
function sharedServers(result: Result): readonly Phrase[] {
  const leading = leadingFinding(result);
  const others = findingsThat(result, 'undecided').filter((one) => one.why === 'one-server' && one !== leading);
  return others.map((finding) => wholeStatement(describeFinding(finding, result)));
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

function commonNotes(facts: Facts): readonly Phrase[] {
  return [...(facts.result.verdict.kind === 'pass' ? [] : failingCriticalNote(facts)), ...checkNotes(facts)];
}

// A pass says it in its first sentence.
function failingCriticalNote(facts: Facts): readonly Phrase[] {
  const said = sayFailingCritical(facts);
  return said.length === 0 ? [] : [phrase`Besides, ${said}.`];
}

// What the reader can do, or why the check is green all the same.
function checkNotes({ result }: Facts): readonly Phrase[] {
  const { mode, verdict, pullRequest } = result;
  if (verdict.kind === 'error' || !turnsRed(verdict)) return [];
  if (mode !== 'block') return isCancelled(result) ? [] : [phrase`Mode ${name(mode)}: the check stays green.`];
  if (pullRequest === undefined || verdict.kind !== 'fail') return [];
  return [
    phrase`To accept it, somebody with write permission adds the label ${name('evaldelta:accept')}; a new push voids it.`,
  ];
}
