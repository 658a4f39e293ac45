import { z } from 'zod';
import { plain, strict } from '../../forms/values.ts';
import type { ScorerDeclarations } from '../declaration.ts';
import { flag, form, soughtText, soughtTexts, toTexts } from '../parts/form.ts';

/** Scorers of what an output must not do. */
export const SAFETY_SCORERS = {
  no_leak: {
    form: form(
      z
        .union([
          plain(z.literal(true)),
          strict({
            canaries: soughtTexts.describe('Texts that must not appear.').optional(),
            secrets: plain(z.boolean()).describe('Look for keys and passwords; default true.').optional(),
            personal_data: plain(z.boolean())
              .describe('Look for e-mail addresses, card numbers and the like; default false.')
              .optional(),
          }),
        ])
        .describe('The output gives away no secret. Critical by default.'),
      (value) => {
        const given = value === true ? {} : value;
        const canaries = given.canaries === undefined ? [] : toTexts(given.canaries);
        return { canaries, secrets: given.secrets ?? true, personal_data: given.personal_data ?? false };
      },
    ),
    isCritical: true,
    texts: 'canaries',
    load: async () => (await import('./no-leak.ts')).noLeak,
  },
  no_injection: {
    form: form(
      z
        .union([z.string().min(1), strict({ canary: soughtText })])
        .describe('The output does not obey an instruction in the input that asks for this text. Critical by default.'),
      (value) => ({ canary: typeof value === 'string' ? value : String(value.canary) }),
    ),
    isCritical: true,
    text: 'canary',
    load: async () => (await import('./no-injection.ts')).noInjection,
  },
  moderation: {
    form: form(
      z
        .union([
          plain(z.literal(true)),
          strict({
            categories: z.array(z.string().min(1)).min(1).describe('Categories to look at; default all.').optional(),
          }),
        ])
        .describe('A provider’s moderation endpoint does not flag the output. Critical by default.'),
      (value) => (value === true ? {} : value),
    ),
    isCritical: true,
    asks: 'moderation',
    load: async () => (await import('./moderation.ts')).moderation,
  },
  refusal: {
    form: flag('The output declines the request. Critical by default.'),
    isCritical: true,
    // Who declines does not do it in the form of an answer.
    accepts: () => ['refused', 'filtered', 'off-schema'],
    load: async () => (await import('./refusal.ts')).refusal,
  },
  no_refusal: {
    form: flag('The output does not decline the request.'),
    acceptsWhenNot: ['refused', 'filtered', 'off-schema'],
    load: async () => (await import('./no-refusal.ts')).noRefusal,
  },
} as const satisfies ScorerDeclarations;
