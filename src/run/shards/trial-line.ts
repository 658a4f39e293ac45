import { z } from 'zod';
import { LARGEST_AMOUNT } from '../../domain/writing/amounts.ts';
import { isJsonObject, type JsonObject } from '../../domain/json/json.ts';
import { isDeeperThan, MAX_ANSWER_DEPTH } from '../../domain/json/nesting.ts';
import { PURPOSES, TIME_LIMITS, type ErroredTrial, type ScoredTrial, type TrialKey } from '../../domain/trial.ts';
import { SIDES } from '../../domain/side.ts';
import { answerFields, toolCall, unsaid } from '../calls/stored-answer.ts';

const amount = z.number().nonnegative().max(LARGEST_AMOUNT);
const count = z.int().nonnegative();

/** A trial's name in a run. */
export const trialKeySchema: z.ZodType<TrialKey> = z.strictObject({
  suite: z.string(),
  target: z.string(),
  caseId: z.string(),
  side: z.enum(SIDES),
  purpose: z.enum(PURPOSES),
  round: count,
  number: count,
});

const score = z.strictObject({
  name: z.string(),
  type: z.string(),
  score: z.number(),
  passed: z.boolean(),
  reason: z.string(),
  weight: z.number().nonnegative(),
  details: z.custom<JsonObject>(isJsonObject),
});

const turn = z.object({ role: z.enum(['user', 'assistant']), text: z.string(), toolCalls: z.array(toolCall) });

const scored = z.strictObject({
  status: z.literal('scored'),
  key: trialKeySchema,
  fingerprint: z.string(),
  output: answerFields.output.extend({ conversation: z.array(turn).optional() }),
  scores: z.array(score),
  passed: z.boolean(),
  score: z.number(),
  usage: answerFields.usage,
  served: answerFields.served,
  costUsd: unsaid(amount),
  spendUsd: unsaid(amount),
  judgeSpendUsd: unsaid(amount),
  latencyMs: amount,
  countsStart: z.boolean().optional(),
  attempts: count,
  startedAt: z.iso.datetime(),
  origin: z.enum(['live', 'replayed', 'stored']),
  paraphrase: z.array(z.string()).optional(),
  passedOldExpectations: unsaid(z.boolean()),
});

const errored = z.strictObject({
  status: z.literal('errored'),
  key: trialKeySchema,
  fingerprint: z.string(),
  provider: z.string(),
  isAnswered: z.boolean(),
  message: z.string(),
  timeLimit: unsaid(z.enum(TIME_LIMITS)),
  attempts: count,
  spendUsd: unsaid(amount),
});

const schema = z.discriminatedUnion('status', [scored, errored]);

/** Levels of a trial around what an answer may nest. */
const LEVELS_AROUND = 5;

/** A trial that ended. */
export type EndedTrial = ScoredTrial | ErroredTrial;

/** Reads a trial of a line; undefined where it is none. */
export function parseTrial(value: unknown): EndedTrial | undefined {
  if (isDeeperThan(value, MAX_ANSWER_DEPTH + LEVELS_AROUND)) return undefined;
  const read = schema.safeParse(value).data;
  return read && (withEveryName(read) as EndedTrial);
}

/** What a trial of this job has not where there is nothing of it. */
const OPTIONAL: ReadonlySet<string> = new Set(['countsStart', 'paraphrase']);

/** In the order in which a trial of this job has them, so that a result is written alike whoever measured it. */
function withEveryName(read: z.output<typeof schema>): object {
  const { shape } = read.status === 'scored' ? scored : errored;
  const names = Object.keys(shape).filter((name) => name in read || !OPTIONAL.has(name));
  return Object.fromEntries(names.map((name) => [name, read[name as keyof typeof read]]));
}
