import { createActionsLog, maskSecrets, readInputs } from './adapters/actions/commands.ts';
import { commentAuthor, type CommentAuthor } from './adapters/github/comment-author.ts';
import { systemClock } from './adapters/process/clock.ts';
import { diskMistake } from './adapters/files/disk-error.ts';
import { createLineProgress } from './adapters/terminal/console.ts';
import { startDeadline } from './adapters/process/deadline.ts';
import { growHeapSlowly } from './adapters/process/heap.ts';
import { readEvent } from './adapters/github/event.ts';
import { openRepository } from './adapters/git/repository.ts';
import { rememberReach } from './adapters/github/reach.ts';
import type { WaiverOptions } from './adapters/github/waiver.ts';
import {
  findJobWaiver,
  inTime,
  openJobPullRequest,
  tolerant,
  type JobAccess,
} from './adapters/github/job-pull-request.ts';
import { createJobPublisher } from './adapters/actions/job-publisher.ts';
import { askPriceLists } from './adapters/pricing/lists/ask.ts';
import { loadPrices } from './adapters/pricing/prices.ts';
import { watchCredentials } from './adapters/secrets/credentials.ts';
import { askEnds } from './adapters/providers/ask-ends.ts';
import { openProviders } from './adapters/providers/open.ts';
import { openFetch } from './adapters/providers/wire/transport.ts';
import { readRunner, wayFromWorkspace, type Runner, type RunnerEnvironment } from './adapters/actions/runner.ts';
import { openHarnesses } from './adapters/programs/harnesses.ts';
import {
  discreetLog,
  openSecrets,
  watchHarnessKeys,
  watchKeys,
  watchServiceKeys,
  type Secrets,
} from './adapters/secrets/secrets.ts';
import { restoreStore } from './adapters/actions/store-cache.ts';
import { stopSignal } from './adapters/process/stop-signal.ts';
import { openScorerServices } from './adapters/providers/scorer-services.ts';
import { loadTokenizer } from './adapters/pricing/tokens.ts';
import { openSeals } from './adapters/trials/trial-seal.ts';
import { openMemoryTrialStore, openTrialStore } from './adapters/trials/trial-store.ts';
import { trustOf } from './domain/review/event.ts';
import type { Result } from './domain/result.ts';
import type { ModelEndpoint } from './domain/suite.ts';
import { UserError } from './domain/user-error.ts';
import { gate } from './gate.ts';
import type { GateInput, GatePorts } from './run-context.ts';
import type { Log, TrialStore } from './ports.ts';
import type { Forge, PullRequest } from './ports/forge.ts';
import { readSavedFiles } from './adapters/files/saved-files.ts';
import { parsePassAt } from './foreign/parse-pass-at.ts';
import type { JobMemory } from './job-memory.ts';
import { publish, type CommentSettings } from './publish.ts';
import { redactResult } from './report/redact/result.ts';
import { redact } from './report/redact/redact.ts';
import { failedResult } from './result/build.ts';
import { parseSettings, SETTINGS, type SavedResults, type SettingName, type Settings } from './settings.ts';
import type { gateSaved } from './saved.ts';
import { VERSION } from './version.ts';

const NO_FILTERS = { suites: [], targets: [], cases: [], tags: [] } as const;

/** Runs the Action in a job and tells its exit code. A user's mistake is red, explained in the summary and the comment. */
export async function runAction(env: RunnerEnvironment): Promise<0 | 1> {
  const token = readInputs(['github-token'])['github-token'];
  const secrets = openSecrets(env, maskSecrets);
  secrets.add([token]);
  // The runner masks secrets too, but not in every encoding.
  const log = discreetLog(createActionsLog(), (line) => redact(line, secrets.values()));
  const known: Destination = {
    runner: undefined,
    pullRequest: undefined,
    settings: undefined,
    directory: '',
    memory: undefined,
  };
  const measured = await measure({ env, token, secrets, log, known });
  const { runner, settings, pullRequest, directory, memory } = known;
  const remembered = await memory?.recall(measured);
  const result = remembered?.result ?? measured;
  const stop = stopSignal();
  const isRed = await publish(redactResult(result, secrets.named()), {
    log,
    publisher: createJobPublisher({ log, runner, commentId: settings?.commentId, directory, stop }),
    review: pullRequest && {
      pullRequest: inTime(pullRequest, stop),
      settings,
      author: authorOf(env),
      clock: systemClock(),
    },
  });
  if (remembered !== undefined) await memory?.remember(remembered);
  return isRed ? 1 : 0;
}

/** What a job learns of where its result goes, also where it ends early. */
type Destination = {
  runner: Runner | undefined;
  pullRequest: PullRequest | undefined;
  settings: CommentSettings | undefined;
  directory: string;
  memory: JobMemory | undefined;
};

type Start = {
  readonly env: RunnerEnvironment;
  readonly token: string | undefined;
  readonly secrets: Secrets;
  readonly log: Log;
  /** Filled in as the run goes on. */
  readonly known: Destination;
};

type Job = JobAccess & {
  readonly env: RunnerEnvironment;
  readonly secrets: Secrets;
  readonly settings: Settings;
  readonly pullRequest: PullRequest | undefined;
};

async function measure({ env, token, secrets, log, known }: Start): Promise<Result> {
  try {
    const runner = runnerOf(env);
    known.runner = runner;
    const event = readEvent(env, runner.payload);
    const commenting = commentSettings();
    known.settings = commenting;
    const access = { event, token, runner, log, reach: rememberReach(() => systemClock().ticksMs()) };
    const pullRequest = await openJobPullRequest(access, commenting?.isCommentWanted === true);
    known.pullRequest = pullRequest;
    const settings = readSettings(Object.keys(SETTINGS) as SettingName[]);
    known.directory = wayFromWorkspace(env, settings.workingDirectory);
    const job = { ...access, env, secrets, settings, pullRequest };
    if (settings.isHistoryWanted) known.memory = (await import('./job-memory.ts')).openJobMemory(job);
    return settings.results === undefined ? await runGate(job) : await compareResults(job, settings.results);
  } catch (error) {
    const mistake = error instanceof UserError ? error : diskMistake(error);
    if (mistake === undefined) throw error;
    const createdAt = new Date(systemClock().nowMs()).toISOString();
    return failedResult(mistake.all, { createdAt, version: VERSION, runUrl: known.runner?.runUrl });
  }
}

function readSettings(names: readonly SettingName[]): Settings {
  return parseSettings(readInputs(names), (name) => `Input ${name}`);
}

/** Read by themselves, so that the comment tells of a mistake in the others. Undefined where these are wrong too. */
function commentSettings(): CommentSettings | undefined {
  try {
    return readSettings(['comment', 'annotate', 'comment-id']);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}

async function openJobRepository({ env, settings, event, token, runner }: Job): ReturnType<typeof openRepository> {
  return await openRepository({
    directory: settings.workingDirectory,
    event,
    base: settings.base,
    serverUrl: runner.serverUrl,
    repository: `${runner.owner}/${runner.repo}`,
    token,
    environment: env,
  });
}

/** What other steps have measured: no suite is run, and no provider is asked. */
async function compareResults(job: Job, { base, head, passAt }: SavedResults): Promise<Result> {
  const gateSaved = await loadGateSaved();
  await using repository = await openJobRepository(job);
  const { settings, runUrl, seed, version } = gateInput(job);
  const { pullRequest, log } = job;
  const input = { settings, runUrl, seed, version, passAt: parsePassAt(passAt, 'Input results-pass-at') };
  const files = { base: readSavedFiles(base, '.'), head: readSavedFiles(head, '.') };
  return await gateSaved(files, input, {
    repository,
    clock: systemClock(),
    loadPrices,
    forge: forgeOf(job),
  });
}

/** On its own: where something is disposed of, the compiler leaves the ending of an import as it is. */
async function loadGateSaved(): Promise<typeof gateSaved> {
  return (await import('./saved.ts')).gateSaved;
}

async function runGate(job: Job): Promise<Result> {
  const { env, pullRequest, log } = job;
  await using closing = new AsyncDisposableStack();
  const repository = closing.use(await openJobRepository(job));
  const fetch = watchCredentials(openFetch(env), job.secrets);
  const providers = openProviders({ env, repository, log, fetch });
  closing.defer(() => providers.close());
  const services = openScorerServices({ repository, env, fetch });
  closing.defer(() => services.close());
  const harnesses = openHarnesses({ env, repository });
  closing.defer(() => harnesses.close());
  const openStore = async (judge: ModelEndpoint | undefined): Promise<TrialStore> =>
    closing.use(await openJobStore(job, judge));
  const clock = systemClock();
  const ports: GatePorts = {
    repository,
    providers: watchKeys(providers, job),
    services: watchServiceKeys(services, job),
    harnesses: watchHarnessKeys(harnesses, job),
    openStore,
    loadPrices,
    loadTokenizer,
    askEnds: (vendors) => askEnds(vendors, { env, fetch }),
    askPriceLists: () => askPriceLists({ env, fetch: openFetch(env), nowMs: () => clock.nowMs() }),
    clock,
    log,
    progress: createLineProgress(log),
    startDeadline: (limitMs) => {
      growHeapSlowly();
      return startDeadline(limitMs);
    },
    forge: forgeOf(job),
  };
  return await gate(gateInput(job), ports);
}

function authorOf(env: RunnerEnvironment): CommentAuthor {
  return commentAuthor(env, [JSON.stringify(readInputs(['suites', 'config', 'working-directory', 'base', 'run']))]);
}

/** GitHub, as this job may ask it. */
function forgeOf(job: Job): Forge {
  const { pullRequest, log } = job;
  return {
    change: pullRequest === undefined ? undefined : tolerant(pullRequest, log),
    findWaiver: (rule) => findJobWaiver(job, { rule, comment: commentOf(job) }),
  };
}

/** Where this job's results stand on the pull request. */
function commentOf({ env, settings }: Job): WaiverOptions['comment'] {
  const { isCommentWanted, commentId } = settings;
  return isCommentWanted ? { commentId, identity: authorOf(env).identity } : undefined;
}

async function openJobStore(job: Job, judge: ModelEndpoint | undefined): Promise<TrialStore & Disposable> {
  const { env, settings, runner, log } = job;
  const { runId: run, storeFile: file } = runner;
  if (!settings.isCacheWanted) return openMemoryTrialStore({ run });
  await restoreStore(runner, log);
  return openTrialStore({ file, run, sealOf: openSeals(env, judge), isShared: true, log });
}

function gateInput({ settings, event, runner }: Job): GateInput {
  const { runId: run, runUrl } = runner;
  const seed = Number(run) >>> 0 || 1;
  return {
    settings,
    filters: NO_FILTERS,
    trust: trustOf(event),
    compares: 'change',
    run,
    runUrl,
    seed,
    version: VERSION,
  };
}

function runnerOf(env: RunnerEnvironment): Runner {
  return readRunner(env, readInputs(['comment-id'])['comment-id'] ?? SETTINGS['comment-id'].default);
}
