import type { Json, JsonObject } from '../domain/json.ts';
import type { ScorerSpec } from '../domain/scorer.ts';
import type { Complaint } from './problem.ts';
import { isFilled } from './expect.ts';
import { TemplateError, type FilledBy, type TemplateEngine, type TemplateProblem } from './liquid.ts';
import { didYouMean } from './nearest.ts';
import { fillPlain, isTemplate, namesIn, splitPlain, type Lookup, type PlainPart } from './plain.ts';

/** Fills the templates of scorers with a case's fields. Mistakes come back as complaints. */
export type Filler = {
  readonly fill: (spec: ScorerSpec, fields: Fields) => ScorerSpec;
  /** What went wrong since the last call. */
  readonly takeComplaints: () => readonly Complaint[];
};

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
  const complaints: Complaint[] = [];
  const plain = new Map<string, readonly PlainPart[] | undefined>();
  const compiled = new Map<string, FilledBy>();
  const partsOf = (text: string): readonly PlainPart[] | undefined => {
    if (!plain.has(text)) plain.set(text, splitPlain(text));
    return plain.get(text);
  };
  const render = (text: string, fields: Fields): string => {
    const filled = compiled.get(text) ?? engine?.compile({ text, file: '', partials: NO_PARTIALS });
    if (filled === undefined) throw new Error('A template needs the engine, which was not loaded.');
    compiled.set(text, filled);
    return filled(fields.all(), new Set());
  };

  const fillText = (text: string, fields: Fields, key: string): Json => {
    if (!isTemplate(text)) return text;
    const parts = partsOf(text);
    const [only] = parts ?? [];
    if (parts?.length === 1 && typeof only === 'object' && LISTS.has(key)) return asList(only.name, fields);
    const filled = (parts && fillPlain(parts, fields.get)) ?? explainPlain(parts, fields, key);
    const result = filled ?? tryRender(text, fields);
    return NUMBERS.has(key) ? asNumber(result, text) : result;
  };
  const explainPlain = (parts: readonly PlainPart[] | undefined, fields: Fields, key: string): string | undefined => {
    if (parts === undefined) return undefined;
    const missing = namesIn(parts).find((name) => fields.get(name) === undefined);
    complaints.push(missing === undefined ? describeObject(key) : describeMissing(missing, fields));
    return '';
  };
  const tryRender = (text: string, fields: Fields): string => {
    try {
      return render(text, fields);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      complaints.push(...error.problems.map((problem) => describeProblem(problem, fields)));
      return '';
    }
  };
  const asNumber = (text: string, template: string): Json => {
    const value = Number(text);
    if (text.trim() !== '' && Number.isFinite(value)) return value;
    complaints.push({ code: 'bad-value', sentence: `\`${template}\` gives \`${text}\`, which is not a number.` });
    return 0;
  };
  const asList = (name: string, fields: Fields): Json => {
    const value = fields.get(name);
    if (Array.isArray(value) && value.length > 0)
      return value.map((each) => (typeof each === 'string' ? each : String(each)));
    complaints.push(
      value === undefined
        ? describeMissing(name, fields)
        : { code: 'bad-value', sentence: `\`${name}\` must be a list that is not empty.` },
    );
    return [];
  };
  const fillValue = (key: string, value: Json, fields: Fields): Json => {
    if (!isFilled(key, value)) return value;
    if (typeof value === 'string') return fillText(value, fields, key);
    if (Array.isArray(value)) return value.map((each: Json) => fillValue('', each, fields));
    return fillObject(value as JsonObject, fields);
  };
  const fillObject = (config: JsonObject, fields: Fields): JsonObject =>
    Object.fromEntries(Object.entries(config).map(([key, value]) => [key, fillValue(key, value, fields)]));
  const fill = (spec: ScorerSpec, fields: Fields): ScorerSpec => ({
    ...spec,
    config: fillObject(spec.config, fields),
    children: spec.children.length === 0 ? spec.children : spec.children.map((child) => fill(child, fields)),
  });
  return { fill, takeComplaints: () => complaints.splice(0) };
}

function describeMissing(name: string, fields: Fields): Complaint {
  const known = didYouMean(name, Object.keys(fields.all()));
  const hint = 'A literal `{{` is written `{% raw %}{{{% endraw %}`.';
  return { code: 'unknown-variable', sentence: `The field \`${name}\` has no value here.`, hint: known ?? hint };
}

function describeObject(key: string): Complaint {
  return {
    code: 'bad-value',
    sentence: `The field for \`${key}\` is a list or mapping; text is needed.`,
    hint: 'Write `| json`.',
  };
}

function describeProblem(problem: TemplateProblem, fields: Fields): Complaint {
  if (problem.variable !== undefined) return describeMissing(problem.variable, fields);
  return { code: problem.code, sentence: problem.sentence, hint: problem.hint };
}
