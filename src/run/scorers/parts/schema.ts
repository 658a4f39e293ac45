import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import type { Json, JsonObject } from '../../../domain/json.ts';
import type { ScorerSpec } from '../../../domain/scorer.ts';
import { UserError } from '../../../domain/user-error.ts';
import { ScorerError } from '../../score.ts';
import { formatPointer } from './json-path.ts';
import { canonicalText } from './json-text.ts';
import { meterSchema, WORK_KEYWORD } from './metered-schema.ts';
import { quote } from './quote.ts';

/** Checks that one validation may make; a schema that asks for more (references that fan out) is hostile. */
export const MAX_SCHEMA_WORK = 20_000_000;

/** Longest text that a `format` is checked on: its expressions are native ones. */
const MAX_FORMAT_LENGTH = 2_000;

/** Schemas that are kept compiled. */
const MAX_COMPILED = 200;

/** Why a value does not fit a schema; undefined where it does. */
export type SchemaCheck = (value: Json) => string | undefined;

type Draft = 'draft-07' | '2020-12';
type Engine = Pick<Ajv, 'compile' | 'getSchema' | 'removeSchema'>;

const bySchema = new WeakMap<JsonObject, ValidateFunction>();
const byText = new Map<string, ValidateFunction>();
const engines = new Map<Draft, Promise<Engine>>();
let work = 0;

/**
 * Compiles a JSON Schema (2020-12, or draft-07 where `$schema` says so), once for equal schemas. Patterns are RE2's,
 * nothing is fetched, and the work of one validation is bounded.
 * @throws UserError `bad-schema`; the check throws ScorerError above MAX_SCHEMA_WORK.
 */
export async function compileSchema(spec: ScorerSpec, schema: JsonObject): Promise<SchemaCheck> {
  const validate = bySchema.get(schema) ?? (await compile(spec, schema));
  bySchema.set(schema, validate);
  return (value) => check(validate, value);
}

async function compile(spec: ScorerSpec, schema: JsonObject): Promise<ValidateFunction> {
  try {
    const metered = meterSchema(schema);
    const text = JSON.stringify(metered);
    const engine = await engineFor(schema);
    const validate = byText.get(text) ?? compileAlone(engine, metered);
    if (byText.size >= MAX_COMPILED) byText.clear();
    byText.set(text, validate);
    return validate;
  } catch (error) {
    const sentence = `The JSON Schema of ${spec.type} cannot be used: ${(error as Error).message}.`;
    throw new UserError({ code: 'bad-schema', sentence, place: spec.place, hint: undefined }, { cause: error });
  }
}

/** Leaves nothing behind in the engine, so that schemas of the same `$id` do not meet. */
function compileAlone(engine: Engine, schema: JsonObject): ValidateFunction {
  const id = schema['$id'];
  if (typeof id === 'string' && engine.getSchema(id) !== undefined) throw new Error('its $id is that of a meta-schema');
  try {
    return engine.compile(schema);
  } finally {
    engine.removeSchema(schema);
  }
}

function check(validate: ValidateFunction, value: Json): string | undefined {
  work = 0;
  try {
    return validate(value) ? undefined : describe(validate.errors?.[0]);
  } catch (error) {
    // A schema that refers to itself without descending overflows the stack before the meter is full.
    if (error instanceof ScorerError || !(error instanceof RangeError)) throw error;
    throw new ScorerError('The JSON Schema never comes to an end', { cause: error });
  }
}

function describe(error: ErrorObject | undefined): string {
  if (error === undefined) return 'does not fit';
  const found = JSON.stringify(error.data) ?? '';
  const extra =
    error.keyword === 'additionalProperties' ? ` (${quote(String(error.params['additionalProperty']))})` : '';
  return `${formatPointer(error.instancePath)} ${error.message ?? error.keyword}${extra}, found ${quote(found, 60)}`;
}

function engineFor(schema: JsonObject): Promise<Engine> {
  const draft = /draft-07/.test(String(schema['$schema'])) ? 'draft-07' : '2020-12';
  const engine = engines.get(draft) ?? createEngine(draft);
  engines.set(draft, engine);
  return engine;
}

async function createEngine(draft: Draft): Promise<Engine> {
  const { RE2JS } = await import('re2js');
  // Of these CommonJS modules both Node and the bundle give `module.exports` as `default`, which names itself `default` again.
  const { default: Validator } = (draft === 'draft-07' ? await import('ajv') : await import('ajv/dist/2020.js'))
    .default;
  const { default: addFormats } = (await import('ajv-formats')).default;
  const regExp = Object.assign((pattern: string) => RE2JS.compile(RE2JS.translateRegExp(pattern)), { code: 'RE2JS' });
  const strictness = { strictTypes: false, strictTuples: false, strictRequired: false, allowUnionTypes: true };
  const ajv = new Validator({
    ...strictness,
    inlineRefs: false,
    verbose: true,
    logger: false,
    code: { regExp },
  });
  addFormats(ajv);
  boundFormats(ajv.formats);
  ajv.addKeyword({ keyword: WORK_KEYWORD, before: '$ref', errors: false, validate: visit });
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', validate: hasUniqueItems });
  return ajv;
}

function visit(cost: number, data: Json): boolean {
  const isScalar = typeof data !== 'object' || data === null;
  const size = typeof data === 'string' ? data.length : isScalar ? 0 : Object.keys(data).length;
  spend(cost * (1 + size));
  return true;
}

function spend(units: number): void {
  work += units;
  if (work > MAX_SCHEMA_WORK) throw new ScorerError('Checking the output against the JSON Schema takes too much work');
}

/** The engine's own compares every pair of items. */
function hasUniqueItems(isAsked: boolean, items: readonly Json[]): boolean {
  if (!isAsked) return true;
  const texts = items.map(canonicalText);
  spend(texts.reduce((sum, text) => sum + text.length, 0));
  return new Set(texts).size === items.length;
}

function boundFormats(formats: Record<string, unknown>): void {
  for (const [name, format] of Object.entries(formats)) {
    const test = testerOf(format);
    if (test !== undefined) formats[name] = (text: string) => text.length <= MAX_FORMAT_LENGTH && test(text);
  }
}

function testerOf(format: unknown): ((text: string) => boolean) | undefined {
  if (format instanceof RegExp) return (text) => format.test(text);
  if (typeof format === 'function') return format as (text: string) => boolean;
  if (typeof format !== 'object' || format === null || 'type' in format || !('validate' in format)) return undefined;
  return testerOf(format.validate);
}
