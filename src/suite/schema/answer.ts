import { z } from 'zod';
import { jsonPath, label, strict } from '../../forms/values.ts';

/** A list in an answer: its path alone, or with paths within each of its items, whose root `$` is the item. */
const items = <M extends { readonly [member: string]: string }>(members: M) =>
  z.union([
    jsonPath,
    strict({
      path: jsonPath.describe('JSON path of the list.'),
      ...(Object.fromEntries(
        Object.entries(members).map(([member, sentence]) => [member, jsonPath.describe(sentence).optional()]),
      ) as { [Member in keyof M]: z.ZodOptional<typeof jsonPath> }),
    }),
  ]);

/** Keys of `command` and `http` targets that say where the parts of an answer are. */
export const answerKeys = {
  answer: jsonPath
    .describe(
      'For `command` and `http`: JSON path of the answer, which is what is scored and shown; default `$.output`.',
    )
    .optional(),
  context: items({
    id: 'Path of the id in a passage; default `$.id`.',
    text: 'Path of the text; default `$.text`, `$.content` or `$.page_content`. A passage may also be a text itself.',
    score: 'Path of the score; default `$.score`.',
  })
    .describe('For `command` and `http`: the retrieved passages, best first; default `$.context`.')
    .optional(),
  steps: items({
    name: 'Path of the name in a step; default `$.name`.',
    latency_ms: 'Path of its time in milliseconds; default `$.latency_ms`.',
    tokens: 'Path of its tokens; default `$.tokens`.',
    cost_usd: 'Path of its cost in US dollars; default `$.cost_usd`.',
  })
    .describe(
      'For `command` and `http`: the steps to the answer, a list or an object by their names; default `$.steps`. Their measures are metrics: `steps.retrieve.latency_p95`.',
    )
    .optional(),
  trace_url: jsonPath
    .describe('For `command` and `http`: the http(s) address of a trace, linked in reports; default `$.trace_url`.')
    .optional(),
  metrics: z
    .union([jsonPath, z.record(label, jsonPath)])
    .describe(
      'For `command` and `http`: numbers of the application, one object of them or a path for each; each is a metric for `policy.metrics`. Default `$.metrics`, shown but not known to the policy.',
    )
    .optional(),
  cost_usd: jsonPath
    .describe(
      'For `command` and `http`: what the answer cost in US dollars; default `$.cost_usd`, else `usage` at the price of `model`.',
    )
    .optional(),
  latency_ms: jsonPath
    .describe(
      'For `command` and `http`: how long the answer took by the target’s own clock; default `$.latency_ms`, else it is timed.',
    )
    .optional(),
  usage: jsonPath
    .describe(
      'For `command` and `http`: the tokens, as the protocol or an API of OpenAI’s kind has them; default `$.usage`.',
    )
    .optional(),
};
