import type { ScorerDeclarations } from '../declaration.ts';

/** Scorers that are made of others; they are written as those are, in `src/suite/schema/expectation.ts`. */
export const COMPOSED_SCORERS = {
  not: { holds: 'one', load: async () => (await import('./not.ts')).not },
  any_of: { holds: 'several', load: async () => (await import('./any-of.ts')).anyOf },
  all_of: { holds: 'several', load: async () => (await import('./all-of.ts')).allOf },
  json_path: { holds: 'one', beside: ['path'], load: async () => (await import('./json-path.ts')).jsonPath },
} as const satisfies ScorerDeclarations;
