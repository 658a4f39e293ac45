import type { Json, JsonObject } from '../domain/json.ts';
import type { ScorerSpec } from '../domain/scorer.ts';
import type { Place } from '../domain/user-error.ts';
import type { Complaint } from './problem.ts';
import { isFilled } from './expect.ts';
import { TemplateError, type FilledBy, type TemplateEngine, type TemplateProblem } from './liquid.ts';
import { didYouMean } from './nearest.ts';
import { fillPlain, LITERAL_BRACES, namesIn, splitPlain, type Lookup, type PlainPart } from './plain.ts';

/** Prepares the filling of a scorer's templates and of those inside of it, once for all cases. */
export type Filler = (spec: ScorerSpec) => FillScorer;

/** A scorer with a case's fields filled in. */
export type FillScorer = (fields: Fields) => ScorerSpec;

/** A case's fields: one by its dotted name, or all of them for the engine and for hints. */
export type Fields = {
  readonly get: (name: string) => Json | undefined;
  readonly all: () => JsonObject;
  /** Is told what is wrong with the templates of the scorer at a place. */
  readonly complain: (scorer: Place, complaint: Complaint) => void;
};

/** Keys whose value must be a number, or a list of texts, after filling. */
const NUMBERS: ReadonlySet<string> = new Set(['min', 'max', 'near', 'tolerance']);
const LISTS: ReadonlySet<string> = new Set(['values', 'names', 'labels', 'canaries']);

const NO_PARTIALS: ReadonlyMap<string, string> = new Map();

/** Whether filling a scorer needs the template engine: it has more than plain `{{ name }}`. */
export function needsEngine(spec: ScorerSpec): boolean {
  return (
    spec.children.some(needsEngine) || Object.entries(spec.config).some(([key, value]) => valueNeedsEngine(key, value))
  );
}

function valueNeedsEngine(key: string, value: Json): boolean {
  if (!isFilled(key, value)) return false;
  if (typeof value === 'string') return splitPlain(value) === undefined;
  return Object.entries(value as object).some(([inner, child]) => valueNeedsEngine(inner, child as Json));
}

/** Makes a filler; `engine` may be left out where no template needs it. */
export function createFiller(engine: TemplateEngine | undefined): Filler {
  const known = new WeakMap<ScorerSpec, FillScorer>();
  const compileText = createTextCompiler(engine);
  const filler: Filler = (spec) => {
    const fill = known.get(spec) ?? compileScorer(spec, compileText, filler);
    known.set(spec, fill);
    return fill;
  };
  return filler;
}

function compileScorer(spec: ScorerSpec, compileText: CompileText, filler: Filler): FillScorer {
  const { children, place } = spec;
  const fillConfig = compileObject(spec.config, place, compileText);
  const fillChildren = children.map((child) => filler(child));
  return (fields) => ({
    ...spec,
    config: fillConfig(fields),
    children: children.length === 0 ? children : fillChildren.map((fill) => fill(fields)),
  });
}

type Fill<T> = (fields: Fields) => T;
type CompileText = (text: string, key: string, scorer: Place) => Fill<Json>;

function compileObject(config: JsonObject, scorer: Place, compileText: CompileText): Fill<JsonObject> {
  const compileValue = (key: string, value: Json): Fill<Json> => {
    if (!isFilled(key, value)) return () => value;
    if (typeof value === 'string') return compileText(value, key, scorer);
    if (!Array.isArray(value)) return compileObject(value as JsonObject, scorer, compileText);
    const entries = value.map((each: Json) => compileValue('', each));
    return (fields) => entries.map((fill) => fill(fields));
  };
  const parts = Object.entries(config).map(([key, value]) => ({ key, fill: compileValue(key, value) }));
  return (fields) => {
    const filled: { [key: string]: Json } = {};
    for (const { key, fill } of parts) filled[key] = fill(fields);
    return filled;
  };
}

function createTextCompiler(engine: TemplateEngine | undefined): CompileText {
  const render = createTextRenderer(engine);
  return (text, key, scorer) => {
    const parts = splitPlain(text);
    const [only] = parts ?? [];
    if (parts?.length === 1 && typeof only === 'object' && LISTS.has(key)) return asList(only.name, scorer);
    const fill: Fill<string | undefined> =
      parts === undefined ? (fields) => render(text, fields, scorer) : (fields) => fillParts(parts, fields, scorer);
    if (!NUMBERS.has(key)) return (fields) => fill(fields) ?? '';
    return (fields) => {
      const filled = fill(fields);
      return filled === undefined ? 0 : asNumber({ text: filled, template: text }, fields, scorer);
    };
  };
}

type RenderText = (text: string, fields: Fields, scorer: Place) => string | undefined;

function createTextRenderer(engine: TemplateEngine | undefined): RenderText {
  const compiled = new Map<string, FilledBy>();
  return (text, fields, scorer) => {
    try {
      const filled = compiled.get(text) ?? engine?.compile({ text, file: '', partials: NO_PARTIALS });
      if (filled === undefined) throw new Error('A template needs the engine, which was not loaded.');
      compiled.set(text, filled);
      return filled(fields.all(), new Set());
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      for (const problem of error.problems) fields.complain(scorer, describeProblem(problem, fields));
      return undefined;
    }
  };
}

function fillParts(parts: readonly PlainPart[], fields: Fields, scorer: Place): string | undefined {
  const lookup: Lookup = (name) => fields.get(name);
  const filled = fillPlain(parts, lookup);
  if (filled !== undefined) return filled;
  const missing = namesIn(parts).filter((name) => fields.get(name) === undefined);
  for (const name of missing) fields.complain(scorer, describeMissing(name, fields));
  const [object] =
    missing.length > 0 ? [] : namesIn(parts).filter((name) => typeof (fields.get(name) ?? '') === 'object');
  if (object !== undefined) fields.complain(scorer, describeObject(object));
  return undefined;
}

type FilledText = { readonly text: string; readonly template: string };

function asNumber({ text, template }: FilledText, fields: Fields, scorer: Place): Json {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  const sentence = `\`${template}\` gives \`${text}\`, which is not a number.`;
  fields.complain(scorer, { code: 'bad-value', sentence });
  return 0;
}

function asList(name: string, scorer: Place): Fill<Json> {
  return (fields) => {
    const value = fields.get(name);
    if (Array.isArray(value) && value.length > 0)
      return value.map((each) => (typeof each === 'string' ? each : String(each)));
    const sentence = `\`${name}\` must be a list that is not empty.`;
    fields.complain(scorer, value === undefined ? describeMissing(name, fields) : { code: 'bad-value', sentence });
    return [];
  };
}

function describeMissing(name: string, fields: Fields): Complaint {
  const known = didYouMean(name, Object.keys(fields.all()));
  return {
    code: 'unknown-variable',
    sentence: `The field \`${name}\` has no value here.`,
    hint: known ?? LITERAL_BRACES,
  };
}

function describeObject(name: string): Complaint {
  return {
    code: 'bad-value',
    sentence: `The field \`${name}\` is a list or mapping; text is needed.`,
    hint: `Write \`{{ ${name} | json }}\`.`,
  };
}

function describeProblem(problem: TemplateProblem, fields: Fields): Complaint {
  if (problem.variable !== undefined) return describeMissing(problem.variable, fields);
  return { code: problem.code, sentence: problem.sentence, hint: problem.hint };
}
