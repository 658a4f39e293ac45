import { z } from 'zod';
import type { JsonObject } from '../../domain/json/json.ts';
import { exactJson } from '../../domain/json/lossless.ts';
import { plain, text, textList } from '../../forms/values.ts';
import type { ScorerForm } from '../declaration.ts';

/** How a scorer is written, and what config comes of it; keys that were not given are dropped. */
export function form<S extends z.ZodType>(schema: S, toConfig: (value: z.output<S>) => object): ScorerForm {
  // What is given to `config` is what the schema let pass.
  return { schema, config: (value) => exactJson(dropUndefined(toConfig(value as z.output<S>))) as JsonObject };
}

function dropUndefined(config: object): JsonObject {
  return Object.fromEntries(Object.entries(config as JsonObject).filter(([, value]) => value !== undefined));
}

/** A scorer that takes nothing: `true`. */
export const flag = (sentence: string): ScorerForm => form(plain(z.literal(true)).describe(sentence), () => ({}));

type Text = z.ZodType<z.output<typeof text>>;
const textForm = (schema: Text, sentence: string): ScorerForm =>
  form(schema.describe(sentence), (value) => ({ value: String(value) }));

/** A scorer that takes a text, which may be empty. */
export const string = (sentence: string): ScorerForm => textForm(text, sentence);

const FOUND_EVERYWHERE = 'An empty text is found in every output: write the text to look for.';

/** A text that is looked for. */
export const soughtText = text.refine((value) => value !== '', FOUND_EVERYWHERE);

/** A scorer that takes a text to look for. */
export const sought = (sentence: string): ScorerForm => textForm(soughtText, sentence);

/** A list of texts as it is written. */
export type TextList = z.output<typeof textList>;

/** A list of texts in a config; a placeholder stays one. */
export const toTexts = (value: TextList): string | string[] => (typeof value === 'string' ? value : value.map(String));

/** Texts that are looked for. */
export const soughtTexts = textList.refine(
  (value) => typeof value === 'string' || !value.includes(''),
  FOUND_EVERYWHERE,
);

/** A scorer that takes texts to look for. */
export const soughtList = (sentence: string): ScorerForm =>
  form(soughtTexts.describe(sentence), (value) => ({ values: toTexts(value) }));

/** A number in [0, 1]. */
export const fraction = plain(z.number().min(0).max(1));

/** The least score that passes. */
export const passAt = (usual: string): z.ZodType<number | undefined> =>
  fraction.describe(`Least score that passes; default ${usual}.`).optional();

/** At least one of some keys must be given. */
export const atLeastOne = (keys: readonly string[]) => ({
  check: (value: Record<string, unknown>): boolean => keys.some((key) => value[key] !== undefined),
  message: `Give at least one of ${keys.map((key) => `\`${key}\``).join(', ')}.`,
});

/** Bounds lie in order; one that is filled in later is not known here. */
export const inOrder = {
  check: ({ min, max }: { min?: unknown; max?: unknown }): boolean =>
    typeof min !== 'number' || typeof max !== 'number' || min <= max,
  message: { message: '`min` is greater than `max`: nothing lies between them.', path: ['min'] },
};
