import { dirname } from 'node:path';
import type { AgentEndpoint, CheckEnd, WorkspaceCheck } from '../../domain/agents/agent.ts';
import { keepTail } from '../programs/process.ts';
import { NOT_FOUND, NOT_STARTED } from './sandbox/launcher.ts';
import { openRoom, removeRoom, type Room, type Sandbox } from './sandbox/sandbox.ts';
import { INSIDE } from './sandbox/view.ts';
import { placeFile } from './workspace/place.ts';
import { copyTree } from './workspace/tree.ts';

/** What checks are run with. */
export type ChecksWorld = {
  readonly sandbox: Sandbox;
  readonly endpoint: AgentEndpoint;
  readonly directory: string;
  /** As the agent left it. */
  readonly workspace: string;
  readonly read: (oid: string) => Promise<Uint8Array>;
  readonly signal: AbortSignal;
};

const DEFAULT_TIMEOUT_MS = 60_000;
/** From here on an exit code is of a signal that ended the program. */
const OF_A_SIGNAL = 128;

/** Runs checks one after the other, each in a copy of the workspace of its own. Rejects with the signal's reason. */
export async function runChecks(checks: readonly WorkspaceCheck[], world: ChecksWorld): Promise<readonly CheckEnd[]> {
  const ends: CheckEnd[] = [];
  for (const check of checks) ends.push(await runCheck(check, world));
  return ends;
}

async function runCheck(check: WorkspaceCheck, world: ChecksWorld): Promise<CheckEnd> {
  world.signal.throwIfAborted();
  const room = openRoom(world.directory);
  try {
    copyTree(world.workspace, room.workspace);
    for (const { oid, to } of check.files) placeFile(room.workspace, to, await world.read(oid));
    return await runIn(room, check, world);
  } finally {
    await world.sandbox.reclaim(dirname(room.workspace));
    removeRoom(room);
  }
}

async function runIn(room: Room, check: WorkspaceCheck, world: ChecksWorld): Promise<CheckEnd> {
  const { sandbox, endpoint, signal } = world;
  const timeoutMs = check.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const env = {
    PATH: sandbox.path,
    HOME: INSIDE.home,
    TMPDIR: INSIDE.temporary,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    CI: 'true',
  };
  const launch = { command: check.run, directory: INSIDE.workspace, env, input: '' };
  const running = sandbox.start({ room, network: endpoint.network, socket: undefined, more: [], launch });
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    running.stop();
  }, timeoutMs);
  signal.addEventListener('abort', running.stop, { once: true });
  const printed = keepTail(running.child.stdout);
  const { code, tail } = await running.ended;
  clearTimeout(late);
  signal.removeEventListener('abort', running.stop);
  signal.throwIfAborted();
  const output = [printed(), tail].filter((each) => each !== '').join('\n');
  return endOf({ code, output, late: isLate ? timeoutMs : undefined });
}

type CheckRun = { readonly code: number | null; readonly output: string; readonly late: number | undefined };

/** Who did not come to an end by itself, or was never started, has not judged. */
function endOf({ code, output, late }: CheckRun): CheckEnd {
  if (late !== undefined) return { exitCode: undefined, output, error: `gave no answer within ${late / 1000} s` };
  if (code === null) return { exitCode: undefined, output, error: 'was ended by a signal' };
  if (code === NOT_FOUND) return { exitCode: code, output, error: 'was not found, or a program that it needs was not' };
  if (code === NOT_STARTED) return { exitCode: code, output, error: 'could not be started' };
  if (code > OF_A_SIGNAL) return { exitCode: code, output, error: `was ended by signal ${code - OF_A_SIGNAL}` };
  return { exitCode: code, output };
}
