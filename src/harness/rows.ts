import type { PlannedHarness } from '../domain/plan.ts';
import type { HarnessEnd } from '../ports/harness.ts';
import type { ForeignRow } from '../foreign/row.ts';
import { HARNESSES } from './kinds/table.ts';

/** The harness as its users call it, and its rows as it writes them. */
export type ReadRows = { readonly title: string; readonly rows: readonly ForeignRow[] };

/** Rows of a harness as those of its suite: files as they are spelt in the repository, targets by what tells them apart. */
export function ownRows(
  { suite, harnesses }: PlannedHarness,
  { title, rows }: ReadRows,
  roots: HarnessEnd['roots'],
): readonly ForeignRow[] {
  const { kind } = harnesses.head;
  const { reader, namesTwice } = HARNESSES[kind];
  const plain = new Set([title, reader]);
  const own = rows.map((row): ForeignRow => {
    const parts = [row.suite, row.target].filter((part) => !plain.has(part));
    const target = parts.length === 0 ? kind : parts.join(' · ');
    return { ...row, suite, target, file: row.file === undefined ? undefined : withoutRoot(row.file, roots) };
  });
  return namesTwice ? numbered(own) : own;
}

/** A path below a worktree, from its root. */
export function withoutRoot(path: string, roots: HarnessEnd['roots']): string {
  const plain = path.replaceAll('\\', '/').replace(/^file:\/\//, '');
  const root = roots.find((one) => plain.startsWith(`${one}/`));
  return root === undefined ? plain : plain.slice(root.length + 1);
}

/** Two tests of one name are two cases, told apart by their order. */
function numbered(rows: readonly ForeignRow[]): readonly ForeignRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = JSON.stringify([row.target, row.file, row.identity.name]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? row : { ...row, identity: { ...row.identity, name: `${row.identity.name} #${count}` } };
  });
}
