import { writeJobSummary } from '../adapters/actions/commands.ts';
import { uploadShard } from '../adapters/actions/shard-artifacts.ts';
import { withGatePorts, type Job } from './job.ts';
import type { JobMemory } from './memory.ts';
import type { Shard } from '../domain/runs/shard.ts';
import { describeUserError, UserError } from '../domain/user-error.ts';
import { redactTrials } from '../report/redact/result.ts';
import { shardSummary } from '../report/words/headline/shard.ts';
import { runShard, shardLines, type ShardRun } from '../stories/sharding.ts';

/** A shard was measured or had nothing to measure, and has said so. */
export type ShardTold = { readonly told: string };

/** Measures a job's part of a run and leaves it to the job that merges. Throws UserError where nothing could be measured. */
export async function measureShard(job: Job, shard: Shard, memory: JobMemory | undefined): Promise<ShardTold> {
  const { runId: run, runAttempt } = job.runner;
  const part = { shard, run, attempt: Number(runAttempt) };
  const times = memory === undefined ? {} : { recordedMs: memory.times };
  const done = await withGatePorts(job, (input, ports) => runShard(part, input, { ...ports, ...times }));
  const held = done.errors.find(({ code }) => code === 'not-run');
  // The job that merges is not run either, and says so.
  if (held !== undefined) return tell(job, [describeUserError(held)]);
  if (done.errors.length > 0) throw new UserError(done.errors);
  await handOver(job, shard, done);
  return tell(job, shardSummary(shard, done));
}

async function tell({ log }: Job, lines: readonly string[]): Promise<ShardTold> {
  for (const line of lines) log.info(line);
  await writeJobSummary([`${lines.join('\n\n')}\n`]);
  return { told: lines.join('\n') };
}

async function handOver({ runner, settings, secrets }: Job, shard: Shard, done: ShardRun): Promise<void> {
  if (done.handOver === undefined) return;
  const lines = await shardLines(done.handOver, (trials) => redactTrials(trials, secrets.named()));
  await uploadShard(lines, shard, { runner, commentId: settings.commentId });
}
