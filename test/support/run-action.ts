import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { EVENT_REPOSITORY } from './github/event-payloads.ts';
import { DEFAULT_TOKEN } from './github/state.ts';
import { parseOutputs, readLog } from './job-log.ts';
import type { JobAnnotation } from './job-log.ts';

/** One run of the bundled Action, as a job of GitHub's would start it. */
export type ActionJob = {
  /** The checkout: `GITHUB_WORKSPACE`. */
  readonly repository: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** What the workflow's `with:` says. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Servers that say which variables lead to them. */
  readonly servers?: readonly { readonly env: Readonly<Record<string, string>> }[];
  /** What the workflow's `env:` says, and corrections of what the runner would set. */
  readonly env?: Readonly<Record<string, string>>;
  /** What `${{ github.token }}` is. */
  readonly token?: string;
  /** Where action.yml and dist/ are; this repository when left out. */
  readonly actionDirectory?: string;
  /** Called with each piece of standard output as it arrives. */
  readonly onOutput?: (text: string) => void;
  /** Handed the means to cancel the job while it runs. */
  readonly onStart?: (stop: (signal: NodeJS.Signals) => void) => void;
  /** `RUNNER_TEMP`, for jobs that must have the same one; a directory of its own when left out. */
  readonly temp?: string;
};

/** What came of the job. Disposing removes its temporary directory. */
export type ActionRun = AsyncDisposable & {
  /** Null when it was killed. */
  readonly exitCode: number | null;
  /** Raw, with workflow commands in it. */
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly JobAnnotation[];
  /** What the runner would blank out from now on. */
  readonly masks: readonly string[];
  /** `RUNNER_TEMP`. */
  readonly temp: string;
  /** Runs `runs.post` with the state that the main step left, as the runner does at the end of the job. */
  readonly post: () => Promise<StepEnd>;
};

/** How a process of a job ended. */
export type StepEnd = Pick<ActionRun, 'exitCode' | 'stdout' | 'stderr'>;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DEADLINE_MS = 120_000;

type ActionFile = {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly runs: { readonly main: string; readonly post?: string };
};

/**
 * Runs `runs.main` of action.yml, on the Node that runs this, from a copy of dist/ that has no node_modules to fall
 * back on.
 */
export async function runAction(job: ActionJob): Promise<ActionRun> {
  const directory = await mkdtemp(join(tmpdir(), 'evaldelta-job-'));
  const source = job.actionDirectory ?? ROOT;
  const action = parse(await readFile(join(source, 'action.yml'), 'utf8')) as ActionFile;
  const main = join(directory, 'action', action.runs.main);
  const files = jobFiles(directory);
  await Promise.all([
    cp(dirname(join(source, action.runs.main)), dirname(main), { recursive: true }),
    ...['temp', 'home', 'tools'].map((name) => mkdir(join(directory, name))),
    ...Object.values(files).map((file) => writeFile(file, '')),
  ]);
  await writeFile(files.GITHUB_EVENT_PATH, JSON.stringify(job.event.payload));
  const env = {
    ...runnerVariables(job, directory),
    ...files,
    ...inputVariables(action, job),
    ...serverVariables(job),
    ...job.env,
  };
  const { onOutput, onStart } = job;
  const ended = await runNode(main, { cwd: job.repository, env, onOutput, onStart });
  const state = parseOutputs(await readFile(files.GITHUB_STATE, 'utf8'));
  const post = join(directory, 'action', action.runs.post ?? action.runs.main);
  return {
    ...ended,
    outputs: parseOutputs(await readFile(files.GITHUB_OUTPUT, 'utf8')),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    ...readLog(ended.stdout),
    temp: env.RUNNER_TEMP,
    post: () => runNode(post, { cwd: job.repository, env: { ...env, ...stateVariables(state) } }),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

function jobFiles(directory: string) {
  return {
    GITHUB_EVENT_PATH: join(directory, 'event.json'),
    GITHUB_OUTPUT: join(directory, 'output'),
    GITHUB_STEP_SUMMARY: join(directory, 'summary'),
    GITHUB_ENV: join(directory, 'env'),
    GITHUB_PATH: join(directory, 'path'),
    GITHUB_STATE: join(directory, 'state'),
  };
}

/** The developer's own environment stays out, but for the way to programs such as git. */
function runnerVariables(job: ActionJob, directory: string) {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: join(directory, 'home'),
    CI: 'true',
    NO_PROXY: '127.0.0.1,localhost',
    ...repositoryVariables(job),
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__evaldelta',
    GITHUB_ACTOR: 'contributor',
    GITHUB_TRIGGERING_ACTOR: 'contributor',
    GITHUB_EVENT_NAME: job.event.name,
    GITHUB_JOB: 'evals',
    GITHUB_WORKFLOW: 'Evals',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_WORKSPACE: job.repository,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'loopback',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: job.temp ?? join(directory, 'temp'),
    RUNNER_TOOL_CACHE: join(directory, 'tools'),
  };
}

type Payload = {
  readonly repository?: { readonly full_name?: string };
  readonly number?: number;
  readonly pull_request?: { readonly head: { readonly ref: string }; readonly base: { readonly ref: string } };
  readonly merge_group?: { readonly head_sha: string; readonly head_ref: string };
  readonly after?: string;
  readonly ref?: string;
};

/** What follows from the event; where git's HEAD is `GITHUB_SHA` the test says so in `env`. */
function repositoryVariables({ event }: ActionJob): Record<string, string> {
  const payload = event.payload as Payload;
  const repository = payload.repository?.full_name ?? EVENT_REPOSITORY;
  const pull = payload.pull_request;
  const isMergeRef = event.name === 'pull_request';
  const ref = isMergeRef
    ? `refs/pull/${payload.number}/merge`
    : (payload.merge_group?.head_ref ?? payload.ref ?? 'refs/heads/main');
  return {
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_SHA: payload.merge_group?.head_sha ?? payload.after ?? '0'.repeat(40),
    GITHUB_HEAD_REF: pull?.head.ref ?? '',
    GITHUB_BASE_REF: pull?.base.ref ?? '',
  };
}

/** The runner fills in the defaults of action.yml, and `${{ github.token }}` in them. */
function inputVariables(action: ActionFile, job: ActionJob): Record<string, string> {
  const defaults = Object.entries(action.inputs ?? {}).map(
    ([name, input]) => [name, String(input.default ?? '')] as const,
  );
  const token = job.token ?? DEFAULT_TOKEN;
  const inputs = { ...Object.fromEntries(defaults), ...job.inputs };
  const variables = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value.replaceAll('${{ github.token }}', token),
  ]);
  return Object.fromEntries(variables) as Record<string, string>;
}

function serverVariables({ servers = [] }: ActionJob): Record<string, string> {
  return Object.assign({}, ...servers.map((server) => server.env)) as Record<string, string>;
}

function stateVariables(state: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}

type Started = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onOutput?: ActionJob['onOutput'];
  readonly onStart?: ActionJob['onStart'];
};

function runNode(main: string, { cwd, env, onOutput, onStart }: Started): Promise<StepEnd> {
  const child = spawn(process.execPath, [main], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: DEADLINE_MS,
    killSignal: 'SIGKILL',
  });
  onStart?.((signal) => child.kill(signal));
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text.stdout += piece;
    onOutput?.(piece);
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (text.stderr += piece));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...text }));
  });
}
