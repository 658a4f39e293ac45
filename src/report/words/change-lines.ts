import type { SpecChange } from '../../domain/plan.ts';
import type { Phrase } from '../text/phrase.ts';
import { describeChangeFully, describeChanges } from './spec-change.ts';

/** How many lines one kind of change of a suite's cases may take before they are told in one. */
export type Detail = { readonly apart: number };

/**
 * Changes of the spec, what blocks first. Cases of a suite that changed in one way are one line, and so are those that
 * changed in too many ways to list.
 */
export function changePhrases(changes: readonly SpecChange[], { apart }: Detail): readonly Phrase[] {
  const sorted = changes.toSorted((a, b) => Number(b.blocks) - Number(a.blocks));
  const kinds = Map.groupBy(sorted, (change) => kindKey(change));
  return [...kinds.values()].flatMap((ofKind) => {
    const alike = [...Map.groupBy(ofKind, ({ before, after }) => JSON.stringify([before, after])).values()];
    return alike.length > apart ? [describeChanges(ofKind)] : alike.map(describeAlike);
  });
}

// A change that is not one of cases stands by itself.
function kindKey(change: SpecChange): string {
  const { kind, suite, severity, blocks, caseId, place } = change;
  return JSON.stringify(caseId === undefined ? change : [kind, suite, severity === 'critical', blocks, place?.file]);
}

function describeAlike(changes: readonly SpecChange[]): Phrase {
  const [first] = changes;
  return first !== undefined && changes.length === 1 ? describeChangeFully(first) : describeChanges(changes);
}
