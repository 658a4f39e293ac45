import { z } from 'zod';
import { SEVERITIES } from '../../domain/suite.ts';

const text = z.string();
const share = z.number().min(0).max(1);
const tokens = z.int().nonnegative();

const score = z.strictObject({
  name: text.min(1).describe('The scorer.'),
  score: share.describe('From 0 to 1.').nullish(),
  pass: z.boolean().describe('Whether it passed.').nullish(),
  reason: text.describe('Why, in a sentence.').nullish(),
});

const usage = z.strictObject({
  input_tokens: tokens.describe('All input tokens, those read from a cache included.'),
  cached_input_tokens: tokens.describe('Of them, those read from a cache.').nullish(),
  output_tokens: tokens.describe('All output tokens, reasoning included.'),
  reasoning_tokens: tokens.describe('Of them, those of reasoning.').nullish(),
});

/** One trial, as any script can write it: one JSON object a line. */
export const foreignRowSchema = z
  .strictObject({
    case: text.min(1).describe('The case’s id: the same on both sides. Rows with the same id are repeats of one case.'),
    suite: text.min(1).describe('Groups cases into rows of the report; default `rows`.').nullish(),
    target: text.min(1).describe('What was under test, where a suite has several; default `rows`.').nullish(),
    status: z
      .enum(['scored', 'errored', 'skipped'])
      .describe('Default: errored where `error` is given, else scored.')
      .nullish(),
    pass: z.boolean().describe('The verdict. It or a score is there unless the trial errored.').nullish(),
    score: share.describe('The whole answer’s score, from 0 to 1.').nullish(),
    scores: z.array(score).describe('What each scorer said.').nullish(),
    input: text.describe('What was asked, for the reader of the report.').nullish(),
    output: text.describe('What was answered, for the reader of the report.').nullish(),
    reason: text.describe('Why it failed.').nullish(),
    error: text.describe('Why there is no answer, or no score: an outage, never a failure.').nullish(),
    cost_usd: z.number().nonnegative().describe('What the answer cost, in USD.').nullish(),
    latency_ms: z.number().nonnegative().describe('Kept for the report; saved results compare no latency.').nullish(),
    usage: usage.describe('Tokens; with `model` they give the cost where `cost_usd` does not.').nullish(),
    model: text.describe('The model that answered.').nullish(),
    tags: z.array(text).nullish(),
    severity: z.enum(SEVERITIES).describe('Default `major`.').nullish(),
    definition: text
      .describe('Anything that says how the case is asked and judged: where it differs, the case is not compared.')
      .nullish(),
  })
  .meta({
    title: 'Evaldelta row',
    description: 'One trial, one JSON object a line: the form that any harness can write.',
  });

/** A row as written. */
export type WrittenRow = z.output<typeof foreignRowSchema>;
