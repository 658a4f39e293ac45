import type { Reader } from './reader.ts';

/** Every harness whose results are read, by its name; the first that recognises a file reads it. Loaded when a file is there. */
const LOADERS = {
  promptfoo: async () => (await import('./readers/promptfoo.ts')).promptfoo,
  vitest: async () => (await import('./readers/vitest.ts')).vitest,
  evalite: async () => (await import('./readers/evalite.ts')).evalite,
  junit: async () => (await import('./readers/junit.ts')).junit,
  deepeval: async () => (await import('./readers/deepeval.ts')).deepeval,
  inspect: async () => (await import('./readers/inspect.ts')).inspect,
  'openai-evals': async () => (await import('./readers/openai-evals.ts')).openaiEvals,
  'pydantic-evals': async () => (await import('./readers/pydantic-evals.ts')).pydanticEvals,
  rows: async () => (await import('./readers/rows.ts')).rows,
  braintrust: async () => (await import('./readers/braintrust.ts')).braintrust,
  ragas: async () => (await import('./readers/ragas.ts')).ragas,
} as const satisfies Readonly<Record<string, () => Promise<Reader>>>;

/** What results of our own are called. */
export const OWN_KIND = 'evaldelta';

/** The harnesses as `--from` names them. */
export const KINDS: readonly string[] = [OWN_KIND, ...Object.keys(LOADERS)];

/** Their readers, each with its name. */
export async function loadReaders(): Promise<readonly (Reader & { readonly kind: string })[]> {
  return await Promise.all(Object.entries(LOADERS).map(async ([kind, load]) => ({ ...(await load()), kind })));
}
