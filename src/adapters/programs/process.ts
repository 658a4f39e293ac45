import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { atEnd } from '../process/at-end.ts';
import { reapWithUs } from './reaper.ts';

/** Environment variables as a value. */
type Env = Readonly<Record<string, string | undefined>>;

/** A program and where it runs. */
export type ProgramStart = {
  readonly command: readonly string[];
  readonly directory: string;
  /** All that the child sees. */
  readonly environment: Readonly<Record<string, string>>;
};

/** How a program ended. */
export type ProgramEnd = {
  readonly code: number | null;
  readonly signal: string | null;
  /** The last of what it wrote on stderr and, where it ran to its end, on stdout. */
  readonly tail: string;
};

/** What a program needs to find its interpreter, its temporary files, its language and the network, and a runner to find it; no credentials. */
const ALLOWED = new Set(
  [
    'PATH HOME USER LOGNAME SHELL LANG LANGUAGE LC_ALL LC_CTYPE TZ TMPDIR TEMP TMP CI GITHUB_ACTIONS RUNNER_OS RUNNER_ARCH RUNNER_TOOL_CACHE RUNNER_TRACKING_ID',
    'SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS REQUESTS_CA_BUNDLE NO_PROXY SYSTEMROOT COMSPEC PATHEXT APPDATA LOCALAPPDATA USERPROFILE',
  ].flatMap((line) => line.split(' ')),
);
const TAIL_CHARACTERS = 4_000;
/** What a program wrote is read so long after its end; who holds its streams open then is a stranger that it left behind. */
const GRACE_MS = 500;

/** The environment of a child: the allow-list, and the names that its definition asks for. */
export function childEnvironment(env: Env, names: readonly string[]): Readonly<Record<string, string>> {
  const asked = new Set(names);
  const visible = Object.entries(env).filter(([name]) => isHarmless(name) || asked.has(name));
  return Object.fromEntries(visible.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Whether every program may see a variable, whoever wrote the program. */
export function isHarmless(name: string): boolean {
  return ALLOWED.has(name.toUpperCase());
}

/** Starts a program as the leader of a process group of its own, so that `killGroup` reaches whatever it starts. */
export function spawnGroup({ command, directory, environment }: ProgramStart): ChildProcessWithoutNullStreams {
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, {
    cwd: directory,
    env: { ...environment },
    detached: !isWindows(),
    windowsHide: true,
  });
  // A program that has gone no longer reads; its exit says so.
  child.stdin.on('error', () => undefined);
  child.once('exit', () => leave(child));
  // No program outlives us where we can help it.
  const kill = () => killGroup(child);
  child.once('close', atEnd(kill));
  if (child.pid !== undefined && !isWindows()) child.once('exit', reapWithUs(child.pid));
  return child;
}

/** What a program leaves running in its group must not outlive it; what it leaves in another one must not keep us. */
function leave(child: ChildProcessWithoutNullStreams): void {
  killGroup(child);
  const streams = [child.stdin, child.stdout, child.stderr];
  const timer = setTimeout(() => streams.forEach((stream) => stream.destroy()), GRACE_MS);
  child.once('close', () => clearTimeout(timer));
}

type Killed = { readonly pid?: number | undefined; kill(signal: EndSignal): boolean };
type EndSignal = 'SIGKILL' | 'SIGTERM';

/** Kills a program and everything it started, or with SIGTERM asks them to end. */
export function killGroup(child: Killed, signal: EndSignal = 'SIGKILL'): void {
  if (child.pid === undefined) return;
  if (isWindows()) {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // Nobody of the group is left.
    if (!(error instanceof Error && 'code' in error && (error.code === 'ESRCH' || error.code === 'EPERM'))) throw error;
  }
}

/** Keeps the end of a stream's text; `…` stands for what came before it. */
export function keepTail(stream: NodeJS.ReadableStream): () => string {
  let tail = '';
  let isCut = false;
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const text = tail + chunk;
    isCut ||= text.length > TAIL_CHARACTERS;
    tail = text.slice(-TAIL_CHARACTERS);
  });
  return () => (isCut ? `…${wholeLines(tail)}` : tail).trim();
}

/** A tail without the line that it was cut in, else without the word: half a key would not be known as one. */
function wholeLines(tail: string): string {
  const end = tail.trimEnd();
  return [/\n/, /\s/].map((gap) => afterFirst(gap, end)).find((rest) => rest !== '') ?? '';
}

function afterFirst(gap: RegExp, text: string): string {
  const at = text.search(gap);
  return at < 0 ? '' : text.slice(at + 1);
}

/** Runs a program to its end within a time-out; after it, or when the signal aborts, its group is killed. Rejects when it cannot start. */
export async function runToEnd(
  start: ProgramStart,
  options: {
    readonly timeoutMs: number;
    readonly signal: AbortSignal;
    /** Hears what it prints. */
    readonly onPrint?: (text: string) => void;
  },
): Promise<ProgramEnd> {
  options.signal.throwIfAborted();
  const child = spawnGroup(start);
  const kill = (): void => killGroup(child);
  const timer = setTimeout(kill, options.timeoutMs);
  options.signal.addEventListener('abort', kill, { once: true });
  const tails = [keepTail(child.stdout), keepTail(child.stderr)];
  if (options.onPrint !== undefined) child.stdout.on('data', options.onPrint);
  child.stdin.end();
  try {
    return await new Promise<ProgramEnd>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) =>
        resolve({
          code,
          signal,
          tail: tails
            .map((tail) => tail())
            .join('\n')
            .trim(),
        }),
      );
    });
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', kill);
  }
}

function isWindows(): boolean {
  return process.platform === 'win32';
}
