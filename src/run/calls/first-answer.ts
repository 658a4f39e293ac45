import { withFullStop } from '../../domain/writing/sentence.ts';
import { UserError } from '../../domain/user-error.ts';
import type { CallError, Clock, Log } from '../../ports.ts';
import { isThrottle, retryAfter } from './retry.ts';

/** Watches an endpoint until it answers for the first time, and gives it up where it never does. */
export type FirstAnswer = {
  /** An attempt begins. Returns what is told how it ended: the failure that may heal, undefined for anything else. */
  begin(): (failure: CallError | undefined) => void;
  /** Aborted with the UserError once the endpoint is given up, and with the run's reason when the run ends. */
  readonly signal: AbortSignal;
};

/** What watching needs. */
export type FirstAnswerOptions = {
  /** Whom the sentences name. */
  readonly name: string;
  readonly giveUpMs: number;
  readonly clock: Clock;
  readonly log: Log;
  /** The end of the run. */
  readonly signal: AbortSignal;
};

/** Fewer failures than this tell nothing, however long they took. */
const LEAST_FAILURES = 3;
/** What is in flight for so many times as long as any failure took is perhaps about to be answered. */
const LONGER = 2;
const LEAST_PATIENCE_MS = 1_000;
/** Who asks to slow down is there, and perhaps only busy with others: it has so many times as long, and what it asks for. */
const THROTTLED = 3;

/**
 * Nothing is known of an endpoint before its first answer: a wrong address looks like an outage. So its failures count from
 * its first attempt on, and `giveUpMs` later it is given up. One that asks to slow down is there: it is given longer, not for ever.
 */
export function watchFirstAnswer({ name, giveUpMs, clock, log, signal }: FirstAnswerOptions): FirstAnswer {
  const ending = new AbortController();
  signal.addEventListener('abort', () => ending.abort(signal.reason), { once: true });
  const warn = once((failure: CallError) =>
    log.warn(`${name} does not answer: ${withFullStop(failure.message)} Trying again for ${giveUpMs / 1000} s.`),
  );
  const silence = trackSilence(giveUpMs, clock);
  let isSilent = true;
  let cancel = (): void => undefined;
  const check = (last: CallError): void => {
    if (!isSilent || silence.failures() < LEAST_FAILURES) return;
    const leftMs = silence.leftMs();
    cancel();
    if (leftMs > 0) {
      cancel = clock.after(leftMs, () => check(last));
    } else if (!silence.mayBeAnswered()) {
      isSilent = false;
      ending.abort(neverAnswered({ name, failures: silence.failures(), tookMs: silence.tookMs() }, last));
    }
  };
  return {
    begin: () => {
      const ended = silence.begin();
      return (failure) => {
        const tookMs = ended();
        if (!isSilent) return;
        if (failure === undefined) {
          isSilent = false;
          return cancel();
        }
        silence.failed(failure, tookMs);
        if (!isThrottle(failure)) warn(failure);
        check(failure);
      };
    },
    signal: ending.signal,
  };
}

/** What is seen of an endpoint that has not answered yet. */
type SilenceSoFar = {
  /** An attempt begins; how long it took is told when it has ended. */
  begin(): () => number;
  failed(failure: CallError, tookMs: number): void;
  readonly failures: () => number;
  readonly tookMs: () => number;
  /** Until it is given up; 0 or less once its time is over. */
  readonly leftMs: () => number;
  /** Whether an attempt is under way for far longer than any that failed. */
  readonly mayBeAnswered: () => boolean;
};

function trackSilence(giveUpMs: number, clock: Clock): SilenceSoFar {
  const inFlight = new Set<{ readonly sinceMs: number }>();
  let failures = 0;
  let beganMs: number | undefined;
  let patienceMs = giveUpMs;
  let slowestMs = 0;
  const tookMs = (): number => clock.ticksMs() - (beganMs ?? 0);
  return {
    begin: () => {
      const attempt = { sinceMs: clock.ticksMs() };
      beganMs ??= attempt.sinceMs;
      inFlight.add(attempt);
      return () => {
        inFlight.delete(attempt);
        return clock.ticksMs() - attempt.sinceMs;
      };
    },
    failed: (failure, attemptMs) => {
      failures += 1;
      slowestMs = Math.max(slowestMs, attemptMs);
      patienceMs = Math.max(patienceMs, patienceFor(failure, giveUpMs));
    },
    failures: () => failures,
    tookMs,
    leftMs: () => patienceMs - tookMs(),
    mayBeAnswered: () => {
      const longMs = Math.max(LEAST_PATIENCE_MS, slowestMs * LONGER);
      return [...inFlight].some(({ sinceMs }) => clock.ticksMs() - sinceMs > longMs);
    },
  };
}

function once<T>(act: (value: T) => void): (value: T) => void {
  let isDone = false;
  return (value) => {
    if (!isDone) act(value);
    isDone = true;
  };
}

function patienceFor(failure: CallError, giveUpMs: number): number {
  const wishMs = retryAfter(failure) ?? 0;
  return isThrottle(failure) ? THROTTLED * giveUpMs + wishMs : wishMs;
}

type Silence = { readonly name: string; readonly failures: number; readonly tookMs: number };

const SILENT_HINT =
  'Nothing more was sent to it. `limits.give_up_ms` in evaldelta.yaml says how long it is tried before its first answer.';
const SLOWED_HINT =
  'Nothing more was sent to it. Check the limits and the quota of the account: who only asks to slow down is tried for three times `limits.give_up_ms`, and as long as it asks for.';

function neverAnswered({ name, failures, tookMs }: Silence, last: CallError): UserError {
  const seconds = Math.round(tookMs / 1000);
  // What went wrong comes first; most messages say who did it.
  const isNamed = last.message.includes(name.split(' ').at(-1) ?? name);
  const says = isNamed ? last.message : `${name}: ${last.message}`;
  return new UserError(
    {
      code: 'no-answer',
      sentence: `${withFullStop(says)} All ${failures} calls in ${seconds} s failed: it never answered one.`,
      place: undefined,
      hint: isThrottle(last) ? SLOWED_HINT : SILENT_HINT,
    },
    { cause: last },
  );
}
