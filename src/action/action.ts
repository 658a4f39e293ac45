import { authorOf, compareResults, runGate } from './job.ts';
import type { ShardTold } from './shard.ts';
import { createActionsLog, maskSecrets, readInputs } from '../adapters/actions/commands.ts';
import { systemClock } from '../adapters/process/clock.ts';
import { diskMistake } from '../adapters/files/disk-error.ts';
import { readEvent } from '../adapters/github/event.ts';
import { rememberReach } from '../adapters/github/reach.ts';
import { inTime, openJobPullRequest } from '../adapters/github/job-pull-request.ts';
import { createJobPublisher } from '../adapters/actions/job-publisher.ts';
import { readRunner, wayFromWorkspace, type Runner, type RunnerEnvironment } from '../adapters/actions/runner.ts';
import { discreetLog, openSecrets, type Secrets } from '../adapters/secrets/secrets.ts';
import { stopSignal } from '../adapters/process/stop-signal.ts';
import { openSpool } from '../adapters/trials/spool.ts';
import type { Result } from '../domain/result.ts';
import { UserError } from '../domain/user-error.ts';
import type { Log } from '../ports.ts';
import type { Spool } from '../ports/spool.ts';
import type { PullRequest } from '../ports/forge.ts';
import type { JobMemory } from './memory.ts';
import { publish, type CommentSettings } from '../publish.ts';
import { redactResult } from '../report/redact/result.ts';
import { redact } from '../report/redact/redact.ts';
import { failedResult } from '../result/build.ts';
import { parseSettings, SETTINGS, type SettingName, type Settings } from '../settings.ts';
import { VERSION } from '../version.ts';

/** Runs the Action in a job and tells its exit code. A user's mistake is red, explained in the summary and the comment. */
export async function runAction(env: RunnerEnvironment): Promise<0 | 1> {
  const token = readInputs(['github-token'])['github-token'];
  const secrets = openSecrets(env, maskSecrets);
  secrets.add([token]);
  // The runner masks secrets too, but not in every encoding.
  const log = discreetLog(createActionsLog(), (line) => redact(line, secrets.values()));
  const known: Destination = {
    runner: undefined,
    pullRequest: undefined,
    settings: undefined,
    directory: '',
    memory: undefined,
  };
  // What it holds is read when the report is written.
  using spool = openSpool(env['RUNNER_TEMP']);
  const measured = await measure({ env, token, secrets, log, known, spool });
  if ('told' in measured) return 0;
  const { runner, settings, directory, memory } = known;
  // A shard comments on nothing, not even on its own mistakes: the job that merges makes them too.
  const pullRequest = readInputs(['shard']).shard === undefined ? known.pullRequest : undefined;
  const remembered = await memory?.recall(measured);
  const result = remembered?.result ?? measured;
  const stop = stopSignal();
  const isRed = await publish(await redactResult(result, secrets.named()), {
    log,
    publisher: createJobPublisher({ log, runner, commentId: settings?.commentId, directory, stop }),
    review: pullRequest && {
      pullRequest: inTime(pullRequest, stop),
      settings,
      author: authorOf(env),
      clock: systemClock(),
    },
  });
  if (remembered !== undefined) await memory?.remember(remembered);
  return isRed ? 1 : 0;
}

/** What a job learns of where its result goes, also where it ends early. */
type Destination = {
  runner: Runner | undefined;
  pullRequest: PullRequest | undefined;
  settings: CommentSettings | undefined;
  directory: string;
  memory: JobMemory | undefined;
};

type Start = {
  readonly env: RunnerEnvironment;
  readonly token: string | undefined;
  readonly secrets: Secrets;
  readonly log: Log;
  readonly spool: Spool;
  /** Filled in as the run goes on. */
  readonly known: Destination;
};

async function measure({ env, token, secrets, log, known, spool }: Start): Promise<Result | ShardTold> {
  try {
    const runner = runnerOf(env);
    known.runner = runner;
    const event = readEvent(env, runner.payload);
    const commenting = commentSettings();
    known.settings = commenting;
    const access = { event, token, runner, log, reach: rememberReach(() => systemClock().ticksMs()) };
    const pullRequest = await openJobPullRequest(access, commenting?.isCommentWanted === true);
    known.pullRequest = pullRequest;
    const settings = readSettings(Object.keys(SETTINGS) as SettingName[]);
    known.directory = wayFromWorkspace(env, settings.workingDirectory);
    const job = { ...access, env, secrets, settings, pullRequest, spool };
    if (settings.isHistoryWanted) known.memory = (await import('./memory.ts')).openJobMemory(job);
    if (settings.shard !== undefined) {
      const { measureShard } = await import('./shard.ts');
      return await measureShard(job, settings.shard, known.memory);
    }
    return settings.results === undefined
      ? await runGate({ ...job, recallPast: known.memory?.past })
      : await compareResults(job, settings.results);
  } catch (error) {
    const mistake = error instanceof UserError ? error : diskMistake(error);
    if (mistake === undefined) throw error;
    const createdAt = new Date(systemClock().nowMs()).toISOString();
    return failedResult(mistake.all, { createdAt, version: VERSION, runUrl: known.runner?.runUrl });
  }
}

function readSettings(names: readonly SettingName[]): Settings {
  return parseSettings(readInputs(names), (name) => `Input ${name}`);
}

/** Read by themselves, so that the comment tells of a mistake in the others. Undefined where these are wrong too. */
function commentSettings(): CommentSettings | undefined {
  try {
    return readSettings(['comment', 'annotate', 'comment-id']);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}

function runnerOf(env: RunnerEnvironment): Runner {
  const { 'comment-id': commentId = SETTINGS['comment-id'].default, shard } = readInputs(['comment-id', 'shard']);
  return readRunner(env, commentId, shard);
}
