import { isModel } from '../../domain/providers.ts';
import type { Request } from '../../domain/request.ts';
import type { Providers } from '../../ports.ts';

/** Which models answered in this run: a name such as `gpt-6.1-terra` is an alias that a vendor may point elsewhere. */
export type ObservedModels = {
  /** A live answer came from `model`. */
  note(request: Request, model: string | undefined): void;
  /** Whether this run's answers to such requests all came from another model than a stored one. */
  contradicts(request: Request, model: string | undefined): boolean;
};

/** Starts a run's memory of who answered. */
export function createObservedModels(providers: Pick<Providers, 'identity'>): ObservedModels {
  const seen = new Map<string, Set<string>>();
  const nameOf = (request: Request): string =>
    JSON.stringify([providers.identity(request), isModel(request.endpoint) ? request.endpoint.model : '']);
  return {
    note: (request, model) => {
      if (model === undefined) return;
      const name = nameOf(request);
      seen.set(name, (seen.get(name) ?? new Set()).add(model));
    },
    contradicts: (request, model) => {
      const models = model === undefined ? undefined : seen.get(nameOf(request));
      return models !== undefined && model !== undefined && !models.has(model);
    },
  };
}
