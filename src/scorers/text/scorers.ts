import { z } from 'zod';
import { jsonText, type JsonObject } from '../../domain/json/json.ts';
import { amount, plain, strict, text, textList } from '../../forms/values.ts';
import type { ScorerDeclarations, Shortfall } from '../declaration.ts';
import { atLeastOne, form, fraction, inOrder, sought, soughtList, string, toTexts } from '../parts/form.ts';

const regex = z.union([
  z.string().min(1).max(2000),
  strict({
    pattern: z.string().min(1).max(2000).describe('RE2 syntax: no lookaround, no backreferences.'),
    flags: z
      .string()
      .regex(/^(?!.*(.).*\1)[ims]*$/, 'Flags are `i`, `m` and `s`, each once.')
      .describe('Any of i, m, s.')
      .optional(),
  }),
]);

const lengthBounds = atLeastOne(['min', 'max']);

const acceptsBlank = ({ value }: JsonObject): readonly Shortfall[] =>
  typeof value === 'string' && value.trim() === '' ? ['empty'] : [];

/** Scorers of what an output says. */
export const TEXT_SCORERS = {
  equals: {
    form: string('The output is exactly this text.'),
    accepts: acceptsBlank,
    load: async () => (await import('./equals.ts')).equals,
  },
  iequals: {
    form: string('The output is this text, whatever the case of its letters.'),
    accepts: acceptsBlank,
    load: async () => (await import('./iequals.ts')).iequals,
  },
  contains: {
    form: sought('The output contains this text.'),
    text: 'value',
    load: async () => (await import('./contains.ts')).contains,
  },
  icontains: {
    form: sought('The output contains this text, whatever the case of its letters.'),
    text: 'value',
    load: async () => (await import('./icontains.ts')).icontains,
  },
  starts_with: {
    form: sought('The output starts with this text.'),
    text: 'value',
    isTrimmed: true,
    load: async () => (await import('./starts-with.ts')).startsWith,
  },
  ends_with: {
    form: sought('The output ends with this text.'),
    text: 'value',
    isTrimmed: true,
    load: async () => (await import('./ends-with.ts')).endsWith,
  },
  contains_any: {
    form: soughtList('The output contains at least one of these texts.'),
    texts: 'values',
    load: async () => (await import('./contains-any.ts')).containsAny,
  },
  contains_all: {
    form: soughtList('The output contains all of these texts.'),
    texts: 'values',
    load: async () => (await import('./contains-all.ts')).containsAll,
  },
  regex: {
    form: form(regex.describe('The output matches this RE2 pattern somewhere.'), (value) =>
      typeof value === 'string' ? { pattern: value, flags: '' } : { pattern: value.pattern, flags: value.flags ?? '' },
    ),
    text: 'pattern',
    accepts: ({ pattern }) => (['^$', '^\\s*$'].includes(jsonText(pattern)) ? ['empty'] : []),
    load: async () => (await import('./regex.ts')).regex,
  },
  length: {
    form: form(
      strict({
        unit: z.enum(['characters', 'words', 'sentences', 'tokens']).describe('What is counted.'),
        min: amount.describe('Least count.').optional(),
        max: amount.describe('Greatest count.').optional(),
      })
        .refine(lengthBounds.check, lengthBounds.message)
        .refine(inOrder.check, inOrder.message)
        .describe('The output has this length.'),
      (value) => value,
    ),
    accepts: ({ max }) => (max === 0 ? ['empty'] : []),
    load: async () => (await import('./length.ts')).length,
  },
  edit_distance: {
    form: form(
      strict({ to: text, max: amount.describe('Greatest number of edited characters.') }).describe(
        'Levenshtein distance to a text.',
      ),
      ({ to, max }) => ({ to: String(to), max }),
    ),
    load: async () => (await import('./edit-distance.ts')).editDistance,
  },
  rouge_l: {
    form: form(
      strict({ to: text, min: fraction.describe('Least ROUGE-L F1.') }).describe(
        'Longest common subsequence with a reference.',
      ),
      ({ to, min }) => ({ to: String(to), min }),
    ),
    load: async () => (await import('./rouge-l.ts')).rougeL,
  },
  bleu: {
    form: form(
      strict({ to: textList.describe('Reference texts.'), min: fraction.describe('Least BLEU, 0 to 1.') }).describe(
        'BLEU against references.',
      ),
      ({ to, min }) => ({ to: toTexts(to), min }),
    ),
    texts: 'to',
    load: async () => (await import('./bleu.ts')).bleu,
  },
  similarity: {
    form: form(
      strict({ to: text, min: plain(z.number().min(-1).max(1)).describe('Least cosine.') }).describe(
        'Cosine of the embeddings of output and text.',
      ),
      ({ to, min }) => ({ to: String(to), min }),
    ),
    asks: 'embeddings',
    text: 'to',
    load: async () => (await import('./similarity.ts')).similarity,
  },
} as const satisfies ScorerDeclarations;
