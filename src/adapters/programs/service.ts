import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { PORT_PLACE } from '../../domain/programs/own-program.ts';
import { PORT_TAKEN, takeFreePort } from './free-port.ts';
import { keepTail, killGroup, spawnGroup, type ProgramStart } from './process.ts';
import { untilReady, type ReadyCheck } from './service-ready.ts';

/** A service of one side. `${PORT}` in its command and its address stands for its port, which it is given as PORT too. */
export type ServiceProgram = ProgramStart &
  ReadyCheck & {
    /** How long it may take until it can be asked. */
    readonly timeoutMs: number;
  };

/** How a service ended, or why it did not come to work, and the last of what it wrote, untrusted. */
export type ServiceEnd = { readonly how: string; readonly tail: string };

/** A service that can be asked. */
export type Service = {
  readonly port: number;
  /** Undefined while it runs; an end that is under way is waited for. */
  ended(): Promise<ServiceEnd | undefined>;
  /** Ends it with everything it started, which may do so in order first. */
  stop(): Promise<void>;
};

/** Thrown for a service that did not come to work. */
export class ServiceError extends Error {
  readonly end: ServiceEnd;

  constructor(end: ServiceEnd) {
    super(end.how);
    this.name = 'ServiceError';
    this.end = end;
  }
}

/** Somebody else may take a port between our look at it and the service's. */
const PORTS_TRIED = 3;
/** A connection breaks a little before the end of who held it is told. */
const END_TOLD_MS = 500;
/** As long as containers are given to stop. */
const STOP_MS = 10_000;

/** Starts a service and waits until it can be asked. Rejects with ServiceError or the signal's reason; nothing of it runs then. */
export async function startService(program: ServiceProgram, signal: AbortSignal): Promise<Service> {
  for (let tried = 1; ; tried += 1) {
    const service = openService(program, await takeFreePort());
    try {
      await waitFor(service, program, signal);
      return service;
    } catch (error) {
      await service.stop();
      const isTaken = error instanceof ServiceError && PORT_TAKEN.test(error.end.tail);
      if (!isTaken || tried >= PORTS_TRIED) throw error;
    }
  }
}

type Running = Service & { readonly closed: Promise<string>; readonly tail: () => string };

function openService({ command, directory, environment }: ServiceProgram, port: number): Running {
  const words = command.map((word) => atPort(word, port));
  const child = spawnGroup({ command: words, directory, environment: { ...environment, PORT: String(port) } });
  const tails = [keepTail(child.stdout), keepTail(child.stderr)];
  const tail = (): string =>
    tails
      .map((each) => each())
      .filter((each) => each !== '')
      .join('\n');
  let how: string | undefined;
  const closed = untilClosed(child).then((said) => (how = said));
  return {
    port,
    closed,
    tail,
    ended: async () => {
      if (how === undefined) await Promise.race([closed, delay(END_TOLD_MS, undefined, { ref: false })]);
      return how === undefined ? undefined : { how, tail: tail() };
    },
    stop: async () => {
      if (how !== undefined) return;
      killGroup(child, 'SIGTERM');
      const timer = setTimeout(() => killGroup(child), STOP_MS);
      await closed;
      clearTimeout(timer);
    },
  };
}

/** A text with the port of a service in its place. */
export function atPort(text: string, port: number): string {
  return text.replaceAll(PORT_PLACE, String(port));
}

async function untilClosed(child: ChildProcessWithoutNullStreams): Promise<string> {
  return await new Promise((resolve) => {
    child.once('error', (error) => resolve(`could not be started: ${error.message}`));
    child.once('close', (code, signal) => resolve(`ended with ${signal ?? `exit code ${code}`}`));
  });
}

/** A stack of lines says it too, and nobody reads so far. */
function endOf(how: string, tail: string): ServiceEnd {
  return { how: PORT_TAKEN.test(tail) ? `found its address in use by another and ${how}` : how, tail };
}

async function waitFor(service: Running, program: ServiceProgram, signal: AbortSignal): Promise<void> {
  const overtime = AbortSignal.timeout(program.timeoutMs);
  const given = new AbortController();
  let last = '';
  const ready = untilReady(
    { origin: atPort(program.origin, service.port), path: program.path },
    (why) => (last = why),
    AbortSignal.any([signal, overtime, given.signal]),
  );
  try {
    const how = await Promise.race([ready.then(() => undefined), service.closed]);
    if (how !== undefined) throw new ServiceError(endOf(how, service.tail()));
  } catch (error) {
    signal.throwIfAborted();
    if (!overtime.aborted) throw error;
    const how = `could not be asked within ${program.timeoutMs / 1000} s: ${last}`;
    throw new ServiceError({ how, tail: service.tail() });
  } finally {
    given.abort();
  }
}
