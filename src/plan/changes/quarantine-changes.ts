import { isOver, type Quarantine } from '../../domain/quarantine.ts';
import { NO_CHANGE, type SpecChange } from '../../domain/spec-change.ts';
import type { Suite } from '../../domain/suite.ts';

/** What a pull request does to the `flaky:` of a suite. */
export function quarantineChanges(base: Suite, head: Suite): readonly SpecChange[] {
  const [before, after] = [base, head].map(
    ({ quarantines = [] }) => new Map(quarantines.map((one) => [one.caseId, one])),
  );
  const ids = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])];
  return ids.flatMap((caseId): readonly SpecChange[] => {
    const [was, is] = [before?.get(caseId), after?.get(caseId)];
    const words = { before: was && wordsOf(was), after: is && wordsOf(is) };
    if (words.before === words.after) return [];
    const kind = was === undefined ? 'quarantine-added' : is === undefined ? 'quarantine-ended' : 'quarantine-changed';
    return [{ ...NO_CHANGE, ...words, kind, suite: head.id, caseId, place: is?.place ?? head.place }];
  });
}

/** Entries of suites that run whose last day is over: each blocks until it is taken out, prolonged, or accepted. */
export function quarantinesOver(
  suites: readonly Suite[],
  running: ReadonlySet<string>,
  today: string,
): readonly SpecChange[] {
  return suites
    .filter(({ id }) => running.has(id))
    .flatMap(({ id, quarantines = [] }) =>
      quarantines
        .filter((one) => isOver(one, today))
        .map(({ caseId, until, owner, place }): SpecChange => ({
          ...NO_CHANGE,
          ...{ kind: 'quarantine-over', suite: id, caseId, place },
          before: until,
          after: owner,
          blocks: true,
        })),
    );
}

function wordsOf({ until, owner, reason }: Quarantine): string {
  return `until ${until}, ${owner}: ${reason}`;
}
