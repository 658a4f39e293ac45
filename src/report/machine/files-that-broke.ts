import type { CaseFacts } from '../facts.ts';

const FILES = 3;

/** A file of the change and the cases that it broke. */
export type FileThatBroke = { readonly file: string; readonly cases: readonly CaseFacts[] };

/** Files of the change by the cases that they broke, most first. */
export function filesThatBroke(broken: readonly CaseFacts[]): readonly FileThatBroke[] {
  const pairs = broken.flatMap((entry) => {
    const files = (entry.details?.reasons ?? []).flatMap(({ kind, file }) => (kind === 'case' ? [] : (file ?? [])));
    return [...new Set(files)].filter((file) => file !== entry.details?.file).map((file) => ({ file, entry }));
  });
  return [...Map.groupBy(pairs, ({ file }) => file)]
    .map(([file, found]) => ({ file, cases: found.map(({ entry }) => entry) }))
    .sort((a, b) => b.cases.length - a.cases.length)
    .slice(0, FILES);
}
