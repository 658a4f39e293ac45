import type { Liquid, LiquidError, TagToken, TopLevelToken, Parser, Template } from 'liquidjs';
import type * as LiquidLibrary from 'liquidjs';
import { posix } from 'node:path';
import type { JsonObject } from '../domain/json.ts';
import type { UserErrorCode } from '../domain/user-error.ts';
import { MAX_MESSAGE_CHARACTERS } from './limits.ts';

type Library = typeof LiquidLibrary;
type Partials = ReadonlyMap<string, string>;

/** Why a template could not be parsed or filled; line and column are those within the template. */
export class TemplateProblem extends Error {
  readonly code: UserErrorCode;
  /** The partial that is meant; undefined for the template itself. */
  readonly file: string | undefined;
  readonly line: number;
  readonly column: number;
  /** The variable that has no value. */
  readonly variable: string | undefined;

  constructor(
    code: UserErrorCode,
    sentence: string,
    where: { file?: string | undefined; line: number; column: number; variable?: string | undefined },
    options?: ErrorOptions,
  ) {
    super(sentence, options);
    this.name = 'TemplateProblem';
    this.code = code;
    this.file = where.file;
    this.line = where.line;
    this.column = where.column;
    this.variable = where.variable;
  }
}

/** Fills one template. Throws TemplateProblem. */
export type FilledBy = (vars: JsonObject) => string;

/** Compiles templates. `compile` throws TemplateProblem for bad syntax. */
export type TemplateEngine = { readonly compile: (source: TemplateSource) => FilledBy };

/** A template, the file that its includes are relative to, and the partials that it may reach. */
export type TemplateSource = { readonly text: string; readonly file: string; readonly partials: Partials };

/** One rendering may take this long; real templates need well under a millisecond. */
const RENDER_LIMIT_MS = 2000;
const MEMORY_LIMIT = 20_000_000;
const DATE_FILTERS = ['date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string'];

/** Loads LiquidJS and makes an engine that reads no file, no clock and no random number. */
export async function loadTemplateEngine(): Promise<TemplateEngine> {
  const library = await import('liquidjs');
  const engines = new WeakMap<Partials, Liquid>();
  const engineFor = (partials: Partials): Liquid => {
    const engine = engines.get(partials) ?? createEngine(library, partials);
    engines.set(partials, engine);
    return engine;
  };
  return { compile: (source) => compile(library, engineFor(source.partials), source) };
}

function compile(library: Library, engine: Liquid, source: TemplateSource): FilledBy {
  const templates = explained(library, source, () => engine.parse(source.text, source.file));
  return (vars) =>
    explained(library, source, () => {
      const text = String(engine.renderSync(templates, vars));
      if (text.length <= MAX_MESSAGE_CHARACTERS) return text;
      throw new library.AssertionError(`the text has more than ${MAX_MESSAGE_CHARACTERS} characters`);
    });
}

function createEngine(library: Library, partials: Partials): Liquid {
  const engine = new library.Liquid({
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
    renderLimit: RENDER_LIMIT_MS,
    memoryLimit: MEMORY_LIMIT,
    outputEscape: rejectObjects,
  });
  registerIncludes(library, engine);
  makeDeterministic(engine);
  return engine;
}

function readOnlyFiles(partials: Partials): NonNullable<ConstructorParameters<Library['Liquid']>[0]>['fs'] {
  const read = (path: string): string => partials.get(path) ?? '';
  return {
    sep: '/',
    dirname: posix.dirname,
    resolve: (_directory, file) => file,
    contains: () => Promise.resolve(true),
    containsSync: () => true,
    exists: (path) => Promise.resolve(partials.has(path)),
    existsSync: (path) => partials.has(path),
    readFile: (path) => Promise.resolve(read(path)),
    readFileSync: read,
  };
}

/** Names of partials are quoted and relative to the file that names them. */
function registerIncludes(library: Library, engine: Liquid): void {
  const locate = (file: unknown, token: TagToken): string => {
    if (typeof file === 'string') return posix.normalize(posix.join(posix.dirname(token.file ?? '.'), file));
    throw new library.AssertionError('the name of a partial must be quoted text, known before the template is filled');
  };
  class Render extends library.RenderTag {
    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
      super(token, rest, liquid, parser);
      Object.assign(this, { file: locate(Reflect.get(this, 'file'), token) });
    }
  }
  class Include extends library.IncludeTag {
    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
      super(token, rest, liquid, parser);
      Object.assign(this, { file: locate(Reflect.get(this, 'file'), token) });
    }
  }
  engine.registerTag('render', Render);
  engine.registerTag('include', Include);
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
  const isObject = typeof value === 'object' && value !== null && (!Array.isArray(value) || value.some(isNested));
  if (isObject) throw new Error('a mapping has no obvious text; write `| json`');
  return value as string;
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function explained<T>(library: Library, source: TemplateSource, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof RangeError) {
      throw new TemplateProblem(
        'too-large',
        'The template is nested too deeply.',
        { line: 1, column: 1 },
        { cause: error },
      );
    }
    if (library.LiquidError.is(error)) throw explain(error as LiquidError & Located, source);
    if (error instanceof library.AssertionError) {
      throw new TemplateProblem('bad-template', sentenceOf(error.message), { line: 1, column: 1 }, { cause: error });
    }
    throw error;
  }
}

type Located = { readonly token?: Template['token']; readonly originalError?: Error };

function explain(error: LiquidError & Located, source: TemplateSource): TemplateProblem {
  const [line = 1, column = 1] = error.token?.getPosition() ?? [];
  const file = error.token?.file === source.file ? undefined : error.token?.file;
  const message = (error.originalError?.message ?? error.message).replace(/(, file:[^\n]*?)?, line:\d+, col:\d+$/, '');
  const variable = /^undefined variable: (.+)$/.exec(message)?.[1];
  if (variable === undefined) {
    return new TemplateProblem('bad-template', sentenceOf(message), { file, line, column }, { cause: error });
  }
  const sentence = `The variable \`${variable}\` has no value.`;
  return new TemplateProblem('unknown-variable', sentence, { file, line, column, variable }, { cause: error });
}

function sentenceOf(message: string): string {
  const missing = /^ENOENT: Failed to lookup "([^"]*)"/.exec(message);
  return missing === null
    ? `The template cannot be used: ${message}.`
    : `The partial \`${missing[1] ?? ''}\` cannot be reached from here.`;
}
