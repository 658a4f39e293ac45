import type { Case, Suite } from '../../domain/suite.ts';
import { changedPartials, expectationText, inputText, targetDefinition } from './definition.ts';
import { pairTarget } from './match.ts';

/**
 * Base's suites by the id that head has for them. A case whose id is gone is found again under a new one, in its own suite or
 * in an added suite that asks the same targets, where inputs and expectations are the same: it is compared, not lost.
 */
export function followCases(base: readonly Suite[], head: readonly Suite[]): ReadonlyMap<string, Suite> {
  const headById = new Map(head.map((suite) => [suite.id, suite]));
  const known = new Set(base.map(({ id }) => id));
  const added = head.filter(({ id }) => !known.has(id));
  const followed = new Map<string, Suite>();
  for (const suite of base) {
    const own = headById.get(suite.id);
    // An added suite continues one of base's at most: what comes to it from another stays gone there.
    const free = added.filter(({ id }) => !followed.has(id));
    const parts = own === undefined || own === suite ? [] : followSuite(suite, own, free);
    followed.set(suite.id, suite);
    for (const [id, part] of parts) followed.set(id, part);
  }
  return followed;
}

type Part = readonly [id: string, suite: Suite];

/** Base's suite in the parts that head makes of it; none where no case has moved. */
function followSuite(base: Suite, head: Suite, added: readonly Suite[]): readonly Part[] {
  const known = new Set(base.cases.map(({ id }) => id));
  const kept = new Set(head.cases.map(({ id }) => id));
  const gone = base.cases.filter(({ id }) => !kept.has(id));
  const fresh = head.cases.filter(({ id }) => !known.has(id));
  const renamed = pairCases(gone, fresh);
  const left = gone.filter((entry) => !renamed.has(entry));
  const moves = followMoves(
    left,
    added.filter((one) => asksTheSame(head, one)),
  );
  const moved = new Set(moves.flatMap(([, pairs]) => [...pairs.keys()]));
  if (renamed.size + moved.size === 0) return [];
  const stays = base.cases.filter((entry) => !moved.has(entry));
  const parts = moves.map(([id, pairs]): Part => [id, { ...base, cases: underNewIds([...pairs.keys()], pairs) }]);
  return [[base.id, { ...base, cases: underNewIds(stays, renamed) }], ...parts];
}

type Pairs = ReadonlyMap<Case, string>;

function followMoves(gone: readonly Case[], added: readonly Suite[]): readonly (readonly [string, Pairs])[] {
  const [suite, ...others] = added;
  if (suite === undefined) return [];
  const pairs = pairCases(gone, suite.cases);
  const left = gone.filter((entry) => !pairs.has(entry));
  return [...(pairs.size === 0 ? [] : [[suite.id, pairs] as const]), ...followMoves(left, others)];
}

function underNewIds(cases: readonly Case[], ids: Pairs): readonly Case[] {
  return cases.map((entry) => ({ ...entry, id: ids.get(entry) ?? entry.id }));
}

/** The id under which each case goes on, one to one and in the order of the files. */
function pairCases(gone: readonly Case[], fresh: readonly Case[]): Pairs {
  if (gone.length === 0) return new Map();
  const free = Map.groupBy(fresh, contentOf);
  return new Map(
    gone.flatMap((entry): readonly [Case, string][] => {
      const found = free.get(contentOf(entry))?.shift();
      return found === undefined ? [] : [[entry, found.id]];
    }),
  );
}

function contentOf(entry: Case): string {
  return JSON.stringify([inputText(entry), expectationText(entry.expect)]);
}

/** Whether an added suite asks every target of another one, as head has it: a decoy with another prompt takes no case over. */
function asksTheSame(from: Suite, added: Suite): boolean {
  return from.targets.every((target) => {
    const other = pairTarget(target, from, added);
    if (other === undefined || targetDefinition(other) !== targetDefinition(target)) return false;
    return changedPartials(target.prompt, other.prompt).size === 0;
  });
}
