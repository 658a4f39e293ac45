import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { JsonObject } from '../../../src/domain/json/json.ts';
import type { ModelRequest } from './request.ts';
import type { ModelBehaviour, ModelReply } from './server.ts';

/*
 * `model.yaml`: how the simulated model behaves. The first rule whose `when` matches answers; what a rule leaves out
 * comes from `defaults`.
 *
 *   seed: 7
 *   defaults: { latency_ms: 5 }
 *   rules:
 *     - when: { contains: [40 days, Be brief], model: mini }   # all must hold; `contains`: every substring
 *       answer: 30 days.                                       # `$1`…`$9`: groups of `matches`
 *     - when: { matches: 'order (\d+)', not_contains: polite }
 *       pass_rate: 0.8                                         # answer with this probability, else otherwise
 *       answer: Order $1 was refunded.
 *       otherwise: I cannot help.
 *     - when: { contains: outage }
 *       times: 2                                               # only the first two matching calls
 *       status: 429
 *       headers: { retry-after: '0' }
 *     - answer: I do not know.
 *
 * Chance is decided by the seed, the rule and the request with its number among equal requests, so a run repeats
 * exactly whatever order concurrent calls arrive in.
 */
const WORDS = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
const USAGE = z.strictObject({
  input: z.number().optional(),
  cached_input: z.number().optional(),
  cache_write: z.number().optional(),
  output: z.number().optional(),
  reasoning: z.number().optional(),
});
const TOOL_CALL = z.strictObject({
  name: z.string(),
  arguments: z.union([z.record(z.string(), z.unknown()), z.string()]).default({}),
});
const REPLY = {
  answer: z.string().optional(),
  tool_calls: z.array(TOOL_CALL).optional(),
  finish_reason: z.enum(['stop', 'length', 'tool_calls', 'content_filter', 'refusal', 'context_length']).optional(),
  usage: USAGE.optional(),
  latency_ms: z.number().nonnegative().optional(),
  served_by: z.string().optional(),
  status: z.number().int().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  error: z
    .strictObject({ message: z.string().optional(), type: z.string().optional(), code: z.string().optional() })
    .optional(),
  malformed: z.string().optional(),
  hang: z.boolean().optional(),
  reset: z.boolean().optional(),
};
const RULE = z.strictObject({
  when: z
    .strictObject({
      contains: WORDS.optional(),
      not_contains: WORDS.optional(),
      matches: z.string().optional(),
      /** A substring of the model's name. */
      model: z.string().optional(),
      api: z.enum(['responses', 'chat', 'messages', 'generate']).optional(),
    })
    .default({}),
  /** The rule steps aside after this many calls. */
  times: z.number().int().positive().optional(),
  pass_rate: z.number().min(0).max(1).optional(),
  otherwise: z.string().optional(),
  ...REPLY,
});
const FILE = z.strictObject({
  seed: z.number().int().default(1),
  defaults: z.strictObject(REPLY).default({}),
  rules: z.array(RULE).default([]),
});

type Rule = z.infer<typeof RULE>;
type Reply = z.infer<z.ZodObject<typeof REPLY>>;

/** Reads a fixture's `model.yaml`. Throws when the file has a key that means nothing. */
export function readModelBehaviour(file: string): ModelBehaviour {
  return modelBehaviour(readFileSync(file, 'utf8'));
}

/** The behaviour that a `model.yaml` text describes; each call of this function starts counting anew. */
export function modelBehaviour(text: string): ModelBehaviour {
  const file = FILE.parse(parse(text) ?? {});
  const uses = new Map<Rule, number>();
  const seen = new Map<string, number>();
  return (request) => {
    const rule = file.rules.find(
      (candidate) => matches(candidate, request) && (uses.get(candidate) ?? 0) < (candidate.times ?? Infinity),
    );
    if (rule === undefined)
      return { status: 404, error: { message: `No rule of model.yaml matches:\n${request.prompt}` } };
    uses.set(rule, (uses.get(rule) ?? 0) + 1);
    const chance = chanceOf([file.seed, file.rules.indexOf(rule), request.model, request.prompt], seen);
    const reply = { ...file.defaults, ...rule };
    return toReply(reply, fillGroups(chance < (rule.pass_rate ?? 1) ? reply.answer : rule.otherwise, rule, request));
  };
}

function matches({ when }: Rule, request: ModelRequest): boolean {
  return (
    (when.contains ?? []).every((word) => request.prompt.includes(word)) &&
    !(when.not_contains ?? []).some((word) => request.prompt.includes(word)) &&
    (when.matches === undefined || new RegExp(when.matches, 's').test(request.prompt)) &&
    (when.model === undefined || request.model.includes(when.model)) &&
    (when.api === undefined || when.api === request.api)
  );
}

/** In [0, 1). */
function chanceOf(parts: readonly unknown[], seen: Map<string, number>): number {
  const key = JSON.stringify(parts);
  const number = (seen.get(key) ?? 0) + 1;
  seen.set(key, number);
  return createHash('sha256').update(`${key}#${number}`).digest().readUInt32BE() / 2 ** 32;
}

/** Puts the groups of `matches` in place of `$1` to `$9`. */
function fillGroups(answer: string | undefined, { when }: Rule, request: ModelRequest): string {
  const groups = when.matches === undefined ? null : new RegExp(when.matches, 's').exec(request.prompt);
  return (answer ?? '').replace(/\$([1-9])/g, (_, digit: string) => groups?.[Number(digit)] ?? '');
}

function toReply(reply: Reply, text: string): ModelReply {
  const { usage } = reply;
  const tokens = {
    input: usage?.input,
    cachedInput: usage?.cached_input,
    cacheWrite: usage?.cache_write,
    output: usage?.output,
    reasoning: usage?.reasoning,
  };
  return {
    text,
    toolCalls: (reply.tool_calls ?? []) as readonly { name: string; arguments: JsonObject | string }[],
    finishReason: reply.finish_reason,
    usage: Object.fromEntries(Object.entries(tokens).filter(([, count]) => count !== undefined)),
    delayMs: reply.latency_ms,
    servedBy: reply.served_by,
    status: reply.status,
    headers: reply.headers,
    error: reply.error,
    malformed: reply.malformed,
    hang: reply.hang,
    reset: reply.reset,
  };
}
