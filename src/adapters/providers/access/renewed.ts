/** Something that is good until a point in time. */
export type Expiring = { readonly expiresAtMs: number };

/** Calls begin with what is good for at least so much longer. */
const MARGIN_MS = 120_000;

/** What is got when first needed and again before it runs out; whoever asks meanwhile waits for the same one. */
export function renewed<T extends Expiring>(get: () => Promise<T>, nowMs: () => number = Date.now): () => Promise<T> {
  let held: T | undefined;
  let coming: Promise<T> | undefined;
  return async () => {
    if (held !== undefined && held.expiresAtMs - MARGIN_MS > nowMs()) return held;
    coming ??= get().finally(() => (coming = undefined));
    held = await coming;
    return held;
  };
}

/** A result that others may wait for too, unless this caller gives up first. Rejects with the signal's reason then. */
export function unlessAborted<T>(coming: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(signal.reason as Error);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    coming.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
