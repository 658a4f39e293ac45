import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AgentEndpoint, SandboxName } from '../../domain/agents/agent.ts';
import { isSharedApi } from '../../domain/providers/model-apis.ts';
import type { Side } from '../../domain/side.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Prices, Provider, Repository, Snapshot } from '../../ports.ts';
import { temporaryDirectory } from '../files/temporary-file.ts';
import { removeAtEnd } from '../process/at-end.ts';
import type { Env, Redact } from '../providers/access/keys.ts';
import { systemClock } from '../process/clock.ts';
import { servedApis } from './broker/apis.ts';
import { openBroker, type Broker } from './broker/broker.ts';
import type { PassWorld } from './broker/pass.ts';
import { openUpstream } from './broker/upstream.ts';
import type { Cli } from './clis/cli.ts';
import { CLIS } from './clis/table.ts';
import { findProgram } from './find-program.ts';
import { findSandbox, type Sandbox } from './sandbox/sandbox.ts';
import { runTrial, type TrialWorld } from './trial.ts';
import { requireVersion } from './version.ts';

/** What agents need from the world. */
export type AgentsWorld = {
  readonly env: Env;
  readonly repository: Repository;
  readonly redact: Redact;
  readonly fetch: typeof fetch;
};

/** The agents of a run. */
export type Agents = {
  /** Throws UserError where the agent cannot be run: no key, no program, another version, nothing that contains it. */
  open(endpoint: AgentEndpoint, side: Side): Promise<Provider>;
  close(): void;
};

type Opened = { readonly directory: string; readonly sandbox: Sandbox };

/** Opens nothing yet; a sandbox is looked for once, before the first trial. `prices`: what models are paid by, once it is known. */
export function openAgents(world: AgentsWorld, prices: () => Prices | undefined): Agents {
  const { env, fetch } = world;
  const clock = systemClock();
  const pause: PassWorld['pause'] = (ms, signal) => clock.sleep(ms, signal);
  const brokers: Promise<Broker>[] = [];
  const place = sandboxesOnce(env);
  return {
    open: async (endpoint, side) => {
      const upstream = openUpstream(endpoint.model, env);
      const cli = await CLIS[endpoint.agent]();
      requireApi(endpoint, cli);
      const program = cli.program === undefined ? undefined : findProgram(cli.program, env);
      const opened = await place.open(endpoint.sandbox);
      if (program !== undefined) await requireVersion(endpoint, program, opened);
      const socket = join(opened.directory, `broker-${brokers.length}`);
      const broker = openBroker({ upstream, fetch, prices, pause }, socket);
      brokers.push(broker);
      const read = readerOf(world.repository, side);
      return trialsOf(endpoint, { ...world, ...opened, cli, program, socket, broker: await broker, read });
    },
    close: () => {
      closeAll(brokers);
      place.remove();
    },
  };
}

type Place = { readonly open: (name: SandboxName | undefined) => Promise<Opened>; readonly remove: () => void };

/** A directory and the sandboxes in it, each looked for when it is first wanted. */
function sandboxesOnce(env: Env): Place {
  const opened = new Map<SandboxName | undefined, Promise<Opened>>();
  let directory: string | undefined;
  const openDirectory = (): string => {
    if (directory !== undefined) return directory;
    directory = temporaryDirectory('evaldelta-agents-', env['RUNNER_TEMP']);
    removeAtEnd(directory);
    return directory;
  };
  const openSandbox = async (name: SandboxName | undefined): Promise<Opened> => {
    const own = openDirectory();
    const names = name === undefined ? undefined : [name];
    return { directory: own, sandbox: await findSandbox({ env, directory: own }, names) };
  };
  return {
    open: (name) => {
      const opening = opened.get(name) ?? openSandbox(name);
      opened.set(name, opening);
      return opening;
    },
    remove: () => {
      for (const each of opened.values()) void each.then(({ sandbox }) => sandbox.close()).catch(() => undefined);
      if (directory !== undefined) rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function closeAll(brokers: readonly Promise<Broker>[]): void {
  for (const broker of brokers)
    void broker.then(
      (each) => each.close(),
      () => undefined,
    );
}

function trialsOf(endpoint: AgentEndpoint, world: TrialWorld): Provider {
  return { call: (request, signal) => runTrial(endpoint, request, { ...world, signal }) };
}

/** The bytes of a git object, wherever the run has it: graders and fixtures may be of another revision than the side. */
function readerOf(repository: Repository, side: Side): (oid: string) => Promise<Uint8Array> {
  return async (oid) => {
    const { base, head, rules } = await repository.revisions();
    const own = side === 'base' ? base : head;
    const others = [own, head, base, rules].flatMap((each) => each?.snapshot ?? []);
    return await readFirst([...new Set(others)], oid);
  };
}

async function readFirst([first, ...rest]: readonly Snapshot[], oid: string): Promise<Uint8Array> {
  if (first === undefined) throw new Error(`No revision has the object ${oid}.`);
  try {
    return await first.read(oid);
  } catch (error) {
    if (rest.length === 0) throw error;
    return await readFirst(rest, oid);
  }
}

function requireApi({ agent, model }: AgentEndpoint, { apis }: Cli): void {
  const isOwn = apis.includes('generate') && servedApis(model.provider).includes('generate');
  if (isOwn || (isSharedApi(model.api) && apis.includes(model.api))) return;
  throw new UserError({
    code: 'unsupported',
    sentence: `The agent ${agent} cannot ask the ${model.provider} model ${model.model}: it speaks ${apis.join(' or ')}, and that model is asked by ${model.api}.`,
    place: undefined,
    hint: undefined,
  });
}
