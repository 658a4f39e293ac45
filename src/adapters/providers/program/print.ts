import type { Side } from '../../../domain/side.ts';
import type { OwnCommand } from '../../../domain/programs/own-command.ts';
import { UserError } from '../../../domain/user-error.ts';
import { childEnvironment, runToEnd, type ProgramEnd } from '../../programs/process.ts';
import { within } from '../../programs/side-worktrees.ts';
import { createRedact } from '../access/keys.ts';
import type { ServiceWorld } from './service.ts';

const PRINT_MS = 5 * 60_000;
const LONGEST_PRINT = 1024 * 1024;

/** Runs a program of a side once, prepared as its target is, and tells what it printed. Throws UserError `provider-refused`. */
export async function printOnce(program: OwnCommand, side: Side, { worktrees, env }: ServiceWorld): Promise<string> {
  const { command, setup } = program;
  const redact = createRedact(
    env,
    program.env.map((name) => env[name] ?? ''),
  );
  const directory = within(await worktrees.directoryOf(side), program.directory);
  const environment = { ...childEnvironment(env, program.env), ...(await worktrees.variablesOf(side)) };
  if (setup !== undefined) await worktrees.prepare(side, { command: setup, directory, environment }, redact);
  const ending = new AbortController();
  let printed = '';
  const onPrint = (text: string): void => {
    printed += text;
    if (printed.length > LONGEST_PRINT) ending.abort();
  };
  const options = { timeoutMs: PRINT_MS, signal: ending.signal, onPrint };
  const end = await runToEnd({ command, directory, environment }, options).catch((error: unknown): ProgramEnd => ({
    code: null,
    signal: null,
    tail: String(error),
  }));
  if (end.code === 0 && printed.trim() !== '') return printed.trim();
  throw new UserError({
    code: 'provider-refused',
    sentence: `\`${command.join(' ')}\` told no version of the corpus on ${side} (${howItEnded(end)}): ${redact(end.tail, 'last') || 'it wrote nothing'}`,
    place: undefined,
    hint: `It has ${PRINT_MS / 60_000} minutes to print at most 1 MiB on stdout, in a temporary worktree of that revision; \`env:\` names the variables it may see.`,
  });
}

function howItEnded({ code, signal }: ProgramEnd): string {
  if (code === null) return signal ?? 'did not start';
  return code === 0 ? 'it printed nothing' : `exit code ${code}`;
}
