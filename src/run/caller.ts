import type { Request } from '../domain/request.ts';
import { UserError } from '../domain/user-error.ts';
import { CallError, type CallAnswer, type Clock, type Providers } from '../ports.ts';
import { openLane, type Lane } from './lane.ts';
import { callWithRetry, type RetriedAnswer, type RetryLimits } from './retry.ts';

/** Calls providers: one lane each, retries inside, a deadline a call. */
export type Caller = {
  /** Rejects with CallError, LaneClosed, UserError (missing key) or the run's abort reason. */
  call(request: Request): Promise<RetriedAnswer>;
};

/** What a caller needs. */
export type CallerOptions = {
  readonly providers: Providers;
  readonly clock: Clock;
  readonly concurrency: number;
  readonly retry: RetryLimits;
  readonly signal: AbortSignal;
};

/** A caller over all providers of a run. */
export function openCaller(options: CallerOptions): Caller {
  const lanes = new Map<string, Lane>();
  const laneOf = (request: Request): Lane => {
    const name = laneName(request);
    const lane = lanes.get(name) ?? openLane(options.concurrency);
    lanes.set(name, lane);
    return lane;
  };
  return { call: (request) => callOnLane(laneOf(request), request, options) };
}

async function callOnLane(lane: Lane, request: Request, options: CallerOptions): Promise<RetriedAnswer> {
  return lane.run(async () => {
    const provider = await options.providers.open(request);
    const attempt = async (signal: AbortSignal): Promise<CallAnswer> => {
      try {
        return await provider.call(request, signal);
      } catch (error) {
        if (isThrottle(error)) lane.throttled();
        throw error;
      }
    };
    try {
      const retried = await callWithRetry(attempt, options.retry, options.signal);
      lane.succeeded();
      return retried;
    } catch (error) {
      if (isExhausted(error)) lane.exhausted(error.message);
      throw error;
    }
  });
}

function laneName(request: Request): string {
  const { endpoint } = request;
  return 'baseUrl' in endpoint ? `${endpoint.provider} ${endpoint.baseUrl ?? ''}` : endpoint.provider;
}

function isThrottle(error: unknown): boolean {
  return (
    error instanceof CallError &&
    error.failure.kind === 'transient' &&
    (error.failure.status === 429 || error.failure.status === 529)
  );
}

function isExhausted(error: unknown): error is CallError {
  return error instanceof CallError && error.failure.kind === 'transient';
}

/** Whether nothing sent to this target can succeed, so that it must stop. */
export function stopsTarget(error: unknown): error is UserError | CallError {
  return error instanceof UserError || (error instanceof CallError && error.failure.kind === 'fatal');
}
