/** How long something is waited for. */
export type TimeLimit = {
  readonly ms: number;
  /** Ends the wait when it is aborted, */
  readonly stop?: AbortSignal | undefined;
  /** so long after that. Default 0: then the work does not even begin when `stop` is aborted already. */
  readonly graceMs?: number | undefined;
};

/** Somebody was waited for in vain. */
export class OutOfTime extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'OutOfTime';
  }
}

const STOPPED = 'the job is being stopped';

/** Waits for work that cannot be ended itself; it may go on unheard. Rejects with OutOfTime. */
export async function within<T>({ ms, stop, graceMs = 0 }: TimeLimit, work: () => Promise<T>): Promise<T> {
  if (stop?.aborted === true && graceMs === 0) throw new OutOfTime(STOPPED);
  const late = Promise.withResolvers<never>();
  const timers = new Set<NodeJS.Timeout>();
  const give = (after: number, why: string) =>
    void timers.add(setTimeout(() => late.reject(new OutOfTime(why)), after));
  const hurry = () => give(graceMs, STOPPED);
  give(ms, `it did not end within ${ms / 1000} s`);
  if (stop?.aborted === true) hurry();
  stop?.addEventListener('abort', hurry, { once: true });
  try {
    return await Promise.race([work(), late.promise]);
  } finally {
    timers.forEach(clearTimeout);
    stop?.removeEventListener('abort', hurry);
  }
}
