import { createHash } from 'node:crypto';
import { z } from 'zod';
import { LARGEST_AMOUNT } from '../../domain/writing/amounts.ts';
import { parseExact } from '../../domain/json/lossless.ts';
import { MOST_SHARDS } from '../../domain/runs/shard.ts';
import type { SpendTotals } from '../money/budget.ts';
import { unsaid } from '../calls/stored-answer.ts';
import { parseTrial, type EndedTrial } from './trial-line.ts';

/** What a shard was run for: equal in all parts of one run, whoever measures them. */
export type ShardPlan = {
  /** The run of the workflow, or of another CI; empty where nothing names it. */
  readonly run: string;
  readonly version: string;
  readonly base: string;
  readonly head: string;
  readonly seed: number;
  readonly prices: string;
  /** Over what is asked, how it is scored and by which rules it is judged. */
  readonly digest: string;
};

/** What stands above a shard's trials. */
export type ShardHeader = {
  readonly shard: number;
  readonly of: number;
  /** Of the run: a job that is run again has the next one. */
  readonly attempt: number;
  readonly plan: ShardPlan;
  readonly spend: SpendTotals;
  /** Models of scorers that did not say what they used. */
  readonly silentModels: readonly string[];
  /** Whose values were masked. */
  readonly masked: readonly string[];
};

/** A shard's part of a run. */
export type HandOver = { readonly header: ShardHeader; readonly trials: readonly EndedTrial[] };

const amount = z.number().nonnegative().max(LARGEST_AMOUNT);
const count = z.int().nonnegative();

const headerSchema = z.strictObject({
  evaldelta: z.literal('shard'),
  v: z.literal(1),
  shard: z.int().min(1).max(MOST_SHARDS),
  of: z.int().min(1).max(MOST_SHARDS),
  attempt: z.int().min(1),
  plan: z.strictObject({
    run: z.string(),
    version: z.string(),
    base: z.string(),
    head: z.string(),
    seed: z.number(),
    prices: z.string(),
    digest: z.string(),
  }),
  spend: z.strictObject({
    totalUsd: unsaid(amount),
    judgeUsd: unsaid(amount),
    callsMade: count,
    judgeCalls: count,
    callsReused: count,
    estimatedUsd: unsaid(amount),
  }),
  silentModels: z.array(z.string()),
  masked: z.array(z.string()),
});

const endSchema = z.strictObject({ trials: count, digest: z.string() });

/** A hand-over as lines, each with its end: the header, a trial a line, and last a digest over all of them. */
export function* handOverLines({ header, trials }: HandOver): Generator<string, void> {
  const hash = createHash('sha256');
  const line = (value: object): string => `${JSON.stringify(value)}\n`;
  for (const value of [{ evaldelta: 'shard', v: 1, ...header }, ...trials]) {
    const text = line(value);
    hash.update(text);
    yield text;
  }
  yield line({ trials: trials.length, digest: hash.digest('hex') });
}

/** Reads a hand-over; what is wrong with it, as the end of a sentence that its name begins, where it is none. */
export async function readHandOver(
  lines: AsyncIterable<string>,
  keep: (trial: EndedTrial) => EndedTrial = (trial) => trial,
): Promise<HandOver | string> {
  const hash = createHash('sha256');
  let header: ShardHeader | undefined;
  let last: string | undefined;
  const trials: EndedTrial[] = [];
  for await (const line of lines) {
    if (header !== undefined && last !== undefined) {
      const trial = parseTrial(parseLine(last));
      if (trial === undefined) return `is damaged: its line ${trials.length + 2} is no finished trial`;
      hash.update(`${last}\n`);
      trials.push(keep(trial));
    }
    if (header === undefined) {
      header = readHeader(line);
      if (header === undefined) return 'is no shard of a run of this version';
      hash.update(`${line}\n`);
    } else last = line;
  }
  if (header === undefined) return 'is empty';
  const end = last === undefined ? undefined : endSchema.safeParse(parseLine(last)).data;
  if (end === undefined) return 'is damaged: its end is missing';
  const isWhole = end.trials === trials.length && end.digest === hash.digest('hex');
  return isWhole ? { header, trials } : 'is damaged: what it says is not what was written';
}

function readHeader(line: string): ShardHeader | undefined {
  const read = headerSchema.safeParse(parseLine(line)).data;
  if (read === undefined) return undefined;
  const { evaldelta: _kind, v: _version, ...header } = read;
  return header;
}

function parseLine(line: string): unknown {
  try {
    return parseExact(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
