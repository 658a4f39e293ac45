import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guardedKind } from '../../domain/agents/agent-files.ts';
import type { AgentEndpoint, AgentTask, AgentTrace, WorkspaceFile } from '../../domain/agents/agent.ts';
import type { Output, Request } from '../../domain/request.ts';
import { CallError, type CallAnswer } from '../../ports.ts';
import { childEnvironment } from '../programs/process.ts';
import type { Env, Redact } from '../providers/access/keys.ts';
import type { Tally } from './broker/account.ts';
import type { Broker } from './broker/broker.ts';
import { runChecks } from './checks.ts';
import type { Cli, CliReport } from './clis/cli.ts';
import type { FoundProgram } from './find-program.ts';
import { outcomeOf, type Outcome, type Stopped } from './outcome.ts';
import { follow } from './follow.ts';
import { openMask, type Mask } from './mask.ts';
import { openRoom, removeRoom, type Room, type Sandbox } from './sandbox/sandbox.ts';
import { INSIDE } from './sandbox/view.ts';
import { placeFile } from './workspace/place.ts';
import { differences, listTree, WorkspaceTooLarge, type Found } from './workspace/tree.ts';

/** What all trials of an agent on one side have in common. */
export type TrialWorld = {
  readonly env: Env;
  readonly redact: Redact;
  readonly cli: Cli;
  /** Undefined for a program that the workspace or the system has. */
  readonly program: FoundProgram | undefined;
  readonly sandbox: Sandbox;
  readonly broker: Broker;
  /** The broker's, for those without a network. */
  readonly socket: string;
  /** Ours, for what trials write. */
  readonly directory: string;
  /** The bytes of a git object. */
  readonly read: (oid: string) => Promise<Uint8Array>;
};

const NO_TASK: AgentTask = { files: [], workspace: [], checks: [], endsAtFirstSkill: false };

/**
 * One trial: a workspace of its own, the agent in it until it ends or has to, what it changed, and what the checks say of
 * that. Rejects with CallError where it cannot be judged, and with the signal's reason; nothing of it is left in any case.
 */
export async function runTrial(
  endpoint: AgentEndpoint,
  request: Request,
  world: TrialWorld & { readonly signal: AbortSignal },
): Promise<CallAnswer> {
  world.signal.throwIfAborted();
  const task = request.agent ?? NO_TASK;
  const room = openRoom(world.directory);
  try {
    await fillWorkspace(room, { task, endpoint }, world);
    return await inRoom(room, { endpoint, request, task, before: listTree(room.workspace) }, world);
  } catch (error) {
    if (error instanceof WorkspaceTooLarge)
      throw new CallError({ kind: 'malformed', message: `The agent's workspace ${error.message}.` }, { cause: error });
    throw error;
  } finally {
    removeRoom(room);
  }
}

async function fillWorkspace(
  { workspace }: Room,
  { task, endpoint }: { readonly task: AgentTask; readonly endpoint: AgentEndpoint },
  { read }: TrialWorld,
): Promise<void> {
  for (const { oid, to } of [...task.workspace, ...task.files])
    if (mayBePlaced(to, endpoint)) placeFile(workspace, to, await read(oid));
}

/** What can run commands or send the key elsewhere is there only where the suite says so. */
function mayBePlaced(to: WorkspaceFile['to'], { guardedFiles }: AgentEndpoint): boolean {
  const kind = guardedKind(to);
  return kind === undefined || guardedFiles.includes(kind);
}

type Trial = {
  readonly endpoint: AgentEndpoint;
  readonly request: Request;
  readonly task: AgentTask;
  readonly before: ReadonlyMap<string, Found>;
};

type Ran = {
  readonly report: CliReport;
  readonly tally: Tally;
  readonly stopped: Stopped | undefined;
  readonly exitCode: number | null;
  readonly tail: string;
  readonly seconds: number;
  /** For whatever else is told of the trial. */
  readonly mask: Mask;
};

async function inRoom(
  room: Room,
  trial: Trial,
  world: TrialWorld & { readonly signal: AbortSignal },
): Promise<CallAnswer> {
  const { endpoint, task, before } = trial;
  const ran = await runAgent(room, trial, world);
  await world.sandbox.reclaim(dirname(room.workspace));
  const outcome = outcomeOf({ ...ran, endpoint });
  const files = ran.mask(differences(room.workspace, before));
  const isDecided = outcome.end === 'decided';
  const checks = isDecided
    ? []
    : ran.mask(await runChecks(task.checks, { ...world, endpoint, workspace: room.workspace }));
  const trace: AgentTrace = {
    actions: ran.report.actions,
    skills: ran.report.skills,
    files,
    checks,
    // Who is stopped in the middle of a turn has not been counted for it.
    turns: isDecided ? Math.max(ran.tally.turns, ran.report.turns ?? 0) : ran.tally.turns,
    seconds: ran.seconds,
    end: outcome.end,
    version: ran.report.version ?? endpoint.version,
    sandbox: world.sandbox.name,
  };
  return answerOf(trace, ran, outcome);
}

async function runAgent(
  room: Room,
  { endpoint, request, task }: Trial,
  world: TrialWorld & { readonly signal: AbortSignal },
): Promise<Ran> {
  const { broker, sandbox, cli, program } = world;
  const access = broker.openTrial(endpoint.limits);
  try {
    const isAlone = endpoint.network === 'none';
    const origin = `http://127.0.0.1:${isAlone ? sandbox.relayPort : broker.port}`;
    const start = cli.start({ endpoint, request, origin, token: access.token }, program?.inside ?? '');
    for (const [path, text] of start.home) writeHome(room, path, text);
    const more = program === undefined ? [] : [program.layer];
    const env = { ...ownEnvironment(world.env, endpoint, sandbox.path), ...start.env };
    const spool = cli.losesOutput === true ? INSIDE.temporary : undefined;
    const launch = { command: start.command, directory: INSIDE.workspace, env, input: start.input, spool };
    const started = performance.now();
    const running = sandbox.start({ room, network: endpoint.network, socket: world.socket, more, launch });
    const reader = cli.openReader();
    const followed = await follow(running, {
      reader,
      seconds: endpoint.limits.seconds,
      endsAtFirstSkill: task.endsAtFirstSkill,
      account: access.account,
      signal: world.signal,
    });
    const seconds = (performance.now() - started) / 1000;
    const mask = openMask(access.token);
    const tail = world.redact(mask(followed.tail), 'last');
    access.close();
    await access.account.settled();
    return { ...followed, tail, report: mask(reader.report()), tally: access.account.tally, seconds, mask };
  } finally {
    access.close();
  }
}

function writeHome({ home }: Room, path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}

/** The same for every trial on every machine, but for what the suite asks for by name. */
function ownEnvironment(env: Env, { env: names }: AgentEndpoint, path: string): Record<string, string> {
  const asked = Object.entries(childEnvironment(env, names)).filter(([name]) => names.includes(name));
  return {
    ...Object.fromEntries(asked),
    PATH: path,
    HOME: INSIDE.home,
    TMPDIR: INSIDE.temporary,
    USER: 'agent',
    SHELL: '/bin/bash',
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    TERM: 'dumb',
    CI: 'true',
  };
}

function answerOf(agent: AgentTrace, { report, tally, seconds }: Ran, { refusal }: Outcome): CallAnswer {
  const refused: Partial<Output> =
    refusal === undefined ? {} : { finishReason: refusal.finishReason, metadata: { refused: refusal.message } };
  return {
    output: { ...report.output, ...refused, agent },
    usage: tally.usage,
    served: { model: tally.model, requestId: undefined, serviceTier: undefined },
    reportedCostUsd: tally.costUsd,
    latencyMs: seconds * 1000,
  };
}
