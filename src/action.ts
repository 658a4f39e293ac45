import { createActionsLog, maskSecrets, readInputs } from './adapters/actions.ts';
import { systemClock } from './adapters/clock.ts';
import { createLineProgress } from './adapters/console.ts';
import { startDeadline } from './adapters/deadline.ts';
import { readEvent } from './adapters/event.ts';
import { openRepository } from './adapters/git.ts';
import { openPullRequest } from './adapters/github.ts';
import { loadPrices } from './adapters/prices.ts';
import { openProviders } from './adapters/providers/open.ts';
import { describePublishError, PublishError } from './adapters/publish-error.ts';
import { readRunner, type Runner, type RunnerEnvironment } from './adapters/runner.ts';
import { secretValues } from './adapters/secrets.ts';
import { loadTokenizer } from './adapters/tokens.ts';
import { openMemoryTrialStore, openTrialStore } from './adapters/trial-store.ts';
import { DEFAULT_LIMITS } from './domain/config.ts';
import { trustOf, type GitHubEvent } from './domain/event.ts';
import type { Result } from './domain/result.ts';
import { UserError } from './domain/user-error.ts';
import { gate, type GateInput, type GatePorts } from './gate.ts';
import type { Log, PullRequest } from './ports.ts';
import { publish, type Publication } from './publish.ts';
import { redactDeep } from './report/redact.ts';
import { failedResult } from './report/result.ts';
import { parseSettings, SETTINGS, type SettingName, type Settings } from './settings.ts';
import { VERSION } from './version.ts';

const NO_FILTERS = { suites: [], targets: [], cases: [], tags: [] } as const;

/** Runs the Action in a job and tells its exit code. A user's mistake is red, explained in the summary and the comment. */
export async function runAction(env: RunnerEnvironment): Promise<0 | 1> {
  const token = readInputs(['github-token'])['github-token'];
  const secrets = secretValues(env, [token]);
  maskSecrets(secrets);
  const publication: Writable<Publication> = {
    log: createActionsLog(),
    runner: undefined,
    pullRequest: undefined,
    settings: undefined,
    secrets,
  };
  try {
    const settings = parseSettings(readInputs(Object.keys(SETTINGS) as SettingName[]), (name) => `Input ${name}`);
    const runner = readRunner(env);
    Object.assign(publication, { settings, runner });
    const event = readEvent(env, runner.payload);
    const pullRequest = await openPull({ event, token, runner, log: publication.log });
    publication.pullRequest = pullRequest;
    const result = await runGate({ env, settings, event, token, runner, pullRequest, log: publication.log });
    return await publish(redactDeep(result, secrets), publication);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return await publish(redactDeep(mistaken(error, publication), secrets), publication);
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

type Job = {
  readonly env: RunnerEnvironment;
  readonly settings: Settings;
  readonly event: GitHubEvent;
  readonly token: string | undefined;
  readonly runner: Runner;
  readonly pullRequest: PullRequest | undefined;
  readonly log: Log;
};

async function runGate(job: Job): Promise<Result> {
  const { env, settings, event, token, runner, pullRequest, log } = job;
  await using repository = await openRepository({
    directory: settings.workingDirectory,
    event,
    base: settings.base,
    serverUrl: runner.serverUrl,
    repository: `${runner.owner}/${runner.repo}`,
    token,
    environment: env,
  });
  const { runId: run, storeFile: file } = runner;
  using store = settings.isCacheWanted ? openTrialStore({ file, run, log }) : openMemoryTrialStore({ run });
  const providers = openProviders({ env, callTimeoutMs: DEFAULT_LIMITS.callTimeoutMs, log });
  const ports: GatePorts = {
    repository,
    providers,
    store,
    loadPrices,
    loadTokenizer,
    clock: systemClock(),
    log,
    progress: createLineProgress(log),
    startDeadline,
    pullRequest: pullRequest === undefined ? undefined : tolerant(pullRequest, log),
    findWaiver: () => Promise.resolve(undefined),
  };
  try {
    return await gate(gateInput(job), ports);
  } finally {
    await providers.close();
  }
}

function gateInput({ settings, event, runner }: Job): GateInput {
  const { runId: run, runUrl } = runner;
  const seed = Number(run) >>> 0 || 1;
  return {
    settings,
    filters: NO_FILTERS,
    trust: trustOf(event),
    run,
    runUrl,
    seed,
    version: VERSION,
    isPlanOnly: false,
  };
}

type Asking = Pick<Job, 'event' | 'token' | 'runner' | 'log'>;

async function openPull({ event, token, runner, log }: Asking): Promise<PullRequest | undefined> {
  if ((event.name !== 'pull_request' && event.name !== 'pull_request_target') || token === undefined) return undefined;
  const { owner, repo, apiUrl } = runner;
  return await openPullRequest({ owner, repo, number: event.number, headSha: event.headSha, token, apiUrl, log });
}

/** GitHub not saying what the head is now is no reason not to measure the one at hand. */
function tolerant(pullRequest: PullRequest, log: Log): NonNullable<GatePorts['pullRequest']> {
  const { number, headSha } = pullRequest;
  const currentHeadSha = async (): Promise<string> => {
    try {
      return await pullRequest.currentHeadSha();
    } catch (error) {
      if (!(error instanceof PublishError)) throw error;
      log.warn(describePublishError(error));
      return headSha;
    }
  };
  return { number, headSha, currentHeadSha };
}

function mistaken(error: UserError, { runner }: Publication): Result {
  const createdAt = new Date(systemClock().nowMs()).toISOString();
  return failedResult(error.all, { createdAt, version: VERSION, runUrl: runner?.runUrl });
}
