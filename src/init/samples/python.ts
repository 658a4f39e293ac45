/** A call of Python as it is written: its arguments by place and by name, each as text. */
export type PythonCall = { readonly args: readonly string[]; readonly named: ReadonlyMap<string, string> };

const TEXT = /^[rR]?(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/;
const OPEN = '([{';
const CLOSE = ')]}';

/** The arguments of the call whose opening bracket stands at `start`; undefined where it is never closed. */
export function callAt(text: string, start: number): PythonCall | undefined {
  const parts = partsOf(text, start);
  if (parts === undefined) return undefined;
  const named = parts.flatMap((part) => {
    const [, name, value] = /^(\w+)\s*=(?!=)\s*([\s\S]*)$/.exec(part) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return { args: parts.filter((part) => !/^\w+\s*=(?!=)/.test(part)), named: new Map(named) };
}

/** What stands between brackets, divided by its commas, without comments. */
function partsOf(text: string, start: number): readonly string[] | undefined {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (let index = start; index < text.length;) {
    const found = TEXT.exec(text.slice(index, index + 20_000))?.[0];
    const character = text[index] ?? '';
    if (character === '#') {
      const end = text.indexOf('\n', index);
      index = end === -1 ? text.length : end;
      continue;
    }
    if (OPEN.includes(character)) depth += 1;
    if (CLOSE.includes(character)) depth -= 1;
    if (depth === 0) return [...parts, part].map((one) => one.trim()).filter((one) => one !== '');
    if (depth === 1 && character === ',') {
      parts.push(part);
      part = '';
    } else if (index > start) part += found ?? character;
    index += found === undefined ? 1 : found.length;
  }
  return undefined;
}

/** A call as an expression: `match(location="end")`, or a name alone. */
export function readCall(expression: string): (PythonCall & { readonly name: string }) | undefined {
  const [, name, rest = ''] = /^(?:\w+\.)*(\w+)\s*([\s\S]*)$/.exec(expression.trim()) ?? [];
  if (name === undefined || !rest.startsWith('(') || !rest.endsWith(')')) return undefined;
  const call = callAt(rest, 0);
  return call && { name, ...call };
}

/** The entries of a list, or the expression itself as the only one. */
export function listOf(expression: string): readonly string[] {
  return expression.startsWith('[') && expression.endsWith(']')
    ? (partsOf(expression, 0) ?? [expression])
    : [expression];
}

/** The text that a literal is; undefined for anything else, and for one with escapes beyond the common ones. */
export function textIn(literal: string): string | undefined {
  const written = literal.trim();
  if (TEXT.exec(written)?.[0] !== written) return undefined;
  const isRaw = /^r/i.test(written);
  const [, , inside = ''] = /^[rR]?("""|'''|"|')([\s\S]*)\1$/.exec(written) ?? [];
  if (isRaw) return inside;
  if (/\\(?![nt"'\\\n])/.test(inside)) return undefined;
  return inside.replace(/\\([nt"'\\\n])/g, (_, escaped: string) => ESCAPES[escaped] ?? escaped);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\n': '' };

/** The texts that a module gives names, each once. */
export function constantsOf(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(/^([A-Za-z_]\w*)\s*(?::\s*str\s*)?=\s*(?=[rR]?["'])/gm)];
  return new Map(
    found.flatMap(({ 0: whole, 1: name = '', index }) => {
      const literal = TEXT.exec(text.slice(index + whole.length))?.[0];
      const rest = literal === undefined ? '' : text.slice(index + whole.length + literal.length);
      const value = literal === undefined || !/^[ \t]*(?:#.*)?(?:\n|$)/.test(rest) ? undefined : textIn(literal);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
