import { z } from 'zod';
import { explainJsonPath, JSON_PATH } from '../domain/json/json-path.ts';
import { isExact, Literal } from '../domain/json/literal.ts';

/** Globs of one list. */
export const MAX_GLOBS = 100;

/** Starts the message of an unknown-key issue; the names that are known follow. */
export const KNOWN_KEYS = 'Known keys: ';

/** An object that knows its keys: any other is an error that names the nearest one. */
export function strict<T extends z.core.$ZodLooseShape>(shape: T): z.ZodObject<T, z.core.$strict> {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `${KNOWN_KEYS}${Object.keys(shape).join(' ')}` : undefined),
  });
}

/** A value that stands alone in a template: `{{ name }}`. */
export const PLACEHOLDER = /^\s*\{\{-?\s*([\w-]+(?:\.[\w-]+)*)\s*-?\}\}\s*$/;

/** Whether a text is a template at all. */
export function isTemplate(text: string): boolean {
  return text.includes('{{') || text.includes('{%');
}

/** A number or truth value, however it is spelt. */
export function plain<S extends z.ZodType>(schema: S): z.ZodPreprocess<S> {
  return z.preprocess((value) => (value instanceof Literal ? value.value : value), schema);
}

/** Text; what would be rewritten otherwise is taken as it is spelt. */
export function spelt<S extends z.ZodType>(schema: S): z.ZodPreprocess<S> {
  return z.preprocess((value) => (value instanceof Literal ? value.source : value), schema);
}

/** Text; numbers and booleans are taken as they are written. */
export const text = spelt(z.union([z.string(), z.number(), z.boolean()])).describe(
  'Text; may use `{{ fields }}` of the case.',
);

const placeholder = (instead: string): z.ZodString =>
  z.string().regex(PLACEHOLDER, `Write ${instead}, or a single placeholder such as \`{{ expected }}\`.`);

const TOO_MANY_DIGITS =
  'It has more digits than numbers are compared by: compare it as text, with `equals` or `contains`.';

/** A number, or a placeholder for one. */
export const amount = z.preprocess(
  (value, context) => {
    if (!(value instanceof Literal)) return value;
    if (!isExact(value)) context.addIssue({ code: 'custom', message: TOO_MANY_DIGITS, input: value });
    return value.value;
  },
  z.union([z.number(), placeholder('a number')]),
);

/** A list of texts, or a placeholder for one. */
export const textList = z.union([z.array(text).min(1), placeholder('a list')]);

/** Free names: tags, metrics, scorers. */
export const label = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}]+$/u, 'Control characters are not allowed.');

/** A path of a file, relative to the file that names it. */
export const filePath = z
  .string()
  .min(1)
  .max(1000)
  .describe('Path relative to this file; it may not leave the repository.');

/** A path in an agent's workspace. */
export const workspacePath = z
  .string()
  .min(1)
  .max(1000)
  .regex(/^(?!\/|[A-Za-z]:|~)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\0]+$/, 'Write a path from the root of the workspace.');

/** A program and its arguments. */
export const commandLine = z.array(z.string().min(1)).min(1);

/** Globs of the files that decide what a program does. */
export const inputGlobs = z.array(z.string().min(1)).min(1).max(MAX_GLOBS);

/** A path to one value of a JSON text. */
export const jsonPath = z
  .string()
  .regex(JSON_PATH, { error: ({ input }) => explainJsonPath(String(input)) })
  .describe('JSON path of one value, e.g. `$.items[0].name`.');

/** Any JSON object. */
export const jsonObject = z.record(z.string(), z.unknown());
