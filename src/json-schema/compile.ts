import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import { isJsonObject, jsonText, type Json, type JsonObject } from '../domain/json/json.ts';
import { meterSchema, WORK_KEYWORD } from './meter.ts';

/** Checks that one validation may make; a schema that asks for more (references that fan out) is hostile. */
export const MAX_SCHEMA_WORK = 20_000_000;

/** Longest text that a `format` is checked on: its expressions are native ones. */
const MAX_FORMAT_LENGTH = 2_000;

/** Schemas that are kept compiled. */
const MAX_COMPILED = 200;

/** Decimals of a quotient that count for `multipleOf`: binary fractions miss 19.99 = 1999 × 0.01 by a hair. */
const QUOTIENT_DECIMALS = 6;

/** Whether outputs are checked here, by patterns of RE2, or the schema is only sent to a model, whose patterns are its own. */
export type SchemaUse = 'check' | 'send';

/** The first thing about a value that does not fit a schema; undefined where it fits. Throws SchemaWorkError. */
export type CompiledSchema = (value: Json) => ErrorObject | undefined;

/** A schema asks for more work than a check may take. */
export class SchemaWorkError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SchemaWorkError';
  }
}

type Draft = 'draft-07' | '2020-12';
type Engine = Pick<Ajv, 'compile' | 'getSchema' | 'removeSchema'>;

const bySchema: Readonly<Record<SchemaUse, WeakMap<JsonObject, ValidateFunction>>> = {
  check: new WeakMap(),
  send: new WeakMap(),
};
const byText = new Map<string, ValidateFunction>();
const engines = new Map<string, Promise<Engine>>();
let work = 0;

/**
 * Compiles a JSON Schema (2020-12, or draft-07 where `$schema` says so), once for equal schemas. Nothing is fetched, the
 * work of one check is bounded, and unknown keywords and formats are annotations, as the standard has it.
 * @throws Error that says in its message why the schema cannot be used.
 */
export async function compileSchema(schema: JsonObject, use: SchemaUse): Promise<CompiledSchema> {
  const validate = bySchema[use].get(schema) ?? (await compile(schema, use));
  bySchema[use].set(schema, validate);
  return (value) => check(validate, value);
}

async function compile(schema: JsonObject, use: SchemaUse): Promise<ValidateFunction> {
  const draft = draftOf(schema);
  const metered = use === 'check' ? meterSchema(schema, 'refuse') : asSent(schema);
  const key = JSON.stringify([draft, use]);
  const engine = engines.get(key) ?? createEngine(draft, use);
  engines.set(key, engine);
  const text = `${key} ${JSON.stringify(metered)}`;
  const validate = byText.get(text) ?? compileAlone(await engine, metered);
  if (byText.size >= MAX_COMPILED) byText.clear();
  byText.set(text, validate);
  return validate;
}

/** No output is checked by it here: only what no reader could mean is refused. */
function asSent(schema: JsonObject): JsonObject {
  meterSchema(schema, 'allow');
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
}

function draftOf({ $schema: named }: JsonObject): Draft {
  // Without a draft in it the address means the latest.
  const address = named === undefined ? '2020-12' : jsonText(named);
  if (/2020-12|json-schema\.org\/schema#?$/.test(address)) return '2020-12';
  if (/draft-07/.test(address)) return 'draft-07';
  throw new Error(`$schema names ${address.slice(0, 80)}; 2020-12 and draft-07 are known`);
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

function check(validate: ValidateFunction, value: Json): ErrorObject | undefined {
  work = 0;
  try {
    return validate(value) ? undefined : validate.errors?.[0];
  } catch (error) {
    // A schema that refers to itself without descending overflows the stack before the meter is full.
    if (!(error instanceof RangeError)) throw error;
    throw new SchemaWorkError('The JSON Schema never comes to an end', { cause: error });
  }
}

async function createEngine(draft: Draft, use: SchemaUse): Promise<Engine> {
  const { RE2JS } = await import('re2js');
  // Of these CommonJS modules both Node and the bundle give `module.exports` as `default`, which names itself `default` again.
  const { default: Validator } = (draft === 'draft-07' ? await import('ajv') : await import('ajv/dist/2020.js'))
    .default;
  const { default: addFormats } = (await import('ajv-formats')).default;
  const regExp = Object.assign((pattern: string) => RE2JS.compile(RE2JS.translateRegExp(pattern)), { code: 'RE2JS' });
  const ajv = new Validator({
    strict: false,
    strictNumbers: true,
    inlineRefs: false,
    verbose: true,
    logger: false,
    multipleOfPrecision: QUOTIENT_DECIMALS,
    validateFormats: use === 'check',
    code: use === 'check' ? { regExp } : {},
  });
  if (use === 'check') {
    addFormats(ajv);
    boundFormats(ajv.formats);
  }
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
  if (work > MAX_SCHEMA_WORK)
    throw new SchemaWorkError('Checking the output against the JSON Schema takes too much work');
}

/** The engine's own compares every pair of items. */
function hasUniqueItems(isAsked: boolean, items: readonly Json[]): boolean {
  if (!isAsked) return true;
  const texts = items.map(canonicalText);
  spend(texts.reduce((sum, text) => sum + text.length, 0));
  return new Set(texts).size === items.length;
}

/** The same text for equal values: the names of objects in order. */
function canonicalText(value: Json): string {
  return JSON.stringify(value, (_, each: Json) =>
    isJsonObject(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each,
  );
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
