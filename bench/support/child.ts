import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  const directory = mkdtempSync(join(tmpdir(), 'evaldelta-usage-'));
  const file = join(directory, 'usage.json');
  try {
    const started = performance.now();
    const child = spawn(process.execPath, ['--import', REPORTER, ...args], {
      cwd: options.cwd,
      env: { ...options.env, EVALDELTA_BENCH_USAGE: file },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    const wallMs = performance.now() - started;
    return { wallMs, ...usageIn(file), exitCode: child.exitCode, stdout, stderr };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A process that was killed has told nothing. */
function usageIn(file: string): Pick<Usage, 'cpuMs' | 'peakMb'> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Usage) : { cpuMs: NaN, peakMb: NaN };
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN)) / 2
  );
}
