import { z } from 'zod';
import { PROVIDER_NAMES } from '../../domain/providers/providers.ts';
import { strict } from '../../forms/values.ts';
import { targetSchema } from './target.ts';

/** A candidate as text: a model, a target of the suite, settings. */
export const candidateText = z.string().min(1).max(300);

/** What of a target is otherwise than the incumbent's. */
export const candidateKeys = strict({
  ...targetSchema.shape,
  provider: z.enum(PROVIDER_NAMES).describe('Who answers; default: the incumbent’s.').optional(),
}).meta({
  id: 'Candidate',
  description: 'What of the incumbent is otherwise: a key that is not given is the incumbent’s.',
});

/** One entry of `models:`. */
export const candidateSchema = z.union([candidateText, candidateKeys]);

/** A candidate’s differences as written. */
export type CandidateKeys = z.output<typeof candidateKeys>;

/** A candidate as written. */
export type CandidateInput = z.output<typeof candidateSchema>;
