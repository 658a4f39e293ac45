import type { Json, JsonObject } from '../../domain/json/json.ts';
import { transformBody } from './code.ts';
import { toModule, type SaveModule } from './module.ts';

/** What is made of an answer before it is judged: code as the body of a function of `output` and `context`. */
export type Transform = {
  readonly body: string;
  /** It only takes blanks away from both ends. */
  readonly isTrim: boolean;
  /** The part of a JSON answer that it takes. */
  readonly path: string | undefined;
};

const IN_FILES =
  'a transform is code in a file, or reads more than the answer and the variables: judge by a module for the `javascript` scorer';

/** The transform that a key holds: none, one, or why it cannot be said here. */
export function readTransforms(
  written: unknown,
): { readonly transforms: readonly Transform[] } | { readonly why: string } {
  if (written === undefined || written === null || written === '') return { transforms: [] };
  if (typeof written !== 'string' || /^file:\/\//.test(written) || !/\boutput\b/.test(written))
    return { why: IN_FILES };
  const body = transformBody(written);
  if (body === undefined) return { why: IN_FILES };
  return { transforms: [{ body, isTrim: TRIM.test(written), path: pathIn(written) }] };
}

const TRIM = /^\s*output\.trim\(\)\s*;?$/;
const PATH = /^\s*JSON\.parse\(output(?:\.trim\(\))?\)((?:\??\.[A-Za-z_]\w*|\[\d+\]|\[['"][\w -]+['"]\])+)\s*;?$/;

function pathIn(written: string): string | undefined {
  const [, path] = PATH.exec(written) ?? [];
  return path === undefined || path.includes('?.[') ? undefined : `$${path.replaceAll('?', '').replaceAll('"', "'")}`;
}

type Judged = {
  readonly type: string;
  /** Without `not-`. */
  readonly plain: string;
  readonly isNegated: boolean;
  /** As promptfoo has it. */
  readonly value: Json | undefined;
  /** As it judges the answer as it came. */
  readonly scorer: JsonObject;
};

/** A scorer of what the transforms make of an answer, or why there is none. */
export function judgeTransformed(
  transforms: readonly Transform[],
  { type, plain, isNegated, value, scorer }: Judged,
  save: SaveModule,
): JsonObject | string {
  const [first, ...rest] = transforms;
  const isHarmless = transforms.every(({ isTrim }) => isTrim) && TRIMMED.includes(plain);
  if (first === undefined || isHarmless) return isNegated ? { not: scorer } : scorer;
  // What is not there fails there, negated or not, and would be met by `not` here.
  if (first.path !== undefined && rest.length === 0 && !isNegated)
    return { json_path: { path: first.path, ...scorer } };
  const body = Object.hasOwn(TEXTS, plain) ? TEXTS[plain]?.(value) : undefined;
  if (body === undefined)
    return `\`${type}\` judges what a transform makes of the answer, and here the answer as it came: have the prompt ask for that alone, or take a part of JSON by \`json_path\``;
  const steps = transforms.map((one) => one.body);
  return { javascript: save(toModule({ body: `${TEXT}${body}`, threshold: undefined, isNegated, steps })) };
}

/** Scorers that leave blanks at both ends out of account. */
const TRIMMED = ['equals', 'llm-rubric', 'model-graded-closedqa', 'factuality', 'model-graded-factuality', 'is-json'];

const TEXT = "const text = typeof output === 'string' ? output : JSON.stringify(output);\n";

type ToBody = (value: Json | undefined) => string | undefined;

const about =
  (test: (wanted: string) => string): ToBody =>
  (value) => {
    const wanted = typeof value === 'string' || typeof value === 'number' ? filled(String(value)) : undefined;
    return wanted === undefined ? undefined : `return ${test(wanted)};`;
  };
const among =
  (test: (wanted: string) => string): ToBody =>
  (value) => {
    const texts = typeof value === 'string' ? value.split(',').map((one) => one.trim()) : value;
    const list = Array.isArray(texts)
      ? texts.map((one) => filled(typeof one === 'string' ? one : JSON.stringify(one)))
      : [undefined];
    return list.includes(undefined) ? undefined : `const wanted = [${list.join(', ')}];\nreturn ${test('wanted')};`;
  };

/** What compares texts, as promptfoo does it. */
const TEXTS: Readonly<Record<string, ToBody>> = {
  equals: about((wanted) => `text === ${wanted}`),
  contains: about((wanted) => `text.includes(${wanted})`),
  icontains: about((wanted) => `text.toLowerCase().includes(${wanted}.toLowerCase())`),
  'starts-with': about((wanted) => `text.startsWith(${wanted})`),
  regex: about((wanted) => `new RegExp(${wanted}).test(text)`),
  'contains-any': among((wanted) => `${wanted}.some((one) => text.includes(one))`),
  'contains-all': among((wanted) => `${wanted}.every((one) => text.includes(one))`),
  'icontains-any': among((wanted) => `${wanted}.some((one) => text.toLowerCase().includes(one.toLowerCase()))`),
  'icontains-all': among((wanted) => `${wanted}.every((one) => text.toLowerCase().includes(one.toLowerCase()))`),
  'is-json': (value) =>
    value === undefined ? 'try {\n  JSON.parse(text);\n  return true;\n} catch {\n  return false;\n}' : undefined,
};

/** A text in code, with the case's variables in it by their names; what is more than a name is not filled in. */
function filled(text: string): string | undefined {
  const parts = text.split(/\{\{\s*([A-Za-z_]\w*)\s*\}\}/);
  const isPlain = parts.every((part, index) => index % 2 === 1 || !/\{[{%#]/.test(part));
  if (!isPlain || parts.some((part, index) => index % 2 === 1 && part === 'env')) return undefined;
  const written = parts.map((part, index) =>
    index % 2 === 1 ? `String(context.vars.${part} ?? '')` : JSON.stringify(part),
  );
  return written.length === 1 ? written[0] : `(${written.filter((one) => one !== '""').join(' + ')})`;
}
