import type { Suite } from '../../domain/suite.ts';
import type { Diagnostic } from '../../domain/user-error.ts';

/** Mistakes that only show when suites are used, such as a template variable that no case provides. */
export async function findLateMistakes(suites: readonly Suite[]): Promise<readonly Diagnostic[]> {
  if (suites.length === 0) return [];
  const [{ createRenderer }, { validateSuite }] = await Promise.all([
    import('../render/render.ts'),
    import('./validate.ts'),
  ]);
  const renderer = await createRenderer();
  return (await Promise.all(suites.map((suite) => validateSuite(suite, renderer)))).flat();
}

/** Errors that were found, then those of others that say something else. */
export function joinMistakes(found: readonly Diagnostic[], others: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyOf = ({ place, sentence }: Diagnostic) => JSON.stringify([place, sentence]);
  const known = new Set(found.map(keyOf));
  return [...found, ...others.filter((error) => !known.has(keyOf(error)))];
}
