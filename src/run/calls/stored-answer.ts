import { z } from 'zod';
import { AGENT_ENDS } from '../../domain/agents/agent.ts';
import { LARGEST_AMOUNT } from '../../domain/writing/amounts.ts';
import { isJsonObject, type JsonObject } from '../../domain/json/json.ts';
import { isDeeperThan, MAX_ANSWER_DEPTH } from '../../domain/json/nesting.ts';
import { FINISH_REASONS } from '../../domain/request.ts';
import type { CallAnswer } from '../../ports.ts';

/** JSON drops what is undefined; a result names every key. */
export const unsaid = <T extends z.ZodType>(schema: T) =>
  schema.optional().transform((value): z.output<T> | undefined => value);

const amount = z.number().nonnegative().max(LARGEST_AMOUNT);
const object = z.custom<JsonObject>(isJsonObject);

const usage = z.object({
  input: amount,
  cachedInput: amount,
  cacheWrite: amount,
  longCacheWrite: amount.optional(),
  output: amount,
  reasoning: amount,
  hostedTools: z
    .object({ webSearches: amount.optional(), fileSearches: amount.optional(), other: amount.optional() })
    .optional(),
});

const part = z.object({ name: z.string(), latencyMs: unsaid(amount), tokens: unsaid(amount), costUsd: unsaid(amount) });
const passage = z.object({ id: unsaid(z.string()), text: z.string(), score: unsaid(z.number()) });

const parts = {
  context: z.array(passage).optional(),
  steps: z.array(part).optional(),
  traceUrl: z.string().optional(),
  metrics: z.record(z.string(), z.number()).optional(),
};

const agentTrace = z.object({
  actions: z.array(
    z.object({
      tool: z.string(),
      args: z.string(),
      isCut: z.boolean().optional(),
      state: z.enum(['done', 'failed', 'denied']),
      turn: amount,
    }),
  ),
  skills: z.array(z.object({ name: z.string(), isInferred: z.boolean() })),
  files: z.array(
    z.object({
      path: z.string(),
      change: z.enum(['created', 'changed', 'deleted']),
      bytes: amount,
      sha256: z.string().optional(),
      text: z.string().optional(),
    }),
  ),
  checks: z
    .array(z.object({ exitCode: unsaid(z.int()), output: z.string(), error: z.string().optional() }))
    .transform((checks) => checks.map(({ exitCode, output, ...rest }) => ({ exitCode, output, ...rest }))),
  turns: amount,
  seconds: amount,
  end: z.enum(AGENT_ENDS),
  version: unsaid(z.string()),
  sandbox: z.string(),
});

/** A tool call of an output. */
export const toolCall = z.object({ id: z.string(), name: z.string(), arguments: z.union([object, z.string()]) });

/** What an answer and a finished trial have alike. */
export const answerFields = {
  output: z.object({
    text: z.string(),
    toolCalls: z.array(toolCall),
    finishReason: z.enum(FINISH_REASONS),
    metadata: object,
    ...parts,
    agent: agentTrace.optional(),
  }),
  usage: unsaid(usage),
  served: z
    .object({
      model: unsaid(z.string()),
      requestId: unsaid(z.string()),
      serviceTier: unsaid(z.string()),
      upstream: z.string().optional(),
    })
    .transform(({ model, requestId, serviceTier, ...rest }) => ({ model, requestId, serviceTier, ...rest })),
};

const answer = z.object({
  ...answerFields,
  reportedCostUsd: unsaid(amount),
  latencyMs: amount,
  countsStart: z.boolean().optional(),
});

const stored: z.ZodType<StoredCall> = z.object({
  answer: answer.transform(({ usage, reportedCostUsd, ...rest }) => ({ ...rest, usage, reportedCostUsd })),
  attempts: z.number().int().nonnegative(),
});

/** A stored answer with the attempts it took. */
export type StoredCall = { readonly answer: CallAnswer; readonly attempts: number };

/** Levels around the output's own: value, answer, output, calls, call. */
const LEVELS_AROUND = 5;

/** Reads what a store holds; undefined where it is no answer of ours: the file may be old, damaged or somebody else's. */
export function parseStoredCall(value: unknown): StoredCall | undefined {
  if (isDeeperThan(value, MAX_ANSWER_DEPTH + LEVELS_AROUND)) return undefined;
  return stored.safeParse(value).data;
}
