import { execFile, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess, ChildProcessWithoutNullStreams, ExecFileException } from 'node:child_process';
import { UserError } from '../../domain/user-error.ts';
import { atEnd } from '../process/at-end.ts';
import { GitError } from './error.ts';

/** Environment variables as a shell hands them over. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One line of git configuration, carried in the environment: never on a command line or on disk. */
export type Setting = readonly [key: string, value: string];

/** How and where git runs. */
export type GitOptions = {
  readonly directory: string;
  /** What the shell was given; only an allow-list of it reaches git. */
  readonly environment: Environment;
  /** Variables of ours, such as GIT_DIR. */
  readonly variables: Environment;
  readonly settings: readonly Setting[];
  /** Whether this git may talk to a remote. Without it a partial clone cannot fetch behind our back. */
  readonly isOnline: boolean;
  /** Of one command; by default ten minutes with a remote, five without. */
  readonly timeoutMs?: number | undefined;
};

/** Git in one directory with one configuration. */
export type Git = {
  readonly options: GitOptions;
  /** Bytes of the standard output. Throws GitError for any other exit code than 0. */
  run(args: readonly string[], input?: string): Promise<Buffer>;
  /** The output as text, while everything else waits. Throws GitError. */
  runNow(args: readonly string[], input: string): string;
  /** The output as text without its final newline. */
  line(args: readonly string[]): Promise<string>;
  /** A process that is talked to until its input is closed. */
  start(args: readonly string[]): ChildProcessWithoutNullStreams;
};

const MAX_OUTPUT_BYTES = 2 ** 30;
const ONLINE_TIMEOUT_MS = 600_000;
// A network drive that has gone, a program of the user's that git calls: a job must not wait for it for hours.
const OFFLINE_TIMEOUT_MS = 300_000;

// Everything else stays out: a GIT_DIR left by a hook would point at another repository, a key is none of git's business.
const ALLOWED = [
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'USERNAME', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA'],
  ...['PROGRAMDATA', 'PROGRAMFILES', 'SYSTEMROOT', 'WINDIR', 'COMSPEC', 'PATHEXT', 'TMPDIR', 'TEMP', 'TMP'],
  ...['XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR', 'SSH_AUTH_SOCK', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'LD_LIBRARY_PATH'],
  ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_EXEC_PATH', 'GIT_SSH', 'GIT_SSH_COMMAND'],
  ...['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'RUNNER_TRACKING_ID'],
];

const SAFE_SETTINGS: readonly Setting[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.askPass', ''],
  ['protocol.ext.allow', 'never'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
];

/** Git as a program without a shell, without prompts, hooks or pager, in the C locale. */
export function createGit(options: GitOptions): Git {
  const process = { cwd: options.directory, env: gitEnvironment(options), windowsHide: true };
  const limits = { maxBuffer: MAX_OUTPUT_BYTES, timeout: timeoutOf(options) };
  const run = (args: readonly string[], input?: string) =>
    new Promise<Buffer>((resolve, reject) => {
      const child = execFile('git', args, { ...process, ...limits, encoding: 'buffer' }, (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(toError(options, args, { error, stderr: stderr.toString() }));
      });
      // A git that ended early closes the pipe; its exit code says why.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input ?? '');
      killAtEnd(child);
    });
  return {
    options,
    run,
    runNow: (args, input) => {
      const { error, stdout, stderr, status } = spawnSync('git', args, { ...process, ...limits, input });
      if (error !== undefined) throw toError(options, args, { error, stderr: String(stderr) });
      if (status !== 0) throw gitError(options, args, { exitCode: status ?? undefined, stderr: stderr.toString() });
      return stdout.toString();
    },
    line: async (args) => (await run(args)).toString().replace(/\r?\n$/, ''),
    start: (args) => killAtEnd(spawn('git', args, { ...process, stdio: 'pipe' })),
  };
}

/** The same git with other options. */
export function adaptGit(git: Git, changes: Partial<GitOptions>): Git {
  return createGit({ ...git.options, ...changes });
}

/** At the process's end the directories that it writes into go. */
function killAtEnd<Child extends ChildProcess>(child: Child): Child {
  const kill = () => void child.kill('SIGKILL');
  child.once('close', atEnd(kill));
  return child;
}

function gitEnvironment({ environment, variables, settings, isOnline }: GitOptions): Record<string, string> {
  const known = Object.entries(environment).filter(([name]) => ALLOWED.includes(name.toUpperCase()));
  const all = [...SAFE_SETTINGS, ...settings];
  const carried = all.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  const entries: (readonly [string, string | undefined])[] = [
    ...known,
    ['LC_ALL', 'C'],
    ['GIT_TERMINAL_PROMPT', '0'],
    ['GIT_PAGER', 'cat'],
    ['GIT_OPTIONAL_LOCKS', '0'],
    ['GIT_NO_REPLACE_OBJECTS', '1'],
    ['GIT_ALLOW_PROTOCOL', isOnline ? 'https:http:ssh:git:file' : 'none'],
    ['GIT_CONFIG_COUNT', String(all.length)],
    ...(carried as [string, string][]),
    ...Object.entries(variables),
  ];
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}

type Failure = { readonly error: ExecFileException; readonly stderr: string };

function toError(options: GitOptions, args: readonly string[], { error, stderr }: Failure): Error {
  if (error.code !== 'ENOENT') {
    const exitCode = typeof error.code === 'number' ? error.code : undefined;
    const isLate = (error.killed === true && typeof error.code !== 'string') || error.code === 'ETIMEDOUT';
    const said = isLate ? `it did not end within ${timeoutOf(options) / 1000} s` : stderr.trim() || error.message;
    return gitError(options, args, { exitCode, stderr: exitCode === undefined ? `fatal: ${said}` : stderr });
  }
  const sentence = `Git could not be started in "${options.directory}".`;
  const hint = 'Check that the directory exists and that git 2.31 or newer is on the PATH.';
  return new UserError({ code: 'unsupported', sentence, place: undefined, hint }, { cause: error });
}

function timeoutOf({ isOnline, timeoutMs }: GitOptions): number {
  return timeoutMs ?? (isOnline ? ONLINE_TIMEOUT_MS : OFFLINE_TIMEOUT_MS);
}

/** What git answered, with the directories that it may be about. */
export function gitError(
  { directory, variables }: GitOptions,
  args: readonly string[],
  end: { readonly exitCode: number | undefined; readonly stderr: string },
): GitError {
  const written = variables['GIT_OBJECT_DIRECTORY'] ?? variables['GIT_DIR'] ?? directory;
  return new GitError(args[0] ?? '', { ...end, directory, written });
}
