import type { DefaultArtifactClient } from '@actions/artifact';
import * as core from '@actions/core';
import { createWriteStream, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { UserError } from '../../domain/user-error.ts';
import type { Shard } from '../../domain/runs/shard.ts';
import type { ShardFile } from '../../ports.ts';
import { linesOfFile } from '../files/lines-of-file.ts';
import { makeDirectory } from '../files/make-directory.ts';
import { within } from '../process/time-limit.ts';
import { isEnterpriseServer } from './artifact-enterprise.ts';
import type { Runner } from './runner.ts';

/** Which of the run's shards: several uses of the Action in one run are told apart as their comments are. */
export type ShardPlace = { readonly runner: Runner; readonly commentId: string };

/** For one artifact; a shard's answers may be large. */
const LIMIT_MS = 300_000;

/** Somebody may want to see why a merge refused them; after that they are only in the way. */
const RETENTION_DAYS = 7;

const AT_ONCE = 8;

/** Leaves a shard's lines with the run of the workflow. Throws UserError `bad-shard` where that is not possible. */
export async function uploadShard(
  lines: Iterable<string>,
  shard: Shard,
  { runner, commentId }: ShardPlace,
): Promise<void> {
  const name = `${prefixOf(commentId)}${shard.number}-of-${shard.of}-attempt-${runner.runAttempt}`;
  const file = join(runner.reportDirectory, `${name}${ENDING}`);
  await withService(runner, 'handed over', async (client) => {
    makeDirectory(runner.reportDirectory);
    await pipeline(Readable.from(lines), createGzip(), createWriteStream(file));
    // As it is: the bundle has nothing that unpacks archives.
    const options = { retentionDays: RETENTION_DAYS, skipArchive: true };
    await client.uploadArtifact(name, [file], dirname(file), options);
  });
}

const ENDING = '.jsonl.gz';

/**
 * The shards that jobs of this run have left, of each the newest attempt: a job that is not run again keeps its own. Throws
 * UserError `bad-shard` where they cannot be had.
 */
export async function downloadShards({ runner, commentId }: ShardPlace, of: number): Promise<readonly ShardFile[]> {
  const found: ShardFile[] = [];
  await withService(runner, 'fetched', async (client) => {
    const { artifacts } = await client.listArtifacts();
    const waiting = newestOf(artifacts, prefixOf(commentId), of).values();
    const work = async (): Promise<void> => {
      for (const { id, name } of waiting) {
        const path = join(runner.reportDirectory, 'shards', name);
        await within({ ms: LIMIT_MS }, () => client.downloadArtifact(id, { path, skipDecompress: true }));
        found.push(...readdirSync(path).map((file) => fileOf(name, join(path, file))));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  });
  return found.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}

type Found = { readonly id: number; readonly name: string };

/** Of each shard the last attempt; parts of a run that was cut otherwise are there to be refused by name. */
function newestOf(artifacts: readonly Found[], prefix: string, of: number): readonly Found[] {
  const parts = artifacts.flatMap((artifact) => {
    if (!artifact.name.startsWith(prefix)) return [];
    const rest = /^(\d+)-of-(\d+)-attempt-(\d+)\.jsonl\.gz$/.exec(artifact.name.slice(prefix.length));
    if (rest === null) return [];
    const [, number, cutInto, attempt] = rest;
    return [{ ...artifact, shard: `${number}-of-${cutInto}`, of: Number(cutInto), at: Number(attempt) }];
  });
  const cut = parts.filter((part) => part.of === of);
  const newest = [...Map.groupBy(cut.length > 0 ? cut : parts, ({ shard }) => shard).values()];
  return newest.flatMap((same) => same.toSorted((a, b) => b.at - a.at).slice(0, 1));
}

function fileOf(name: string, path: string): ShardFile {
  return { name: name.slice(0, -ENDING.length), lines: linesOfFile(path, true) };
}

function prefixOf(commentId: string): string {
  return `evaldelta-shard-${commentId === 'default' ? '' : `${commentId}-`}`;
}

async function withService(
  runner: Runner,
  done: string,
  work: (client: DefaultArtifactClient) => Promise<void>,
): Promise<void> {
  const isEnterprise = isEnterpriseServer(runner.serverUrl);
  if (isEnterprise || !runner.hasResultsService) {
    const where = isEnterprise ? 'on a GitHub Enterprise Server' : 'in a job without artifacts';
    const hint = 'Use the command line there: `evaldelta run --shard` and `evaldelta merge`.';
    throw refusal(`Shards cannot be ${done} ${where}.`, hint);
  }
  core.startGroup('Shards of the run');
  try {
    const artifact = await import('@actions/artifact');
    await work(new artifact.DefaultArtifactClient());
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw refusal(`A shard could not be ${done}: ${why}`, 'Run the job again: what was asked before is kept.', cause);
  } finally {
    core.endGroup();
  }
}

function refusal(sentence: string, hint: string, cause?: unknown): UserError {
  return new UserError({ code: 'bad-shard', sentence, place: undefined, hint }, { cause });
}
