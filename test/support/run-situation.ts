import { runAction, type ActionRun } from './run-action.ts';
import { pullRequestEvent } from './event-payloads.ts';
import { startGitHubServer, type GitHubServer } from './github-server.ts';
import { readModelBehaviour } from './model-behaviour.ts';
import { startModelServer, type ModelBehaviour, type ModelServer } from './model-server.ts';
import type { Situation } from './situation.ts';

/** A pull request's job, run to its end, with the servers it talked to. */
export type SituationRun = AsyncDisposable & {
  readonly action: ActionRun;
  readonly github: GitHubServer;
  readonly model: ModelServer;
};

/** What a test may want to be different. */
export type SituationOptions = {
  readonly env?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly behaviour?: ModelBehaviour;
  readonly prepare?: (github: GitHubServer) => void;
};

/** Runs the bundled Action on a situation's pull request, with loopback models and a loopback GitHub. */
export async function runSituation(situation: Situation, options: SituationOptions = {}): Promise<SituationRun> {
  await using stack = new AsyncDisposableStack();
  const { headSha, baseSha, mergeSha } = situation;
  const github = stack.use(
    await startGitHubServer({ pulls: [{ number: 1, title: situation.title, headSha, baseSha, headRef: 'change' }] }),
  );
  const model = stack.use(
    await startModelServer({ behaviour: options.behaviour ?? readModelBehaviour(situation.modelFile) }),
  );
  options.prepare?.(github);
  const action = stack.use(
    await runAction({
      repository: situation.repository.directory,
      event: { name: 'pull_request', payload: pullRequestEvent({ headSha, baseSha, headRef: 'change' }) },
      inputs: { ...situation.inputs, ...options.inputs },
      servers: [github, model],
      env: { GITHUB_SHA: mergeSha, ...options.env },
      token: github.token,
    }),
  );
  const kept = stack.move();
  return { action, github, model, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}
