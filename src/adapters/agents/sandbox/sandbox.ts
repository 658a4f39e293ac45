import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SandboxName } from '../../../domain/agents/agent.ts';
import { UserError } from '../../../domain/user-error.ts';
import { keepTail, runToEnd, spawnGroup } from '../../programs/process.ts';
import type { Env } from '../../providers/access/keys.ts';
import { LAUNCHER, type Launch } from './launcher.ts';
import { openMethod, type Kill, type Method } from './method.ts';
import { hiddenPlaces, INSIDE, show, systemView, type Layer } from './view.ts';

/** The directories of one trial on the machine. */
export type Room = { readonly workspace: string; readonly home: string; readonly temporary: string };

/** A program of a trial. */
export type ContainedStart = {
  readonly room: Room;
  readonly network: 'none' | 'open';
  /** The broker's, for who has no network but may ask its model. */
  readonly socket: string | undefined;
  /** More of the machine that it sees. */
  readonly more: readonly Layer[];
  readonly launch: Omit<Launch, 'relay'>;
};

/** A program in its sandbox. */
export type Contained = {
  readonly child: ChildProcessWithoutNullStreams;
  /** Resolves once nothing of it runs. */
  readonly ended: Promise<{ readonly code: number | null; readonly tail: string }>;
  /** Ends it, with whatever it started. */
  readonly stop: () => void;
};

/** What contains trials on this machine. */
export type Sandbox = {
  readonly name: SandboxName;
  /** The port of a sandbox's own loopback that leads to the broker. */
  readonly relayPort: number;
  /** Where programs are looked for in it. */
  readonly path: string;
  start(start: ContainedStart): Contained;
  /** Makes what a trial left readable and removable for us. */
  reclaim(directory: string): Promise<void>;
  readonly close: () => Promise<void>;
};

/** What a sandbox is built with. */
export type SandboxWorld = {
  readonly env: Env;
  /** A directory of ours that goes with us. */
  readonly directory: string;
};

const RELAY_PORT = 4891;
const PROBE_MS = 30_000;
/** In the order of preference; Docker is taken only where it is asked for. */
const UNASKED: readonly SandboxName[] = ['bubblewrap', 'namespaces'];
const TITLES: Readonly<Record<SandboxName, string>> = {
  bubblewrap: 'bubblewrap',
  namespaces: 'namespaces that root makes',
  docker: 'Docker',
};

/** Finds what contains a program here, by having it contain one. Throws UserError `unsupported` where nothing does. */
export async function findSandbox(world: SandboxWorld, names: readonly SandboxName[] = UNASKED): Promise<Sandbox> {
  const refused: string[] = [];
  for (const name of names) {
    const tried = await trySandbox(name, world);
    if (typeof tried !== 'string') return tried;
    refused.push(`${TITLES[name]} (${tried})`);
  }
  throw new UserError({
    code: 'unsupported',
    sentence: `Nothing on this machine can contain an agent: ${refused.join(', ')}. What a pull request brings would run with all that this job may do, so no agent is started.`,
    place: undefined,
    hint: hintFor(names),
  });
}

function hintFor(names: readonly SandboxName[]): string {
  return names.includes('docker')
    ? '`sandbox: docker` needs a daemon on this very machine and the right to use it. Without the key, bubblewrap and namespaces are tried.'
    : 'On a hosted runner, add the steps `- run: sudo apt-get update && sudo apt-get install -y bubblewrap` and `- run: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` before this one, or write `sandbox: docker` into the target; elsewhere, install bubblewrap.';
}

/** A sandbox that contains, or why it does not. */
async function trySandbox(name: SandboxName, world: SandboxWorld): Promise<Sandbox | string> {
  try {
    const sandbox = openSandbox(await openMethod(name, world), world);
    const why = await probe(sandbox, world);
    if (why === undefined) return sandbox;
    await sandbox.close();
    return why;
  } catch (error) {
    return lastLine(error instanceof Error ? error.message : String(error));
  }
}

function openSandbox(method: Method, world: SandboxWorld): Sandbox {
  const own = ownFiles(world.directory);
  const { environment } = method;
  return {
    name: method.name,
    relayPort: RELAY_PORT,
    path: systemView(world.env, 'none').path,
    start: (start) => {
      const root = mkdtempSync(join(world.directory, 'root-'));
      const { room, network, socket } = start;
      const layers = [
        ...systemView(world.env, network).layers,
        ...own,
        ...start.more,
        ...(socket === undefined ? [] : [show(socket, `${INSIDE.own}/broker`)]),
        show(room.workspace, INSIDE.workspace, true),
        show(room.home, INSIDE.home, true),
        show(room.temporary, INSIDE.temporary, true),
      ];
      const inside = [`${INSIDE.own}/bin/node`, '-e', LAUNCHER];
      const { command, kill } = method.contain({ layers, network, command: inside, root });
      const child = spawnGroup({ command, directory: '/', environment });
      const removeRoot = () => rmSync(root, { recursive: true, force: true });
      return contained(child, launchOf(start), { kill, atEnd: removeRoot });
    },
    reclaim: async (directory) => {
      const start = { command: method.reclaim(directory), directory: '/', environment };
      await runToEnd(start, { timeoutMs: PROBE_MS, signal: new AbortController().signal });
    },
    close: method.close,
  };
}

function launchOf({ launch, network, socket }: ContainedStart): Launch {
  const isAlone = network === 'none' && socket !== undefined;
  return { ...launch, relay: isAlone ? { port: RELAY_PORT, socket: `${INSIDE.own}/broker` } : undefined };
}

/** Users and hosts that programs ask for, and the Node that starts them. */
function ownFiles(directory: string) {
  const files = join(directory, 'etc');
  const user = `agent:x:UID:UID:Agent:${INSIDE.home}:/bin/sh\n`;
  const users = [...new Set(['0', '1000', '61234', `${process.getuid?.() ?? 0}`])].map((uid) =>
    uid === '0' ? 'root:x:0:0:root:/:/bin/sh\n' : user.replaceAll('UID', uid),
  );
  const texts = {
    passwd: users.join(''),
    group: 'root:x:0:\nagent:x:1000:\nagent:x:61234:\n',
    hosts: '127.0.0.1 localhost evaldelta\n::1 localhost\n',
  };
  mkdirSync(files, { recursive: true });
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(join(files, name), text);
    chmodSync(join(files, name), 0o644);
  }
  return [
    ...Object.keys(texts).map((name) => show(join(files, name), `/etc/${name}`)),
    show(process.execPath, `${INSIDE.own}/bin/node`),
  ];
}

function contained(
  child: ChildProcessWithoutNullStreams,
  launch: Launch,
  { kill, atEnd }: { readonly kill: Kill; readonly atEnd: () => void },
): Contained {
  const tail = keepTail(child.stderr);
  const ended = new Promise<{ code: number | null; tail: string }>((resolve) => {
    child.once('error', (error) => resolve({ code: null, tail: error.message }));
    child.once('close', (code) => resolve({ code, tail: tail() }));
  }).finally(atEnd);
  child.stdin.write(`${JSON.stringify(launch)}\n`);
  return {
    child,
    ended,
    stop: () => {
      // Where we may not send root's programs a signal, the end of its input ends the first program of the sandbox.
      child.stdin.destroy();
      kill(child);
    },
  };
}

/** Why a sandbox does not contain what runs in it; undefined where it does. */
async function probe(sandbox: Sandbox, { directory, env }: SandboxWorld): Promise<string | undefined> {
  const room = openRoom(directory);
  const look = hiddenPlaces(env).map(
    (place) => `[ -z "$(ls -A '${place.replaceAll("'", String.raw`'\''`)}' 2>/dev/null)" ]`,
  );
  const line = ['cd /workspace', 'touch written', ...look, 'echo contained'].join(' && ');
  const launch = { command: ['/bin/sh', '-c', line], directory: '/', env: { PATH: '/usr/bin:/bin' }, input: '' };
  const running = sandbox.start({ room, network: 'none', socket: undefined, more: [], launch });
  const timer = setTimeout(running.stop, PROBE_MS);
  let said = '';
  running.child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const { code, tail } = await running.ended;
  clearTimeout(timer);
  if (code === 0) await sandbox.reclaim(room.workspace);
  removeRoom(room);
  return code === 0 && said.trim() === 'contained' ? undefined : lastLine(tail) || `exit code ${code}`;
}

/** The last line that says something: Docker's is where to read more. */
function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.includes("'docker run --help'"));
  return (lines.at(-1) ?? '').slice(0, 200);
}

/** New, empty directories for one trial. */
export function openRoom(directory: string): Room {
  const parent = mkdtempSync(join(directory, 'trial-'));
  const room = { workspace: join(parent, 'workspace'), home: join(parent, 'home'), temporary: join(parent, 'tmp') };
  for (const each of Object.values(room)) mkdirSync(each, { mode: 0o700 });
  return room;
}

/** Removes a trial's directories; what cannot be removed is in nobody's way. */
export function removeRoom(room: Room): void {
  rmSync(join(room.workspace, '..'), { recursive: true, force: true, maxRetries: 3 });
}
