import type { JsonObject } from '../../../domain/json/json.ts';
import { refusedParameters } from '../../../domain/providers/refused-parameters.ts';
import type { ModelEndpoint } from '../../../domain/suite.ts';
import type { Request } from '../../../domain/request.ts';
import { UserError } from '../../../domain/user-error.ts';
import { asObject } from '../wire/body.ts';

/** Throws UserError `unsupported` for parameters under which a call is not what the target says, or has no single, whole answer. */
export function refuseParameters(parameters: JsonObject, endpoint: ModelEndpoint): void {
  const bad = refusedParameters(parameters);
  if (bad.length === 0) return;
  throw new UserError(
    bad.map(({ name, why }) => ({
      code: 'unsupported',
      sentence: `Parameter \`${name}\` of ${endpoint.provider} model ${endpoint.model} ${why}.`,
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

/** How OpenAI is asked to answer when it has room, where the target wants that. */
export function asksFlex({ endpoint }: Pick<Request, 'endpoint'>): 'flex' | undefined {
  return 'service' in endpoint && endpoint.service?.tier === 'flex' ? 'flex' : undefined;
}
