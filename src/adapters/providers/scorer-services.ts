import type { ModelEndpoint } from '../../domain/suite.ts';
import type { Repository, ScorerServices } from '../../ports.ts';
import type { ScorerPrograms } from '../programs/scorer-programs.ts';

/** What the services need from the world. */
export type ScorerServicesOptions = {
  readonly repository: Repository;
  /** Where keys and addresses come from; programs see an allow-list of it, without keys. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How models are reached; `openFetch` by default. */
  readonly fetch?: typeof fetch | undefined;
};

/** Embedding models, moderation models and scorer programs, each loaded and opened when first asked. */
export function openScorerServices({ repository, env, fetch }: ScorerServicesOptions): ScorerServices {
  const models = async () => await import('./embeddings.ts');
  const embedder = openOnce(async (model) => (await models()).openEmbeddings(model, { env, fetch }));
  const moderator = openOnce(async (model) => (await models()).openModeration(model, { env, fetch }));
  let programs: Promise<ScorerPrograms> | undefined;
  const openPrograms = async (): Promise<ScorerPrograms> => {
    const { openScorerPrograms } = await import('../programs/scorer-programs.ts');
    return openScorerPrograms({ repository, env });
  };
  return {
    embed: async (model, texts, signal) => (await embedder(model))(texts, signal),
    moderate: async (model, text, signal) => (await moderator(model))(text, signal),
    runProgram: async (program, input, on) => {
      programs ??= openPrograms();
      return (await programs).run(program, input, on);
    },
    close: async () => await (await programs)?.[Symbol.asyncDispose](),
  };
}

function openOnce<T>(open: (model: ModelEndpoint) => Promise<T>): (model: ModelEndpoint) => Promise<T> {
  const opened = new Map<string, Promise<T>>();
  return (model) => {
    const key = JSON.stringify(model);
    const found = opened.get(key) ?? open(model);
    opened.set(key, found);
    return found;
  };
}
