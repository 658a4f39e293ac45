import type { Json, JsonObject } from '../../domain/json.ts';
import type { ModelEndpoint } from '../../domain/suite.ts';
import { UserError } from '../../domain/user-error.ts';
import { asObject } from './body.ts';

/** Parameters that would change what an answer is: one whole, immediate answer a call is what trials are made of. */
const REFUSED: readonly { readonly name: string; readonly allowed: Json }[] = [
  { name: 'stream', allowed: false },
  { name: 'background', allowed: false },
  { name: 'n', allowed: 1 },
];

/** Throws UserError `unsupported` for parameters under which a call has no single, whole answer. */
export function refuseParameters(parameters: JsonObject, endpoint: ModelEndpoint): void {
  const bad = REFUSED.filter(({ name, allowed }) => name in parameters && parameters[name] !== allowed);
  if (bad.length === 0) return;
  throw new UserError(
    bad.map(({ name }) => ({
      code: 'unsupported',
      sentence: `Parameter \`${name}\` of ${endpoint.provider} model ${endpoint.model} is not supported: a trial is one whole answer.`,
      place: undefined,
      hint: `Remove \`${name}\` from \`parameters:\`.`,
    })),
  );
}

/** The portable names and where they go; every other parameter is passed through as written. */
export type PortableNames = {
  readonly maxOutputTokens: string;
  /** A path of one or two names. */
  readonly reasoningEffort: readonly [string] | readonly [string, string];
};

/** Gives `max_output_tokens` and `reasoning_effort` the vendor's names; a vendor's own name, where written, wins. */
export function nameParameters(parameters: JsonObject, names: PortableNames): JsonObject {
  const { max_output_tokens: limit, reasoning_effort: effort, ...rest } = parameters;
  const [first, second] = names.reasoningEffort;
  const named = {
    ...(limit === undefined ? {} : { [names.maxOutputTokens]: limit }),
    ...(effort === undefined || second !== undefined ? {} : { [first]: effort }),
    ...rest,
  };
  if (effort === undefined || second === undefined) return named;
  return { ...named, [first]: { [second]: effort, ...asObject(rest[first]) } };
}
