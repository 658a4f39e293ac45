import { runCli } from '../../src/cli/cli.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { readModelBehaviour } from './model/behaviour.ts';
import { startModelServer, type ModelServer } from './model/server.ts';
import { createDirectory } from './repository.ts';
import { openSituation, type Situation } from './situation.ts';

/** What a command left behind. */
export type Screen = { readonly code: number; readonly out: string; readonly err: string };

/** A developer's checkout of a pull request's branch, with simulated models at hand. */
export type Bench = AsyncDisposable & {
  readonly situation: Situation;
  readonly directory: string;
  readonly model: ModelServer;
  readonly env: Readonly<Record<string, string | undefined>>;
  run(...argv: readonly string[]): Promise<Screen>;
};

/** Opens a situation's branch; `changes` to the environment, `undefined` takes a variable away. */
export async function openBench(
  name: string,
  changes: Readonly<Record<string, string | undefined>> = {},
): Promise<Bench> {
  await using stack = new AsyncDisposableStack();
  const situation = stack.use(await openSituation(name));
  const cache = stack.use(await createDirectory());
  const model = stack.use(await startModelServer({ behaviour: readModelBehaviour(situation.modelFile) }));
  await situation.repository.git('switch', '--quiet', 'change');
  const { directory } = situation.repository;
  const env = { PATH: process.env['PATH'], HOME: cache.path, XDG_CACHE_HOME: cache.path, ...model.env, ...changes };
  const kept = stack.move();
  return {
    situation,
    directory,
    model,
    env,
    run: (...argv) => runCommandLine([...argv, '--working-directory', directory], { env }),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** Runs the command line in this process, with a terminal that nobody watches unless `terminal` says otherwise. */
export async function runCommandLine(argv: readonly string[], terminal: Partial<Terminal> = {}): Promise<Screen> {
  const screen = { out: '', err: '' };
  const code = await runCli({
    argv,
    env: { PATH: process.env['PATH'], HOME: '/nonexistent' },
    write: (text) => void (screen.out += text),
    writeError: (text) => void (screen.err += text),
    hasColor: false,
    width: 100,
    isLive: false,
    ask: undefined,
    stopSignal: () => AbortSignal.abort(),
    ...terminal,
  });
  return { code, ...screen };
}

/** A person who gives these answers and then leaves; `asked` keeps the questions. */
export function scriptedPerson(...answers: readonly string[]): {
  readonly asked: string[];
  readonly ask: Terminal['ask'];
} {
  const asked: string[] = [];
  const left = [...answers];
  return {
    asked,
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(left.shift());
    },
  };
}
