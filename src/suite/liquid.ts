import type { Liquid, LiquidError, Template } from 'liquidjs';
import type * as LiquidLibrary from 'liquidjs';
import type { JsonObject } from '../domain/json.ts';
import type { UserErrorCode } from '../domain/user-error.ts';
import { MAX_MESSAGE_CHARACTERS } from './limits.ts';
import { readOnlyFiles, registerIncludes, type Engine, type Partials } from './liquid-partials.ts';
import { createLiteralDrops, sourceOf } from './liquid-literal.ts';
import { nearest } from './nearest.ts';
import { LITERAL_BRACES } from './plain.ts';

type Library = typeof LiquidLibrary;
type FilledByShown = (vars: object, partials: Set<string>) => string;

/** Why a template could not be parsed or filled; line and column are those within the template. */
export type TemplateProblem = {
  readonly code: UserErrorCode;
  readonly sentence: string;
  readonly hint: string | undefined;
  /** The partial that is meant; undefined for the template itself. */
  readonly file: string | undefined;
  readonly line: number;
  readonly column: number;
  /** The variable that has no value. */
  readonly variable: string | undefined;
};

/** A template that could not be parsed or filled, with everything that is wrong with it. */
export class TemplateError extends Error {
  readonly problems: readonly TemplateProblem[];

  constructor(problems: readonly TemplateProblem[], options?: ErrorOptions) {
    super(problems.map(({ sentence }) => sentence).join(' '), options);
    this.name = 'TemplateError';
    this.problems = problems;
  }
}

/** Fills one template, and adds the paths of the partials that it went through to `partials`. Throws TemplateError. */
export type FilledBy = (vars: JsonObject, partials: Set<string>) => string;

/** Compiles templates. `compile` throws TemplateError for bad syntax. */
export type TemplateEngine = { readonly compile: (source: TemplateSource) => FilledBy };

/** A template, the file that its includes are relative to, and the partials that it may reach. */
export type TemplateSource = { readonly text: string; readonly file: string; readonly partials: Partials };

/** One rendering may take this long; real templates need well under a millisecond. */
const RENDER_LIMIT_MS = 1000;
const MEMORY_LIMIT = 20_000_000;
const DATE_FILTERS = ['date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string'];

/** Loads LiquidJS and makes an engine that reads no file, no clock and no random number. */
export async function loadTemplateEngine(): Promise<TemplateEngine> {
  const library = await import('liquidjs');
  const show = createLiteralDrops(library);
  const engines = new WeakMap<Partials, Engine>();
  const engineFor = (partials: Partials): Engine => {
    const engine = engines.get(partials) ?? createEngine(library, partials);
    engines.set(partials, engine);
    return engine;
  };
  return {
    compile: (source) => {
      const filledBy = compile(library, engineFor(source.partials), source);
      return (vars, partials) => filledBy(show(vars), partials);
    },
  };
}

function compile(library: Library, { liquid, rendered }: Engine, source: TemplateSource): FilledByShown {
  const templates = explained({ library, liquid, source }, () => liquid.parse(source.text, source.file));
  return (vars, partials) =>
    explained({ library, liquid, source }, () => {
      rendered.clear();
      const text = String(liquid.renderSync(templates, vars));
      for (const path of rendered) partials.add(path);
      if (text.length <= MAX_MESSAGE_CHARACTERS) return text;
      throw new library.AssertionError(`the text has more than ${MAX_MESSAGE_CHARACTERS} characters`);
    });
}

function createEngine(library: Library, partials: Partials): Engine {
  const liquid = new library.Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    lenientIf: true,
    relativeReference: false,
    cache: true,
    catchAllErrors: true,
    root: ['.'],
    fs: readOnlyFiles(partials),
    timezoneOffset: 0,
    locale: 'en-US',
    parseLimit: MAX_MESSAGE_CHARACTERS,
    renderLimit: RENDER_LIMIT_MS,
    memoryLimit: MEMORY_LIMIT,
    outputEscape: rejectObjects,
  });
  const rendered = new Set<string>();
  registerIncludes(library, { liquid, rendered });
  makeDeterministic(liquid);
  return { liquid, rendered };
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

type Context = { readonly library: Library; readonly liquid: Liquid; readonly source: TemplateSource };
type Located = { readonly token?: Template['token']; readonly originalError?: Error; readonly errors?: LiquidError[] };

const AT_START = { hint: undefined, file: undefined, line: 1, column: 1, variable: undefined };

function explained<T>(context: Context, action: () => T): T {
  const { library } = context;
  try {
    return action();
  } catch (error) {
    if (library.LiquidError.is(error)) {
      const errors = (error as LiquidError & Located).errors ?? [error as LiquidError];
      const problems = errors.map((each) => explain(context, each));
      const fatal = problems.find(({ code }) => code === 'too-large');
      throw new TemplateError(fatal === undefined ? problems : [fatal], { cause: error });
    }
    if (error instanceof RangeError) throw new TemplateError([{ ...AT_START, ...TOO_DEEP }], { cause: error });
    if (!(error instanceof library.AssertionError)) throw error;
    throw new TemplateError([{ ...AT_START, ...describe(context.liquid, error.message) }], { cause: error });
  }
}

/** Not every token of LiquidJS knows its file, but each knows the text it stands in. */
function partialWith(text: string, { text: own, partials }: TemplateSource): string | undefined {
  if (text === own) return undefined;
  for (const [path, partial] of partials) if (partial === text) return path;
  return undefined;
}

type Description = Pick<TemplateProblem, 'code' | 'sentence' | 'hint'>;

const TOO_DEEP: Description = { code: 'too-large', sentence: 'The template is nested too deeply.', hint: undefined };

function explain({ liquid, source }: Context, error: LiquidError & Located): TemplateProblem {
  const [line = 1, column = 1] = error.token?.getPosition() ?? [];
  const file = error.token === undefined ? undefined : partialWith(error.token.input, source);
  const where = { file, line, column, variable: undefined };
  if (error.originalError instanceof RangeError) return { ...where, ...TOO_DEEP };
  const message = (error.originalError?.message ?? error.message).replace(/(, file:[^\n]*?)?, line:\d+, col:\d+$/, '');
  const variable = /^undefined variable: (.+)$/.exec(message)?.[1];
  if (variable === undefined) return { ...where, ...describe(liquid, message) };
  const sentence = `The variable \`${variable}\` has no value.`;
  return { ...where, code: 'unknown-variable', sentence, hint: undefined, variable };
}

function describe(engine: Liquid, message: string): Description {
  const partial = /^ENOENT: Failed to lookup "([^"]*)"/.exec(message)?.[1];
  const sentence =
    partial === undefined
      ? `The template cannot be used: ${message}.`
      : `The partial \`${partial}\` cannot be reached from here.`;
  const code = message.endsWith('limit exceeded') ? 'too-large' : 'bad-template';
  const filter = /^undefined filter: (.+)$/.exec(message)?.[1];
  const tag = /^tag "(.+)" not found$/.exec(message)?.[1];
  if (/^output .* not closed$/s.test(message)) return { code, sentence, hint: LITERAL_BRACES };
  const near =
    filter === undefined ? tag && nearest(tag, Object.keys(engine.tags)) : nearest(filter, Object.keys(engine.filters));
  return { code, sentence, hint: near === undefined ? undefined : `Did you mean \`${near}\`?` };
}
