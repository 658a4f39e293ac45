import type { RunnerEnvironment, Runner } from './adapters/actions/runner.ts';
import { HistoryBranch } from './adapters/git/history-branch.ts';
import type { HistoryEntry } from './domain/history.ts';
import { trustOf, type GitHubEvent } from './domain/review/event.ts';
import type { Result } from './domain/result.ts';
import type { Log } from './ports.ts';
import { recall, remember, writingEvent, type Remembered, type Remembering } from './remember.ts';

/** The history of a job's repository. */
export type JobMemory = {
  readonly recall: (result: Result) => Promise<Remembered>;
  readonly remember: (entries: readonly HistoryEntry[]) => Promise<void>;
};

type Job = {
  readonly env: RunnerEnvironment;
  readonly event: GitHubEvent;
  readonly token: string | undefined;
  readonly runner: Runner;
  readonly log: Log;
};

/** Opens the history that a job reads, and that it writes where it is of the default branch. A fork's job never writes. */
export function openJobMemory({ env, event, token, runner, log }: Job): JobMemory {
  const url = `${runner.serverUrl.replace(/\/+$/, '')}/${runner.owner}/${runner.repo}`;
  const remembering: Remembering = {
    store: new HistoryBranch({ remote: { url, token }, environment: env }),
    log,
    writes: writesOf(event, env, runner),
  };
  return {
    recall: (result) => recall(result, remembering),
    remember: (entries) => remember(entries, remembering),
  };
}

function writesOf(event: GitHubEvent, env: RunnerEnvironment, { runId, runAttempt }: Runner): Remembering['writes'] {
  if (!('defaultBranch' in event) || trustOf(event) !== 'trusted') return undefined;
  const ref = event.name === 'push' ? event.ref : env['GITHUB_REF'];
  const written = writingEvent(event.name, ref?.replace(/^refs\/heads\//, ''), event.defaultBranch);
  return written && { run: `${runId}.${runAttempt}`, event: written };
}
