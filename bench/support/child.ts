import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** What a process used, from its start to its end. */
export type Usage = {
  readonly wallMs: number;
  /** User and system time of the process itself, its children apart. */
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

const REPORTER = new URL('usage.mjs', import.meta.url).href;

/** Runs this node in a fresh process and measures it. */
export async function measureChild(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Usage> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', REPORTER, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const usage = Promise.withResolvers<{ readonly cpuMs: number; readonly peakMb: number }>();
  child.on('message', (message) => usage.resolve(message as { cpuMs: number; peakMb: number }));
  const outputs = [child.stdout, child.stderr].map((stream) => (stream === null ? Promise.resolve('') : text(stream)));
  const [stdout = '', stderr = ''] = await Promise.all(outputs);
  if (child.exitCode === null) await once(child, 'exit');
  const wallMs = performance.now() - started;
  return { wallMs, ...(await usage.promise), exitCode: child.exitCode, stdout, stderr };
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN)) / 2
  );
}
