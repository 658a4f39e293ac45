import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { stringify } from 'yaml';
import type { Result } from '../../src/domain/result.ts';
import { parseResult } from '../../src/result/read.ts';
import { runCommandLine } from './cli-bench.ts';
import { createDirectory, GIT_ENVIRONMENT, TestRepository } from './repository.ts';

const PROGRAM = process.env['LATER_PROGRAM'] ?? join(import.meta.dirname, '../../dist/cli/index.js');

/** What is asked of whom in a checkout whose prompt was changed. */
export type LaterCheckout = {
  readonly target: object;
  readonly cases: number;
  readonly suite?: object;
  readonly config?: object;
};

/** How one process of the command line ended. */
export type LaterRun = {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Undefined where it was killed before there was any. */
  readonly result: Result | undefined;
};

/** A pull request that turns the prompt `A n` into `B n`, and the bundled command line on it. */
export async function openLaterCheckout({ target, cases, suite, config }: LaterCheckout) {
  await using stack = new AsyncDisposableStack();
  const temporary = stack.use(await createDirectory());
  const repository = await TestRepository.create(join(temporary.path, 'repository'));
  const rows = Array.from({ length: cases }, (_, number) => ({ id: `c${number + 1}`, vars: { q: `${number + 1}` } }));
  const text = {
    suite: 's',
    target: { prompt: 'p.md', ...target },
    defaults: { expect: [{ contains: 'ok' }] },
    cases: rows,
  };
  await repository.commit('Base', {
    'evals/s.eval.yaml': stringify({ ...text, ...suite }),
    'evals/p.md': 'A {{ q }}',
    'evaldelta.yaml': stringify(config ?? {}),
  });
  await repository.write('evals/p.md', 'B {{ q }}');
  const kept = stack.move();
  return {
    repository,
    directory: temporary.path,
    /** In this process. */
    run: (url: string, argv: readonly string[] = [], event?: string) =>
      runHere({ directory: temporary.path, repository: repository.directory, url, argv, event }),
    /** In a process of its own; `started` is given what ends it by SIGKILL. */
    runBundle: (url: string, argv: readonly string[] = [], started?: (kill: () => void) => void) =>
      runBundle({ directory: temporary.path, repository: repository.directory, url, argv }, started),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

type Where = {
  readonly directory: string;
  readonly repository: string;
  readonly url: string;
  readonly argv: readonly string[];
  /** What started the job around it; undefined: a person. */
  readonly event?: string | undefined;
};

const OPTIONS = ['run', '--base', 'main', '--max-cost', 'none'];

function envOf({ directory, url, event }: Where) {
  return {
    GITHUB_EVENT_NAME: event,
    ...GIT_ENVIRONMENT,
    PATH: process.env['PATH'],
    HOME: directory,
    XDG_CACHE_HOME: directory,
    OPENAI_API_KEY: 'sk-loopback-openai',
    OPENAI_BASE_URL: `${url}/v1`,
    AZURE_OPENAI_API_KEY: 'loopback-azure-key',
    AZURE_OPENAI_ENDPOINT: `${url}/openai/v1`,
    ANTHROPIC_API_KEY: 'sk-ant-loopback',
    ANTHROPIC_BASE_URL: url,
    NO_PROXY: '127.0.0.1',
  };
}

async function runHere(where: Where): Promise<LaterRun> {
  const file = join(where.directory, `result-${randomUUID()}.json`);
  const argv = [...OPTIONS, '--working-directory', where.repository, '--json', file, ...where.argv];
  return { ...(await runCommandLine(argv, { env: envOf(where) })), result: resultIn(file) };
}

async function runBundle(where: Where, started?: (kill: () => void) => void): Promise<LaterRun> {
  const file = join(where.directory, `result-${randomUUID()}.json`);
  const child = spawn(process.execPath, [PROGRAM, ...OPTIONS, '--json', file, ...where.argv], {
    cwd: where.repository,
    env: envOf(where),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started?.(() => void child.kill('SIGKILL'));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, out, err, result: resultIn(file) };
}

function resultIn(file: string): Result | undefined {
  return existsSync(file) ? parseResult(readFileSync(file, 'utf8')) : undefined;
}
