import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../domain/user-error.ts';

/** Variables of the process. */
export type RunnerEnvironment = Readonly<Record<string, string | undefined>>;

/** What a job's runner says of the job. */
export type Runner = {
  readonly env: RunnerEnvironment;
  readonly owner: string;
  readonly repo: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** The same for every attempt of one run. */
  readonly runId: string;
  /** 1 for the first attempt. */
  readonly runAttempt: string;
  readonly runUrl: string | undefined;
  /** The job may store artifacts and cache entries. */
  readonly hasResultsService: boolean;
  /** The payload of the event. */
  readonly payload: unknown;
  /** Directories that outlive no job. */
  readonly storeFile: string;
  readonly reportDirectory: string;
};

/** Reads the runner's variables and files. Throws UserError `bad-event` outside of a job. */
export function readRunner(env: RunnerEnvironment): Runner {
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const runId = env['GITHUB_RUN_ID'] ?? '';
  const temporary = join(env['RUNNER_TEMP'] ?? '', 'evaldelta');
  return {
    env,
    owner,
    repo,
    serverUrl,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    runId,
    runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
    runUrl: runId === '' ? undefined : `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
    hasResultsService: (env['ACTIONS_RUNTIME_TOKEN'] ?? '') !== '',
    payload: readPayload(env['GITHUB_EVENT_PATH']),
    storeFile: join(temporary, 'store', 'trials.sqlite'),
    reportDirectory: join(temporary, 'report'),
  };
}

function readPayload(path: string | undefined): unknown {
  try {
    return JSON.parse(readFileSync(path ?? '', 'utf8'));
  } catch (cause) {
    throw new UserError(
      {
        code: 'bad-event',
        sentence: 'The event of this run could not be read.',
        place: undefined,
        hint: 'Run the Action in a GitHub workflow, or use the command line.',
      },
      { cause },
    );
  }
}
