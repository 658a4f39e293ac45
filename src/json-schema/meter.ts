import { distance } from 'fastest-levenshtein';
import { isJsonObject, type Json, type JsonObject } from '../domain/json/json.ts';

/** The keyword that charges each visit of a subschema; its value is what one visit costs. */
export const WORK_KEYWORD = 'evaldeltaWork';

const MAX_SCHEMA_NODES = 20_000;
const MAX_SCHEMA_DEPTH = 60;

const REFERENCES = new Set(['$ref', '$dynamicRef', '$recursiveRef']);
const DEFINITIONS = new Set(['$defs', 'definitions']);
const SCHEMA_MAPS = new Set([...DEFINITIONS, 'properties', 'patternProperties', 'dependentSchemas', 'dependencies']);
const SCHEMA_LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items']);
const SCHEMAS = new Set(
  'additionalItems additionalProperties contains else if items not propertyNames then unevaluatedItems unevaluatedProperties'.split(
    ' ',
  ),
);
const LIMITS =
  'type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern format maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired';
/** Keywords that an output can break. */
const ASSERTIONS = new Set([...SCHEMA_MAPS, ...SCHEMA_LISTS, ...SCHEMAS, ...LIMITS.split(' ')]);
/** `$schema` has chosen the engine, which knows one spelling of each draft's address. */
const ANNOTATIONS = new Set(
  '$schema $comment contentSchema default deprecated description example examples readOnly title writeOnly'.split(' '),
);

type Walk = { nodes: number; readonly pointers: Set<string>; readonly references: string[] };

/**
 * A copy of a JSON Schema in which every subschema carries what a visit of it costs. Annotations and `x-` keywords are
 * left out. Throws an Error for a schema that is too large, too deep, misspells a keyword, or, unless that is allowed, refers
 * to what is no subschema, which a meter would not see.
 */
export function meterSchema(schema: JsonObject, strayReferences: 'allow' | 'refuse'): JsonObject {
  const walk: Walk = { nodes: 0, pointers: new Set(), references: [] };
  const metered = meterObject(schema, '#', walk);
  const stray = walk.references.find((reference) => reference.includes('/') && !isKnown(reference, walk.pointers));
  if (stray !== undefined && strayReferences === 'refuse')
    throw new Error(`$ref ${stray.slice(0, 60)} names no subschema of this schema`);
  return metered;
}

function meter(schema: Json, pointer: string, walk: Walk): Json {
  walk.nodes += 1;
  if (walk.nodes > MAX_SCHEMA_NODES) throw new Error(`it has more than ${MAX_SCHEMA_NODES} subschemas`);
  return isJsonObject(schema) ? meterObject(schema, pointer, walk) : schema;
}

function meterObject(schema: JsonObject, pointer: string, walk: Walk): JsonObject {
  if (pointer.split('/').length > 2 * MAX_SCHEMA_DEPTH)
    throw new Error(`it is nested deeper than ${MAX_SCHEMA_DEPTH} levels`);
  walk.pointers.add(pointer);
  const keywords = Object.entries(schema).filter(([name]) => !isAnnotation(name, schema));
  for (const [name] of keywords) refuseMisspelt(name);
  const cost = keywords.reduce((sum, [name, value]) => sum + costOf(name, value), 1);
  const copies = keywords.map(([name, value]) => [name, meterKeyword(name, value, pointer, walk)] as const);
  return Object.fromEntries([...copies, [WORK_KEYWORD, cost]]);
}

/** OpenAPI's `nullable` widens a `type`; beside none there is nothing to widen, and ajv would refuse it. */
function isAnnotation(name: string, schema: JsonObject): boolean {
  return ANNOTATIONS.has(name) || name.startsWith('x-') || (name === 'nullable' && !Object.hasOwn(schema, 'type'));
}

/** Keywords that nobody knows are annotations of other tools, but one that almost is an assertion would check nothing. */
function refuseMisspelt(name: string): void {
  if (ASSERTIONS.has(name)) return;
  const bound = name.length < 5 ? 0 : name.length < 8 ? 1 : 2;
  const meant = [...ASSERTIONS].find((known) => distance(name.toLowerCase(), known.toLowerCase()) <= bound);
  if (meant !== undefined) throw new Error(`unknown keyword: "${name}", did you mean "${meant}"`);
}

function meterKeyword(name: string, value: Json, pointer: string, walk: Walk): Json {
  const here = `${pointer}/${escape(name)}`;
  if (REFERENCES.has(name) && typeof value === 'string') walk.references.push(value);
  if (Array.isArray(value) && SCHEMA_LISTS.has(name)) {
    return (value as readonly Json[]).map((each, index) => meter(each, `${here}/${index}`, walk));
  }
  if (isJsonObject(value) && SCHEMA_MAPS.has(name)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, meter(each, `${here}/${escape(key)}`, walk)]),
    );
  }
  return SCHEMAS.has(name) ? meter(value, here, walk) : value;
}

function costOf(name: string, value: Json): number {
  if (DEFINITIONS.has(name) || typeof value !== 'object' || value === null) return 1;
  return 1 + (SCHEMAS.has(name) && !Array.isArray(value) ? 0 : Object.keys(value).length);
}

function isKnown(reference: string, pointers: ReadonlySet<string>): boolean {
  // A whole other resource (an embedded `$id`) has no pointer of ours; its subschemas are metered all the same.
  const fragment = reference.indexOf('#/');
  if (fragment < 0) return true;
  return pointers.has(decode(reference.slice(fragment)));
}

function decode(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch (error) {
    throw new Error(`$ref ${reference.slice(0, 60)} is not well-formed`, { cause: error });
  }
}

function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
