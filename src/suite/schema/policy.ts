import { z } from 'zod';
import { BUDGET_UNITS, byBudget, byRate, type BudgetUnit } from '../../domain/comparison/measures.ts';
import { ASKS_OF_BASE } from '../../domain/verdict/policy.ts';
import { recordOf } from '../../domain/json/record-of.ts';
import { label, plain, strict } from '../../forms/values.ts';

const fraction = plain(z.number().min(0).max(1));
const level = z
  .enum(['block', 'warn'])
  .describe('`block` (default) turns the check red when the rule is broken; `warn` only says so.')
  .optional();

const rate = strict({
  min: fraction.describe('Absolute bar that head must reach, 0 to 1.').optional(),
  max_drop: fraction.describe('Drop from base to head that is tolerated: 0.02 is 2 points.').optional(),
  must_catch: fraction
    .describe('A pass means that a drop this large is ruled out; default 1/√(number of cases).')
    .optional(),
  level,
});

/** What is tolerated of a budget; its ceiling is named by its unit. */
const budget = (unit: BudgetUnit) =>
  strict({
    max_increase: plain(z.number().min(0)).describe('Relative growth that is tolerated: 0.2 is +20 %.').optional(),
    ...recordOf(
      [BUDGET_UNITS[unit]],
      ({ ceiling }) => ceiling,
      ({ words }) => plain(z.number().min(0)).describe(`Absolute ceiling in ${words}.`).optional(),
    ),
    level,
  });

const metric = strict({
  min: plain(z.number()).describe('Smallest value that head may have.').optional(),
  max: plain(z.number()).describe('Largest value that head may have.').optional(),
  max_drop: plain(z.number().min(0))
    .describe('Decrease from base to head that is tolerated, in the metric’s unit.')
    .optional(),
  max_increase: plain(z.number().min(0))
    .describe('Increase from base to head that is tolerated, in the metric’s unit.')
    .optional(),
  level,
});

const rules = {
  ...byRate('rule', ({ meaning }) => rate.describe(meaning).optional()),
  critical: strict({
    max_broken: plain(z.int().min(0)).describe('Critical cases that head may break; default 0.').optional(),
    zero_tolerance: plain(z.boolean())
      .describe('Block on a failure of head that comes back once in 8 trials, unless base shows it too.')
      .optional(),
    level,
  })
    .describe('The unforgivable cases.')
    .optional(),
  broken: strict({
    max: plain(z.int().min(0)).describe('Cases of severity major or higher that head may break.').optional(),
    net_p: plain(z.number().gt(0).max(1))
      .describe(
        'Broken cases block only where a change that is neutral on average breaks so many more than it mends at most this often, 0 to 1; default 1.',
      )
      .optional(),
    level,
  })
    .describe('Cases that head breaks for certain.')
    .optional(),
  ...byBudget('rule', ({ unit, meaning }) => budget(unit).describe(meaning).optional()),
  metrics: z
    .record(label, metric)
    .describe('Named scorers and metrics of classification, confidence and pairwise judging, by name.')
    .optional(),
};

/** `policy:` of a suite and of `evaldelta.yaml`. */
export const policySchema = strict({
  ...rules,
  perturbed: strict({
    ...rate.shape,
    level: z
      .enum(['block', 'warn'])
      .describe('`warn` (default) only says so; `block` turns the check red when the rule is broken.')
      .optional(),
  })
    .describe(
      'Share of cases that pass with the noise of `perturb`, beside the same as they are written; `max_drop` defaults to 0.05.',
    )
    .optional(),
  tags: z.record(label, strict(rules)).describe('Rules for the cases of one tag; each is a row of its own.').optional(),
  inconclusive: z
    .enum(['pass', 'fail'])
    .describe('Whether data that cannot decide leave the check green (`pass`, default) or turn it red.')
    .optional(),
  ask_base: z
    .enum(ASKS_OF_BASE)
    .describe(
      'Whom base is asked about: `every_case` (default), or `where_head_fails`: head answers first, and both sides are asked side by side where it did not pass.',
    )
    .optional(),
}).meta({ id: 'Policy', description: 'Thresholds. A suite’s own rules come before those of `evaldelta.yaml`.' });

/** A policy as written. */
export type PolicyInput = z.output<typeof policySchema>;

/** The rules that a tag may have, as written. */
export type RulesInput = NonNullable<PolicyInput['tags']>[string];
