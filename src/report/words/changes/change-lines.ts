import type { SpecChange } from '../../../domain/spec-change.ts';
import { formatNumberOf } from '../../text/format.ts';
import { nameList, phrase, type Phrase } from '../../text/phrase.ts';
import { describeChangeFully, describeChanges } from './spec-change.ts';

const NAMED_SUITES = 3;

/** Changes that a repository makes in many of its suites at once. */
const SHARED: readonly SpecChange['kind'][] = ['policy-changed', 'rule-tightened'];

/** How many lines one kind of change of a suite's cases may take before they are told in one. */
export type Detail = { readonly apart: number };

/**
 * Changes of the spec, what blocks first. What several suites share is one line. Cases of a suite that changed in one way are one line, and so are those that
 * changed in too many ways to list.
 */
export function describeChangeLines(changes: readonly SpecChange[], { apart }: Detail): readonly Phrase[] {
  const sorted = changes.toSorted((a, b) => Number(b.blocks) - Number(a.blocks));
  const kinds = Map.groupBy(sorted, (change) => kindKey(change));
  return [...kinds.values()].flatMap((ofKind) => {
    const [first] = ofKind;
    if (first !== undefined && first.caseId === undefined) return [describeInSuites(first, ofKind)];
    const alike = [...Map.groupBy(ofKind, ({ before, after }) => JSON.stringify([before, after])).values()];
    return alike.length > apart ? [describeChanges(ofKind)] : alike.map(describeAlike);
  });
}

/** A change that several suites share is told of one, and the others are named. */
function describeInSuites(first: SpecChange, all: readonly SpecChange[]): Phrase {
  const others = [...new Set(all.flatMap(({ suite }) => suite ?? []))].filter((suite) => suite !== first.suite);
  const said = describeChangeFully(first);
  if (others.length === 0) return said;
  return phrase`${said}; the same in ${formatNumberOf(others.length, 'more suite')}: ${nameList(others, NAMED_SUITES)}`;
}

// A change that is not one of cases stands by itself, or with the same of other suites.
function kindKey(change: SpecChange): string {
  const { kind, suite, severity, blocks, caseId, place } = change;
  if (caseId !== undefined) return JSON.stringify([kind, suite, severity === 'critical', blocks, place?.file]);
  return JSON.stringify(SHARED.includes(kind) ? { ...change, suite: '', place: undefined } : change);
}

function describeAlike(changes: readonly SpecChange[]): Phrase {
  const [first] = changes;
  return first !== undefined && changes.length === 1 ? describeChangeFully(first) : describeChanges(changes);
}
