import { Command, CommanderError } from 'commander';
import { addGateOptions, type Options } from './cli/options.ts';
import type { CommandHost, ExitCode, Terminal } from './cli/terminal.ts';
import { describeUserError, UserError } from './domain/user-error.ts';
import { VERSION } from './version.ts';

/** Runs the command line and tells its exit code. */
export async function runCli(terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = buildProgram({ terminal, finish: (code) => (exitCode = code) });
  try {
    await program.parseAsync([...terminal.argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error, terminal);
  }
}

/** The commands and flags. `host` is absent where only the shape of the command line is asked for. */
export function buildProgram(host?: CommandHost): Command {
  const program = new Command('evaldelta')
    .description('Runs the eval cases that a change affects on base and head, and says whether head got worse.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host?.terminal.write(text),
      writeErr: (text) => host?.terminal.writeError(text),
    });
  addGateOptions(program.command('run').description('Compare head with base, as the Action does.'))
    .option('--json <file>', 'write the result file')
    .action((options: Options) => gateWith(host, options, false));
  addGateOptions(program.command('plan').description('Show what would run, why and for how much, calling no model.'))
    .option('--json <file>', 'write the plan as a result file')
    .action((options: Options) => gateWith(host, options, true));
  return program;
}

async function gateWith(host: CommandHost | undefined, options: Options, isPlanOnly: boolean): Promise<void> {
  const { gateCommand } = await import('./cli/gate-command.ts');
  if (host !== undefined) host.finish(await gateCommand(host.terminal, options, isPlanOnly));
}

function explain(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UserError) {
    terminal.writeError(`${error.all.map(describeUserError).join('\n')}\n`);
    return 2;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.writeError(
    `This is a bug in Evaldelta ${VERSION}, not your mistake. Please report it with this:\n${stack}\n`,
  );
  return 3;
}
