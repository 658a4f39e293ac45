import type { Json, JsonObject } from '../../domain/json/json.ts';

/** Variables after their transform, or why that is left to promptfoo. */
type Transformed = { readonly vars: JsonObject } | { readonly why: string };

const WHY =
  'their variables are made by code (`transformVars`): write what it makes of them into the tests, or make a dataset of them';

const OBJECT = /^\s*(?:return\s+)?\(?\s*\{([\s\S]*)\}\s*\)?\s*;?\s*$/;
const TEXT = String.raw`"[^"\\\n]*"|'[^'\\\n]*'`;
const NAME = String.raw`vars(?:\.[A-Za-z_]\w*|\[(?:${TEXT})\])`;
const CHANGES = String.raw`(?:\.(?:trim|toUpperCase|toLowerCase)\(\))*`;
const TERM = String.raw`(?:${TEXT}|-?\d+(?:\.\d+)?|${NAME}${CHANGES})`;
const ENTRY = new RegExp(
  String.raw`^\s*(?:(\.\.\.vars)|(?:([A-Za-z_]\w*)|(${TEXT}))\s*:\s*(${TERM}(?:\s*\+\s*${TERM})*))\s*(?:,|$)`,
);

/**
 * The variables of a test with what `transformVars` makes of them, where that is an object of texts, of other variables,
 * trimmed or in capitals or small letters, and of sums of these. Code is only read, never run.
 */
export function transformVars(vars: JsonObject, written: unknown): Transformed {
  if (written === undefined || written === null || written === '') return { vars };
  const text = typeof written === 'string' ? written : '';
  const [, inside] = OBJECT.exec(text) ?? [];
  // A line is an expression, several are a body that has to return.
  const isReturned = /^\s*return\b/.test(text);
  if (inside === undefined || text.includes('\n') !== isReturned) return { why: WHY };
  const made: Record<string, Json> = {};
  for (let rest = inside; rest.trim() !== '';) {
    const [whole, spread, name, quoted, terms] = ENTRY.exec(rest) ?? [];
    if (whole === undefined) return { why: WHY };
    const value = spread === undefined ? sumOf(terms ?? '', vars) : undefined;
    if (spread === undefined && value === undefined) return { why: WHY };
    if (value !== undefined) made[name ?? quoted?.slice(1, -1) ?? ''] = value;
    rest = rest.slice(whole.length);
  }
  return { vars: { ...vars, ...made } };
}

function sumOf(terms: string, vars: JsonObject): Json | undefined {
  const values = [...terms.matchAll(new RegExp(TERM, 'g'))].map(([term]) => valueOf(term, vars));
  const [first] = values;
  if (values.length === 1) return first;
  // A number beside numbers would be added, and what stands for something else is none of the texts yet.
  const texts = values.flatMap((value) => (typeof value === 'string' && isPlain(value) ? [value] : []));
  return texts.length === values.length ? texts.join('') : undefined;
}

function valueOf(term: string, vars: JsonObject): Json | undefined {
  if (/^["']/.test(term)) return term.slice(1, -1);
  if (/^-?\d/.test(term)) return Number(term);
  const [, dotted, , quoted, changes = ''] =
    new RegExp(String.raw`^vars(?:\.([A-Za-z_]\w*)|\[((${TEXT}))\])(${CHANGES})$`).exec(term) ?? [];
  const name = dotted ?? quoted?.slice(1, -1) ?? '';
  const value = Object.hasOwn(vars, name) ? vars[name] : undefined;
  if (changes === '') return value;
  if (typeof value !== 'string' || !isPlain(value)) return undefined;
  return [...changes.matchAll(/\.(\w+)/g)].reduce((text, [, change]) => changed(text, change ?? ''), value);
}

function changed(text: string, change: string): string {
  if (change === 'trim') return text.trim();
  return change === 'toUpperCase' ? text.toUpperCase() : text.toLowerCase();
}

/** Neither a file that stands for its text nor a template of other variables: both are put in later. */
function isPlain(text: string): boolean {
  return !text.startsWith('file://') && !/\{[{%]/.test(text);
}
