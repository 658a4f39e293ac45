import type { SpecChange } from '../domain/plan.ts';
import { describePlace } from '../domain/user-error.ts';
import { name, phrase, prose, type Phrase } from './phrase.ts';

const NONE: Phrase = [];

/** One change of the spec in words, without its full stop. */
export function describeChange(change: SpecChange): Phrase {
  return WORDS[change.kind](change);
}

/** The change with what it was and is, where it stands, and what it does to the check. */
export function describeChangeFully(change: SpecChange): Phrase {
  const place = change.place === undefined ? NONE : phrase` (${name(describePlace(change.place))})`;
  return phrase`${describeChange(change)}${beforeAndAfter(change)}${place}${effect(change)}`;
}

const WORDS: Readonly<Record<SpecChange['kind'], (change: SpecChange) => Phrase>> = {
  'suite-added': ({ suite, after }) => phrase`suite ${quoted(suite)} is new${size(after)}`,
  'suite-removed': ({ suite, before }) => phrase`suite ${quoted(suite)} is removed${size(before)}`,
  'target-added': ({ suite, target }) => phrase`target ${quoted(target)} of ${quoted(suite)} is new`,
  'target-removed': ({ suite, target }) => phrase`target ${quoted(target)} of ${quoted(suite)} is removed`,
  'case-added': (change) => phrase`${caseWords(change)} is new`,
  'case-removed': (change) => phrase`${caseWords(change)} is removed`,
  'vars-changed': (change) => phrase`${caseWords(change)} has other inputs`,
  'expectations-changed': (change) => phrase`${caseWords(change)} has other expectations`,
  'severity-lowered': (change) => phrase`${caseWords(change)} has a lower severity`,
  'severity-raised': (change) => phrase`${caseWords(change)} has a higher severity`,
  'tags-changed': (change) => phrase`${caseWords(change)} has other tags`,
  'label-changed': (change) => phrase`${caseWords(change)} has another human label`,
  'policy-changed': ({ suite }) => phrase`policy${ofSuite(suite)} changed`,
  'limits-changed': () => phrase`limits changed`,
  'prices-changed': () => phrase`prices changed`,
  'judge-changed': () => phrase`judge changed`,
  'config-added': () => phrase`the configuration is new and holds for this run, since base has none`,
  'base-invalid': ({ place, before }) =>
    phrase`${quoted(place?.file)} is invalid on base and counts as absent there: ${prose(before ?? '')}`,
};

const RULE_CHANGES: readonly SpecChange['kind'][] = [
  'policy-changed',
  'limits-changed',
  'prices-changed',
  'judge-changed',
  'label-changed',
];

function size(cases: string | undefined): Phrase {
  return cases === undefined ? NONE : phrase` (${prose(cases)})`;
}

function beforeAndAfter({ kind, before, after }: SpecChange): Phrase {
  if (kind === 'suite-added' || kind === 'suite-removed' || kind === 'base-invalid') return NONE;
  if (before === undefined && after === undefined) return NONE;
  return phrase`: ${before === undefined ? 'none' : name(before)} → ${after === undefined ? 'none' : name(after)}`;
}

function effect(change: SpecChange): string {
  if (change.blocks) return ', blocks until waived';
  return RULE_CHANGES.includes(change.kind) ? ', takes effect after merge' : '';
}

function caseWords({ caseId, suite, severity }: SpecChange): Phrase {
  return phrase`${severity === 'critical' ? 'critical case' : 'case'} ${quoted(caseId)}${ofSuite(suite)}`;
}

function ofSuite(suite: string | undefined): Phrase {
  return suite === undefined ? NONE : phrase` of ${name(suite)}`;
}

function quoted(text: string | undefined): Phrase {
  return text === undefined ? phrase`(unnamed)` : [name(text)];
}
