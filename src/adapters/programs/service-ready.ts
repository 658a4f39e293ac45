import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fetchDirectly } from '../providers/wire/transport.ts';

/** Where a service is, and how it says that it can work. */
export type ReadyCheck = {
  /** The address of its server. */
  readonly origin: string;
  /** Answers with 2xx once it can work; undefined: it can once its port takes connections. */
  readonly path: string | undefined;
};

const PROBE_EVERY_MS = 50;
const PROBE_LIMIT_MS = 5_000;

/** Waits until a service can be asked; `tell` hears why it could not yet. Rejects with the signal's reason. */
export async function untilReady(check: ReadyCheck, tell: (why: string) => void, signal: AbortSignal): Promise<void> {
  const probe = check.path === undefined ? connects : answers;
  for (;;) {
    signal.throwIfAborted();
    const why = await probe(check, AbortSignal.any([signal, AbortSignal.timeout(PROBE_LIMIT_MS)]));
    if (why === undefined) return;
    tell(why);
    await delay(PROBE_EVERY_MS, undefined, { signal });
  }
}

function connects({ origin }: ReadyCheck, signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(origin);
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port), signal });
    socket.once('error', () => resolve(`nothing listens at ${origin}`));
    socket.once('connect', () => {
      socket.destroy();
      resolve(undefined);
    });
  });
}

async function answers({ origin, path = '/' }: ReadyCheck, signal: AbortSignal): Promise<string | undefined> {
  try {
    const { ok, status } = await fetchDirectly(`${origin}${path}`, { headers: { connection: 'close' }, signal });
    return ok ? undefined : `\`${path}\` answers ${status}`;
  } catch {
    return `nothing answers at ${origin}`;
  }
}
