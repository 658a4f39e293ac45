import { SIDES, type PerSide } from '../domain/side.ts';
import type { Relative } from './paths.ts';
import type { ForeignRow } from './row.ts';

/** What a row's case is called. */
export type NameOf = (row: ForeignRow, relative: Relative) => string;

type Rows = PerSide<readonly ForeignRow[]>;

/**
 * Names cases alike on both sides: by the short name, by the long one where a side has several cases of the short one, and by
 * the place where all names of a group changed and none went.
 */
export function nameCases(rows: Rows): NameOf {
  const crowded = new Set(SIDES.flatMap((side) => crowdedNames(rows[side])));
  const moved = movedGroups(rows);
  return (row, relative) => {
    const { name, long, place } = row.identity;
    const isMoved = place !== undefined && moved.has(groupOf(row));
    const plain = crowded.has(nameKey(row)) ? (long ?? name) : name;
    const own = isMoved ? `${place.group} › ${place.index + 1}` : plain;
    return row.file === undefined ? own : `${relative(row.file)} › ${own}`;
  };
}

function nameKey({ suite, identity }: ForeignRow): string {
  return JSON.stringify([suite, identity.name]);
}

/** Names that stand for several cases of one target. */
function crowdedNames(rows: readonly ForeignRow[]): readonly string[] {
  const longs = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = JSON.stringify([nameKey(row), row.target, row.file]);
    const known = longs.get(key) ?? new Set();
    longs.set(key, known.add(row.identity.long ?? ''));
  }
  return [...longs].flatMap(([key, known]) => (known.size > 1 ? (JSON.parse(key) as [string])[0] : []));
}

function groupOf({ suite, identity: { place } }: ForeignRow): string {
  return JSON.stringify([suite, place?.group]);
}

/** Groups of as many cases on both sides that have no name in common: what goes into them holds the prompt that changed. */
function movedGroups({ base, head }: Rows): ReadonlySet<string> {
  const [before, after] = [namesByGroup(base), namesByGroup(head)];
  const isMoved = ([group, names]: readonly [string, ReadonlySet<string>]): boolean => {
    const others = before.get(group);
    return others?.size === names.size && names.isDisjointFrom(others);
  };
  return new Set([...after].filter(isMoved).map(([group]) => group));
}

function namesByGroup(rows: readonly ForeignRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const placed = rows.filter(({ identity }) => identity.place !== undefined);
  const groups = Map.groupBy(placed, groupOf);
  return new Map(
    [...groups].map(([group, own]) => [group, new Set(own.map(({ identity }) => identity.long ?? identity.name))]),
  );
}
