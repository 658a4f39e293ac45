import { z } from 'zod';
import { LATE, RUN_EVENTS, TIERS } from '../../domain/providers/service.ts';
import { strict } from '../../forms/values.ts';

const tier = z.enum(TIERS);
const byEvent = Object.fromEntries(RUN_EVENTS.map((event) => [event, tier.describe(describeEvent(event)).optional()]));

function describeEvent(event: (typeof RUN_EVENTS)[number]): string {
  return event === 'local'
    ? 'In runs of the command line; default `standard`.'
    : `In runs of ${event}; default \`standard\`.`;
}

/** Keys that say how soon a model has to answer; a target and the judge have them. */
export const serviceKeys = {
  service: z
    .union([tier, strict(byEvent as Record<(typeof RUN_EVENTS)[number], z.ZodOptional<typeof tier>>)])
    .describe(
      'How soon the model has to answer, for less the later: one tier, or one by what started the run; default `standard`.',
    )
    .optional(),
  deadline: z
    .string()
    .regex(/^[1-9]\d{0,3}(m|h)$/, 'Write minutes or hours, such as `90m` or `4h`.')
    .describe('For `service: 2h`, `8h` and `batch`: from when on an answer is late; default: as the provider says.')
    .optional(),
  after_deadline: z
    .enum(LATE)
    .describe(
      'What is done about a late answer: `lose` gives it up, `ask` asks for it at once, at the full price; default `lose`.',
    )
    .optional(),
};
