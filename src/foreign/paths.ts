import type { PerSide } from '../domain/side.ts';

/** A way to spell a file alike on both sides. */
export type Relative = (path: string) => string;

/** How GitHub's runners lay out a checkout: the repository's name twice. */
const CHECKOUT = /^(.*\/work\/([^/]+)\/\2)\//;

/**
 * Harnesses write the absolute paths of the machine that they ran on. Where the checkout began there is told by what both
 * sides' paths end alike in; what is before it is dropped.
 */
export function relativeTo(paths: PerSide<readonly string[]>): PerSide<Relative> {
  const plain = { base: plainPaths(paths.base), head: plainPaths(paths.head) };
  const roots = rootsOf(plain);
  return { base: strip(roots.base), head: strip(roots.head) };
}

function plainPaths(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map(toPlain))].filter(isAbsolute);
}

function toPlain(path: string): string {
  return path.replaceAll('\\', '/').replace(/^file:\/\//, '');
}

function isAbsolute(path: string): boolean {
  return /^(?:[A-Za-z]:)?\//.test(path);
}

function strip(root: string): Relative {
  return (path) => {
    const plain = toPlain(path);
    return plain.startsWith(`${root}/`) ? plain.slice(root.length + 1) : plain.replace(/^(?:[A-Za-z]:)?\/+/, '');
  };
}

function rootsOf(paths: PerSide<readonly string[]>): PerSide<string> {
  const found = sharedRoots(paths);
  const isSame = found === undefined || found.base === found.head;
  if (!isSame) return found;
  const all = [...paths.base, ...paths.head];
  const root = commonCheckout(all) ?? commonDirectory(all);
  return { base: root, head: root };
}

/** The pair of beginnings behind which most paths of both sides are alike; the longest ends decide for each path. */
function sharedRoots({ base, head }: PerSide<readonly string[]>): PerSide<string> | undefined {
  const byName = Map.groupBy(head, (path) => path.slice(path.lastIndexOf('/') + 1));
  const votes = new Map<string, number>();
  for (const path of base) {
    const ends = (byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? []).map((other) => sharedEnd(path, other));
    const [longest] = [...ends].sort((a, b) => b.length - a.length);
    if (longest !== undefined) votes.set(longest.roots, (votes.get(longest.roots) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
  return best === undefined ? undefined : (JSON.parse(best[0]) as PerSide<string>);
}

function sharedEnd(base: string, head: string): { readonly length: number; readonly roots: string } {
  const [left, right] = [base.split('/'), head.split('/')];
  let length = 0;
  while (length < Math.min(left.length, right.length) - 1 && left.at(-1 - length) === right.at(-1 - length))
    length += 1;
  const rootOf = (parts: readonly string[]): string => parts.slice(0, parts.length - length).join('/');
  return { length, roots: JSON.stringify({ base: rootOf(left), head: rootOf(right) }) };
}

function commonCheckout(paths: readonly string[]): string | undefined {
  const root = CHECKOUT.exec(paths[0] ?? '')?.[1];
  return root !== undefined && paths.every((path) => path.startsWith(`${root}/`)) ? root : undefined;
}

function commonDirectory(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
  let length = first.length;
  for (const parts of others) {
    let same = 0;
    while (same < length && parts[same] === first[same]) same += 1;
    length = same;
  }
  return first.slice(0, length).join('/');
}
