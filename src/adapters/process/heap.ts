import { getHeapStatistics, setFlagsFromString } from 'node:v8';

/** Above what is alive after a collection, in percent; V8's own growth is up to four times that, in a machine with much memory. */
const GROWTH_PERCENT = 40;
/** A heap below this costs more to collect often than its growth is worth: a sixth of a short run's processor time. */
const LARGE_BYTES = 60_000_000;
/** The limit that a growth leads to is set at a collection: the first large one must already find this one. */
const LOOK_EVERY_MS = 100;

let watching: NodeJS.Timeout | undefined;

/**
 * Lets the heap grow in small steps from here on once it is large, and its nursery not at all. A run makes much garbage
 * around little that stays: without this a long run takes half as much memory again, which a runner's other programs may
 * need. For the time of a run only: reading a large repository keeps what it makes, and would be slowed down.
 */
export function growHeapSlowly(): void {
  keepNurserySmall();
  // Once a process: `--watch` has many runs.
  watching ??= setInterval(() => {
    if (getHeapStatistics().used_heap_size < LARGE_BYTES) return;
    growInSmallSteps();
    clearInterval(watching);
  }, LOOK_EVERY_MS).unref();
}

/** The same from this moment on where the heap is large already: a large plan is estimated before anything runs. */
export function growLargeHeapSlowly(): void {
  if (getHeapStatistics().used_heap_size >= LARGE_BYTES) growHeapSlowlyNow();
}

/** The same from this moment on, for who is about to read a large result: while that is read no timer can act. */
export function growHeapSlowlyNow(): void {
  keepNurserySmall();
  growInSmallSteps();
}

function keepNurserySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

function growInSmallSteps(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}
