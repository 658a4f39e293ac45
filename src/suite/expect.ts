import type { Json, JsonObject } from '../domain/json.ts';
import type { ScorerSpec } from '../domain/scorer.ts';
import type { Severity } from '../domain/suite.ts';
import type { Place } from '../domain/user-error.ts';
import type { Path, PathPart } from './document.ts';
import { isTemplate } from './plain.ts';
import { parseDocumentFile } from './prompt.ts';
import { problemAt } from './problem.ts';
import { findRegexMistake } from './regex.ts';
import type { ExpectationInput } from './schema/expectation.ts';
import { SCORER_FORMS, SCORER_NAMES, type LeafScorer } from './schema/scorers.ts';
import { locateFile, readReference, type Sources } from './sources.ts';

/** An entry of `expect:` before a case's fields are filled in. */
export type Expectation = {
  readonly spec: ScorerSpec;
  readonly onlyOn: { readonly severity: readonly Severity[] | undefined; readonly tags: readonly string[] | undefined };
  /** Whether the spec holds templates; one without is shared by all cases. */
  readonly isTemplate: boolean;
};

/** Where an entry, or something in it, is written. */
export type PlaceOf = (path: Path, what?: PathPart) => Place;

const CRITICAL_SCORERS: ReadonlySet<string> = new Set(['no_leak', 'no_injection', 'moderation', 'refusal']);

/** Validated entries as scorers, with the files they name read; mistakes go to the sources' problems. */
export async function compileExpectations(
  sources: Sources,
  entries: readonly ExpectationInput[],
  placeOf: PlaceOf,
): Promise<readonly Expectation[]> {
  const compiled: Expectation[] = [];
  for (const [index, entry] of entries.entries()) {
    const spec = await compileEntry(sources, entry, (path, what) => placeOf([index, ...path], what));
    compiled.push({
      spec,
      onlyOn: { severity: entry.only_on?.severity, tags: entry.only_on?.tags },
      isTemplate: hasTemplate(spec),
    });
  }
  return compiled;
}

/** Whether a scorer is for the unforgivable: its cases are critical where nothing else is said. */
export function isCriticalScorer(spec: ScorerSpec): boolean {
  return CRITICAL_SCORERS.has(spec.type);
}

async function compileEntry(sources: Sources, entry: ExpectationInput, placeOf: PlaceOf): Promise<ScorerSpec> {
  const type = SCORER_NAMES.find((name) => entry[name] !== undefined);
  if (type === undefined) throw new Error('The schema let an entry without a scorer pass.');
  const place = placeOf([type], 'key');
  const children = await compileChildren(sources, { type, value: entry[type] }, placeOf);
  reportNestedFilter(sources, entry, { type, placeOf });
  return {
    type,
    config: await compileConfig(sources, { type, value: entry[type] }, placeOf([type])),
    children,
    name: entry.name,
    weight: entry.weight ?? 1,
    threshold: entry.threshold,
    place,
  };
}

type Part = { readonly type: string; readonly value: unknown };

async function compileChildren(sources: Sources, { type, value }: Part, placeOf: PlaceOf): Promise<ScorerSpec[]> {
  if (type === 'not' || type === 'json_path') {
    return [await compileEntry(sources, value as ExpectationInput, nested(placeOf, [type]))];
  }
  if (type !== 'any_of' && type !== 'all_of') return [];
  const children: ScorerSpec[] = [];
  for (const [index, child] of (value as readonly ExpectationInput[]).entries()) {
    children.push(await compileEntry(sources, child, nested(placeOf, [type, index])));
  }
  return children;
}

function nested(placeOf: PlaceOf, root: Path): PlaceOf {
  return (path, what) => placeOf([...root, ...path], what);
}

function reportNestedFilter(
  sources: Sources,
  entry: ExpectationInput,
  { type, placeOf }: { type: string; placeOf: PlaceOf },
): void {
  const children = type === 'not' ? [entry[type]] : type === 'any_of' || type === 'all_of' ? entry[type] : [];
  for (const [index, child] of (children as readonly ExpectationInput[]).entries()) {
    if (child.only_on === undefined) continue;
    const path = type === 'not' ? [type, 'only_on'] : [type, index, 'only_on'];
    const sentence = '`only_on` belongs to the outermost scorer.';
    sources.problems.push(problemAt(placeOf(path, 'key'), { code: 'bad-value', sentence }));
  }
}

async function compileConfig(sources: Sources, { type, value }: Part, place: Place): Promise<JsonObject> {
  if (type === 'json_path') return { path: (value as { path: string }).path };
  if (!(type in SCORER_FORMS)) return {};
  const { config: toConfig } = SCORER_FORMS[type as LeafScorer];
  const config = (toConfig as (value: unknown) => JsonObject)(value);
  if (reportRegex(sources, config, place)) return {};
  if (type === 'javascript') return compileModule(sources, config, place);
  if (type === 'json_schema' && typeof config.schema === 'string') return compileSchema(sources, config.schema, place);
  return config;
}

function reportRegex(sources: Sources, config: JsonObject, place: Place): boolean {
  const mistakes = [config.pattern, config.regex].flatMap((pattern) =>
    typeof pattern === 'string' && !isTemplate(pattern) ? (findRegexMistake(pattern) ?? []) : [],
  );
  for (const mistake of mistakes) sources.problems.push(problemAt(place, { code: 'bad-regex', ...mistake }));
  return mistakes.length > 0;
}

/** A module's content decides what it says: its object id makes a changed module a changed scorer. */
function compileModule(sources: Sources, config: JsonObject, place: Place): JsonObject {
  const file = locateFile(sources, { path: String(config.file), place });
  return file === undefined ? config : { file: file.path, oid: file.oid };
}

async function compileSchema(sources: Sources, path: string, place: Place): Promise<JsonObject> {
  const schema = await readSchema(sources, path, place);
  return schema === undefined ? {} : { schema: schema.schema, file: schema.file };
}

/** Reads a JSON Schema from a `.json` or `.yaml` file. */
export async function readSchema(
  sources: Sources,
  path: string,
  place: Place,
): Promise<{ readonly schema: JsonObject; readonly file: string } | undefined> {
  const file = await readReference(sources, { path, place });
  const document = file && parseDocumentFile(file, sources.problems);
  if (document === undefined) return undefined;
  const { value } = document;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return { schema: value as JsonObject, file: document.file };
  }
  sources.problems.push(
    problemAt(document.placeOf([]), { code: 'bad-schema', sentence: 'A JSON Schema file must hold an object.' }),
  );
  return undefined;
}

function hasTemplate(spec: ScorerSpec): boolean {
  return spec.children.some(hasTemplate) || Object.entries(spec.config).some(([key, value]) => isFilled(key, value));
}

/** Whether a value of a scorer's config holds a template; schemas and paths never do. */
export function isFilled(key: string, value: Json): boolean {
  if (['schema', 'arguments_schema', 'file', 'oid', 'path'].includes(key)) return false;
  if (typeof value === 'string') return isTemplate(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([inner, child]) => isFilled(Array.isArray(value) ? '' : inner, child as Json));
}
