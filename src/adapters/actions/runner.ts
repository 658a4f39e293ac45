import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../domain/user-error.ts';

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
  /** Tells this use of the Action from others that may keep finished trials; the same in every run of the workflow. */
  readonly instance: string;
  /** Of the whole job, so that a second use of the Action finds what the first one paid for. */
  readonly storeFile: string;
  /** The directory that travels through the cache; apart from the store, which a late download must not overwrite. */
  readonly cacheDirectory: string;
  /** Of this step alone. */
  readonly reportDirectory: string;
};

/** Reads the runner's variables and files. `commentId` and `shard` are the inputs. Throws UserError `bad-event` outside of a job. */
export function readRunner(env: RunnerEnvironment, commentId: string, shard = ''): Runner {
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
    // The jobs of a matrix share their name.
    instance: fileName(env['GITHUB_JOB'] ?? 'job', commentId, ...(shard === '' ? [] : [shard])),
    storeFile: join(temporary, 'trials', 'trials.sqlite'),
    cacheDirectory: join(temporary, 'store'),
    reportDirectory: join(temporary, `report-${fileName(env['GITHUB_ACTION'] ?? 'step', commentId)}`),
  };
}

/**
 * The way from the workspace, where GitHub looks for the file of a remark, to the top of the clone around `directory`.
 * Empty where they are the same, or where the clone is elsewhere.
 */
export function wayFromWorkspace(env: RunnerEnvironment, directory: string): string {
  const workspace = env['GITHUB_WORKSPACE'] ?? '.';
  const top = topOfClone(resolve(directory));
  if (top === undefined || !existsSync(workspace)) return '';
  const way = relative(realpathSync(workspace), realpathSync(top));
  return way.startsWith('..') || isAbsolute(way) ? '' : way.split(sep).join('/');
}

function topOfClone(directory: string): string | undefined {
  if (existsSync(join(directory, '.git'))) return directory;
  const parent = dirname(directory);
  return parent === directory ? undefined : topOfClone(parent);
}

function fileName(...parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, 64)).join('.');
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
