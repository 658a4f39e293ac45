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
  ['sort', 'sort'],
  ['reverse', 'reverse'],
  ['round', 'round'],
  ['abs', 'abs'],
  ['escape', 'escape'],
  ['replace', 'replace'],
  ['default', 'default'],
]);

/** Filters that change nothing where nothing is escaped. */
const NOTHING: ReadonlySet<string> = new Set(['safe', 'string']);

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
  if (given === undefined || given.trim() === '' || name === 'dump') return known;
  const values = (given.match(/"[^"]*"|'[^']*'|[^,\s][^,]*/g) ?? []).map((one) => one.trim());
  return values.every(isOperand) ? `${known}: ${values.join(', ')}` : undefined;
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

function inLoop(text: string): string {
  return text.replace(/\bloop\.(index0?|first|last|length)\b/g, 'forloop.$1');
}
