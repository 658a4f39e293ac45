import { describeShard, type Shard } from '../../../domain/runs/shard.ts';
import { describeUserError, type Diagnostic } from '../../../domain/user-error.ts';
import { formatCount, formatUsd } from '../../../domain/writing/amounts.ts';

/** What came of a shard, as far as its own job tells it. */
export type ShardOutcome = {
  readonly handOver:
    | {
        readonly header: { readonly spend: { readonly totalUsd: number | undefined } };
        readonly trials: readonly unknown[];
      }
    | undefined;
  readonly asked: number;
  readonly troubles: readonly Diagnostic[];
  readonly supersededBy: string | undefined;
};

/** What a shard's job says at its end, line by line: no verdict, which only the job that merges has. */
export function shardSummary(
  shard: Shard,
  { handOver, asked, troubles, supersededBy }: ShardOutcome,
): readonly string[] {
  const name = `Shard ${describeShard(shard)}`;
  if (supersededBy !== undefined) return [`${name}: a newer head (${supersededBy.slice(0, 7)}) has its own run.`];
  if (handOver === undefined) return [`${name} done: no case is affected.`];
  const { trials, header } = handOver;
  const { totalUsd } = header.spend;
  const spent = totalUsd === undefined ? 'for an unknown amount' : `for ${formatUsd(totalUsd)}`;
  const left = asked - trials.length;
  return [
    `${name} done: ${formatCount(trials.length)} of ${formatCount(asked)} trials ${spent}. Nothing is judged here; the job that merges the shards does that.`,
    ...(left === 0 ? [] : [`The job that merges the shards asks for the other ${formatCount(left)} itself.`]),
    ...troubles.map(describeUserError),
  ];
}
