import { isModel } from '../../domain/providers/providers.ts';
import type { Request, Served } from '../../domain/request.ts';
import type { Providers } from '../../ports.ts';

/** Which models answered in this run: a name such as `gpt-6.1-terra` is an alias that a vendor may point elsewhere. */
export type ObservedModels = {
  /** Who gave a live answer. */
  note(request: Request, served: Answering): void;
  /** Whether this run's answers to such requests all came from another model, or another server of a pool, than a stored one. */
  contradicts(request: Request, served: Answering): boolean;
};

type Answering = Pick<Served, 'model' | 'upstream'>;

/** Starts a run's memory of who answered. */
export function createObservedModels(providers: Pick<Providers, 'identity'>): ObservedModels {
  const seen = new Map<string, Set<string>>();
  const nameOf = (request: Request): string =>
    JSON.stringify([providers.identity(request), isModel(request.endpoint) ? request.endpoint.model : '']);
  return {
    note: (request, served) => {
      const who = whoOf(served);
      if (who === undefined) return;
      const name = nameOf(request);
      seen.set(name, (seen.get(name) ?? new Set()).add(who));
    },
    contradicts: (request, served) => {
      const who = whoOf(served);
      const others = who === undefined ? undefined : seen.get(nameOf(request));
      return others !== undefined && who !== undefined && !others.has(who);
    },
  };
}

function whoOf({ model, upstream }: Answering): string | undefined {
  return model === undefined && upstream === undefined ? undefined : JSON.stringify([model, upstream]);
}
