import type { AgentEndpoint } from '../../domain/agents/agent.ts';
import { UserError } from '../../domain/user-error.ts';
import { versionIn } from '../programs/installed-agents.ts';
import type { FoundProgram } from './find-program.ts';
import { openRoom, removeRoom, type Sandbox } from './sandbox/sandbox.ts';
import { INSIDE } from './sandbox/view.ts';

const START_MS = 60_000;

/** Asks an agent's program for its version, in the sandbox that its trials get. Throws UserError `unsupported` for another one. */
export async function requireVersion(
  { agent, version }: AgentEndpoint,
  { file, inside, layer }: FoundProgram,
  { sandbox, directory }: { readonly sandbox: Sandbox; readonly directory: string },
): Promise<void> {
  const room = openRoom(directory);
  const more = [layer];
  const env = { PATH: sandbox.path, HOME: INSIDE.home, TMPDIR: INSIDE.temporary };
  const launch = { command: [inside, '--version'], directory: INSIDE.workspace, env, input: '' };
  const running = sandbox.start({ room, network: 'none', socket: undefined, more, launch });
  const timer = setTimeout(running.stop, START_MS);
  let said = '';
  running.child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const { code, tail } = await running.ended;
  clearTimeout(timer);
  removeRoom(room);
  const found = versionIn(said);
  if (found === undefined) throw silent(agent, file, tail || `exit code ${code}`);
  if (found !== version) throw other(agent, found, version ?? 'none');
}

function other(agent: string, found: string, asked: string): UserError {
  return new UserError({
    code: 'unsupported',
    sentence: `${agent} ${found} is installed, and the suite asks for ${asked}: what an agent does changes with its version.`,
    place: undefined,
    hint: `Install ${asked}, or write \`version: ${found}\`; with it every case is measured anew.`,
  });
}

function silent(agent: string, file: string, why: string): UserError {
  return new UserError({
    code: 'unsupported',
    sentence: `The program of ${agent} (${file}) does not tell its version in the sandbox: ${why.slice(-300)}`,
    place: undefined,
    hint: 'It sees its own package and the system’s programs, and nothing else.',
  });
}
