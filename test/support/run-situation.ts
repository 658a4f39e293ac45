import { runAction, type ActionJob, type ActionRun } from './run-action.ts';
import { pullRequestEvent } from './github/event-payloads.ts';
import { startGitHubServer, type GitHubServer } from './github/server.ts';
import type { GitHubSetup } from './github/state.ts';
import { readModelBehaviour } from './model/behaviour.ts';
import { startModelServer, type ModelBehaviour, type ModelServer } from './model/server.ts';
import type { Situation } from './situation.ts';

/** A pull request's job, run to its end, with the servers it talked to. */
export type SituationRun = AsyncDisposable & {
  readonly action: ActionRun;
  readonly github: GitHubServer;
  readonly model: ModelServer;
};

/** What a test may want to be different from a pull request of the same repository that was just opened. */
export type SituationOptions = Partial<
  Pick<ActionJob, 'repository' | 'event' | 'env' | 'inputs' | 'servers' | 'temp' | 'onStart'>
> & {
  readonly behaviour?: ModelBehaviour;
  /** The models of an earlier run, at the same address. */
  readonly model?: ModelServer;
  readonly github?: Omit<GitHubSetup, 'pulls'>;
  readonly prepare?: (github: GitHubServer) => void;
};

/** Runs the bundled Action on a situation's pull request, with loopback models and a loopback GitHub. */
export async function runSituation(situation: Situation, options: SituationOptions = {}): Promise<SituationRun> {
  await using stack = new AsyncDisposableStack();
  const { headSha, baseSha, mergeSha } = situation;
  const github = stack.use(await startGitHubServer({ ...options.github, pulls: [pullOf(situation)] }));
  const behaviour = options.behaviour ?? readModelBehaviour(situation.modelFile);
  const model = options.model ?? stack.use(await startModelServer({ behaviour }));
  options.prepare?.(github);
  if (options.repository === undefined) await situation.repository.git('switch', '--quiet', '--detach', mergeSha);
  const { event, inputs, servers = [], env, ...job } = options;
  const action = stack.use(
    await runAction({
      repository: situation.repository.directory,
      ...job,
      event: event ?? {
        name: 'pull_request',
        payload: pullRequestEvent({ headSha, baseSha, headRef: 'change' }),
      },
      inputs: { ...situation.inputs, ...inputs },
      servers: [github, model, ...servers],
      env: { GITHUB_SHA: mergeSha, ...env },
      token: github.token,
    }),
  );
  const kept = stack.move();
  return { action, github, model, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

function pullOf({ title, headSha, baseSha }: Situation) {
  return { number: 1, title, headSha, baseSha, headRef: 'change' };
}
