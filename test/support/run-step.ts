import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a step of a job left behind. */
export type Step = {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  /** Raw `GITHUB_OUTPUT`. */
  readonly output: string;
  readonly summary: string;
};

/**
 * Runs code against an adapter as a step of a job, which alone has its own standard output, environment and exit code.
 * `module` is the adapter's URL; the code sees its exports as `adapter` and the job's temporary directory as `temp`.
 */
export async function runStep(module: string, code: string, env: Readonly<Record<string, string>> = {}): Promise<Step> {
  const directory = await mkdtemp(join(tmpdir(), 'evaldelta-step-'));
  const files = { GITHUB_OUTPUT: join(directory, 'output'), GITHUB_STEP_SUMMARY: join(directory, 'summary') };
  const folders = { GITHUB_WORKSPACE: join(directory, 'workspace'), RUNNER_TEMP: join(directory, 'temp') };
  await Promise.all([
    ...Object.values(files).map((file) => writeFile(file, '')),
    ...Object.values(folders).map((folder) => mkdir(folder)),
  ]);
  const script = `import * as adapter from ${JSON.stringify(module)};
    const temp = process.env.RUNNER_TEMP;
    ${code}`;
  const ended = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { PATH: process.env['PATH'], ...files, ...folders, ...env },
  }).then(
    ({ stdout, stderr }) => ({ stdout, stderr, exitCode: 0 }),
    ({ stdout, stderr, code: exitCode }: { stdout: string; stderr: string; code: number }) => ({
      stdout,
      stderr,
      exitCode,
    }),
  );
  const output = await readFile(files.GITHUB_OUTPUT, 'utf8');
  const summary = await readFile(files.GITHUB_STEP_SUMMARY, 'utf8');
  await rm(directory, { recursive: true });
  return { ...ended, output, summary };
}

/** What the code told as its last line of standard output, in JSON. */
export function told(step: Step): unknown {
  if (step.exitCode !== 0) throw new Error(step.stderr);
  return JSON.parse(step.stdout.trimEnd().split('\n').at(-1) ?? '');
}
