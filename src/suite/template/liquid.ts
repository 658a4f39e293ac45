import type { Context as Scope, Liquid, Template } from 'liquidjs';
import type * as LiquidLibrary from 'liquidjs';
import type { JsonObject } from '../../domain/json/json.ts';
import { MAX_MESSAGE_CHARACTERS, MAX_DIAGNOSTICS_PER_FILE } from '../files/limits.ts';
import { readOnlyFiles, registerIncludes, type Engine, type Partials, type TemplateSource } from './liquid-partials.ts';
import { explained, Mistakes, tooLarge } from './liquid-errors.ts';
import {
  boundCaptures,
  createRenderLimits,
  findExcess,
  findExcessIn,
  weighFilters,
  type RenderLimit,
} from './liquid-limits.ts';
import { createLiteralDrops, sourceOf } from './liquid-literal.ts';

type Library = typeof LiquidLibrary;
type FilledByShown = (vars: object, partials: Set<string>) => string;

/** Fills one template, and adds the paths of the partials that it went through to `partials`. Throws TemplateError. */
export type FilledBy = (vars: JsonObject, partials: Set<string>) => string;

/** Compiles templates. `compile` throws TemplateError for bad syntax. */
export type TemplateEngine = { readonly compile: (source: TemplateSource) => FilledBy };

/** Entries of ranges; what filters take is weighed against it. */
const MEMORY_LIMIT = 1_000_000;
const DATE_FILTERS = ['date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string'];

/** Loads LiquidJS and makes an engine that reads no file, no clock and no random number. */
export async function loadTemplateEngine(): Promise<TemplateEngine> {
  const library = await import('liquidjs');
  const show = createLiteralDrops(library);
  const engines = new WeakMap<Partials, Engine>();
  const limitRendering = createRenderLimits(library);
  const engineFor = (partials: Partials): Engine => {
    const engine = engines.get(partials) ?? createEngine(library, partials);
    engines.set(partials, engine);
    return engine;
  };
  return {
    compile: (source) => {
      const filledBy = compile({ library, limitRendering }, engineFor(source.partials), source);
      return (vars, partials) => filledBy(show(vars), partials);
    },
  };
}

type Shared = { readonly library: Library; readonly limitRendering: () => RenderLimit };

function compile(
  { library, limitRendering }: Shared,
  { liquid, rendered, excess }: Engine,
  source: TemplateSource,
): FilledByShown {
  const templates = explained({ library, liquid, source }, () => {
    if (excess !== undefined) throw tooLarge(excess);
    return parse(library, liquid, source);
  });
  return (vars, partials) =>
    explained({ library, liquid, source }, () => {
      rendered.clear();
      const scope = scopeOf(library, { liquid, vars, renderLimit: limitRendering() });
      const text = String(liquid.renderSync(templates, scope));
      for (const path of rendered) partials.add(path);
      if (text.length <= MAX_MESSAGE_CHARACTERS) return text;
      throw new library.AssertionError(`the text has more than ${MAX_MESSAGE_CHARACTERS} characters`);
    });
}

/** Parses part by part, so that a template full of mistakes is given up after enough of them. */
function parse(library: Library, liquid: Liquid, { text, file }: TemplateSource): Template[] {
  if (text.length > MAX_MESSAGE_CHARACTERS) throw new library.AssertionError('parse length limit exceeded');
  const tokens = new library.Tokenizer(text, undefined, file).readTopLevelTokens(liquid.options);
  const found = findExcessIn(library, tokens);
  if (found !== undefined) throw tooLarge({ ...found, file: undefined });
  const parser = new library.Parser(liquid);
  const errors: unknown[] = [];
  const templates: Template[] = [];
  for (let token = tokens.shift(); token !== undefined; token = tokens.shift()) {
    try {
      templates.push(parser.parseToken(token, tokens));
    } catch (error) {
      if (errors.push(error) === MAX_DIAGNOSTICS_PER_FILE) break;
    }
  }
  if (errors.length > 0) throw new Mistakes(errors);
  return templates;
}

type Filling = { readonly liquid: Liquid; readonly vars: object; readonly renderLimit: RenderLimit };

/** Of filling, all errors are wanted: each variable that is missing. */
function scopeOf(library: Library, { liquid, vars, renderLimit }: Filling): Scope {
  const options = { ...liquid.options, catchAllErrors: true };
  return new library.Context(
    vars,
    options,
    { sync: true },
    { liquid, renderLimit: renderLimit as Scope['renderLimit'] },
  );
}

function createEngine(library: Library, partials: Partials): Engine {
  const liquid = new library.Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    lenientIf: true,
    relativeReference: false,
    cache: true,
    root: ['.'],
    fs: readOnlyFiles(partials),
    timezoneOffset: 0,
    locale: 'en-US',
    parseLimit: MAX_MESSAGE_CHARACTERS,
    memoryLimit: MEMORY_LIMIT,
    outputEscape: rejectObjects,
  });
  const rendered = new Set<string>();
  registerIncludes(library, { liquid, rendered });
  makeDeterministic(liquid);
  weighFilters(library, liquid);
  boundCaptures(library, liquid);
  return { liquid, rendered, excess: excessOf(library, partials) };
}

function excessOf(library: Library, partials: Partials): Engine['excess'] {
  for (const [file, text] of partials) {
    const excess = findExcess(library, text);
    if (excess !== undefined) return { ...excess, file };
  }
  return undefined;
}

/** A prompt must be the same text tomorrow: no clock, no chance, no layouts (they would be looked up by name). */
function makeDeterministic(engine: Liquid): void {
  for (const name of ['layout', 'block']) Reflect.deleteProperty(engine.tags, name);
  Reflect.deleteProperty(engine.filters, 'sample');
  for (const name of DATE_FILTERS) {
    const filter = engine.filters[name];
    if (typeof filter !== 'function') continue;
    engine.registerFilter(name, function (value: unknown, ...rest: unknown[]): unknown {
      if (value === 'now' || value === 'today') throw new Error(`the filter \`${name}\` may not read the clock`);
      return filter.call(this, value, ...rest) as unknown;
    });
  }
}

// LiquidJS types the result as text, and writes it like any other value.
function rejectObjects(value: unknown): string {
  const source = sourceOf(value);
  if (source !== undefined) return source;
  const isObject = typeof value === 'object' && value !== null && (!Array.isArray(value) || value.some(isMapping));
  if (isObject) throw new Error('a mapping has no obvious text; write `| json`');
  return value as string;
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && sourceOf(value) === undefined;
}
