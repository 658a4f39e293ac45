import type { Side } from '../../../domain/side.ts';
import type { HttpEndpoint, ServiceStart } from '../../../domain/suite.ts';
import { UserError } from '../../../domain/user-error.ts';
import { CallError } from '../../../ports.ts';
import { childEnvironment } from '../../programs/process.ts';
import { ServiceError, startService, type Service, type ServiceEnd } from '../../programs/service.ts';
import { within } from '../../programs/side-worktrees.ts';
import { createRedact, type Redact } from '../access/keys.ts';
import type { CommandWorld } from './command.ts';
import { oldNodeHint } from './failure.ts';

/** An endpoint whose service is started. */
export type StartedEndpoint = HttpEndpoint & { readonly start: ServiceStart };

/** The services of a run: each is started once on each side, when it is first asked, and ended by `close`. */
export type Services = {
  /** Rejects with UserError `provider-refused` where it cannot come to work. */
  open(endpoint: StartedEndpoint, side: Side): Promise<OpenService>;
  close(): Promise<void>;
};

/** What services need from the world. */
export type ServiceWorld = Pick<CommandWorld, 'worktrees' | 'env'>;

/** A service as a provider needs it. */
export type OpenService = {
  readonly label: string;
  readonly port: number;
  /** The CallError for a service that is gone; undefined while it runs. */
  gone(): Promise<CallError | undefined>;
};

const READY_MS = 60_000;

/** Starts nothing yet. */
export function openServices(world: ServiceWorld): Services {
  const services = new Map<string, Promise<Started>>();
  const ending = new AbortController();
  return {
    open: async (endpoint, side) => {
      const key = JSON.stringify([side, endpoint.start, endpoint.env]);
      const started = services.get(key) ?? start({ endpoint, side, world }, ending.signal);
      services.set(key, started);
      return (await started).open;
    },
    close: async () => {
      ending.abort();
      const settled = await Promise.allSettled(services.values());
      await Promise.all(settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value.service.stop()] : [])));
    },
  };
}

type Started = { readonly service: Service; readonly open: OpenService };
type Starting = { readonly endpoint: StartedEndpoint; readonly side: Side; readonly world: ServiceWorld };

async function start({ endpoint, side, world }: Starting, signal: AbortSignal): Promise<Started> {
  const { command, setup, readyPath, timeoutMs = READY_MS } = endpoint.start;
  const { worktrees, env } = world;
  const redact = createRedact(
    env,
    endpoint.env.map((name) => env[name] ?? ''),
  );
  const directory = within(await worktrees.directoryOf(side), endpoint.start.directory);
  const environment = { ...childEnvironment(env, endpoint.env), ...(await worktrees.variablesOf(side)) };
  if (setup !== undefined) await worktrees.prepare(side, { command: setup, directory, environment }, redact);
  const label = `The service \`${command.join(' ')}\` (${side})`;
  const [origin = ''] = /^[^/]*\/\/[^/?#]*/.exec(endpoint.url) ?? [];
  const program = { command, directory, environment, origin, path: readyPath, timeoutMs };
  const service = await startService(program, signal).catch((error: unknown): never => {
    throw error instanceof ServiceError ? notStarted(label, error.end, redact) : error;
  });
  const gone = async (): Promise<CallError | undefined> => {
    const end = await service.ended();
    return (
      end && new CallError({ kind: 'fatal', message: describe(label, end, redact), status: undefined, hint: GONE })
    );
  };
  return { service, open: { label, port: service.port, gone } };
}

const GONE = 'It is started once on each side, and not again: what it answered after that would be another experiment.';
const NOT_STARTED =
  'It must listen at the port in the variable PORT (`${PORT}` in the words of `start`) and stay in the foreground. It runs in a temporary worktree of that revision, with an allow-listed environment; name more variables in `env:`. `ready: /PATH` says what answers once it can work, `start_timeout_ms` how long that may take.';

function notStarted(label: string, end: ServiceEnd, redact: Redact): UserError {
  const sentence = describe(label, end, redact);
  return new UserError({
    code: 'provider-refused',
    sentence,
    place: undefined,
    hint: oldNodeHint(end.tail) ?? NOT_STARTED,
  });
}

function describe(label: string, { how, tail }: ServiceEnd, redact: Redact): string {
  const wrote = redact(tail, 'last');
  return `${redact(`${label} ${how}.`)} ${wrote === '' ? 'It wrote nothing.' : `It wrote: ${wrote}`}`;
}
