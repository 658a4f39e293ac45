/** A pair as far as its luck goes: what it shares it with, and in which round. */
type InCluster = { readonly cluster: string | undefined; readonly round: number };

/** Things that share their luck, together: those of one cluster in one round; every other one is by itself. In their order. */
export function byLuck<T>(items: readonly T[], luckOf: (item: T) => InCluster): readonly (readonly T[])[] {
  const groups: T[][] = [];
  const known = new Map<string, T[]>();
  for (const item of items) {
    const { cluster, round } = luckOf(item);
    if (cluster === undefined) {
      groups.push([item]);
      continue;
    }
    const key = `${round} ${cluster}`;
    const group = known.get(key) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(item);
    known.set(key, group);
  }
  return groups;
}
