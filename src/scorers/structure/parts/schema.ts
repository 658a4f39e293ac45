import type { ErrorObject } from 'ajv';
import type { Json, JsonObject } from '../../../domain/json/json.ts';
import { plainJson } from '../../../domain/json/lossless.ts';
import type { ScorerSpec } from '../../../domain/scorer.ts';
import { UserError } from '../../../domain/user-error.ts';
import { compileSchema as compile, SchemaWorkError, type CompiledSchema } from '../../../json-schema/compile.ts';
import { ScorerError } from '../../scorer.ts';
import { formatPointer } from './path-value.ts';
import { quote } from '../../parts/quote.ts';

/** Why a value does not fit a schema; undefined where it does. Throws ScorerError where that takes too much work. */
export type SchemaCheck = (value: Json) => string | undefined;

/**
 * Compiles a JSON Schema of a scorer, as `check` did before anything was paid for.
 * @throws UserError `bad-schema`.
 */
export async function compileSchema(spec: ScorerSpec, schema: JsonObject): Promise<SchemaCheck> {
  try {
    const mismatch = await compile(schema, 'check');
    return (value) => describe(find(mismatch, value));
  } catch (error) {
    const sentence = `The JSON Schema of ${spec.type} cannot be used: ${(error as Error).message}.`;
    throw new UserError({ code: 'bad-schema', sentence, place: spec.place, hint: undefined }, { cause: error });
  }
}

function find(mismatch: CompiledSchema, value: Json): ErrorObject | undefined {
  try {
    return mismatch(plainJson(value));
  } catch (error) {
    if (!(error instanceof SchemaWorkError)) throw error;
    throw new ScorerError(error.message, { cause: error });
  }
}

function describe(error: ErrorObject | undefined): string | undefined {
  if (error === undefined) return undefined;
  const found = JSON.stringify(error.data) ?? '';
  const extra =
    error.keyword === 'additionalProperties' ? ` (${quote(String(error.params['additionalProperty']))})` : '';
  return `${formatPointer(error.instancePath)} ${error.message ?? error.keyword}${extra}, found ${quote(found, 60)}`;
}
