import type { Json, JsonObject } from '../domain/json.ts';
import type { ScorerSpec } from '../domain/scorer.ts';
import type { Place } from '../domain/user-error.ts';
import type { Complaint } from './problem.ts';
import { isFilled } from './expect.ts';
import { TemplateError, type FilledBy, type TemplateEngine, type TemplateProblem } from './liquid.ts';
import { didYouMean } from './nearest.ts';
import { fillPlain, isTemplate, LITERAL_BRACES, namesIn, splitPlain, type Lookup, type PlainPart } from './plain.ts';

/** Fills the templates of a scorer and of those inside of it with a case's fields. */
export type Filler = (spec: ScorerSpec, fields: Fields, complain: ComplainOf) => ScorerSpec;

/** Is told what is wrong with the templates of a scorer. */
export type ComplainOf = (scorer: Place, complaint: Complaint) => void;

/** A case's fields: one by its dotted name, or all of them for the engine and for hints. */
export type Fields = { readonly get: Lookup; readonly all: () => JsonObject };

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
  const fillText = createTextFiller(engine);
  const fill: Filler = (spec, fields, complain) => {
    const { place, children, config } = spec;
    const filling: Filling = { fields, complain: (complaint) => complain(place, complaint) };
    return {
      ...spec,
      config: fillObject(config, filling, fillText),
      children: children.length === 0 ? children : children.map((child) => fill(child, fields, complain)),
    };
  };
  return fill;
}

/** A case's fields, and who is told what is wrong with their use. */
type Filling = { readonly fields: Fields; readonly complain: (complaint: Complaint) => void };
type FillText = (text: string, key: string, filling: Filling) => Json;

function fillObject(config: JsonObject, filling: Filling, fillText: FillText): JsonObject {
  const fillValue = (key: string, value: Json): Json => {
    if (!isFilled(key, value)) return value;
    if (typeof value === 'string') return fillText(value, key, filling);
    if (Array.isArray(value)) return value.map((each: Json) => fillValue('', each));
    return fillObject(value as JsonObject, filling, fillText);
  };
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [key, fillValue(key, value)]));
}

function createTextFiller(engine: TemplateEngine | undefined): FillText {
  const plain = new Map<string, readonly PlainPart[] | undefined>();
  const partsOf = (text: string): readonly PlainPart[] | undefined => {
    if (!plain.has(text)) plain.set(text, splitPlain(text));
    return plain.get(text);
  };
  const render = createTextRenderer(engine);
  return (text, key, filling) => {
    if (!isTemplate(text)) return text;
    const parts = partsOf(text);
    const [only] = parts ?? [];
    if (parts?.length === 1 && typeof only === 'object' && LISTS.has(key)) return asList(only.name, filling);
    const filled = parts === undefined ? render(text, filling) : fillParts(parts, filling);
    if (filled === undefined) return NUMBERS.has(key) ? 0 : '';
    return NUMBERS.has(key) ? asNumber(filled, text, filling) : filled;
  };
}

type RenderText = (text: string, filling: Filling) => string | undefined;

function createTextRenderer(engine: TemplateEngine | undefined): RenderText {
  const compiled = new Map<string, FilledBy>();
  return (text, { fields, complain }) => {
    try {
      const filled = compiled.get(text) ?? engine?.compile({ text, file: '', partials: NO_PARTIALS });
      if (filled === undefined) throw new Error('A template needs the engine, which was not loaded.');
      compiled.set(text, filled);
      return filled(fields.all(), new Set());
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      for (const problem of error.problems) complain(describeProblem(problem, fields));
      return undefined;
    }
  };
}

function fillParts(parts: readonly PlainPart[], { fields, complain }: Filling): string | undefined {
  const filled = fillPlain(parts, fields.get);
  if (filled !== undefined) return filled;
  const missing = namesIn(parts).filter((name) => fields.get(name) === undefined);
  for (const name of missing) complain(describeMissing(name, fields));
  const [object] =
    missing.length > 0 ? [] : namesIn(parts).filter((name) => typeof (fields.get(name) ?? '') === 'object');
  if (object !== undefined) complain(describeObject(object));
  return undefined;
}

function asNumber(text: string, template: string, { complain }: Filling): Json {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  complain({ code: 'bad-value', sentence: `\`${template}\` gives \`${text}\`, which is not a number.` });
  return 0;
}

function asList(name: string, { fields, complain }: Filling): Json {
  const value = fields.get(name);
  if (Array.isArray(value) && value.length > 0)
    return value.map((each) => (typeof each === 'string' ? each : String(each)));
  complain(
    value === undefined
      ? describeMissing(name, fields)
      : { code: 'bad-value', sentence: `\`${name}\` must be a list that is not empty.` },
  );
  return [];
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
