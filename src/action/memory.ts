import type { Runner, RunnerEnvironment } from '../adapters/actions/runner.ts';
import { HistoryBranch } from '../adapters/git/history-branch.ts';
import { openAlarmIssues } from '../adapters/github/alarm-issues.ts';
import { openGitHub } from '../adapters/github/client.ts';
import { systemClock } from '../adapters/process/clock.ts';
import type { Reach } from '../adapters/github/reach.ts';
import type { Result } from '../domain/result.ts';
import { trustOf, type GitHubEvent } from '../domain/review/event.ts';
import type { Past } from '../domain/runs/history.ts';
import type { Log } from '../ports.ts';
import type { RecordedMs } from '../ports/history.ts';
import type { Alarms } from '../ports/alarms.ts';
import {
  alarming,
  readOnce,
  recall,
  recallPast,
  recallTimes,
  remember,
  writingEvent,
  type Remembered,
  type Remembering,
} from '../stories/remember.ts';
import { ALARM_OVER, alarmOf } from '../report/markdown/alarm.ts';

/** The history of a job's repository. */
export type JobMemory = {
  /** What was known of each case before this run; undefined where it cannot be read, which `recall` tells. */
  readonly past: (head: string | undefined) => Promise<Past | undefined>;
  /** How long trials took in earlier runs. */
  readonly times: () => Promise<RecordedMs>;
  readonly recall: (result: Result) => Promise<Remembered>;
  /** Keeps what a run left, and tells of a night that fell. */
  readonly remember: (remembered: Remembered) => Promise<void>;
};

type Job = {
  readonly env: RunnerEnvironment;
  readonly event: GitHubEvent;
  readonly token: string | undefined;
  readonly runner: Runner;
  readonly log: Log;
  readonly reach: Reach;
};

/** Opens the history that a job reads, and that it writes where it is of the default branch. A fork's job never writes. */
export function openJobMemory(job: Job): JobMemory {
  const { env, event, token, runner, log } = job;
  const url = `${runner.serverUrl.replace(/\/+$/, '')}/${runner.owner}/${runner.repo}`;
  const remembering: Remembering = {
    store: readOnce(new HistoryBranch({ remote: { url, token }, environment: env })),
    log,
    nowMs: systemClock().nowMs(),
    writes: writesOf(event, env, runner),
  };
  return {
    past: (head) => recallPast(remembering, { run: runner.runId, sha: head }),
    times: () => recallTimes(remembering),
    recall: (result) => recall(result, remembering),
    remember: async (remembered) => {
      await remember(remembered.entries, remembering);
      if (remembering.writes?.event === 'schedule' && remembered.known.length > 0) await tell(remembered, job);
    },
  };
}

/** What cannot be told as an issue is told in the log, and the lines of the history stand all the same. */
async function tell(remembered: Remembered, job: Job): Promise<void> {
  try {
    const alarms = await openAlarms(job);
    if (alarms === undefined) return;
    const { raised, over } = alarming(remembered, await alarms.open());
    for (const [suite, drifts] of raised) {
      job.log.info(`Alarm: ${await alarms.raise(alarmOf(suite, drifts, remembered.result))}`);
    }
    for (const alarm of over) await alarms.end(alarm, ALARM_OVER);
  } catch (error) {
    job.log.warn(error instanceof Error ? error.message : String(error));
  }
}

async function openAlarms({ token, runner, log, reach }: Job): Promise<Alarms | undefined> {
  if (token === undefined || token === '') return undefined;
  const { owner, repo, apiUrl } = runner;
  return openAlarmIssues(await openGitHub({ owner, repo, apiUrl, token, log, reach }), { owner, repo });
}

/** Another attempt of a run replays its answers, and takes the place of the first. */
function writesOf(event: GitHubEvent, env: RunnerEnvironment, { runId }: Runner): Remembering['writes'] {
  if (!('defaultBranch' in event) || trustOf(event) !== 'trusted') return undefined;
  const ref = event.name === 'push' ? event.ref : env['GITHUB_REF'];
  const written = writingEvent(event.name, ref?.replace(/^refs\/heads\//, ''), event.defaultBranch);
  return written && { run: runId, event: written };
}
