import { isNested, type Json, type JsonObject } from '../../domain/json/json.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import type { Place } from '../../domain/user-error.ts';
import { findConfigMistake } from '../diagnostics/config-mistakes.ts';
import { hasOwnTemplate, isFilled } from '../cases/expect.ts';
import { describeMissing, describeObject, describeTemplateDiagnostic } from '../diagnostics/field-diagnostics.ts';
import { TemplateError } from './liquid-errors.ts';
import type { FilledBy, TemplateEngine } from './liquid.ts';
import { parseJsonText } from '../syntax/json.ts';
import { fillPlain, namesIn, splitPlain, type Lookup, type PlainPart } from './plain.ts';
import type { DiagnosticMessage } from '../diagnostics/diagnostic.ts';

/** Prepares the filling of a scorer's templates and of those inside of it, once for all cases. */
export type Filler = (spec: ScorerSpec) => FillScorer;

/** A scorer with a case's fields filled in. */
export type FillScorer = (fields: Fields) => ScorerSpec;

/** A case's fields: one by its dotted name, or all of them for the engine and for hints. */
export type Fields = {
  readonly get: (name: string) => Json | undefined;
  readonly all: () => JsonObject;
  /** Is told what is wrong with the templates of the scorer at a place. */
  readonly report: (scorer: Place, message: DiagnosticMessage) => void;
};

/** Keys whose value must be a number, or a list of texts, after filling. */
const NUMBERS: ReadonlySet<string> = new Set(['min', 'max', 'near', 'tolerance']);
const LISTS: ReadonlySet<string> = new Set(['values', 'names', 'labels', 'canaries', 'ids', 'context']);

/** Stands for the key of anything inside `arguments`. */
const ARGUMENT = 'arguments.';

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
  return Object.values(value as object).some((child) => valueNeedsEngine('', child as Json));
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
  const fillConfig = compileConfig(spec, compileText);
  const fillChildren = children.map((child) => filler(child));
  return (fields) => {
    const filled = {
      ...spec,
      config: fillConfig(fields),
      children: children.length === 0 ? children : fillChildren.map((fill) => fill(fields)),
    };
    const mistake = filled.config === spec.config ? undefined : findConfigMistake(filled);
    if (mistake !== undefined) fields.report(place, mistake);
    return filled;
  };
}

/** Undefined where it could not be filled, after that was reported. */
type Fill<T> = (fields: Fields) => T | undefined;

/** What a text becomes: that depends on the key of the config that it stands in. */
type TextPlace = { readonly key: string; readonly scorer: Place };
type CompileText = (text: string, place: TextPlace) => Fill<Json>;

/** What could not be filled is left out: such a scorer is never used. */
function compileConfig({ config, place }: ScorerSpec, compileText: CompileText): (fields: Fields) => JsonObject {
  if (!hasOwnTemplate(config)) return () => config;
  const parts = Object.entries(config).map(([key, value]) => ({
    key,
    fill: compileValue(value, { key, scorer: place }, compileText),
  }));
  return (fields) => {
    const filled: { [key: string]: Json } = {};
    for (const { key, fill } of parts) {
      const value = fill(fields);
      if (value !== undefined) filled[key] = value;
    }
    return filled;
  };
}

function compileValue(value: Json, place: TextPlace, compileText: CompileText): Fill<Json> {
  if (!isFilled(place.key, value)) return () => value;
  if (typeof value === 'string') return compileText(value, place);
  const inner = { ...place, key: innerKey(place.key) };
  if (Array.isArray(value)) {
    const entries = value.map((each: Json) => compileValue(each, inner, compileText));
    return (fields) => allFilled(entries.map((fill) => fill(fields)));
  }
  const entries = Object.entries(value as JsonObject).map(
    ([key, each]) => [key, compileValue(each, inner, compileText)] as const,
  );
  return (fields) => {
    const filled = allFilled(entries.map(([, fill]) => fill(fields)));
    return filled && Object.fromEntries(entries.map(([key], index) => [key, filled[index] as Json]));
  };
}

/** The keys of a scorer mean something at the top alone: an argument of a tool may well be called `path` or `max`. */
function innerKey(key: string): string {
  return key === 'arguments' || key === ARGUMENT ? ARGUMENT : '';
}

function allFilled(values: readonly (Json | undefined)[]): readonly Json[] | undefined {
  const filled = values.filter((value) => value !== undefined);
  return filled.length === values.length ? filled : undefined;
}

function createTextCompiler(engine: TemplateEngine | undefined): CompileText {
  const render = createTextRenderer(engine);
  return (text, { key, scorer }) => {
    const parts = splitPlain(text);
    const [only] = parts ?? [];
    const name = parts?.length === 1 && typeof only === 'object' ? only.name : undefined;
    if (name !== undefined && LISTS.has(key)) return asList(name, scorer);
    if (name !== undefined && key === ARGUMENT) return asItIs(name, scorer);
    const fill: Fill<string> =
      parts === undefined ? (fields) => render(text, fields, scorer) : (fields) => fillParts(parts, fields, scorer);
    if (!NUMBERS.has(key)) return fill;
    return (fields) => {
      const filled = fill(fields);
      return filled === undefined ? undefined : asNumber({ text: filled, template: text }, fields, scorer);
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
      for (const diagnostic of error.diagnostics) fields.report(scorer, describeTemplateDiagnostic(diagnostic, fields));
      return undefined;
    }
  };
}

function fillParts(parts: readonly PlainPart[], fields: Fields, scorer: Place): string | undefined {
  const lookup: Lookup = (name) => fields.get(name);
  const filled = fillPlain(parts, lookup);
  if (filled !== undefined) return filled;
  const missing = namesIn(parts).filter((name) => fields.get(name) === undefined);
  for (const name of missing) fields.report(scorer, describeMissing(name, fields));
  const [object] = missing.length > 0 ? [] : namesIn(parts).filter((name) => isNested(fields.get(name)));
  if (object !== undefined) fields.report(scorer, describeObject(object));
  return undefined;
}

type FilledText = { readonly text: string; readonly template: string };

function asNumber({ text, template }: FilledText, fields: Fields, scorer: Place): number | undefined {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  const sentence = `\`${template}\` gives \`${text}\`, which is not a number.`;
  fields.report(scorer, { code: 'bad-value', sentence });
  return undefined;
}

/** A cell of a table holds a list as JSON. */
function listOf(value: Json | undefined): Json | undefined {
  if (typeof value !== 'string' || !value.trimStart().startsWith('[')) return value;
  const parsed = parseJsonText(value);
  return 'value' in parsed && Array.isArray(parsed.value) ? (parsed.value as Json) : value;
}

function asList(name: string, scorer: Place): Fill<Json> {
  return (fields) => {
    const value = listOf(fields.get(name));
    if (Array.isArray(value) && value.length > 0)
      return value.map((each) => (typeof each === 'string' ? each : String(each)));
    const sentence = `\`${name}\` must be a list that is not empty; in a table, a JSON list such as ["a", "b"].`;
    fields.report(scorer, value === undefined ? describeMissing(name, fields) : { code: 'bad-value', sentence });
    return undefined;
  };
}

/** A number stays a number: `7` is not the argument `"7"`. */
function asItIs(name: string, scorer: Place): Fill<Json> {
  return (fields) => {
    const value = fields.get(name);
    if (value === undefined) fields.report(scorer, describeMissing(name, fields));
    return value;
  };
}
