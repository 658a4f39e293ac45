import { setFlagsFromString } from 'node:v8';

/** Above what is alive after a collection, in percent; V8's own growth is up to four times that, in a machine with much memory. */
const GROWTH_PERCENT = 30;

/**
 * Lets the heap grow in small steps from here on. A run makes much garbage around little that stays: without this, 50,000
 * trials take twice the memory, which a runner's other programs may need. For the time of a run only: reading a large
 * repository keeps what it makes, and would be slowed down.
 */
export function growHeapSlowly(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}
