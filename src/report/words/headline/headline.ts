import type { Result } from '../../../domain/result.ts';
import { isOfServers } from '../../../domain/verdict/finding-why.ts';
import { turnsRed, type Finding, type VerdictKind } from '../../../domain/verdict/verdict.ts';
import { commonCauses } from '../cases/cause.ts';
import { commonNotes } from './notes.ts';
import { describeDropPlainly } from '../findings/drop.ts';
import { collectFacts, findComparison, type Facts } from '../../facts.ts';
import { briefFinding } from '../findings/brief.ts';
import { describeFinding } from '../findings/describe.ts';
import { findingsThat, leadingFinding } from '../findings/order.ts';
import { NOTHING, wholeStatement } from '../findings/statement.ts';
import { filled } from '../../text/fit.ts';
import { formatCount, formatInstant, formatNumberOf } from '../../text/format.ts';
import { noiseNote, perturbedNote } from '../cautions/noise.ts';
import { describeOwners } from './owner.ts';
import { describeMeasured } from './measured.ts';
import { describePass } from './pass.ts';
import { capitalised, name, phrase, phraseText, prose, sentences, type Phrase } from '../../text/phrase.ts';
import type { Saying } from './saying.ts';
import { unscoredOnHead } from '../cautions/unscored.ts';
import { movedAliases, pooledServers } from '../cautions/served.ts';
import { isOnlyMeasured, verdictSign } from './sign.ts';
import { describeWeakened } from '../changes/weakened.ts';

/** The verdict for a reader. */
export type Headline = {
  readonly icon: string;
  /** What happened, to how many, what was allowed: at most `SENTENCE_LENGTH` characters with its icon. */
  readonly sentence: Phrase;
  /** Whole sentences to go with it: what to do. */
  readonly also: readonly Phrase[];
  /** What it rests on, a whole sentence each. */
  readonly sure: readonly Phrase[];
  /** What may have moved the numbers besides the pull request: a line each. */
  readonly alerts: readonly Phrase[];
};

/** What a reader takes in at a glance. */
export const SENTENCE_LENGTH = 120;

/** Whose sentence needs its word: an icon alone would not say it. */
const LED: ReadonlySet<VerdictKind> = new Set(['inconclusive', 'error', 'nothing-to-run', 'waived']);

/** The verdict in one plain sentence with its word first; for logs, annotations and outputs. */
export function describeVerdict(result: Result): string {
  const facts = collectFacts(result);
  const isLed = isOnlyMeasured(facts) || LED.has(result.verdict.kind);
  return `${isLed ? '' : `${verdictSign(facts).word}: `}${phraseText(headline(facts).sentence)}`;
}

/** The verdict in one sentence and what goes with it. */
export function headline(facts: Facts): Headline {
  const { icon, word } = verdictSign(facts);
  const { kind } = facts.result.verdict;
  const isMeasured = isOnlyMeasured(facts);
  const { where, says, extras, also, sure } = isMeasured ? describeMeasured(facts) : SAYINGS[kind](facts);
  const place = where.length === 0 ? NOTHING : phrase`${where}: `;
  const lead = !isMeasured && LED.has(kind) ? `${word}: ` : '';
  const needed = phrase`${lead}${place}${lead === '' && place.length === 0 ? capitalised(says) : says}`;
  return {
    icon,
    sentence: filled(needed, extras, SENTENCE_LENGTH - icon.length - 1),
    also: [also, ...commonNotes(facts), ...describeOwners(facts)].filter((part) => part.length > 0),
    sure: sure.filter((part) => part.length > 0),
    alerts: [
      ...unscoredOnHead(facts),
      ...noiseNote(facts),
      ...perturbedNote(facts),
      ...doubtfulServers(facts.result),
      ...pooledServers(facts.result),
      ...movedAliases(facts.result),
    ],
  };
}

/** Rows in doubt for who answered them, where the headline is not about them. */
function doubtfulServers(result: Result): readonly Phrase[] {
  const leading = leadingFinding(result);
  const others = findingsThat(result, 'undecided').filter((one) => isOfServers(one.why) && one !== leading);
  return others.map((finding) => wholeStatement(describeFinding(finding, result)));
}

const SAYINGS: Readonly<Record<VerdictKind, (facts: Facts) => Saying>> = {
  pass: describePass,
  fail: describeFail,
  inconclusive: describeInconclusive,
  error: describeError,
  'nothing-to-run': describeNothing,
  waived: describeWaived,
};

function saying(says: Phrase, more: Partial<Saying> = {}): Saying {
  return { where: NOTHING, says, extras: [], also: NOTHING, sure: [], ...more };
}

/** The clause about a finding; where it is, where there is more than one row it could be about. */
function describeFindingBriefly(finding: Finding, facts: Facts): Pick<Saying, 'where' | 'says'> {
  const isOne = facts.rows.length < 2 && finding.tag === undefined;
  const { where } = describeFinding(finding, facts.result);
  return { where: isOne && finding.why !== 'without-judge' ? NOTHING : where, says: briefFinding(finding, facts) };
}

function describeFail(facts: Facts): Saying {
  const first = leadingFinding(facts.result);
  if (first === undefined) return saying(phrase`a rule was breached`);
  const isOfAnswers = first.rule !== 'spec' && first.rule !== 'errors';
  const extras = isOfAnswers
    ? commonCauses(facts)
        .slice(0, 1)
        .map((cause) => phrase`. ${cause}.`)
    : [];
  return { ...describeFindingBriefly(first, facts), extras, also: NOTHING, sure: describeWhy(first, facts) };
}

/** What a block rests on. */
function describeWhy(finding: Finding, { result }: Facts): readonly Phrase[] {
  const { rule, evidence } = finding;
  if (rule === 'spec' || rule === 'errors') return [];
  const { says, also } = describeFinding(finding, result);
  if (evidence?.kind === 'row' && evidence.row.outcome === 'dropped')
    return describeDropPlainly(evidence.row, rule === 'score.max_drop' ? 'score' : 'rate');
  const isOfCases = CASE_RULES.has(rule) || (evidence?.kind === 'row' && evidence.row.outcome === 'broken');
  const comparison = findComparison(result, finding);
  const reachesZero = (comparison?.passRate.interval?.upper ?? -1) >= 0;
  return [
    // The headline and the table say of a critical case all that there is.
    rule === 'critical.max_broken' ? NOTHING : sentences(phrase`${capitalised(says)}.`, also),
    isOfCases ? RERUNS : NOTHING,
    isOfCases && reachesZero ? describeAverage(finding) : NOTHING,
  ];
}

const CASE_RULES: ReadonlySet<Finding['rule']> = new Set(['critical.max_broken', 'broken.max']);

const RERUNS = phrase`A case counts as broken only after it was asked again on both sides and failed again on head.`;

function describeAverage({ caseIds }: Finding): Phrase {
  const cases = caseIds.length > 1 ? `these ${formatCount(caseIds.length)} cases` : 'this one case';
  return phrase`The overall pass rate alone proves no drop (its interval includes zero): the verdict rests on ${cases}.`;
}

function describeWaived(facts: Facts): Saying {
  const { waiver } = facts.result.verdict;
  const failing = describeFail(facts);
  if (waiver === undefined) return failing;
  const who = phrase`Accepted by ${name(waiver.by)} on ${formatInstant(waiver.at)} for commit ${name(waiver.headSha.slice(0, 7))}; a new push voids it.`;
  return { ...failing, also: sentences(failing.also, who) };
}

function describeInconclusive(facts: Facts): Saying {
  const first = leadingFinding(facts.result);
  if (first === undefined) return saying(phrase`the data cannot tell`);
  const { says, also } = describeFinding(first, facts.result);
  const blocks = facts.result.mode === 'block' && turnsRed(facts.result.verdict);
  const why = blocks ? phrase`It blocks, because ${name('inconclusive: fail')} is set.` : NOTHING;
  return {
    ...describeFindingBriefly(first, facts),
    extras: [],
    also: sentences(also, why),
    sure: [phrase`${capitalised(says)}.`],
  };
}

function describeError(facts: Facts): Saying {
  const { errors } = facts.result;
  const [first] = errors;
  if (first !== undefined) {
    const more = errors.length === 1 ? NOTHING : phrase`, and ${formatNumberOf(errors.length - 1, 'more error')}`;
    return saying(phrase`${prose(withoutFullStop(first.sentence))}${more}`);
  }
  const finding = leadingFinding(facts.result);
  if (finding === undefined) return saying(phrase`it could not be measured`);
  return saying(NOTHING, {
    ...describeFindingBriefly(finding, facts),
    also: describeFinding(finding, facts.result).also,
  });
}

function withoutFullStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function describeNothing({ result }: Facts): Saying {
  const { suites, totalCases } = result.counts;
  const { supersededBy } = result;
  if (supersededBy !== undefined) {
    const says = phrase`a newer head commit, ${name(supersededBy.slice(0, 7))}, has taken this run's place`;
    return saying(says);
  }
  const where = formatNumberOf(suites, 'suite');
  const weakened = describeWeakened(result);
  if (weakened !== undefined) {
    const says = phrase`no answer can change, but the tests get weaker: ${weakened}`;
    return saying(says, { also: phrase`A reviewer should agree to ${changesOf(result)}.` });
  }
  const some =
    totalCases === 1
      ? phrase`the only case in ${where} is not affected`
      : phrase`none of the ${formatCount(totalCases)} cases in ${where} is affected`;
  const says = totalCases === 0 ? phrase`there is no case` : some;
  const also = result.changes.length === 0 ? NOTHING : phrase`A reviewer should read ${changesOf(result)}.`;
  return saying(says, { also });
}

function changesOf({ changes }: Result): string {
  return `the ${formatNumberOf(changes.length, 'change')} of the tests and their rules below`;
}
