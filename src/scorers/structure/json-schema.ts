import { isJsonObject } from '../../domain/json/json.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { badValue, valueIn } from '../parts/config.ts';
import { parseJson } from './parts/json-text.ts';
import { verdict } from '../parts/judgement.ts';
import { compileSchema } from './parts/schema.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `json_schema: FILE | SCHEMA`: the whole output is JSON that fits the schema (2020-12). */
export async function jsonSchema(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const schema = valueIn(spec, 'schema');
  if (!isJsonObject(schema)) throw badValue(spec, 'json_schema needs a schema.');
  const checkValue = await compileSchema(spec, schema);
  const parsed = parseJson(context.output.text);
  if (!parsed.ok) return verdict(false, `expected JSON that fits the schema, ${parsed.problem}`);
  const problem = checkValue(parsed.value);
  return verdict(problem === undefined, problem ?? 'fits the schema');
}
