import { posix } from 'node:path';
import { isJsonObject, isNested, jsonText, type Json, type JsonObject } from '../../domain/json/json.ts';
import { exactJson } from '../../domain/json/lossless.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import type { InputFile, Severity } from '../../domain/suite.ts';
import type { Place } from '../../domain/user-error.ts';
import { comparesSides, formOf, SCORER_NAMES, traitsOf, type ScorerName } from '../../scorers/catalogue.ts';
import { findConfigMistake } from '../diagnostics/config-mistakes.ts';
import type { Path, PlaceOf } from '../syntax/document.ts';
import { isTemplate } from '../../forms/values.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import { reportMissingScripts } from '../files/missing-scripts.ts';
import { namedFiles, reachableFiles } from '../files/program-files.ts';
import { parseDocumentFile } from '../target/prompt.ts';
import { findRegexMistake } from '../template/regex.ts';
import type { ExpectationInput } from '../schema/expectation.ts';
import { placeFiles } from '../files/placed-files.ts';
import { locateFile, readReference, resolveGlobs, type Sources } from '../files/sources.ts';

/** An entry of `expect:` before a case's fields are filled in. */
export type Expectation = {
  readonly spec: ScorerSpec;
  readonly onlyOn: { readonly severity: readonly Severity[] | undefined; readonly tags: readonly string[] | undefined };
  /** Whether the spec holds templates; one without is shared by all cases. */
  readonly isTemplate: boolean;
};
const NEVER_FILLED: ReadonlySet<string> = new Set([
  'schema',
  'arguments_schema',
  'file',
  'oid',
  'files',
  'inputs',
  'directory',
  'path',
]);

/** Validated entries as scorers, with the files they name read; mistakes go to the sources' diagnostics. */
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
  return traitsOf(spec.type).isCritical === true;
}

async function compileEntry(sources: Sources, entry: ExpectationInput, placeOf: PlaceOf): Promise<ScorerSpec> {
  const type = SCORER_NAMES.find((name) => entry[name] !== undefined);
  if (type === undefined) throw new Error('The schema let an entry without a scorer pass.');
  const place = placeOf([type], 'key');
  const children = await compileChildren(sources, { type, value: entry[type] }, placeOf);
  const spec: ScorerSpec = {
    type,
    config: await compileConfig(sources, { type, value: entry[type] }, nested(placeOf, [type])),
    children,
    name: entry.name,
    weight: entry.weight ?? 1,
    threshold: entry.threshold,
    place,
  };
  const mistake = hasOwnTemplate(spec.config) ? undefined : findConfigMistake(spec);
  if (mistake !== undefined) sources.diagnostics.push(diagnosticAt(placeOf([type]), mistake));
  return spec;
}

type Part = { readonly type: ScorerName; readonly value: unknown };

async function compileChildren(sources: Sources, { type, value }: Part, placeOf: PlaceOf): Promise<ScorerSpec[]> {
  const children: ScorerSpec[] = [];
  for (const { path, child } of childrenOf({ type, value })) {
    const place = nested(placeOf, path);
    reportOutermost(sources, child, place);
    children.push(await compileEntry(sources, child, place));
  }
  return children;
}

function childrenOf({ type, value }: Part): readonly { readonly path: Path; readonly child: ExpectationInput }[] {
  const { holds } = traitsOf(type);
  if (holds === 'one') return [{ path: [type], child: value as ExpectationInput }];
  if (holds === undefined) return [];
  return (value as readonly ExpectationInput[]).map((child, index) => ({ path: [type, index], child }));
}

function nested(placeOf: PlaceOf, root: Path): PlaceOf {
  return (path, what) => placeOf([...root, ...path], what);
}

/** What says which cases a scorer is for, or looks at both sides' outputs, says nothing inside of another one. */
function reportOutermost(sources: Sources, child: ExpectationInput, placeOf: PlaceOf): void {
  const report = (key: string, sentence: string): void => {
    if (child[key] === undefined) return;
    sources.diagnostics.push(diagnosticAt(placeOf([key], 'key'), { code: 'bad-value', sentence }));
  };
  report('only_on', '`only_on` belongs to the outermost scorer.');
  for (const type of SCORER_NAMES.filter((name) => comparesSides({ type: name })))
    report(type, `\`${type}\` compares two outputs, so it cannot stand inside of another scorer.`);
}

async function compileConfig(sources: Sources, { type, value }: Part, placeOf: PlaceOf): Promise<JsonObject> {
  const form = formOf(type);
  if (form === undefined) return besideHeld({ type, value });
  const config = form.config(value);
  const place = placeOf([]);
  if (reportRegex(sources, config, place)) return {};
  const { reads } = traitsOf(type);
  if (reads === 'module') return compileModule(sources, config, placeOf);
  if (reads === 'program' && config.run !== undefined) return compileCheck(sources, config, placeOf);
  if (reads === 'program') return compileCommand(sources, config, placeOf);
  if (reads === 'schema' && typeof config.schema === 'string') return compileSchema(sources, config.schema, place);
  return config;
}

/** What a scorer that holds others says beside them. */
function besideHeld({ type, value }: Part): JsonObject {
  const { beside = [] } = traitsOf(type);
  return Object.fromEntries(beside.map((key) => [key, (value as JsonObject)[key] ?? null]));
}

function reportRegex(sources: Sources, config: JsonObject, place: Place): boolean {
  const mistakes = [config.pattern, config.regex, ...argumentPatterns(config)].flatMap((pattern) =>
    typeof pattern === 'string' && !isTemplate(pattern) ? (findRegexMistake(pattern) ?? []) : [],
  );
  for (const mistake of mistakes) sources.diagnostics.push(diagnosticAt(place, { code: 'bad-regex', ...mistake }));
  return mistakes.length > 0;
}

/** A module's content decides what it says: object ids make a changed module, or what it imports, a changed scorer. */
async function compileModule(sources: Sources, config: JsonObject, placeOf: PlaceOf): Promise<JsonObject> {
  const inputs = declaredInputs(sources, config, placeOf);
  const place = placeOf(config.inputs === undefined ? [] : ['file']);
  const file = locateFile(sources, { path: jsonText(config.file), place });
  if (file === undefined) return config;
  const imported = (await reachableFiles(sources, [file])).filter(({ path }) => path !== file.path);
  return { file: file.path, oid: file.oid, ...withFiles(imported), ...inputs };
}

/** The same of the files that a program is started with. It runs in the directory of the file that names it, as a target does. */
async function compileCommand(sources: Sources, config: JsonObject, placeOf: PlaceOf): Promise<JsonObject> {
  const inputs = declaredInputs(sources, config, placeOf);
  const command = Array.isArray(config.command) ? config.command.map(String) : [];
  const program = { command, directory: posix.dirname(placeOf([]).file) };
  const words = config.inputs === undefined ? placeOf : nested(placeOf, ['command']);
  reportMissingScripts(sources, { ...program, isPrepared: false }, words);
  const files = await reachableFiles(sources, namedFiles(sources, program));
  return { ...config, directory: program.directory, ...withFiles(files), ...inputs };
}

/** What is put into a workspace for a check lies at its root by its name, where nothing else is said. */
function compileCheck(sources: Sources, config: JsonObject, placeOf: PlaceOf): JsonObject {
  const files = Array.isArray(config.files) ? config.files : [];
  const entries = files.map((each) =>
    isJsonObject(each)
      ? { from: jsonText(each.from), to: jsonText(each.to) }
      : { from: jsonText(each), to: posix.basename(jsonText(each)) },
  );
  const place: PlaceOf = ([index = 0, ...path], what) =>
    placeOf(['files', index, ...(isJsonObject(files[Number(index)]) ? path : [])], what);
  return { ...config, files: placeFiles(sources, { entries, placeOf: place }) };
}

/** The patterns of calls that are looked for. */
function argumentPatterns(config: JsonObject): readonly Json[] {
  const calls = Object.values(config).flatMap((list) => (Array.isArray(list) ? list.filter(isJsonObject) : []));
  return calls.flatMap(({ tool, args }) => (tool === undefined || args === undefined ? [] : [args]));
}

function withFiles(files: readonly InputFile[]): JsonObject {
  return files.length === 0 ? {} : { files: idsByPath(files) };
}

/** What a program says that it reads, in place of the globs that say it. */
function declaredInputs(sources: Sources, { inputs }: JsonObject, placeOf: PlaceOf): JsonObject {
  if (!Array.isArray(inputs)) return {};
  const globs = inputs.map((path, index) => ({ path: String(path), place: placeOf(['inputs', index]) }));
  return { inputs: idsByPath(resolveGlobs(sources, globs)) };
}

function idsByPath(files: readonly InputFile[]): JsonObject {
  return Object.fromEntries(files.map(({ path, oid }) => [path, oid]));
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
  const document = file && parseDocumentFile(file, sources.diagnostics);
  if (document === undefined) return undefined;
  const { value } = document;
  if (isJsonObject(value)) return { schema: exactJson(value) as JsonObject, file: document.file };
  sources.diagnostics.push(
    diagnosticAt(document.placeOf([]), { code: 'bad-schema', sentence: 'A JSON Schema file must hold an object.' }),
  );
  return undefined;
}

function hasTemplate(spec: ScorerSpec): boolean {
  return spec.children.some(hasTemplate) || hasOwnTemplate(spec.config);
}

/** Whether a scorer's config holds a template, whatever its nested scorers do. */
export function hasOwnTemplate(config: JsonObject): boolean {
  return Object.entries(config).some(([key, value]) => isFilled(key, value));
}

/** Whether a value under a key of a scorer's config holds a template; schemas and paths never do. */
export function isFilled(key: string, value: Json): boolean {
  if (NEVER_FILLED.has(key)) return false;
  if (typeof value === 'string') return isTemplate(value);
  if (!isNested(value)) return false;
  return Object.values(value).some((child) => isFilled('', child));
}
