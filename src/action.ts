import { createActionsLog, maskSecrets, readInputs } from './adapters/actions.ts';
import { restoreStore, saveStore } from './adapters/store-cache.ts';
import { systemClock } from './adapters/clock.ts';
import { createLineProgress } from './adapters/console.ts';
import { startDeadline } from './adapters/deadline.ts';
import { readEvent } from './adapters/event.ts';
import { openRepository } from './adapters/git.ts';
import { openPullRequest } from './adapters/github.ts';
import { findWaiver, pullRequestOfMergeGroup } from './adapters/github-waiver.ts';
import { loadPrices } from './adapters/prices.ts';
import { openProviders } from './adapters/providers/open.ts';
import { describePublishError, PublishError } from './adapters/publish-error.ts';
import { readRunner, type Runner, type RunnerEnvironment } from './adapters/runner.ts';
import { secretValues } from './adapters/secrets.ts';
import { loadTokenizer } from './adapters/tokens.ts';
import { openMemoryTrialStore, openTrialStore } from './adapters/trial-store.ts';
import { trustOf, type GitHubEvent } from './domain/event.ts';
import type { Result } from './domain/result.ts';
import { UserError } from './domain/user-error.ts';
import type { Waiver } from './domain/verdict.ts';
import { gate, type GateInput, type GatePorts } from './gate.ts';
import type { Log, PullRequest, TrialStore } from './ports.ts';
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

/** Runs at the end of the job, also of a cancelled one: what was paid for is kept for the next run. */
export async function runPost(env: RunnerEnvironment): Promise<void> {
  if (readInputs(['cache']).cache === 'false') return;
  await saveStore(readRunner(env), createActionsLog());
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
  await using closing = new AsyncDisposableStack();
  const openStore = async (): Promise<TrialStore> => {
    const { runId: run, storeFile: file } = runner;
    if (!settings.isCacheWanted) return closing.use(openMemoryTrialStore({ run }));
    await restoreStore(runner, log);
    return closing.use(openTrialStore({ file, run, log }));
  };
  const providers = openProviders({ env, log });
  const ports: GatePorts = {
    repository,
    providers,
    openStore,
    loadPrices,
    loadTokenizer,
    clock: systemClock(),
    log,
    progress: createLineProgress(log),
    startDeadline,
    pullRequest: pullRequest === undefined ? undefined : tolerant(pullRequest, log),
    findWaiver: () => askWaiver(job),
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
  };
}

/** The waiver of the pull request, in a merge queue that of the one it adds. */
async function askWaiver({ event, token, runner, log }: Job): Promise<Waiver | undefined> {
  const { owner, repo, apiUrl } = runner;
  const pull = waivable(event);
  if (pull === undefined || token === undefined) return undefined;
  return await findWaiver({ owner, repo, token, apiUrl, log, ...pull });
}

function waivable(event: GitHubEvent): { readonly number: number; readonly headSha: string | undefined } | undefined {
  if (event.name === 'pull_request' || event.name === 'pull_request_target') return event;
  const number = event.name === 'merge_group' ? pullRequestOfMergeGroup(event.headRef) : undefined;
  return number === undefined ? undefined : { number, headSha: undefined };
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
