import { posix } from 'node:path';
import { stemOf } from '../suite/files/sources.ts';
import { suiteId } from './first-suite.ts';

/**
 * Ids of the suites that other tools' files become, by path: after the file, `promptfooconfig.yaml` after its directory, and
 * after the whole path where two would have the same.
 */
export function idsOfConverted(paths: readonly string[]): ReadonlyMap<string, string> {
  const named = paths.map((path) => ({ path, after: namesake(path) }));
  const shortIds = named.map(({ after }) => suiteId(after));
  const taken = new Set<string>();
  return new Map(
    named.map(({ path, after }) => {
      const id = suiteId(after);
      const isShared = shortIds.filter((other) => other === id).length > 1;
      const wanted = isShared ? suiteId(posix.join(posix.dirname(after), stemOf(after)).replace(/[/.]+/g, '-')) : id;
      const unique = taken.has(wanted) ? `${wanted}-${taken.size + 1}` : wanted;
      taken.add(unique);
      return [path, unique];
    }),
  );
}

/** Where a suite belongs that is made of a file: into the same directory. */
export function besides(path: string, id: string): string {
  return posix.join(posix.dirname(path), `${id}.eval.yaml`);
}

/** `promptfooconfig.yaml` says nothing; its directory, or what follows the name, does. */
function namesake(path: string): string {
  const { dir, base } = posix.parse(path);
  if (!/^promptfoo/i.test(base)) return path;
  const own = base.replace(/^promptfoo[._-]?(?:config)?[._-]?/i, '').replace(/\.?(ya?ml|json)$/, '');
  return posix.join(dir, own).replace(/^\.?\/?$/, 'converted');
}
