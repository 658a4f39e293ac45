import type { SpecChange } from '../../../domain/spec-change.ts';
import { describePlace } from '../../../domain/user-error.ts';
import { formatNumberOf } from '../../text/format.ts';
import { joinPhrases, name, nameList, phrase, prose, type Phrase } from '../../text/phrase.ts';
import { differenceOf } from './difference.ts';

const NONE: Phrase = [];
const NAMED_CASES = 5;
const SIDE_LENGTH = 80;

/** What becomes of one case, and of several. */
const CASE_WORDS = {
  'case-added': { one: 'is new', many: 'are new' },
  'case-removed': { one: 'is removed', many: 'are removed' },
  'vars-changed': { one: 'has other inputs', many: 'have other inputs' },
  'expectations-changed': { one: 'has other expectations', many: 'have other expectations' },
  'severity-lowered': { one: 'has a lower severity', many: 'have a lower severity' },
  'severity-raised': { one: 'has a higher severity', many: 'have a higher severity' },
  'tags-changed': { one: 'has other tags', many: 'have other tags' },
  'cluster-changed': { one: 'has another cluster', many: 'have another cluster' },
  'label-changed': { one: 'has another human label', many: 'have another human label' },
} as const;

type CaseChangeKind = keyof typeof CASE_WORDS;

function isOfCase(kind: SpecChange['kind']): kind is CaseChangeKind {
  return Object.hasOwn(CASE_WORDS, kind);
}

/** One change of the spec in words, without its full stop. */
export function describeChange(change: SpecChange): Phrase {
  const { kind, caseId, suite, severity } = change;
  if (!isOfCase(kind)) return WORDS[kind](change);
  return phrase`${nounOf(severity)} ${quoted(caseId)}${ofSuite(suite)} ${CASE_WORDS[kind].one}`;
}

/** The change with what it was and is, where it stands, and what it does to the check. */
export function describeChangeFully(change: SpecChange): Phrase {
  const place = change.place === undefined ? NONE : phrase` (${name(describePlace(change.place))})`;
  return phrase`${describeChange(change)}${beforeAndAfter(change)}${place}${effect(change)}`;
}

/** Several cases of one suite that changed in one way, or in too many ways to list. */
export function describeChanges(changes: readonly SpecChange[]): Phrase {
  const [first] = changes;
  if (first === undefined || !isOfCase(first.kind)) return joinPhrases(changes.map(describeChangeFully), '; ');
  const { place, severity, suite } = first;
  const file = place === undefined ? NONE : phrase` (${name(place.file)})`;
  return phrase`${formatNumberOf(changes.length, nounOf(severity))}${ofSuite(suite)} ${CASE_WORDS[first.kind].many}${describeMany(changes)}${file}${effect(first)}`;
}

/** The one difference that all have; else who they are, and the first one's difference as an example. */
function describeMany(changes: readonly SpecChange[]): Phrase {
  const [first] = changes;
  if (first === undefined) return NONE;
  const areAlike = changes.every(({ before, after }) => before === first.before && after === first.after);
  const said = beforeAndAfter(first);
  if (areAlike && said.length > 0) return said;
  const names = phrase`: ${nameList(
    changes.flatMap(({ caseId }) => caseId ?? []),
    NAMED_CASES,
  )}`;
  return said.length === 0 ? names : phrase`${names}; the first${said}`;
}

const WORDS: Readonly<Record<Exclude<SpecChange['kind'], CaseChangeKind>, (change: SpecChange) => Phrase>> = {
  'suite-added': ({ suite, after }) => phrase`suite ${quoted(suite)} is new${size(after)}`,
  'suite-removed': ({ suite, before }) => phrase`suite ${quoted(suite)} is removed${size(before)}`,
  'target-added': ({ suite, target }) => phrase`target ${quoted(target)} of ${quoted(suite)} is new`,
  'target-removed': ({ suite, target }) => phrase`target ${quoted(target)} of ${quoted(suite)} is removed`,
  'harness-changed': ({ suite }) => phrase`harness${ofSuite(suite)} changed`,
  'yardstick-changed': ({ suite, before }) =>
    phrase`what judges${suite === undefined ? NONE : phrase` ${name(suite)}`} changed: ${quoted(before)}, which both sides were judged by in its new form`,
  'reference-moved': describeMoved,
  'code-unwatched': ({ suite, target, before }) =>
    phrase`${target === undefined ? 'a scorer' : name(target)}${ofSuite(suite)} may read ${quoted(before)}, which this pull request changes and no eval looks at: name what the program reads in ${name('inputs:')}`,
  'quarantine-added': ({ caseId, suite }) => phrase`${quoted(caseId)}${ofSuite(suite)} is to be let through as flaky`,
  'quarantine-changed': ({ caseId, suite }) =>
    phrase`${quoted(caseId)}${ofSuite(suite)} is let through as flaky on other terms`,
  'quarantine-ended': ({ caseId, suite }) =>
    phrase`${quoted(caseId)}${ofSuite(suite)} is no longer let through as flaky`,
  'quarantine-over': ({ caseId, suite, before, after }) =>
    phrase`the quarantine of ${quoted(caseId)}${ofSuite(suite)} ended on ${quoted(before)} and still stands under ${name('flaky')}: ${quoted(after)} mends the case and takes the entry out, or gives it a later day`,
  'case-disguised': ({ caseId, suite, severity, before }) =>
    phrase`${nounOf(severity)} ${quoted(caseId)}${ofSuite(suite)} is new and reads like ${quoted(before)}, which is removed`,
  'cases-removed': ({ suite, before }) =>
    phrase`${prose(before ?? '')}${ofSuite(suite)} are removed, enough to hide a drop that must be caught`,
  'policy-changed': ({ suite }) => phrase`policy${ofSuite(suite)} changed`,
  'limits-changed': () => phrase`limits changed`,
  'prices-changed': () => phrase`prices changed`,
  'judge-changed': () => phrase`judge changed`,
  'config-added': () =>
    phrase`the configuration is new: until it is merged it can tighten the defaults, not loosen them`,
  'rule-tightened': ({ suite }) => phrase`first configuration${ofSuite(suite)}`,
  'suite-unknown': ({ suite, before }) =>
    phrase`${before === undefined ? 'the base branch' : name(before)} has the suite ${quoted(suite)}, which this branch lacks: update the branch to have it run`,
  'base-invalid': ({ place, before }) =>
    phrase`${quoted(place?.file)} is invalid on base and counts as absent there: ${prose(before ?? '')}`,
};

function nounOf(severity: SpecChange['severity']): string {
  return severity === 'critical' ? 'critical case' : 'case';
}

const RULE_CHANGES: readonly SpecChange['kind'][] = [
  'quarantine-added',
  'quarantine-changed',
  'policy-changed',
  'limits-changed',
  'prices-changed',
  'judge-changed',
  'cluster-changed',
  'label-changed',
];

const COUNTS_AT_ONCE: readonly SpecChange['kind'][] = ['rule-tightened', 'quarantine-ended'];

function describeMoved({ suite, target, before, blocks }: SpecChange): Phrase {
  const who = target === undefined ? quoted(suite) : phrase`${name(target)}${ofSuite(suite)}`;
  const now = blocks ? 'which this pull request changes' : 'which is still there';
  return phrase`${who} no longer tests ${quoted(before)}, ${now}`;
}

/** Whose sentence says already what was and what is. */
const SELF_EXPLAINED: readonly SpecChange['kind'][] = [
  'suite-added',
  'suite-removed',
  'base-invalid',
  'yardstick-changed',
  'reference-moved',
  'code-unwatched',
  'case-disguised',
  'quarantine-over',
  'cases-removed',
  'suite-unknown',
];

function size(cases: string | undefined): Phrase {
  return cases === undefined ? NONE : phrase` (${prose(cases)})`;
}

function beforeAndAfter({ kind, before, after }: SpecChange): Phrase {
  if (SELF_EXPLAINED.includes(kind)) return NONE;
  if (before === undefined && after === undefined) return NONE;
  if (before === undefined || after === undefined)
    return phrase`: ${before === undefined ? 'none' : name(before)} → ${after === undefined ? 'none' : name(after)}`;
  const difference = differenceOf(before, after, SIDE_LENGTH);
  const label = difference.label === '' ? NONE : phrase` ${name(difference.label)}`;
  return phrase`:${label} ${name(difference.before)} → ${name(difference.after)}`;
}

function effect(change: SpecChange): string {
  if (change.blocks) return ', blocks until waived';
  if (COUNTS_AT_ONCE.includes(change.kind)) return ', counts at once';
  return RULE_CHANGES.includes(change.kind) ? ', takes effect after merge' : '';
}

function ofSuite(suite: string | undefined): Phrase {
  return suite === undefined ? NONE : phrase` of ${name(suite)}`;
}

function quoted(text: string | undefined): Phrase {
  return text === undefined ? phrase`(unnamed)` : [name(text)];
}
