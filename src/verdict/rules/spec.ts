import type { Contrast, Row } from '../../domain/plan.ts';
import type { Level } from '../../domain/verdict/policy.ts';
import type { SpecChange } from '../../domain/spec-change.ts';
import type { Finding } from '../../domain/verdict/verdict.ts';
import { NO_DETAILS } from './finding.ts';

/** A blocking change of the spec: it takes away something that is guarded, and stays a breach until it is waived. */
export function specFinding(change: SpecChange): Finding {
  return {
    ...NO_DETAILS,
    rule: 'spec',
    level: 'block',
    status: 'breached',
    suite: change.suite ?? '',
    target: change.target,
    caseIds: change.caseId === undefined ? [] : [change.caseId],
    why: change.kind,
  };
}

/** A row that ran, and lost more of base's cases than may come to fail: whatever the others do, it never passes. Where the removal blocks, that waits for people. */
export function hidingRows(contrast: Contrast, undecidedLevel: (row: Row) => Level): readonly Finding[] {
  const blocked = new Set(contrast.changes.filter(isBlockedRemoval).map(({ suite }) => suite));
  return contrast.rows
    .filter(({ suite, cases }) => cases.length > 0 && !blocked.has(suite))
    .flatMap((row) => row.hidingTags.map((tag) => ({ ...undecided(row, 'removed', undecidedLevel), tag })));
}

function isBlockedRemoval({ kind, blocks }: SpecChange): boolean {
  return kind === 'cases-removed' && blocks;
}

/** A row of which both sides were answered by one server that cannot show all that changed: it says nothing good of head. */
export function sharedServerRows(contrast: Contrast, undecidedLevel: (row: Row) => Level): readonly Finding[] {
  return contrast.rows
    .filter(({ sharedServer }) => sharedServer !== undefined)
    .map((row) => undecided(row, 'one-server', undecidedLevel));
}

/** A row that ran, lost cases of base and compared nothing: what is gone could have failed, so that it never passes. */
export function vanishedRows(contrast: Contrast, undecidedLevel: (row: Row) => Level): readonly Finding[] {
  const isBlind = ({ cases, vanishedCases }: Row) =>
    vanishedCases > 0 && cases.length > 0 && !cases.some(({ kind }) => kind === 'compared');
  return contrast.rows.filter(isBlind).map((row) => undecided(row, 'vanished', undecidedLevel));
}

/** What keeps a whole row from passing, at the level of what is undecided there. */
function undecided(row: Row, why: Finding['why'], levelOf: (row: Row) => Level): Finding {
  const { suite, target } = row;
  return { ...NO_DETAILS, rule: 'spec', level: levelOf(row), status: 'undecided', suite, target, why };
}
