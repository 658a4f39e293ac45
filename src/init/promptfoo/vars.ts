import { parse as parseYaml } from 'yaml';
import type { JsonObject } from '../../domain/json/json.ts';
import { fileReference, type Texts } from './files.ts';

/** Variables as a case has them, or the reason why it cannot have them. */
export type ReadVars = { readonly vars: JsonObject } | { readonly why: string };

const TEXT = /\.(?:txt|md|json|csv|html|xml|liquid)$/;
const YAML = /\.ya?ml$/;
const MAX_TEXT = 50_000;
const MAX_CASES = 200;

/** Every combination of the values that lists of a test stand for, each with the files and templates of its variables in place. */
export async function readVars(written: JsonObject, texts: Texts): Promise<readonly ReadVars[]> {
  const combinations = combine(written);
  if (combinations.length > MAX_CASES)
    return [{ why: `lists of variables that make more than ${MAX_CASES} tests of one` }];
  return await Promise.all(combinations.map((vars) => fillVars(vars, texts)));
}

function combine(written: JsonObject): readonly JsonObject[] {
  return Object.entries(written).reduce<readonly JsonObject[]>(
    (sofar, [name, value]) =>
      sofar
        .flatMap((one) => valuesOf(value).map((each): JsonObject => ({ ...one, [name]: each })))
        .slice(0, MAX_CASES + 1),
    [{}],
  );
}

/** A list that begins with a text stands for its values; any other is one value. */
function valuesOf(value: JsonObject[string]): readonly JsonObject[string][] {
  return Array.isArray(value) && typeof value[0] === 'string' ? (value as readonly JsonObject[string][]) : [value];
}

async function fillVars(written: JsonObject, texts: Texts): Promise<ReadVars> {
  const read: Record<string, JsonObject[string]> = {};
  for (const [name, value] of Object.entries(written)) {
    if ((value as unknown) instanceof Date)
      return { why: 'variables that are dates, which promptfoo sends as none: quote them' };
    const found = typeof value === 'string' ? await textOf(value, texts) : { text: value };
    if ('why' in found) return found;
    read[name] = found.text;
  }
  return fillTemplates(read);
}

async function textOf(
  value: string,
  texts: Texts,
): Promise<{ readonly text: JsonObject[string] } | { readonly why: string }> {
  const path = fileReference(value)?.path;
  // promptfoo takes the end of a last line away.
  if (path === undefined) return { text: value.replace(/\n$/, '') };
  if (!TEXT.test(path) && !YAML.test(path)) return { why: 'variables from code or binary files' };
  const text = await texts(path);
  if (text === undefined) return { why: 'variables from files that are not there' };
  if (text.length > MAX_TEXT)
    return { why: `variables from files of more than ${MAX_TEXT / 1000} kB: make a dataset of them` };
  return { text: YAML.test(path) ? JSON.stringify(parseYaml(text, { maxAliasCount: 0 })) : text.trim() };
}

const NAME = /\{\{-?\s*([A-Za-z_]\w*)\s*-?\}\}/g;

/** A variable may be a template of the others; what is more than a name is not filled in. */
function fillTemplates(vars: JsonObject): ReadVars {
  const isFilled = (value: unknown): boolean => typeof value !== 'string' || !/\{[{%]/.test(value);
  let filled = vars;
  for (let round = 0; round < 5 && !Object.values(filled).every(isFilled); round += 1) {
    const now = filled;
    const fill = (text: string): string =>
      text.replace(NAME, (whole, name: string) => {
        const value = now[name];
        return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
      });
    filled = Object.fromEntries(
      Object.entries(now).map(([name, value]) => [name, typeof value === 'string' ? fill(value) : value]),
    );
  }
  if (Object.values(filled).every(isFilled)) return { vars: filled };
  return { why: 'variables that are templates of the environment, or of more than other variables' };
}
