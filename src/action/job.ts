import { readInputs } from '../adapters/actions/commands.ts';
import { commentAuthor, type CommentAuthor } from '../adapters/github/comment-author.ts';
import { systemClock } from '../adapters/process/clock.ts';
import { createLineProgress } from '../adapters/terminal/console.ts';
import { startDeadline } from '../adapters/process/deadline.ts';
import { growHeapSlowly, growLargeHeapSlowly } from '../adapters/process/heap.ts';
import { openRepository } from '../adapters/git/repository.ts';
import type { WaiverOptions } from '../adapters/github/waiver.ts';
import { findJobWaiver, standingOf, tolerant, type JobAccess } from '../adapters/github/job-pull-request.ts';
import { askPriceLists } from '../adapters/pricing/lists/ask.ts';
import { loadPrices } from '../adapters/pricing/prices.ts';
import { watchCredentials } from '../adapters/secrets/credentials.ts';
import { askEnds } from '../adapters/providers/ask-ends.ts';
import { openProviders } from '../adapters/providers/open.ts';
import { openFetch } from '../adapters/providers/wire/transport.ts';
import type { RunnerEnvironment } from '../adapters/actions/runner.ts';
import { openHarnesses } from '../adapters/programs/harnesses.ts';
import { watchHarnessKeys, watchKeys, watchServiceKeys, type Secrets } from '../adapters/secrets/secrets.ts';
import { restoreStore } from '../adapters/actions/store-cache.ts';
import { openScorerServices } from '../adapters/providers/scorer-services.ts';
import { loadTokenizer } from '../adapters/pricing/tokens.ts';
import { openSeals } from '../adapters/trials/trial-seal.ts';
import { openMemoryTrialStore, openTrialStore } from '../adapters/trials/trial-store.ts';
import { trustOf } from '../domain/review/event.ts';
import { heldBack } from '../domain/review/when.ts';
import type { Diagnostic } from '../domain/user-error.ts';
import type { Result } from '../domain/result.ts';
import type { ModelEndpoint } from '../domain/suite.ts';
import { gate } from '../stories/gate.ts';
import type { GateInput, GatePorts } from '../stories/run-context.ts';
import type { ShardFile, TrialStore } from '../ports.ts';
import type { Spool } from '../ports/spool.ts';
import type { Forge, PullRequest } from '../ports/forge.ts';
import { readSavedFiles } from '../adapters/files/saved-files.ts';
import { parsePassAt } from '../foreign/parse-pass-at.ts';
import type { SavedResults, Settings } from '../settings.ts';
import type { gateSaved } from '../stories/saved.ts';
import { VERSION } from '../version.ts';

const NO_FILTERS = { suites: [], targets: [], cases: [], tags: [] } as const;

/** A job that knows its pull request and its settings. */
export type Job = JobAccess & {
  readonly env: RunnerEnvironment;
  readonly secrets: Secrets;
  readonly settings: Settings;
  readonly pullRequest: PullRequest | undefined;
  /** What earlier runs know, where a history is kept. */
  readonly recallPast?: GatePorts['recallPast'] | undefined;
  readonly spool: Spool;
};

/** The suites of the repository, measured on both sides of the change. */
export async function runGate(job: Job): Promise<Result> {
  return await withGatePorts(job, gate);
}

/** Does what needs the world of a run, and closes it however that ends. */
export async function withGatePorts<T>(job: Job, work: (input: GateInput, ports: GatePorts) => Promise<T>): Promise<T> {
  const { env, log } = job;
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
    later: (request) => providers.later(request),
    services: watchServiceKeys(services, job),
    harnesses: watchHarnessKeys(harnesses, job),
    openStore,
    ...(job.recallPast === undefined ? {} : { recallPast: job.recallPast }),
    spool: job.spool,
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
    shardFiles: () => shardFilesOf(job),
  };
  return await work(gateInput(job), ports);
}

/** What the jobs of this run have left that are to be merged. */
async function shardFilesOf({ runner, settings }: Job): Promise<readonly ShardFile[]> {
  const { merge, commentId } = settings;
  if (merge === undefined) return [];
  const { downloadShards } = await import('../adapters/actions/shard-artifacts.ts');
  return await downloadShards({ runner, commentId }, merge);
}

/** What other steps have measured: no suite is run, and no provider is asked. */
export async function compareResults(job: Job, { base, head, passAt }: SavedResults): Promise<Result> {
  const gateSaved = await loadGateSaved();
  await using repository = await openJobRepository(job);
  const { settings, runUrl, seed, version } = gateInput(job);
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
  return (await import('../stories/saved.ts')).gateSaved;
}

/** Whose comment is this job's, among all that bots have written. */
export function authorOf(env: RunnerEnvironment): CommentAuthor {
  return commentAuthor(env, [JSON.stringify(readInputs(['suites', 'config', 'working-directory', 'base', 'run']))]);
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

/** GitHub, as this job may ask it. */
function forgeOf(job: Job): Forge {
  const { pullRequest, log } = job;
  return {
    change: pullRequest === undefined ? undefined : tolerant(pullRequest, log),
    findWaiver: (rule) => findJobWaiver(job, { rule, comment: commentOf(job) }),
    heldBack: () => heldBackNow(job),
    wantsWhole: () => isWholeWanted(job),
  };
}

/** What the workflow waits for before a pull request's cases run; of other events everything runs. */
async function heldBackNow({ event, settings, pullRequest, log }: Job): Promise<Diagnostic | undefined> {
  const isReviewed = event.name === 'pull_request' || event.name === 'pull_request_target';
  if (!isReviewed || settings.when.length === 0) return undefined;
  return heldBack(settings.when, await standingOf(event, pullRequest, log));
}

/** The label that has all affected cases run, put on by who may label. */
const WHOLE_LABEL = 'evaldelta:whole';

async function isWholeWanted({ event, pullRequest, log }: Job): Promise<boolean> {
  if (event.name !== 'pull_request' && event.name !== 'pull_request_target') return false;
  return (await standingOf(event, pullRequest, log)).labels.includes(WHOLE_LABEL);
}

/** Where this job's results stand on the pull request. */
function commentOf({ env, settings }: Job): WaiverOptions['comment'] {
  const { isCommentWanted, commentId } = settings;
  return isCommentWanted ? { commentId, identity: authorOf(env).identity } : undefined;
}

async function openJobStore(job: Job, judge: ModelEndpoint | undefined): Promise<TrialStore & Disposable> {
  growLargeHeapSlowly();
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
    event: event.name === 'pull_request_target' ? 'pull_request' : event.name,
    compares: 'change',
    run,
    runUrl,
    seed,
    version: VERSION,
    ...(settings.merge === undefined ? {} : { merge: { of: settings.merge, run } }),
  };
}
