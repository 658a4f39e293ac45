import { setFlagsFromString } from 'node:v8';

/** Above what is alive after a collection, in percent; V8's own growth is up to four times that, in a machine with much memory. */
const GROWTH_PERCENT = 30;

/**
 * Lets the heap grow in small steps from here on, and its nursery not at all. A run makes much garbage around little that
 * stays: without this a run of 1,000 trials takes half as much memory again, which a runner's other programs may need. For
 * the time of a run only: reading a large repository keeps what it makes, and would be slowed down.
 */
export function growHeapSlowly(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
  setFlagsFromString('--semi-space-growth-factor=1');
}
