import type { Request } from '../../src/domain/request.ts';
import type { ModelReply } from '../support/model/server.ts';
import type { ModelApi } from '../support/model/request.ts';

/** What differs between the APIs, and what may have no word in one of them: then `none` says why. */
export type ByApi<T> = Readonly<Record<ModelApi, T | { readonly none: string }>>;

/** Something that happens between us and a model: what is asked, what comes back, and what we must make of it. */
export type Situation = {
  /** A row of the table. */
  readonly title: string;
  readonly ask?: Partial<Request>;
  readonly reply?: ModelReply | ByApi<ModelReply>;
  /** What the body of the request holds. */
  readonly sent?: ByApi<object>;
  /** What it must not hold. */
  readonly unsent?: readonly string[];
  /** What the answer holds. */
  readonly answer?: object;
  /** Or why there is none. */
  readonly failure?: object;
  /** Ends the attempt after so long, as the runner does. */
  readonly deadlineMs?: number;
};

/** Why an API has no such thing; undefined where it has. */
export function noneOf<T extends object>(given: T | ByApi<T> | undefined, api: ModelApi): string | undefined {
  const own = of(given, api);
  return own !== undefined && 'none' in own && typeof own.none === 'string' ? own.none : undefined;
}

/** What counts for one API. */
export function of<T extends object>(given: T | ByApi<T> | undefined, api: ModelApi): T | undefined {
  if (given === undefined) return undefined;
  return 'messages' in given && 'chat' in given ? ((given as ByApi<T>)[api] as T) : (given as T);
}
