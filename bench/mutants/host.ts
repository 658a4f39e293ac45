import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Order, Outcome } from './tests-host.ts';

/** Runs tests in a process of its own, which is ended with all its children where an order takes too long. */
export type TestsHost = AsyncDisposable & {
  /** Undefined where it took more of the processor's time than that without a sign of life, or never came back. */
  readonly run: (order: Omit<Order, 'limitMs'>, limitMs: number) => Promise<Outcome | undefined>;
};

/** A runner of tests from the root of the repository; without one the first failure ends an order. */
type HostOptions = { readonly runner?: string; readonly env?: NodeJS.ProcessEnv };

/** A host over a copy of the tree, started with its first order. */
export function openHost(root: string, { runner = '', env = {} }: HostOptions = {}): TestsHost {
  let open: ChildProcess | undefined;
  const start = async () => {
    const args = [root, runner];
    const child = fork(join(root, 'bench/mutants/tests-host.ts'), args, {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, ...env },
    });
    await once(child, 'message');
    return child;
  };
  const end = () => {
    if (open?.pid !== undefined) process.kill(-open.pid, 'SIGKILL');
    open = undefined;
  };
  return {
    run: async (order, limitMs) => {
      open ??= await start();
      const originals = order.edits.map(({ path }) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
      const outcome = await answerOf(open, { ...order, limitMs });
      if (outcome !== undefined) return outcome;
      end();
      // What was ended could not put back what it had changed.
      for (const { path, text } of originals) writeFileSync(join(root, path), text);
      return undefined;
    },
    [Symbol.asyncDispose]: () => Promise.resolve(end()),
  };
}

/** For what waits and does nothing. */
const LONGEST_MS = 60 * 60_000;

async function answerOf(child: ChildProcess, order: Order): Promise<Outcome | undefined> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), LONGEST_MS);
  const answer = once(child, 'message', { signal: over.signal });
  const died = once(child, 'exit', { signal: over.signal }).then(() =>
    Promise.reject(new Error('The tests’ host died.')),
  );
  child.send(order);
  try {
    const [outcome] = (await Promise.race([answer, died])) as [Outcome | 'over'];
    return outcome === 'over' ? undefined : outcome;
  } catch (error) {
    if (over.signal.aborted) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
    over.abort();
    await Promise.allSettled([answer, died]);
  }
}
