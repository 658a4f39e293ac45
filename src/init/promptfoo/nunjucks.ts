/** Filters of Nunjucks by what Liquid calls them. */
const FILTERS: ReadonlyMap<string, string> = new Map([
  ['upper', 'upcase'],
  ['lower', 'downcase'],
  ['capitalize', 'capitalize'],
  ['dump', 'json'],
  ['length', 'size'],
  ['trim', 'strip'],
  ['first', 'first'],
  ['last', 'last'],
  ['join', 'join'],
  ['round', 'round'],
  ['abs', 'abs'],
  ['replace', 'replace'],
  ['default', 'default'],
]);

/** Filters that change nothing where nothing is escaped. */
const NOTHING: ReadonlySet<string> = new Set(['safe', 'string']);

/** How many values each takes here and there alike; the others take none. */
const TAKES: Readonly<Record<string, readonly number[]>> = {
  join: [0, 1],
  dump: [0, 1],
  replace: [2],
  default: [1, 2],
};

const PATH = String.raw`[A-Za-z_]\w*(?:\.\w+|\[\d+\])*`;
const LITERAL = String.raw`"[^"]*"|'[^']*'|-?\d+(?:\.\d+)?`;
const OPERAND = String.raw`(?:${PATH}|${LITERAL})`;
const FILTER = /^(\w+)(?:\((.*)\))?$/s;
const CONDITION = new RegExp(String.raw`^(?:${OPERAND})(?:\s*(?:==|!=|<=?|>=?|and|or)\s*(?:${OPERAND}))*$`);

/**
 * A Nunjucks template in Liquid, where Liquid can say the same; undefined where it cannot. Texts, variables, filters that have
 * a counterpart, `or` as a default, `if`, `for` and `set`.
 */
export function toLiquid(template: string): string | undefined {
  let isWhole = true;
  const keep = (translated: string | undefined): string => {
    if (translated === undefined) isWhole = false;
    return translated ?? '';
  };
  const text = template.replace(/\{#[\s\S]*?#\}|\{\{(-?)([\s\S]*?)(-?)\}\}|\{%(-?)([\s\S]*?)(-?)%\}/g, (...found) => {
    const [whole, open, value, close, start, tag, end] = found as (string | undefined)[];
    if (whole?.startsWith('{#') === true) return '';
    const written = (value ?? tag ?? '').trim();
    const said = value === undefined ? tagOf(written) : valueOf(written);
    if (said === written) return whole ?? '';
    return keep(wrap(value === undefined ? ['{%', start, end, '%}'] : ['{{', open, close, '}}'], said));
  });
  return isWhole ? text : undefined;
}

type Marks = readonly [string, string | undefined, string | undefined, string];

function wrap([open, left, right, close]: Marks, inner: string | undefined): string | undefined {
  return inner === undefined ? undefined : `${open}${left ?? ''} ${inner} ${right ?? ''}${close}`;
}

function valueOf(expression: string): string | undefined {
  const [first = '', ...filters] = splitFilters(expression);
  const fallback = /^(.*?)\s+or\s+(.*)$/s.exec(first);
  const base = inLoop(fallback === null ? first : (fallback[1] ?? ''));
  if (!isOperand(base) || /^env\b/.test(base)) return undefined;
  const start =
    fallback === null ? [base] : isOperand(fallback[2] ?? '') ? [base, `default: ${fallback[2]}`] : undefined;
  // A later filter hands on what a variable that is missing has become.
  if (filters.slice(1).some((filter) => filter.startsWith('default'))) return undefined;
  const translated = filters.map(filterOf);
  if (start === undefined || translated.includes(undefined)) return undefined;
  return [...start, ...translated.filter((one) => one !== '')].join(' | ');
}

function splitFilters(expression: string): readonly string[] {
  const parts = expression.match(/(?:"[^"]*"|'[^']*'|[^|"'])+/g) ?? [];
  return parts.map((part) => part.trim());
}

function isOperand(text: string): boolean {
  return new RegExp(`^(?:${OPERAND})$`).test(text);
}

function filterOf(text: string): string | undefined {
  const [, name = '', given] = FILTER.exec(text) ?? [];
  if (NOTHING.has(name) && given === undefined) return '';
  const known = FILTERS.get(name);
  if (known === undefined) return undefined;
  const values = ((given ?? '').match(/"[^"]*"|'[^']*'|[^,\s][^,]*/g) ?? []).map((one) => one.trim());
  if (!values.every(isOperand) || !(TAKES[name] ?? [0]).includes(values.length)) return undefined;
  if (name === 'join' && values.length === 0) return "join: ''";
  if (name !== 'default') return values.length === 0 ? known : `${known}: ${values.join(', ')}`;
  return values.length === 1 || values[1] === 'true' ? `default: ${values[0]}` : undefined;
}

function tagOf(tag: string): string | undefined {
  const [, word = '', rest = ''] = /^(\w+)\s*([\s\S]*)$/.exec(tag) ?? [];
  if (['else', 'endif', 'endfor', 'raw', 'endraw'].includes(word) && rest === '') return word;
  if ((word === 'if' || word === 'elif') && CONDITION.test(rest)) {
    const condition = conditionOf(rest);
    return condition && `${word === 'if' ? 'if' : 'elsif'} ${condition}`;
  }
  if (word === 'for' && new RegExp(`^\\w+ in ${PATH}$`).test(rest)) return `for ${rest}`;
  const [, name, value] = /^(\w+)\s*=\s*([\s\S]+)$/.exec(rest) ?? [];
  const assigned = word === 'set' && value !== undefined ? valueOf(value) : undefined;
  return assigned === undefined ? undefined : `assign ${name} = ${assigned}`;
}

/** An empty text is no truth in Nunjucks, and is one in Liquid, which also reads `and` and `or` from the right. */
function conditionOf(condition: string): string | undefined {
  const [first = '', ...rest] = condition.split(/\s+(and|or)\s+/);
  const joints = new Set(rest.filter((_, index) => index % 2 === 0));
  if (joints.size > 1) return undefined;
  const [joint = 'and'] = joints;
  const terms = [first, ...rest.filter((_, index) => index % 2 === 1)];
  return terms.map((term) => (/[=<>]/.test(term) ? inLoop(term) : `${inLoop(term)} != blank`)).join(` ${joint} `);
}

const STRICT = new RegExp(String.raw`\{\{-?\s*(${PATH})\s*\|\s*default\((?:${OPERAND})\)`, 'g');
const FALLS_BACK = new RegExp(
  String.raw`\{\{-?\s*(${PATH})\s*(?:\|\s*default\(\s*(?:${OPERAND})\s*,\s*true\s*\)|or\s)`,
  'g',
);
const CONDITIONS = /\{%-?\s*(?:el)?if\s+([\s\S]*?)-?%\}/g;
const COMPARED = new RegExp(String.raw`^(${OPERAND})\s*[=!]=\s*(${OPERAND})$`);

/** Whether Liquid would take the other way with these values: what is empty, 0 or a blank is true in one of both languages. */
export function readsOtherwise(template: string, vars: Readonly<Record<string, unknown>>): boolean {
  const named = (pattern: RegExp): readonly unknown[] =>
    [...template.matchAll(pattern)].map(([, path = '']) => valueAt(vars, path));
  const terms = [...template.matchAll(CONDITIONS)].flatMap(([, condition = '']) =>
    condition.trim().split(/\s+(?:and|or)\s+/),
  );
  const bare = terms.filter((term) => !/[=<>]/.test(term)).map((term) => valueAt(vars, term.trim()));
  return (
    named(STRICT).some((value) => value === '' || value === null || value === false) ||
    [...named(FALLS_BACK), ...bare].some(isTrueInOne) ||
    terms.some((term) => comparesKinds(COMPARED.exec(term.trim()) ?? [], vars))
  );
}

/** What takes a list or a mapping and leaves a text or a number, there and here alike. */
const WHOLE = /^(?:join|dump|length|first|last)\b/;
const PRINTED = new RegExp(String.raw`\{\{-?\s*(${PATH})\s*(?:\|\s*(\w+)|-?\}\})`, 'g');
const LOOP = new RegExp(String.raw`\{%-?\s*for\s+(\w+)\s+in\s+(${PATH})`, 'g');

/** Whether a template prints a list or a mapping as it is, which Nunjucks writes in a way of its own. */
export function printsWhole(template: string, vars: Readonly<Record<string, unknown>>): boolean {
  const known: Record<string, unknown> = { ...vars };
  for (const [, name = '', path = ''] of template.matchAll(LOOP)) known[name] = sampleOf(valueAt(vars, path));
  return [...template.matchAll(PRINTED)].some(([, path = '', filter = '']) => {
    const value = valueAt(known, path);
    return typeof value === 'object' && value !== null && !WHOLE.test(filter);
  });
}

/** An element that is no plain value, where a list has one. */
function sampleOf(list: unknown): unknown {
  if (!Array.isArray(list)) return undefined;
  return (list as readonly unknown[]).find((one) => typeof one === 'object' && one !== null) ?? list[0];
}

function isTrueInOne(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === 0 || (typeof value === 'string' && value !== '' && value.trim() === '');
}

/** Nunjucks finds 5 equal to "5". */
function comparesKinds([, left = '', right = '']: readonly string[], vars: Readonly<Record<string, unknown>>): boolean {
  const kinds = [left, right].map((operand) => kindOf(operand, vars));
  return kinds.includes('number') && kinds.includes('string');
}

function kindOf(operand: string, vars: Readonly<Record<string, unknown>>): string {
  if (/^["']/.test(operand)) return 'string';
  return /^-?\d/.test(operand) ? 'number' : typeof valueAt(vars, operand);
}

function valueAt(vars: Readonly<Record<string, unknown>>, path: string): unknown {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined,
    vars,
  );
}

function inLoop(text: string): string {
  return text.replace(/\bloop\.(index0?|first|last|length)\b/g, 'forloop.$1');
}
