import { answeringModel } from '../../domain/providers/answering-model.ts';
import type { ModelEndpoint } from '../../domain/suite.ts';
import type { Request } from '../../domain/request.ts';
import type { Log, Providers, ScorerServices } from '../../ports.ts';
import type { Harnesses } from '../../ports/harness.ts';
import { isSecretVariable, isWord, SHORTEST_SECRET } from './secret-variables.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Values that must appear in no output. They grow: a suite may keep its key under a name that says nothing. */
export type Secrets = {
  /** Longest first. */
  readonly values: () => readonly string[];
  /** The same with the variable that holds each; undefined: none does. */
  readonly named: () => readonly { readonly value: string; readonly name: string | undefined }[];
  readonly add: (values: readonly (string | undefined)[]) => void;
};

/** Collects secrets; `onNew` hears of each value once, before anything can be written about it. */
export function openSecrets(env: Environment, onNew: (values: readonly string[]) => void = () => undefined): Secrets {
  const known = new Set<string>();
  const add = (values: readonly (string | undefined)[]): void => {
    const fresh = values.filter((value): value is string => isSecret(value) && !known.has(value));
    for (const value of fresh) known.add(value);
    if (fresh.length > 0) onNew(fresh);
  };
  add(secretValues(env, []));
  const values = (): readonly string[] => longestFirst(known);
  const nameOf = (value: string) => Object.keys(env).find((name) => env[name] === value);
  return { add, values, named: () => values().map((value) => ({ value, name: nameOf(value) })) };
}

/** Who may be told of keys, and where their values are. */
export type KeyWatch = { readonly env: Environment; readonly secrets: Secrets };

/** Providers that tell `secrets` of every key before it is used, and before an answer that was stored is looked up. */
export function watchKeys(providers: Providers, { env, secrets }: KeyWatch): Providers {
  const note = ({ endpoint }: Request): void => {
    const model = answeringModel(endpoint);
    if (model !== undefined) secrets.add(keyNames(model).map((name) => env[name]));
    // Whatever an endpoint's headers are filled with, or an agent may see, may be a key, unless it is a word.
    if (endpoint.provider === 'http' || endpoint.provider === 'agent')
      secrets.add(endpoint.env.map((name) => env[name]).filter((value) => value !== undefined && !isWord(value)));
  };
  return {
    ...providers,
    open: (request, side) => {
      note(request);
      return providers.open(request, side);
    },
    identity: (request) => {
      note(request);
      return providers.identity(request);
    },
  };
}

/** The same for what scorers ask. */
export function watchServiceKeys(services: ScorerServices, { env, secrets }: KeyWatch): ScorerServices {
  const note = (model: ModelEndpoint): void => secrets.add(keyNames(model).map((name) => env[name]));
  return {
    ...services,
    embed: (model, texts, signal) => {
      note(model);
      return services.embed(model, texts, signal);
    },
    moderate: (model, text, signal) => {
      note(model);
      return services.moderate(model, text, signal);
    },
  };
}

/** The same for teams' own harnesses: whatever they are given may be a key, unless it is a word. */
export function watchHarnessKeys(harnesses: Harnesses, { env, secrets }: KeyWatch): Harnesses {
  return {
    ...harnesses,
    start: (start) => {
      const given = start.program.env.map((name) => env[name]);
      secrets.add(given.filter((value) => value !== undefined && !isWord(value)));
      return harnesses.start(start);
    },
  };
}

/** A log of lines that went through `hide`. */
export function discreetLog(log: Log, hide: (line: string) => string): Log {
  return { info: (line) => log.info(hide(line)), warn: (line) => log.warn(hide(line)) };
}

function keyNames({ apiKeyEnv }: ModelEndpoint): readonly string[] {
  return apiKeyEnv === undefined ? [] : [apiKeyEnv];
}

/** The values of an environment that must appear in no output, longest first. */
export function secretValues(env: Environment, more: readonly (string | undefined)[]): readonly string[] {
  const named = Object.entries(env).flatMap(([name, value]) => (isSecretVariable(name, value) ? [value] : []));
  return longestFirst(new Set([...named, ...more].filter(isSecret)));
}

function isSecret(value: string | undefined): value is string {
  return value !== undefined && value.trim().length >= SHORTEST_SECRET;
}

function longestFirst(values: ReadonlySet<string>): readonly string[] {
  return [...values].sort((a, b) => b.length - a.length);
}
