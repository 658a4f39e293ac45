import { z } from 'zod';
import { LARGEST_AMOUNT } from '../../../domain/writing/amounts.ts';
import { isJsonObject, type JsonObject } from '../../../domain/json/json.ts';
import { isDeeperThan, MAX_ANSWER_DEPTH } from '../../../domain/json/nesting.ts';
import { FINISH_REASONS } from '../../../domain/request.ts';
import type { CallAnswer } from '../../../ports.ts';
import { parseObject } from '../wire/body.ts';

/** Levels around an output's own: line, answer, output, calls, call. */
const LONGEST_PATH = 5;

/** One line of a recording. */
export type Recorded = { readonly key: string; readonly answer: CallAnswer };

// A recording written by hand or by an older version may lack what nobody said; it is read as not said.
const unsaid = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value): z.output<T> | undefined => value ?? undefined);
const or = <T extends z.ZodType>(schema: T, fallback: z.output<T>) =>
  schema.nullish().transform((value): z.output<T> => value ?? fallback);

const count = z.number().nonnegative().max(LARGEST_AMOUNT);
const jsonObject = z.custom<JsonObject>(isJsonObject);

const toolCall = z.object({
  id: or(z.string(), ''),
  name: z.string(),
  arguments: or(z.union([jsonObject, z.string()]), {}),
});

const output = z.object({
  text: z.string(),
  toolCalls: or(z.array(toolCall), []),
  finishReason: or(z.enum(FINISH_REASONS), 'stop'),
  metadata: or(jsonObject, {}),
});

const usage = z.object({
  input: count,
  cachedInput: or(count, 0),
  cacheWrite: or(count, 0),
  output: count,
  reasoning: or(count, 0),
  longCacheWrite: count.optional(),
  hostedTools: z
    .object({ webSearches: count.optional(), fileSearches: count.optional(), other: count.optional() })
    .optional(),
});

const served = z.object({
  model: unsaid(z.string()),
  requestId: unsaid(z.string()),
  serviceTier: unsaid(z.string()),
});

const recorded: z.ZodType<Recorded> = z.object({
  key: z.string(),
  answer: z.object({
    output,
    usage: unsaid(usage),
    served: or(served, { model: undefined, requestId: undefined, serviceTier: undefined }),
    reportedCostUsd: unsaid(count),
    latencyMs: or(count, 0),
  }),
});

/** Reads a line of a recording. A string names the member that is missing or has the wrong type, '' the line as a whole. */
export function parseRecorded(line: string): Recorded | string {
  const read = parseObject(line);
  if (isDeeperThan(read, LONGEST_PATH + MAX_ANSWER_DEPTH)) return '';
  const { data, error } = recorded.safeParse(read);
  return data ?? error?.issues[0]?.path.join('.') ?? '';
}
