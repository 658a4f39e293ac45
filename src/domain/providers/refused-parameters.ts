import type { Json, JsonObject } from '../json/json.ts';

const WHOLE = 'is not supported: a trial is one whole answer';
/** Prices, fingerprints and trust go by what the target names. */
const ELSEWHERE = 'belongs to the target, not to its parameters';

/** A parameter under which a call is not what its target says, or has no single, whole answer. */
export type RefusedParameter = { readonly name: string; readonly why: string };

const REFUSED: readonly (RefusedParameter & { readonly allowed?: Json })[] = [
  { name: 'stream', allowed: false, why: WHOLE },
  { name: 'background', allowed: false, why: WHOLE },
  { name: 'background_options', why: WHOLE },
  { name: 'n', allowed: 1, why: WHOLE },
  { name: 'model', why: ELSEWHERE },
  { name: 'models', why: ELSEWHERE },
  { name: 'messages', why: ELSEWHERE },
  { name: 'input', why: ELSEWHERE },
];

/** Those of a model's parameters that cannot be sent. */
export function refusedParameters(parameters: JsonObject): readonly RefusedParameter[] {
  return REFUSED.filter(({ name, allowed }) => Object.hasOwn(parameters, name) && parameters[name] !== allowed);
}
