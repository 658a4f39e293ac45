import { z } from 'zod';
import { NOISE_KINDS } from '../../domain/perturbation.ts';
import { strict } from '../../forms/values.ts';

const kinds = z.array(z.enum(NOISE_KINDS)).min(1);

/** `perturb:` of a suite: kinds of noise, or those and where they go. */
export const perturbSchema = z.union([
  kinds,
  strict({
    kinds: kinds.describe(
      'Kinds of noise; each is a row of its own. `paraphrase` is written by the model of `user`, or of `judge`, in `evaldelta.yaml`.',
    ),
    vars: z
      .array(z.string().min(1).max(200))
      .min(1)
      .describe(
        'Vars whose text users write. Default: the user’s turns of the cases, and the vars in those of the prompt.',
      )
      .optional(),
  }),
]);

/** `perturb:` as written. */
export type PerturbInput = z.output<typeof perturbSchema>;
