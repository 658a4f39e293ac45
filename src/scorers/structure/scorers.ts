import { z } from 'zod';
import { FINISH_REASONS } from '../../domain/request.ts';
import { amount, filePath, jsonObject, jsonPath, strict } from '../../forms/values.ts';
import type { ScorerDeclarations, Shortfall } from '../declaration.ts';
import { atLeastOne, flag, form, inOrder } from '../parts/form.ts';

const numberBounds = atLeastOne(['min', 'max', 'near']);

const ACCEPTED: ReadonlyMap<unknown, readonly Shortfall[]> = new Map([
  ['length', ['cut-off']],
  ['refusal', ['refused', 'off-schema']],
  ['content_filter', ['filtered']],
  ['context_length', ['too-long']],
  ['invalid_output', ['off-schema']],
  ['rejected', ['rejected']],
]);

/** Scorers of the form that an output has. */
export const STRUCTURE_SCORERS = {
  json: { form: flag('The output is JSON.'), load: async () => (await import('./json.ts')).json },
  xml: { form: flag('The output is well-formed XML.'), load: async () => (await import('./xml.ts')).xml },
  yaml: { form: flag('The output is YAML.'), load: async () => (await import('./yaml.ts')).yaml },
  json_schema: {
    form: form(
      z.union([filePath, jsonObject]).describe('The output is JSON that this JSON Schema (a file, or inline) accepts.'),
      (schema) => ({ schema }),
    ),
    reads: 'schema',
    load: async () => (await import('./json-schema.ts')).jsonSchema,
  },
  number: {
    form: form(
      strict({
        path: jsonPath.optional(),
        min: amount.describe('Least value.').optional(),
        max: amount.describe('Greatest value.').optional(),
        near: amount.describe('Expected value.').optional(),
        tolerance: amount.describe('Greatest absolute difference from `near`; default 0.').optional(),
      })
        .refine(numberBounds.check, numberBounds.message)
        .refine(inOrder.check, inOrder.message)
        .describe('The number in the output (or at `path`) lies within bounds.'),
      (value) => value,
    ),
    load: async () => (await import('./number.ts')).number,
  },
  finish_reason: {
    form: form(z.enum(FINISH_REASONS).describe('Why the model stopped.'), (value) => ({ value })),
    accepts: ({ value }) => ACCEPTED.get(value) ?? [],
    expectsToolCalls: ({ value }) => value === 'tool_calls',
    load: async () => (await import('./finish-reason.ts')).finishReason,
  },
} as const satisfies ScorerDeclarations;
