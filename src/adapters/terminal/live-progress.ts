import { createLogUpdate } from 'log-update';
import {
  NO_PROGRESS,
  trialsOf,
  withExpected,
  withFinished,
  withRetrying,
  type ProgressState,
} from '../../domain/runs/progress.ts';
import type { Clock, Log, Progress } from '../../ports.ts';

/** A terminal that can move its cursor. */
export type LiveOutput = { readonly write: (text: string) => void; readonly columns: number };

/** What a live display needs: where, how it looks, what time it is, and whose lines must not be overdrawn. */
export type LiveOptions = {
  readonly output: LiveOutput;
  readonly draw: (state: ProgressState) => string;
  readonly clock: Pick<Clock, 'ticksMs'>;
  /** Told of every line that is to stay above the display. */
  readonly log: Log;
};

/** A progress display, the log whose lines stay above it, and its end: the display is wiped when it is disposed. */
export type LiveProgress = Disposable & { readonly progress: Progress; readonly log: Log };

const REDRAW_MS = 80;

/** Draws progress in place, at most twelve times a second; nothing of it is left behind. */
export function createLiveProgress({ output, draw, clock, log }: LiveOptions): LiveProgress {
  // The cursor stays visible: hiding it would need handlers that show it again however the process ends.
  const update = createLogUpdate(asStream(output), { showCursor: true });
  let state = NO_PROGRESS;
  let startedMs: number | undefined;
  let drawnMs = Number.NEGATIVE_INFINITY;
  const redraw = (isForced: boolean): void => {
    const now = clock.ticksMs();
    if (!isForced && now - drawnMs < REDRAW_MS) return;
    drawnMs = now;
    state = { ...state, elapsedMs: now - (startedMs ?? now) };
    update(draw(state));
  };
  const above = (write: (line: string) => void) => (line: string) => {
    update.clear();
    write(line);
    if (state.suites.length > 0) redraw(true);
  };
  return {
    progress: {
      expected: (change) => {
        startedMs ??= clock.ticksMs();
        state = withExpected(state, change);
        redraw(change.count > 0 || isDone(state));
      },
      finished: (event) => {
        state = withFinished(state, event);
        redraw(isDone(state));
      },
      retrying: (change) => {
        state = withRetrying(state, change);
        redraw(false);
      },
    },
    log: { info: above((line) => log.info(line)), warn: above((line) => log.warn(line)) },
    [Symbol.dispose]: () => update.clear(),
  };
}

function isDone(state: ProgressState): boolean {
  const { total, done } = trialsOf(state);
  return done === total;
}

/** log-update writes to it and asks for its size; it needs nothing else of a stream. */
function asStream(output: LiveOutput): NodeJS.WritableStream {
  const stream = {
    write: output.write,
    get columns() {
      return output.columns;
    },
    isTTY: true,
  };
  return stream as unknown as NodeJS.WritableStream;
}
