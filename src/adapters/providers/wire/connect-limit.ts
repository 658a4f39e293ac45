import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';

/**
 * How long an address may take to accept a connection, TLS and a proxy's tunnel included. Long enough for three lost
 * packets; what accepts nothing would use up the whole time of a call, as a model that thinks does.
 */
export const CONNECT_TIMEOUT_MS = 10_000;

/** An address that accepts no connection, sorted like one that the system gave up. */
class ConnectionUnanswered extends Error {
  readonly code = 'ETIMEDOUT';
}

/** Ends a request whose connection does not come about in time. Returns what gives up watching. */
export function limitConnecting(sent: ClientRequest, ms: number): () => void {
  const late = (): void => void sent.destroy(new ConnectionUnanswered(`no connection within ${ms} ms`));
  const timer = setTimeout(late, ms);
  const stop = (): void => clearTimeout(timer);
  sent.once('socket', (socket: Socket & { readonly secureConnecting?: boolean }) => {
    if (socket.secureConnecting === true) socket.once('secureConnect', stop);
    else if (socket.connecting) socket.once('connect', stop);
    else stop();
  });
  return stop;
}
