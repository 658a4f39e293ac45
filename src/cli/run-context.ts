import { systemClock } from '../adapters/process/clock.ts';
import { createConsoleLog, createLineProgress } from '../adapters/terminal/console.ts';
import { startDeadline } from '../adapters/process/deadline.ts';
import { growHeapSlowly, growLargeHeapSlowly } from '../adapters/process/heap.ts';
import { openLocalRepository } from '../adapters/git/repository.ts';
import { localStoreFile } from '../adapters/trials/local-paths.ts';
import { askPriceLists } from '../adapters/pricing/lists/ask.ts';
import { loadPrices } from '../adapters/pricing/prices.ts';
import { watchCredentials } from '../adapters/secrets/credentials.ts';
import { askEnds } from '../adapters/providers/ask-ends.ts';
import { openProviders } from '../adapters/providers/open.ts';
import { openFetch } from '../adapters/providers/wire/transport.ts';
import { recordAnswers } from '../adapters/providers/replay/replay.ts';
import { openScorerServices } from '../adapters/providers/scorer-services.ts';
import { openHarnesses } from '../adapters/programs/harnesses.ts';
import {
  discreetLog,
  openSecrets,
  watchHarnessKeys,
  watchKeys,
  watchServiceKeys,
  type Secrets,
} from '../adapters/secrets/secrets.ts';
import { loadTokenizer } from '../adapters/pricing/tokens.ts';
import { openSeals } from '../adapters/trials/trial-seal.ts';
import { openMemoryTrialStore, openTrialStore } from '../adapters/trials/trial-store.ts';
import { RUN_EVENTS, type RunEvent } from '../domain/providers/service.ts';
import type { Side } from '../domain/side.ts';
import type { ModelEndpoint } from '../domain/suite.ts';
import type { GateInput, GatePorts } from '../stories/run-context.ts';
import type { Log, Progress, Repository, TrialStore } from '../ports.ts';
import type { Settings } from '../settings.ts';
import { renderProgress } from '../report/terminal/progress.ts';
import { redact } from '../report/redact/redact.ts';
import { VERSION } from '../version.ts';
import { filtersOf, seedOf, settingsOf, textOf, type Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What is done with the ports while they are open; `secrets` are those that the ports have heard of so far. */
export type Work<T> = (input: GateInput, ports: GatePorts, secrets: Secrets) => Promise<T>;

/** Opens repository, providers, store and display for one run, and closes them however it ends. `bothSides`: which revision is both. */
export async function withRunContext<T>(
  terminal: Terminal,
  options: Options,
  work: Work<T>,
  bothSides?: Side,
): Promise<T> {
  const settings = settingsOf(options);
  const { env } = terminal;
  await using repository = await openLocalRepository({
    ...revisionsOf(options, settings, bothSides),
    environment: env,
    log: { warn: (line) => log.warn(line) },
  });
  const clock = systemClock();
  using closing = new DisposableStack();
  const secrets = openSecrets(env);
  const { log, progress } = discreet(await openDisplay(terminal, clock, closing), secrets);
  const input = { ...inputOf(options, settings, localRun(clock.nowMs())), event: eventIn(env) };
  const recording = textOf(options, 'record');
  // What is replayed from the store is asked of nobody, so it would be missing in a recording.
  const isKept = settings.isCacheWanted && recording === undefined;
  const world = openWorld({ env, log, repository }, secrets);
  const ports: GatePorts = {
    ...LOCAL,
    ...watched(world, recording, { env, secrets }),
    // What is recorded is what was asked at once.
    later: recording === undefined ? (request) => world.providers.later(request) : undefined,
    ...lists(world.fetch, env, clock),
    repository,
    ...(isKept ? memoryOf(terminal, settings, input.run) : {}),
    openStore: (judge) => Promise.resolve(closing.use(storeOf({ env, run: input.run, log, isKept }, judge))),
    clock,
    log,
    progress,
  };
  try {
    return await work(input, ports, secrets);
  } finally {
    await Promise.all([world.providers.close(), world.services.close(), world.harnesses.close()]);
  }
}

/** Which two revisions are compared, and where they are. */
function revisionsOf(options: Options, { workingDirectory, base }: Settings, bothSides: Side | undefined) {
  return {
    directory: workingDirectory,
    base,
    head: textOf(options, 'head'),
    bothSides: options['aa'] === true ? 'base' : bothSides,
  } as const;
}

type Surroundings = { readonly env: Terminal['env']; readonly log: Log; readonly repository: Repository };

/** Who answers and scores, and what they are asked through. */
function openWorld({ env, log, repository }: Surroundings, secrets: Secrets) {
  const fetch = watchCredentials(openFetch(env), secrets);
  return {
    fetch,
    providers: openProviders({ env, log, repository, fetch }),
    services: openScorerServices({ env, repository, fetch }),
    harnesses: openHarnesses({ env, repository }),
  };
}

/** Whose keys are masked wherever they are used; what providers answer is written to the recording, where one is wanted. */
function watched(
  { providers, services, harnesses }: ReturnType<typeof openWorld>,
  recording: string | undefined,
  watch: Parameters<typeof watchKeys>[1],
): Pick<GatePorts, 'providers' | 'services' | 'harnesses'> {
  return {
    providers: watchKeys(recording === undefined ? providers : recordAnswers(providers, recording), watch),
    services: watchServiceKeys(services, watch),
    harnesses: watchHarnessKeys(harnesses, watch),
  };
}

/** What vendors and open lists tell, who are asked nothing before it is wanted. */
function lists(
  fetch: ReturnType<typeof openFetch>,
  env: Terminal['env'],
  clock: GatePorts['clock'],
): Pick<GatePorts, 'askEnds' | 'askPriceLists'> {
  return {
    askEnds: (vendors) => askEnds(vendors, { env, fetch }),
    askPriceLists: () => askPriceLists({ env, fetch: openFetch(env), nowMs: () => clock.nowMs() }),
  };
}

/** What is the same for every run on a person's own machine, where no pull request is concerned. */
const LOCAL = {
  loadPrices,
  loadTokenizer,
  startDeadline: (limitMs) => {
    growHeapSlowly();
    return startDeadline(limitMs);
  },
  forge: { change: undefined, findWaiver: () => Promise.resolve(undefined) },
} as const satisfies Partial<GatePorts>;

function inputOf(options: Options, settings: Settings, run: string): GateInput {
  return {
    settings,
    filters: filtersOf(options),
    trust: 'trusted',
    compares: options['aa'] === true ? 'itself' : 'change',
    run,
    runUrl: undefined,
    seed: seedOf(options),
    version: VERSION,
  };
}

/** What earlier runs know, read once something runs or is planned. */
function memoryOf(
  { env }: Terminal,
  { workingDirectory }: Settings,
  run: string,
): Pick<GatePorts, 'recallPast' | 'recordedCalls'> {
  const known = async () => (await import('./local-history.ts')).knownHistory({ env }, workingDirectory);
  const reading = async () => ({ store: await known(), nowMs: systemClock().nowMs() });
  const stories = async () => await import('../stories/remember.ts');
  return {
    recallPast: async (sha) => {
      const localDay = run.slice(LOCAL_RUN.length);
      return (await stories()).recallPast(await reading(), { run, sha, localDay });
    },
    recordedCalls: async () => (await stories()).recallCalls(await reading()),
  };
}

type StoreOptions = {
  readonly env: Terminal['env'];
  readonly run: string;
  readonly log: Log;
  /** What is stored outlives the run. */
  readonly isKept: boolean;
};

function storeOf({ env, run, log, isKept }: StoreOptions, judge: ModelEndpoint | undefined): TrialStore & Disposable {
  growLargeHeapSlowly();
  if (!isKept) return openMemoryTrialStore({ run });
  const file = localStoreFile(env);
  return openTrialStore({ file, run, sealOf: openSeals(env, judge), isShared: false, log });
}

type Display = { readonly log: Log; readonly progress: Progress };

/** A display that is drawn over for a person, steady lines for a log. */
async function openDisplay(terminal: Terminal, clock: GatePorts['clock'], closing: DisposableStack): Promise<Display> {
  const log = createConsoleLog({ write: terminal.writeError });
  if (!terminal.isLive) return { log, progress: createLineProgress(log) };
  const { createLiveProgress } = await import('../adapters/terminal/live-progress.ts');
  const output = {
    write: terminal.writeError,
    // Asked for each time: a window may change its size.
    get columns() {
      return terminal.width;
    },
  };
  return closing.use(
    createLiveProgress({
      output,
      draw: (state) => renderProgress(state, { color: terminal.hasColor, width: terminal.width }),
      clock,
      log,
    }),
  );
}

function discreet({ log, progress }: Display, secrets: Secrets): Display {
  return { log: discreetLog(log, (line) => redact(line, secrets.values())), progress };
}

/** What GitLab calls what starts a run. */
const GITLAB: Readonly<Record<string, RunEvent>> = { merge_request_event: 'pull_request', web: 'workflow_dispatch' };

/** What started the job around this process; nobody but a person where there is none. */
function eventIn(env: Terminal['env']): RunEvent {
  const name = env['GITHUB_EVENT_NAME'] ?? env['CI_PIPELINE_SOURCE'] ?? '';
  const known = name === 'pull_request_target' ? 'pull_request' : (GITLAB[name] ?? name);
  return RUN_EVENTS.find((event) => event === known) ?? 'local';
}

const LOCAL_RUN = 'local-';

/** A day's runs count as one, so that the same change is paid for once and tomorrow's provider is asked anew. */
function localRun(nowMs: number): string {
  return `${LOCAL_RUN}${new Date(nowMs).toISOString().slice(0, 10)}`;
}
