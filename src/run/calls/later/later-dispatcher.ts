import PQueue from 'p-queue';
import { isModel } from '../../../domain/providers/providers.ts';
import type { Request } from '../../../domain/request.ts';
import { isLater } from '../../../domain/providers/service.ts';
import type { Clock, Log, TrialStore } from '../../../ports.ts';
import type { OpenLater } from '../../../ports/later.ts';
import type { CallOptions, Dispatcher } from '../../dispatcher.ts';
import type { RetriedAnswer } from '../retry.ts';
import { isOwnRun, type ReusePolicy } from '../reuse.ts';
import { askLater, laneName, type LaneTools } from './lane.ts';
import { waitFor, type Waiting } from './waiting.ts';

/** What a dispatcher of later questions needs. */
export type LaterOptions = {
  /** Undefined: all is asked at once. */
  readonly later?: OpenLater | undefined;
  readonly store: TrialStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly reuse: ReusePolicy;
  /** How long answers are waited for once something was handed over; undefined: as long as the run lasts. */
  readonly waitMs?: number | undefined;
};

/** With nothing under way at once and nobody asking for so long, all that is asked in this round has been asked. */
const QUIET_MS = 250;
const CALLS_AT_ONCE = 8;

/**
 * Gathers what may be answered later, and hands it over together once all of a round has been asked; the rest, and what
 * was late, is asked through `live`.
 */
export function withLater(live: Dispatcher, options: LaterOptions): Dispatcher {
  const { later: open, signal } = options;
  if (open === undefined) return live;
  const work = countWork();
  const rounds = gatherRounds(askingLanes(open, options), work.isUnderWay, options);
  const call = (request: Request, wishes: CallOptions): Promise<RetriedAnswer> =>
    work.counted(live.call(request, wishes));
  return {
    ...live,
    attempt: (endpoint, attempt, wishes) => work.counted(live.attempt(endpoint, attempt, wishes)),
    settled: rounds.settled,
    call: async (request, wishes) => {
      const { endpoint } = request;
      if (!isModel(endpoint) || !isLater(endpoint.service) || wishes.key === undefined)
        return await call(request, wishes);
      signal.throwIfAborted();
      wishes.beforeAttempt();
      const asked = { key: wishes.key, request, endpoint, service: endpoint.service };
      const { waiting, answer } = waitFor(asked, (plain) => call(plain, wishes));
      rounds.add(waiting);
      return await answer;
    },
  };
}

/** What is asked at once may lead to further questions as long as it is under way. */
function countWork() {
  let underWay = 0;
  return {
    isUnderWay: (): boolean => underWay > 0,
    counted: async <T>(work: Promise<T>): Promise<T> => {
      underWay += 1;
      try {
        return await work;
      } finally {
        underWay -= 1;
      }
    },
  };
}

type AskLane = (all: readonly [Waiting, ...Waiting[]]) => Promise<void>;

/** Asks questions to one endpoint. Never rejects: each of the waiting is told. */
function askingLanes(open: OpenLater, options: LaterOptions): AskLane {
  const { clock, waitMs = Infinity } = options;
  let untilMs: number | undefined;
  const queue = new PQueue({ concurrency: CALLS_AT_ONCE });
  const tools: LaneTools = {
    ...options,
    isOwn: (run) => isOwnRun(run, options.reuse),
    told: new Set(),
    known: new Set(),
    patience: { untilMs: () => untilMs ?? Infinity },
    inTurn: (call) => queue.add(call),
  };
  return async (all) => {
    try {
      untilMs ??= clock.nowMs() + waitMs;
      await askLater(await open(all[0].request), all, tools);
    } catch (error) {
      for (const waiting of all) waiting.failed(error);
    }
  };
}

/** Gathers questions until it is quiet, then hands them over, those to one endpoint together. */
function gatherRounds(ask: AskLane, isUnderWay: () => boolean, { clock, signal }: LaterOptions) {
  const following = new Set<Promise<void>>();
  let gathered: Waiting[] = [];
  let cancel = (): void => undefined;
  const handOver = (): void => {
    if (isUnderWay()) return watch();
    const lanes = Map.groupBy(gathered, laneName);
    gathered = [];
    for (const [first, ...others] of lanes.values()) {
      if (first === undefined) continue;
      const work = ask([first, ...others]).finally(() => following.delete(work));
      following.add(work);
    }
  };
  const watch = (): void => {
    cancel();
    cancel = clock.after(QUIET_MS, handOver);
  };
  signal.addEventListener('abort', () => gathered.forEach((waiting) => waiting.failed(signal.reason)), { once: true });
  return {
    add: (waiting: Waiting): void => {
      gathered.push(waiting);
      watch();
    },
    settled: async (): Promise<void> => {
      await Promise.all(following);
    },
  };
}
