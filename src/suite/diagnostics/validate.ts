import { isJsonObject, type Json, type JsonObject } from '../../domain/json/json.ts';
import { hasInexact } from '../../domain/json/lossless.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import type { Suite } from '../../domain/suite.ts';
import { UserError, type Place, type Diagnostic } from '../../domain/user-error.ts';
import { compileSchema, type SchemaUse } from '../../json-schema/compile.ts';
import { gatherCaseMistakes } from './case-mistakes.ts';
import { orderDiagnostics, diagnosticAt, wholeFile } from './diagnostic.ts';
import type { Renderer } from '../render/render.ts';

/**
 * Everything that is only wrong when it is used: templates, regular expressions and JSON Schemas. Loads the engines, so
 * it belongs to `check` and to the moment before money is spent, not to the path where nothing is affected.
 */
export async function validateSuite(suite: Suite, renderer: Renderer): Promise<readonly Diagnostic[]> {
  return orderDiagnostics([
    ...validateTemplates(suite, renderer),
    ...(await validatePatterns(suite)),
    ...(await validateSchemas(suite)),
  ]);
}

/** Templates that cannot be parsed, and variables that a case does not provide: one error a place, naming a case. */
export function validateTemplates(suite: Suite, renderer: Renderer): readonly Diagnostic[] {
  const mistakes = gatherCaseMistakes();
  for (const target of suite.targets) {
    for (const evalCase of suite.cases) {
      for (const details of tryRender(() => renderer.render(target, evalCase))) mistakes.note(evalCase.id, details);
    }
  }
  return mistakes.all();
}

function tryRender(render: () => unknown): readonly Diagnostic[] {
  try {
    render();
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.all;
    throw error;
  }
}

async function validatePatterns(suite: Suite): Promise<readonly Diagnostic[]> {
  const patterns = new Map<string, { pattern: string; place: Place }>();
  for (const { config, place } of distinctSpecs(suite)) {
    for (const pattern of [config.pattern, config.regex]) {
      if (typeof pattern === 'string') patterns.set(JSON.stringify([pattern, place]), { pattern, place });
    }
  }
  if (patterns.size === 0) return [];
  const { RE2JS, RE2JSSyntaxException } = await import('re2js');
  return [...patterns.values()].flatMap(({ pattern, place }): Diagnostic[] => {
    try {
      RE2JS.compile(pattern);
      return [];
    } catch (error) {
      if (!(error instanceof RE2JSSyntaxException)) throw error;
      return [diagnosticAt(place, { code: 'bad-regex', sentence: `The pattern is not valid: ${error.message}.` })];
    }
  });
}

type PlacedSchema = {
  readonly schema: JsonObject;
  readonly place: Place;
  readonly what: string;
  readonly use: SchemaUse;
};

async function validateSchemas(suite: Suite): Promise<readonly Diagnostic[]> {
  const schemas = new Map<string, PlacedSchema>();
  for (const placed of schemasOf(suite)) schemas.set(JSON.stringify([placed.place, placed.what]), placed);
  const found: Diagnostic[] = [];
  for (const { schema, place, what, use } of schemas.values()) {
    if (use === 'check' && hasInexact(schema)) {
      const hint = 'Compare it with `json_path` and `equals`.';
      const sentence = `${what} holds a number with more digits than schemas are checked by.`;
      found.push(diagnosticAt(place, { code: 'bad-schema', sentence, hint }));
    }
    try {
      await compileSchema(schema, use);
    } catch (error) {
      // The engine throws plain Errors for schemas that it cannot compile.
      if (!(error instanceof Error)) throw error;
      const sentence = `${what} is not a valid JSON Schema: ${error.message}.`;
      found.push(diagnosticAt(place, { code: 'bad-schema', sentence }));
    }
  }
  return found;
}

function* schemasOf(suite: Suite): Generator<PlacedSchema> {
  for (const { output, tools, place } of suite.targets) {
    if (output !== undefined) {
      const what = 'The output’s schema';
      yield { schema: output.schema, place: placeOfFile(output.file) ?? place, what, use: 'send' };
    }
    for (const tool of tools?.tools ?? []) {
      const what = `The schema of the tool \`${tool.name}\``;
      yield { schema: tool.parameters, place: placeOfFile(tools?.file) ?? place, what, use: 'send' };
    }
  }
  for (const { config, place } of distinctSpecs(suite)) {
    for (const schema of [config.schema, config.arguments_schema]) {
      if (isJsonObject(schema))
        yield { schema, place: placeOfFile(config.file) ?? place, what: 'The schema', use: 'check' };
    }
  }
}

/** A schema in a file of its own is wrong there, not where it is named. */
function placeOfFile(file: Json | undefined): Place | undefined {
  return typeof file === 'string' ? wholeFile(file) : undefined;
}

/** Each scorer as written, once, with its nested ones: cases share them unless templates were filled. */
function* distinctSpecs(suite: Suite): Generator<ScorerSpec> {
  const seen = new Set<ScorerSpec>();
  const pending: ScorerSpec[] = [];
  for (const { expect } of suite.cases) {
    pending.push(...expect);
    for (let spec = pending.pop(); spec !== undefined; spec = pending.pop()) {
      if (seen.has(spec)) continue;
      seen.add(spec);
      pending.push(...spec.children);
      yield spec;
    }
  }
}
